package org.dateline.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Suggestion.Kind;
import org.dateline.analysis.Analyzers;

/** Completes the word that is being typed by the words of the archive. */
final class Words {
  /** Of so many words for each one wanted the forms are put together. */
  private static final int FORMS_OF_ONE = 4;

  private final Grounds grounds;
  private final Analyzers analyzers;
  private final Languages languages;

  Words(Grounds grounds, Analyzers analyzers, Languages languages) {
    this.grounds = grounds;
    this.analyzers = analyzers;
    this.languages = languages;
  }

  /**
   * The words to suggest, those in most articles first. Of several with one stem, which find the
   * same, the commonest is taken.
   *
   * @param counts the words that begin as the typed one does
   */
  List<Candidate> candidates(Typed typed, Map<String, Integer> counts, int most)
      throws IOException {
    if (typed.last().isEmpty()) {
      return List.of();
    }
    List<Map.Entry<String, Integer>> commonest = commonest(counts);
    Map<List<String>, Candidate> byStems = new LinkedHashMap<>();
    int start = typed.last().get().start();
    for (Map.Entry<String, Integer> word : commonest) {
      if (byStems.size() == most * FORMS_OF_ONE) {
        break;
      }
      if (isWord(word.getKey()) && !languages.isStopWord(word.getKey())) {
        byStems.merge(
            stems(word.getKey()),
            new Candidate(Kind.WORD, word.getKey(), "", word.getValue()),
            (one, other) ->
                new Candidate(Kind.WORD, one.text(), "", one.articles() + other.articles()));
      }
    }
    List<Candidate> written = new ArrayList<>();
    for (Candidate word : Candidate.commonest(List.copyOf(byStems.values()), most)) {
      String text = grounds.written(word.text());
      String query = typed.text().substring(0, start) + text + typed.closing();
      // Tables of stop words have them with their accents.
      if (!languages.isStopWord(text)) {
        written.add(new Candidate(Kind.WORD, text, query, word.articles()));
      }
    }
    return written;
  }

  /** Words by count, and then by text. */
  static List<Map.Entry<String, Integer>> commonest(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /** One letter is a word only where words are written by one sign. */
  private static boolean isWord(String word) {
    return word.codePointCount(0, word.length()) > 1
        || Character.isIdeographic(word.codePointAt(0));
  }

  private List<String> stems(String word) {
    List<Analyzers.QueryWord> words = analyzers.queryWords(word, grounds.languages());
    return words.isEmpty() ? List.of(word) : words.getFirst().stems();
  }
}
