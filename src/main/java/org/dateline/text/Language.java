package org.dateline.text;

/**
 * Tells the language of a text.
 *
 * <p>The script decides first; where several languages share it, their characteristic letters and
 * commonest words do. Known are English, French, German, Spanish, Italian, Portuguese, Dutch,
 * Turkish, Kurdish (Kurmanji {@code ku}, Sorani {@code ckb}), Arabic, Persian, Urdu, Russian,
 * Ukrainian, Greek, Hebrew, Hindi, Chinese, Japanese, Korean, Georgian, Armenian and Thai.
 */
@SuppressWarnings("EnumOrdinal") // An array is counted in faster than a map, for each letter.
public final class Language {
  /** More text does not make the answer better. */
  private static final int ENOUGH = 4_000;

  /** Fewer letters could be a name in any language. */
  private static final int FEWEST_LETTERS = 8;

  /** A word of a Chinese character or two says as much as eight letters. */
  private static final int FEWEST_IDEOGRAPHS = 3;

  private Language() {}

  /**
   * The language of a text.
   *
   * @param text a headline or more; only its first {@value #ENOUGH} UTF-16 code units are read
   * @return its BCP 47 code, or empty when the text is too short, mixed, or in no language known
   *     here
   */
  public static String detect(String text) {
    int end = Math.min(text.length(), ENOUGH);
    int[] letters = new int[Script.values().length];
    int all = 0;
    for (int i = 0; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters[Script.of(c).ordinal()]++;
        all++;
      }
    }
    Script main = main(letters);
    int count = letters[main.ordinal()];
    if (isIdeographic(main)) {
      return eastAsian(letters, all);
    }
    if (count < FEWEST_LETTERS || 2 * count <= all) {
      return "";
    }
    String read = text.substring(0, end);
    return switch (main) {
      case LATIN -> LatinVote.of(read);
      case ARABIC -> ArabicScriptVote.of(read);
      case CYRILLIC -> CyrillicVote.of(read);
      case GREEK -> "el";
      case ARMENIAN -> "hy";
      case HEBREW -> "he";
      case DEVANAGARI -> "hi";
      case THAI -> "th";
      case GEORGIAN -> "ka";
      case HANGUL, KANA, HAN, OTHER -> "";
    };
  }

  private static Script main(int[] letters) {
    Script best = Script.OTHER;
    for (Script script : Script.values()) {
      if (letters[script.ordinal()] > letters[best.ordinal()]) {
        best = script;
      }
    }
    return best;
  }

  private static boolean isIdeographic(Script script) {
    return script == Script.HAN || script == Script.KANA || script == Script.HANGUL;
  }

  /** Japanese mixes Han with kana, Korean at times with Hangul; Chinese has neither. */
  private static String eastAsian(int[] letters, int all) {
    int han = letters[Script.HAN.ordinal()];
    int kana = letters[Script.KANA.ordinal()];
    int hangul = letters[Script.HANGUL.ordinal()];
    int count = han + kana + hangul;
    if (count < FEWEST_IDEOGRAPHS || 2 * count <= all) {
      return "";
    }
    if (hangul > han + kana) {
      return "ko";
    }
    return 10 * kana > count ? "ja" : "zh";
  }
}
