package org.dateline.query;

import java.util.stream.IntStream;

/**
 * The marks that a phrase stands between. There are two families, “…” with all its national forms
 * ({@code „…“}, {@code ”…”}, {@code "…"}) and «…» (also {@code »…«}); any mark of a family closes
 * any other of it, so that the wrong one of a pair does no harm and a quotation can stand within a
 * quotation of the other family. A {@code "} between two Hebrew letters is the sign of an
 * abbreviation, ארה"ב, and part of the word. Single marks are apostrophes.
 */
final class Quotes {
  private static final String DOUBLE = "\"“”„‟＂〝〞〟";
  private static final String GUILLEMETS = "«»";

  private Quotes() {}

  static boolean isAt(String text, int at) {
    return isOf(DOUBLE, text, at) || isOf(GUILLEMETS, text, at);
  }

  /** Where the phrase opened at a place closes, or -1. */
  static int close(String text, int open, int end) {
    String family = isOf(DOUBLE, text, open) ? DOUBLE : GUILLEMETS;
    for (int at = open + 1; at < end; at++) {
      if (isOf(family, text, at)) {
        return at;
      }
    }
    return -1;
  }

  /** A text between marks that it does not hold itself. */
  static String around(String text) {
    boolean doubled = IntStream.range(0, text.length()).anyMatch(at -> isOf(DOUBLE, text, at));
    return doubled ? "«" + text + "»" : "\"" + text + "\"";
  }

  /** Whether a text holds marks of one family at most, so that it can be read again. */
  static boolean canStandAround(String text) {
    return close(around(text), 0, around(text).length()) == around(text).length() - 1;
  }

  private static boolean isOf(String family, String text, int at) {
    return family.indexOf(text.charAt(at)) >= 0 && !isWithinHebrew(text, at);
  }

  private static boolean isWithinHebrew(String text, int at) {
    return (text.charAt(at) == '"' || text.charAt(at) == '”')
        && at > 0
        && at + 1 < text.length()
        && Letters.isHebrew(text.charAt(at - 1))
        && Letters.isHebrew(text.charAt(at + 1));
  }
}
