package org.dateline.suggest;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Suggestion;
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
   * The words to suggest, in exact form, those in most articles first. Of several with one stem,
   * which find the same, the commonest is taken.
   *
   * @param counts the words that begin as the typed one does
   */
  List<Candidate> candidates(Typed typed, Map<String, Integer> counts, int most) {
    if (typed.last().isEmpty()) {
      return List.of();
    }
    boolean beside = typed.plain() && typed.words().size() > 1;
    Map<List<String>, Candidate> byStems = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> word : commonest(counts)) {
      if (byStems.size() == most * FORMS_OF_ONE) {
        break;
      }
      if (isWord(word.getKey()) && !languages.isStopWord(word.getKey(), beside)) {
        byStems.merge(
            stems(word.getKey()),
            candidate(typed, word.getKey(), word.getValue()),
            (one, other) -> candidate(typed, one.text(), one.articles() + other.articles()));
      }
    }
    return Candidate.commonest(List.copyOf(byStems.values()), byStems.size());
  }

  private static Candidate candidate(Typed typed, String word, int articles) {
    String query = typed.text().substring(0, typed.last().orElseThrow().start()) + word;
    return new Candidate(Kind.WORD, word, query + typed.closing(), articles);
  }

  /** With its count; a word that is found as it is written only is written so. */
  Optional<Suggestion> counted(Typed typed, Candidate word) throws IOException {
    Optional<Suggestion> counted = word.counted(grounds);
    return counted.isPresent() || grounds.isLate() ? counted : written(typed, word.text());
  }

  /** As the archive writes it; as it is when there is no time to read how. */
  Suggestion written(Typed typed, Suggestion word) throws IOException {
    return written(typed, word.text()).filter(s -> !grounds.isLate()).orElse(word);
  }

  private Optional<Suggestion> written(Typed typed, String exact) throws IOException {
    String text = grounds.isLate() ? exact : grounds.written(exact);
    boolean beside = typed.plain() && typed.words().size() > 1;
    return text.equals(exact) || languages.isStopWord(text, beside)
        ? Optional.empty()
        : candidate(typed, text, 0).counted(grounds);
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
