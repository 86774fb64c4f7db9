package org.dateline.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.Suggestion.Kind;
import org.dateline.analysis.Analyzers;

/**
 * The terms that names are completed by: one for each word of a name, with what follows that word
 * in exact form, then the name as it is written.
 *
 * <pre>
 * pasaad hassan al shaibani␀Asaad Hassan al-Shaibani
 * phassan al shaibani␀Asaad Hassan al-Shaibani
 * pal shaibani␀Asaad Hassan al-Shaibani
 * pshaibani␀Asaad Hassan al-Shaibani
 * </pre>
 */
public final class Completions {
  /** What is named, each with the letter that its terms begin with. */
  private static final Map<Kind, Character> NAMED =
      Map.of(Kind.PERSON, 'p', Kind.ORGANIZATION, 'o', Kind.PLACE, 'l');

  /** Longer values are no names. */
  private static final int LONGEST = 200;

  /** Words of a name that it can be completed from. */
  private static final int MOST_WORDS = 8;

  private static final char BEFORE_NAME = '\0';

  private Completions() {}

  /**
   * The terms of an article.
   *
   * @param facets its values by facet
   * @param analyzers of this thread
   * @return the terms, each once
   */
  public static List<String> terms(Map<String, Set<String>> facets, Analyzers analyzers) {
    List<String> terms = new ArrayList<>();
    for (Map.Entry<Kind, Character> kind : NAMED.entrySet()) {
      for (String name : facets.getOrDefault(facet(kind.getKey()), Set.of())) {
        if (name.length() <= LONGEST && name.indexOf(BEFORE_NAME) < 0) {
          starts(name, analyzers).stream()
              .limit(MOST_WORDS)
              .forEach(start -> terms.add(kind.getValue() + start + BEFORE_NAME + name));
        }
      }
    }
    return terms;
  }

  /** The exact form of a text from each of its words on, each once. */
  static List<String> starts(String text, Analyzers analyzers) {
    List<String> words = Typed.exact(text, analyzers);
    List<String> starts = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      String start = String.join(" ", words.subList(from, words.size()));
      if (!starts.contains(start)) {
        starts.add(start);
      }
    }
    return starts;
  }

  static String facet(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** What the terms of names begin with that go on from what was typed, in exact form. */
  static Optional<String> prefix(Kind kind, String typed) {
    return Optional.ofNullable(NAMED.get(kind)).map(letter -> letter + typed);
  }

  /** The name of a term. */
  static String name(String term) {
    return term.substring(term.indexOf(BEFORE_NAME) + 1);
  }
}
