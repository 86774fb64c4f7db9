package org.dateline.json;

import java.util.Locale;
import java.util.Set;

/**
 * In which direction a language is written: {@code rtl} or {@code ltr}, as HTML's {@code dir} takes
 * it. The script decides where the tag names one ({@code ku-Arab}), else the usual script of the
 * language (CLDR's likely subtags).
 */
final class Direction {
  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  private static final Set<String> LANGUAGES =
      Set.of(
          "acm", "aii", "apc", "ar", "arc", "ary", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa",
          "glk", "he", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "sdh",
          "skr", "syr", "ug", "ur", "yi");

  private Direction() {}

  static String of(String language) {
    Locale tag = Locale.forLanguageTag(language.replace('_', '-'));
    boolean rightToLeft =
        tag.getScript().isEmpty()
            ? LANGUAGES.contains(tag.getLanguage())
            : SCRIPTS.contains(tag.getScript());
    return rightToLeft ? "rtl" : "ltr";
  }
}
