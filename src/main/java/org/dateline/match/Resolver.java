package org.dateline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.InvalidRequestException;
import org.dateline.Match;
import org.dateline.Part;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.match.QueryLanguages.Weight;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.Clause;
import org.dateline.query.SearchPlan;

/**
 * Resolves a plan with the words of an archive: each word gets its stems in the languages held,
 * wildcards and fuzzy words become words that there are, values of facets the spelling they are
 * held in. One for each plan; not thread-safe.
 */
public final class Resolver {
  /** Forms of all words of a query together; a bound on time and memory, never met by readers. */
  private static final int FORMS = 8_192;

  /** Forms that a word has even then, so that it is not taken for one that nobody wrote. */
  private static final int FORMS_OF_ONE = 16;

  /** Words of phrases and compounds of a query, per clause allowed. */
  private static final int WORDS_OF_A_CLAUSE = 16;

  private static final Set<String> JOINTS = Set.of("and", "or", "not");

  private final IndexConfig config;
  private final Analyzers analyzers;
  private final Vocabulary vocabulary;
  private final QueryLanguages languages;
  private final Warnings warnings = new Warnings();
  private int formsLeft = FORMS;
  private int wordsInRows;

  /**
   * Creates a resolver.
   *
   * @param config what the archivist decided
   * @param analyzers of this thread
   * @param vocabulary the archive's, or a batch's
   */
  public Resolver(IndexConfig config, Analyzers analyzers, Vocabulary vocabulary) {
    this.config = config;
    this.analyzers = analyzers;
    this.vocabulary = vocabulary;
    this.languages = new QueryLanguages(vocabulary.languages(), config.stopWords());
  }

  /**
   * Resolves a plan.
   *
   * @param plan what was asked
   * @return what it means here
   * @throws InvalidRequestException {@code too-many-clauses} when its phrases and compounds have
   *     more words than are allowed
   */
  public ResolvedPlan resolve(SearchPlan plan) {
    boolean bare = plan.clause() instanceof Clause.And and && and.bare();
    Clause clause = bare ? cut((Clause.And) plan.clause(), plan.match()) : plan.clause();
    Node query = node(clause).orElseGet(() -> empty(clause));
    int bareWords = 0;
    if (bare && query instanceof Some some) {
      if (plan.match() == Match.ANY) {
        query = new Some(some.nodes(), 1, some.optional());
      }
      bareWords = plan.match() == Match.ALL ? 0 : some.nodes().size();
    }
    List<SearchPlan.Filter> filters = plan.filters().stream().map(this::held).toList();
    return new ResolvedPlan(query, bareWords, filters, plan.range(), warnings.list());
  }

  /** Bare words of which any is enough; of compounds, any part. */
  private Clause cut(Clause.And and, Match match) {
    boolean lowerCase = and.clauses().stream().anyMatch(Resolver::isLowerCase);
    Optional<String> spoken = languages.spoken(and.clauses());
    long words =
        and.clauses().stream()
            .filter(clause -> languages.weight(clause, spoken, lowerCase) == Weight.WORD)
            .count();
    boolean any =
        match == Match.ANY || (match == Match.AUTO && words > config.weights().allWords());
    return any ? new Compounds(analyzers).cut(and) : and;
  }

  private Node empty(Clause clause) {
    if (clause instanceof Clause.Everything) {
      return new ResolvedPlan.Everything();
    }
    warnings.add(
        Problem.of("no-words", "There is no word in it to search for.")
            .between(clause.span().start(), clause.span().end()));
    return new ResolvedPlan.Nothing();
  }

  /** What a clause means; empty when there is no word in it. */
  private Optional<Node> node(Clause clause) {
    return switch (clause) {
      case Clause.Everything e -> Optional.of(new ResolvedPlan.Everything());
      case Clause.Word word -> word(word);
      case Clause.Phrase phrase -> phrase(phrase);
      case Clause.Wildcard wildcard -> wildcard(wildcard);
      case Clause.Fuzzy fuzzy -> fuzzy(fuzzy);
      case Clause.Value value -> Optional.of(value(value));
      case Clause.Dated dated -> Optional.of(new ResolvedPlan.Dated(dated.range()));
      case Clause.And and -> all(and);
      case Clause.Or or -> any(or);
      case Clause.Length length ->
          Optional.of(new ResolvedPlan.Length(length.least(), length.most()));
      case Clause.Near near -> near(near);
      case Clause.AtLeast often ->
          node(often.clause()).map(node -> new ResolvedPlan.AtLeast(often.count(), node));
      case Clause.Not not -> node(not.clause()).map(ResolvedPlan.Not::new);
    };
  }

