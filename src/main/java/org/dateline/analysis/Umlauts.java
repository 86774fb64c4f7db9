package org.dateline.analysis;

/** Umlauts as they are written where the keyboard has none: Mueller for Müller. */
final class Umlauts {
  private Umlauts() {}

  /** A clean word with ae, oe and ue for its umlauts; the same word when it has none. */
  static String spelledOut(String word) {
    StringBuilder spelled = null;
    for (int i = 0; i < word.length(); i++) {
      String letters =
          switch (word.charAt(i)) {
            case 'ä' -> "ae";
            case 'ö' -> "oe";
            case 'ü' -> "ue";
            case 'Ä' -> "Ae";
            case 'Ö' -> "Oe";
            case 'Ü' -> "Ue";
            default -> "";
          };
      if (!letters.isEmpty() && spelled == null) {
        spelled = new StringBuilder(word.length() + 2).append(word, 0, i);
      }
      if (spelled != null) {
        spelled.append(letters.isEmpty() ? String.valueOf(word.charAt(i)) : letters);
      }
    }
    return spelled == null ? word : spelled.toString();
  }
}
