package org.dateline.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.Article;
import org.dateline.Suggestion;
import org.dateline.Suggestion.Kind;
import org.dateline.analysis.Analyzers;
import org.dateline.match.Fields;

/** Finds the newest headlines that have all words typed, the last one as a beginning. */
final class Headlines {
  static final int MOST = 3;

  /** Letters that are to be typed, so that headlines are about something. */
  private static final int FEWEST_LETTERS = 3;

  /** Words that are to have a headline together. More are a sentence, and none begins so. */
  private static final int MOST_WORDS = 16;

  /** What the last word may be the beginning of, the commonest. */
  private static final int GOES_ON_AS = 200;

  /** UTF-16 code units of a title; what is longer is none that somebody would choose. */
  private static final int LONGEST = 500;

  /** Articles whose titles are read. */
  private static final int READ = 12;

  private final Grounds grounds;
  private final Analyzers analyzers;

  Headlines(Grounds grounds, Analyzers analyzers) {
    this.grounds = grounds;
    this.analyzers = analyzers;
  }

  /**
   * The headlines.
   *
   * @param counts the words that the last one may be the beginning of
   */
  List<Suggestion> find(Typed typed, Map<String, Integer> counts) throws IOException {
    int letters = typed.words().stream().mapToInt(word -> word.exact().length()).sum();
    if (!typed.plain() || letters < FEWEST_LETTERS || typed.words().size() > MOST_WORDS) {
      return List.of();
    }
    String beginning = typed.last().map(Typed.Word::exact).orElse("");
    List<Suggestion> found = new ArrayList<>();
    Set<List<String>> taken = new HashSet<>();
    for (int doc : grounds.newest(query(typed, counts), READ)) {
      if (grounds.isLate()) {
        break;
      }
      Article article = grounds.article(doc);
      List<String> words = Typed.exact(article.title(), analyzers);
      if (found.size() < MOST
          && article.title().length() <= LONGEST
          && words.stream().anyMatch(word -> word.startsWith(beginning))
          && taken.add(words)) {
        found.add(headline(article));
      }
    }
    return found;
  }

  /** The headline as a phrase, which a search for it finds, as it has the words it has. */
  private static Suggestion headline(Article article) {
    return new Suggestion(
        Kind.HEADLINE,
        article.title(),
        "title:" + Marks.quoted(article.title().strip()),
        OptionalLong.empty(),
        Optional.of(article.id()));
  }

  private Query query(Typed typed, Map<String, Integer> counts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    int whole = typed.words().size() - (typed.last().isPresent() ? 1 : 0);
    for (Typed.Word word : typed.words().subList(0, whole)) {
      String text = typed.text().substring(word.start(), word.end());
      query.add(titled(stems(text)), Occur.FILTER);
    }
    typed
        .last()
        .ifPresent(
            word -> {
              Set<String> stems = new LinkedHashSet<>(stems(word.exact()));
              Words.commonest(counts).stream()
                  .limit(GOES_ON_AS)
                  .forEach(longer -> stems.addAll(stems(longer.getKey())));
              query.add(titled(stems), Occur.FILTER);
            });
    return query.build();
  }

  private Set<String> stems(String word) {
    Set<String> stems = new LinkedHashSet<>();
    analyzers.queryWords(word, grounds.languages()).forEach(forms -> stems.addAll(forms.stems()));
    return stems;
  }

  private static Query titled(Set<String> stems) {
    return stems.size() == 1
        ? new TermQuery(new Term(Fields.TITLE, stems.iterator().next()))
        : new TermInSetQuery(Fields.TITLE, stems.stream().map(BytesRef::new).toList());
  }
}