  /** All clauses; of bare words the stop words may be missing. Operators ask for what they join. */
  private Optional<Node> all(Clause.And and) {
    WordGroup needed = new WordGroup(and.bare());
    WordGroup optional = new WordGroup(and.bare());
    WordGroup dropped = new WordGroup(and.bare());
    boolean lowerCase = and.clauses().stream().anyMatch(Resolver::isLowerCase);
    Optional<String> spoken = and.bare() ? languages.spoken(and.clauses()) : Optional.empty();
    for (Clause clause : and.clauses()) {
      Optional<Node> node = node(clause);
      if (node.isEmpty()) {
        continue;
      }
      switch (and.bare() ? languages.weight(clause, spoken, lowerCase) : Weight.WORD) {
        case WORD -> needed.add(node.get());
        case SOMETIMES_STOP -> optional.add(node.get());
        case STOP -> dropped.add(node.get());
      }
    }
    List<Node> must = needed.nodes();
    List<Node> may = optional.nodes();
    if (must.stream().allMatch(ResolvedPlan.Not.class::isInstance)) {
      must.addAll(may);
      may.clear();
    }
    if (must.stream().allMatch(ResolvedPlan.Not.class::isInstance)) {
      must.addAll(dropped.nodes());
    }
    return some(must, must.size(), may);
  }

  /** Not “and”, which may be all that is in small letters in a headline typed in capitals. */
  private static boolean isLowerCase(Clause clause) {
    return clause instanceof Clause.Word word
        && !JOINTS.contains(word.text())
        && word.text().equals(word.text().toLowerCase(Locale.ROOT))
        && !word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }

  private Optional<Node> any(Clause.Or or) {
    List<Node> nodes = new ArrayList<>();
    or.clauses().forEach(clause -> node(clause).ifPresent(nodes::add));
    return some(nodes, 1, List.of());
  }

  private Optional<Node> near(Clause.Near near) {
    List<Node> nodes = new ArrayList<>();
    near.operands().forEach(clause -> node(clause).ifPresent(nodes::add));
    // As typed, not as resolved: a pattern that stands for one word today stands for two tomorrow.
    boolean quoted = near.operands().stream().allMatch(Clause.Phrase.class::isInstance);
    if (quoted && nodes.size() > 1 && CloseWords.fits(nodes, near.reach(), near.inOrder())) {
      return Optional.of(new ResolvedPlan.Near(nodes, near.reach(), near.inOrder()));
    }
    // From left to right: the first two near each other, and the third near these.
    return nodes.stream()
        .reduce((a, b) -> new ResolvedPlan.Near(List.of(a, b), near.reach(), near.inOrder()));
  }

  private static Optional<Node> some(List<Node> nodes, int least, List<Node> optional) {
    if (nodes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        nodes.size() == 1 && optional.isEmpty() ? nodes.get(0) : new Some(nodes, least, optional));
  }

  private Optional<Node> word(Clause.Word word) {
    Set<String> inLanguages = languages.of(word.text());
    List<List<String>> slots =
        analyzers.queryWords(word.text(), inLanguages).stream()
            .map(Analyzers.QueryWord::stems)
            .toList();
    return slots(View.TEXT, slots, word.parts());
  }

  private Optional<Node> phrase(Clause.Phrase phrase) {
    List<List<String>> slots =
        analyzers.queryWords(phrase.text(), Set.of()).stream()
            .map(w -> List.of(w.exact()))
            .toList();
    return slots(View.EXACT, slots, phrase.parts());
  }

  private Optional<Node> slots(View view, List<List<String>> slots, Set<Part> parts) {
    if (slots.isEmpty()) {
      return Optional.empty();
    }
    if (slots.size() > 1) {
      refuseRowOver(slots.size());
      wordsInRows += slots.size();
    }
    if (slots.stream().anyMatch(List::isEmpty)) {
      return Optional.of(new ResolvedPlan.Nothing());
    }
    if (slots.size() > 1) {
      return Optional.of(new Sequence(view, slots, searched(parts)));
    }
    return Optional.of(
        new Words(view, slots.get(0).stream().map(t -> new Form(t, 1)).toList(), searched(parts)));
  }

  /** The fewest parts that are the same text: the lead has title and summary in it. */
  private static Set<Part> searched(Set<Part> parts) {
    if (!parts.contains(Part.LEAD)) {
      return parts;
    }
    return parts.contains(Part.BODY) ? Part.WHOLE : Set.of(Part.LEAD);
  }

  /** Refuses more words in phrases, and in what is typed as one word and indexed as several. */
  private void refuseRowOver(int words) {
    int most = config.limits().clauses() * WORDS_OF_A_CLAUSE;
    if (wordsInRows + words > most) {
      throw new InvalidRequestException(
          List.of(
              Problem.of(
                      "too-many-clauses",
                      String.format(
                          Locale.ROOT,
                          "The phrases and compounds of the query have more than %,d words; %,d are"
                              + " allowed.",
                          most,
                          most))
                  .suggest("write shorter phrases, or search several times")
                  .in(SearchParameter.Q.parameter())));
    }
  }

