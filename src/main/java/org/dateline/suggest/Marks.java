package org.dateline.suggest;

/** Writes texts between quotation marks. */
final class Marks {
  private static final String DOUBLE = "\"“”„‟＂〝〞〟";

  private static final String GUILLEMETS = "«»";

  private Marks() {}

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
}
