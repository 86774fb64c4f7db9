package org.dateline.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.Suggestion.Kind;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.config.TopicTree;
import org.dateline.match.Fields;

/**
 * Completes the last words by the countries and topics of the archive, by any of their names in the
 * tables. There are few of them, so that all are looked at. Thread-safe.
 */
final class Facets {
  private static final List<Kind> KINDS = List.of(Kind.COUNTRY, Kind.TOPIC);

  /** Values of a facet that are looked at. */
  private static final int MOST_VALUES = 5_000;

  /** Values whose names are kept: twice as many as one request looks at. */
  private static final int KEPT = 4 * MOST_VALUES;

  /** Values that no rule of the query language cuts or changes. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}]+([-_/][\\p{L}\\p{Nd}]+)*");

  private final IndexConfig config;
  private final Map<String, TopicTree.Topic> topics = new ConcurrentHashMap<>();

  /** What the names of values can be completed from. */
  private final LeastUsed<String, List<String>> starts = new LeastUsed<>(KEPT, names -> 1);

  Facets(IndexConfig config) {
    this.config = config;
    config.topics().all().forEach(topic -> topics.put(topic.path(), topic));
  }

  /**
   * The values to suggest, with the articles among those that what stands before matches.
   *
   * @param languages whose names of countries are understood too
   */
  List<Candidate> candidates(
      Typed typed, Within within, Grounds grounds, List<String> languages, Analyzers analyzers)
      throws IOException {
    Names names = new Names(languages, analyzers);
    List<Candidate> all = new ArrayList<>();
    for (Kind kind : KINDS) {
      List<Typed.Tail> tails = typed.takes(kind) ? typed.tails() : List.of();
      if (!tails.isEmpty()) {
        all.addAll(ofKind(kind, typed, tails, within, grounds, names));
      }
    }
    return all;
  }

  private List<Candidate> ofKind(
      Kind kind, Typed typed, List<Typed.Tail> tails, Within within, Grounds grounds, Names names)
      throws IOException {
    String field = Fields.facet(Completions.facet(kind));
    Terms values = MultiTerms.getTerms(grounds.reader(), field);
    if (values == null) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    TermsEnum each = values.iterator();
    for (int i = 0; i < MOST_VALUES && !grounds.timeIsUp() && each.next() != null; i++) {
      String value = each.term().utf8ToString();
      List<String> from = names.starts(kind, value);
      for (Typed.Tail tail : tails) {
        if (Marks.canBeQuoted(value) && from.stream().anyMatch(s -> s.startsWith(tail.exact()))) {
          String query = typed.with(kind, written(value), tail.start());
          Optional<List<FixedBitSet>> among = within.of(typed.before(tail.start()));
          int articles =
              among.isEmpty()
                  ? each.docFreq()
                  : PrefixTerms.count(field, each.term(), among.get(), grounds);
          if (articles > 0) {
            candidates.add(new Candidate(kind, label(kind, value), query, articles));
          }
          break;
        }
      }
    }
    return Candidate.commonest(candidates, candidates.size()).stream()
        .filter(candidate -> taken.add(candidate.text()))
        .toList();
  }

  private String label(Kind kind, String value) {
    return kind == Kind.COUNTRY ? config.countries().label(value) : config.topics().label(value);
  }

  /** The names of values for one request. */
  private final class Names {
    private final List<String> languages;
    private final Analyzers analyzers;
    private final String key;

    private Names(List<String> languages, Analyzers analyzers) {
      this.languages = languages;
      this.analyzers = analyzers;
      this.key = String.join(",", languages);
    }

    private List<String> starts(Kind kind, String value) {
      String of = kind + ":" + value + ":" + (kind == Kind.COUNTRY ? key : "");
      Optional<List<String>> known = starts.get(of);
      if (known.isPresent()) {
        return known.get();
      }
      Set<String> all = new LinkedHashSet<>();
      Stream.concat(
              Stream.of(label(kind, value)),
              kind == Kind.COUNTRY ? ofCountry(value) : ofTopic(value))
          .forEach(name -> all.addAll(Completions.starts(name, analyzers)));
      starts.put(of, List.copyOf(all));
      return List.copyOf(all);
    }

    private Stream<String> ofCountry(String code) {
      Stream<String> table =
          config.countries().country(code).stream().flatMap(row -> row.also().stream());
      return Stream.concat(
          table,
          languages.stream()
              .map(
                  language ->
                      Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language))));
    }

    private Stream<String> ofTopic(String path) {
      return Optional.ofNullable(topics.get(path)).stream().flatMap(topic -> topic.also().stream());
    }
  }

  /** A value as the query language writes it. */
  static String written(String value) {
    return PLAIN.matcher(value).matches() ? value : Marks.quoted(value);
  }
}
