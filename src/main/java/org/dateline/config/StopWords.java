package org.dateline.config;

import java.util.Map;
import java.util.Set;

/** The words that carry no meaning by themselves, per language. */
public final class StopWords {
  private final Map<String, Set<String>> byLanguage;

  StopWords(Map<String, Set<String>> byLanguage) {
    this.byLanguage = Map.copyOf(byLanguage);
  }

  /**
   * The stop words of a language.
   *
   * @param language BCP 47
   * @return its words in lower case; empty when there is no table of them
   */
  public Set<String> of(String language) {
    return byLanguage.getOrDefault(language, Set.of());
  }
}
