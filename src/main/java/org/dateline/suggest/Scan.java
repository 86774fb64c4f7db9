package org.dateline.suggest;

/**
 * Where a query stands at its end.
 *
 * @param open where a quotation mark was opened and not closed; -1 for nowhere
 * @param start where the last run without quotation marks and brackets begins
 * @param bracket where the innermost bracket was opened that is not closed; -1 for nowhere
 */
record Scan(int open, int start, int bracket) {
  /** As the query language has them: any mark of a family closes any other of it. */
  static final String DOUBLE = "\"“”„‟＂〝〞〟";

  static final String GUILLEMETS = "«»";

  /** Brackets within each other; deeper ones are balanced away by the query language. */
  private static final int DEEPEST = 64;

  static Scan of(String text) {
    int[] brackets = new int[DEEPEST];
    int depth = 0;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isQuote(text, at)) {
        int close = close(text, at);
        if (close < 0) {
          return new Scan(at, at + 1, depth > 0 ? brackets[depth - 1] : -1);
        }
        at = close;
        start = at + 1;
      } else if (c == '(' && depth < DEEPEST) {
        brackets[depth++] = at;
        start = at + 1;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
        start = at + 1;
      }
    }
    return new Scan(-1, start, depth > 0 ? brackets[depth - 1] : -1);
  }

  /** The mark that closes what a mark opened. */
  static String closing(char open) {
    return switch (open) {
      case '“', '„', '”' -> "”";
      case '«' -> "»";
      case '»' -> "«";
      default -> String.valueOf(open);
    };
  }

  /**
   * A text between quotation marks, as one phrase or value.
   *
   * @return the text; without guillemets, which stand for nothing in a phrase, where it has marks
   *     of both kinds
   */
  static String quoted(String text) {
    return has(text, DOUBLE) ? "«" + text.replaceAll("[«»]", " ") + "»" : "\"" + text + "\"";
  }

  /** Whether a text can stand between quotation marks and be read as it is. */
  static boolean canBeQuoted(String text) {
    return !has(text, DOUBLE) || !has(text, GUILLEMETS);
  }

  private static boolean has(String text, String family) {
    return text.chars().anyMatch(c -> family.indexOf(c) >= 0);
  }

  private static int close(String text, int open) {
    String family = GUILLEMETS.indexOf(text.charAt(open)) >= 0 ? GUILLEMETS : DOUBLE;
    for (int at = open + 1; at < text.length(); at++) {
      if (family.indexOf(text.charAt(at)) >= 0 && isQuote(text, at)) {
        return at;
      }
    }
    return -1;
  }

  /** A mark between two Hebrew letters is the sign of an abbreviation. */
  private static boolean isQuote(String text, int at) {
    char c = text.charAt(at);
    if (GUILLEMETS.indexOf(c) >= 0) {
      return true;
    }
    boolean abbreviates =
        (c == '"' || c == '”')
            && at > 0
            && at + 1 < text.length()
            && isHebrew(text.charAt(at - 1))
            && isHebrew(text.charAt(at + 1));
    return DOUBLE.indexOf(c) >= 0 && !abbreviates;
  }

  private static boolean isHebrew(char c) {
    return c >= 0x05D0 && c <= 0x05EA;
  }
}
