package org.dateline.match;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.config.StopWords;
import org.dateline.query.Clause;

/** The languages a query can be in: those of its script that the archive holds. */
final class QueryLanguages {
  /** The languages of news that are not written in Latin letters. */
  private static final Map<String, UnicodeScript> SCRIPTS =
      Map.ofEntries(
          Map.entry("ar", UnicodeScript.ARABIC),
          Map.entry("ckb", UnicodeScript.ARABIC),
          Map.entry("fa", UnicodeScript.ARABIC),
          Map.entry("ur", UnicodeScript.ARABIC),
          Map.entry("ps", UnicodeScript.ARABIC),
          Map.entry("sd", UnicodeScript.ARABIC),
          Map.entry("ug", UnicodeScript.ARABIC),
          Map.entry("ks", UnicodeScript.ARABIC),
          Map.entry("ru", UnicodeScript.CYRILLIC),
          Map.entry("uk", UnicodeScript.CYRILLIC),
          Map.entry("be", UnicodeScript.CYRILLIC),
          Map.entry("bg", UnicodeScript.CYRILLIC),
          Map.entry("mk", UnicodeScript.CYRILLIC),
          Map.entry("sr", UnicodeScript.CYRILLIC),
          Map.entry("kk", UnicodeScript.CYRILLIC),
          Map.entry("ky", UnicodeScript.CYRILLIC),
          Map.entry("el", UnicodeScript.GREEK),
          Map.entry("he", UnicodeScript.HEBREW),
          Map.entry("yi", UnicodeScript.HEBREW),
          Map.entry("mn", UnicodeScript.CYRILLIC),
          Map.entry("tg", UnicodeScript.CYRILLIC),
          Map.entry("hi", UnicodeScript.DEVANAGARI),
          Map.entry("mr", UnicodeScript.DEVANAGARI),
          Map.entry("ne", UnicodeScript.DEVANAGARI),
          Map.entry("bn", UnicodeScript.BENGALI),
          Map.entry("ta", UnicodeScript.TAMIL),
          Map.entry("te", UnicodeScript.TELUGU),
          Map.entry("hy", UnicodeScript.ARMENIAN),
          Map.entry("ka", UnicodeScript.GEORGIAN),
          Map.entry("th", UnicodeScript.THAI),
          Map.entry("zh", UnicodeScript.HAN),
          Map.entry("ja", UnicodeScript.HAN),
          Map.entry("ko", UnicodeScript.HANGUL));

  /** Words that join others in prose, and say nothing of how it is typed. */
  private static final Set<String> JOINTS = Set.of("and", "or", "not");

  /** How much a word counts in a bare query. */
  enum Weight {
    /** It must match. */
    WORD,
    /** It is a stop word in some of the languages only, and may be missing. */
    SOMETIMES_STOP,
    /** It is left out unless there is nothing else. */
    STOP
  }

  private final Set<String> held;
  private final StopWords stopWords;

  QueryLanguages(Set<String> held, StopWords stopWords) {
    this.held = held;
    this.stopWords = stopWords;
  }

  /**
   * The languages held that are written in the script of a text; and none in particular, when there
   * are others: a Latin word in an Arabic article is held as it stands.
   */
  Set<String> of(String text) {
    UnicodeScript script =
        text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .findFirst()
            .orElse(UnicodeScript.LATIN);
    Set<String> languages =
        held.stream()
            .filter(language -> SCRIPTS.getOrDefault(language, UnicodeScript.LATIN) == script)
            .collect(Collectors.toCollection(TreeSet::new));
    if (languages.size() < held.size()) {
      languages.add("");
    }
    return languages;
  }

  /** Whether a word carries no meaning in one of its languages. */
  boolean isStopWord(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return of(text).stream().anyMatch(language -> stopWords.of(language).contains(lower));
  }

  /**
   * The language of a query: of which it has more stop words than of any other, two at least.
   *
   * @param clauses bare words
   * @return one of the languages held; empty when the stop words do not tell
   */
  Optional<String> spoken(List<Clause> clauses) {
    String most = "";
    int best = 1;
    boolean tied = false;
    for (String language : held) {
      Set<String> words = stopWords.of(language);
      int count = 0;
      for (Clause clause : clauses) {
        boolean stop =
            clause instanceof Clause.Word word
                && words.contains(word.text().toLowerCase(Locale.ROOT));
        count += stop ? 1 : 0;
      }
      tied = count == best ? best > 1 : tied && count < best;
      if (count > best) {
        best = count;
        most = language;
      }
    }
    return tied || most.isEmpty() ? Optional.empty() : Optional.of(most);
  }

  /** How much a clause counts in a query of no known language. */
  Weight weight(Clause clause, boolean lowerCase) {
    return weight(clause, Optional.empty(), lowerCase);
  }

  /**
   * How much a clause counts.
   *
   * @param spoken the language of the query, if known
   * @param lowerCase whether there are words in lower case beside it, among which one in capitals
   *     is a name: {@code WHO sanctions}
   */
  Weight weight(Clause clause, Optional<String> spoken, boolean lowerCase) {
    if (!(clause instanceof Clause.Word word)) {
      return Weight.WORD;
    }
    String text = word.text();
    boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    if (capitals && lowerCase && !text.equals(text.toLowerCase(Locale.ROOT))) {
      return Weight.WORD;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    Set<String> languages = of(text);
    long stop = languages.stream().filter(l -> stopWords.of(l).contains(lower)).count();
    if (stop == 0) {
      return Weight.WORD;
    }
    if (spoken.isPresent() && stopWords.of(spoken.get()).contains(lower)) {
      return Weight.STOP;
    }
    long withTable = languages.stream().filter(l -> !stopWords.of(l).isEmpty()).count();
    return stop == withTable ? Weight.STOP : Weight.SOMETIMES_STOP;
  }

  /** Whether a clause is a word in small letters. */
  static boolean isLowerCase(Clause clause) {
    return clause instanceof Clause.Word word
        && !JOINTS.contains(word.text())
        && word.text().equals(word.text().toLowerCase(Locale.ROOT))
        && !word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }
}