  private Optional<Node> wildcard(Clause.Wildcard wildcard) {
    List<String> pieces = pieces(wildcard.pattern());
    refuseRowOver(pieces.size()); // Before any is looked up.
    List<List<String>> slots = new ArrayList<>();
    for (String piece : pieces) {
      if (piece.chars().noneMatch(c -> isWild((char) c))) {
        analyzers.queryWords(piece, Set.of()).forEach(word -> slots.add(List.of(word.exact())));
      } else {
        slots.add(held(new Vocabulary.Like.Pattern(folded(piece)), wildcard.span(), piece));
      }
    }
    return slots(View.EXACT, slots, wildcard.parts());
  }

  /** The words of a pattern, cut as the index cuts words; never beside a wildcard. */
  private List<String> pieces(String pattern) {
    List<String> pieces = new ArrayList<>();
    int[] end = {-1};
    analyzers.spellings(
        pattern.replace('*', 'a').replace('?', 'a'),
        (buffer, length, start, stop) -> {
          String piece = pattern.substring(start, stop);
          boolean goesOn =
              start == end[0] && (isWild(pattern.charAt(start - 1)) || isWild(piece.charAt(0)));
          if (goesOn) {
            pieces.add(pieces.removeLast() + piece);
          } else {
            pieces.add(piece);
          }
          end[0] = stop;
        });
    return pieces;
  }

  private static boolean isWild(char c) {
    return c == '*' || c == '?';
  }

  private String folded(String pattern) {
    StringBuilder folded = new StringBuilder();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i <= pattern.length(); i++) {
      char c = i < pattern.length() ? pattern.charAt(i) : '*';
      if (!isWild(c)) {
        letters.append(c);
        continue;
      }
      folded.append(exact(letters.toString()));
      letters.setLength(0);
      if (i < pattern.length()) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private String exact(String letters) {
    return letters.isEmpty()
        ? ""
        : analyzers.forms(letters.toCharArray(), letters.length(), "").exact();
  }

  private Optional<Node> fuzzy(Clause.Fuzzy fuzzy) {
    List<Analyzers.QueryWord> words = analyzers.queryWords(fuzzy.text(), Set.of());
    List<List<String>> slots = new ArrayList<>();
    for (Analyzers.QueryWord word : words) {
      slots.add(
          held(
              new Vocabulary.Like.Near(word.exact(), fuzzy.edits()), fuzzy.span(), word.written()));
    }
    return slots(View.EXACT, slots, fuzzy.parts());
  }

  private List<String> held(Vocabulary.Like like, Clause.Span span, String typed) {
    int most = Math.min(config.limits().expansions(), Math.max(FORMS_OF_ONE, formsLeft));
    Vocabulary.Words words = vocabulary.words(like, most);
    formsLeft -= words.words().size();
    if (words.complete()) {
      return texts(words);
    }
    if (words.words().isEmpty()) {
      warnings.add(
          Problem.of(
                  "pattern-too-complex",
                  "“" + typed + "” cannot be looked up; it is searched as a word.")
              .suggest("write more letters and fewer wildcards")
              .between(span.start(), span.end()));
      String letters = exact(typed.replace("*", "").replace("?", ""));
      return letters.isEmpty() ? List.of() : List.of(letters);
    }
    warnings.add(
        Problem.of(
                "expansion-capped",
                "“" + typed + "” stands for more than " + most + " words; the commonest are taken.")
            .suggest("write more letters")
            .between(span.start(), span.end()));
    return texts(words);
  }

  private static List<String> texts(Vocabulary.Words words) {
    return words.words().stream().map(Vocabulary.Counted::text).toList();
  }

  private Node value(Clause.Value value) {
    if (value.facet().equals("id")) {
      return new ResolvedPlan.Id(value.value());
    }
    if (value.facet().equals(Fields.URL)) {
      return new ResolvedPlan.Value(
          Fields.URL, FacetValues.address(value.value()).orElse(value.value()));
    }
    String held = held(value.facet(), value.value(), value.span());
    return new ResolvedPlan.Value(value.facet(), held);
  }

  private SearchPlan.Filter held(SearchPlan.Filter filter) {
    return new SearchPlan.Filter(
        filter.facet(), held(filter.facet(), filter.any()), held(filter.facet(), filter.none()));
  }

  private List<String> held(String facet, List<String> values) {
    return values.stream().map(value -> held(facet, value, null)).distinct().toList();
  }

  /** A value as held, or as it is where the archive does not hold it, which is warned of. */
  private String held(
      String facet, String value, Clause.@org.jspecify.annotations.Nullable Span span) {
    Optional<String> held = vocabulary.held(facet, value);
    if (held.isEmpty() && !facet.equals("date") && !facet.equals("country")) {
      Problem unknown =
          Problem.of("unknown-value", "No article has the " + facet + " “" + value + "”.");
      if (!warnings.isFull()) {
        unknown = unknown.suggest(vocabulary.nearest(facet, value));
      }
      warnings.add(span == null ? unknown.in(facet) : unknown.between(span.start(), span.end()));
    }
    return held.orElse(value);
  }
}
