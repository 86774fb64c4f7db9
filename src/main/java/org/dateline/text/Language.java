package org.dateline.text;

import java.util.Set;
import java.util.TreeSet;

/**
 * Tells the language of a text.
 *
 * <p>The script decides first; where several languages share it, their characteristic letters,
 * commonest words and endings do. {@link #known()} lists the languages.
 */
@SuppressWarnings("EnumOrdinal") // An array is counted in faster than a map, for each letter.
public final class Language {
  /** More text does not make the answer better. */
  private static final int ENOUGH = 4_000;

  /** Fewer letters could be a name in any language. */
  private static final int FEWEST_LETTERS = 8;

  /** A word of a Chinese character or two says as much as eight letters. */
  private static final int FEWEST_IDEOGRAPHS = 3;

  /** Those that letters tell alone. */
  private static final Set<String> BY_LETTERS =
      Set.of(
          "ar", "bn", "ckb", "el", "fa", "he", "hy", "ja", "ka", "ko", "ps", "ta", "te", "th", "ur",
          "zh");

  /**
   * Han characters that Japanese does not use: simplified, traditional, or Chinese function words.
   */
  private static final String CHINESE =
      "的了是们們这這为為说說对對时個个来過过东车马门问间长电开关见让话语请买卖边还還进進远运达议论设证评"
          + "译试该调谈贸银铁钱错闻阳险难预题额风飞馆驻鱼鸟龙与與灣臺在和将將被吗呢把吧么麼没從从经經发發";

  /** Fewer Han characters alone could be a Japanese headline of names. */
  private static final int MANY_IDEOGRAPHS = 12;

  private Language() {}

  /**
   * The languages that can be told.
   *
   * @return their BCP 47 codes; Kurdish is {@code ku} for Kurmanji and {@code ckb} for Sorani
   */
  public static Set<String> known() {
    Set<String> known = new TreeSet<>(BY_LETTERS);
    known.addAll(LanguageTable.SHIPPED.languages());
    known.remove("");
    return known;
  }

  /**
   * The language of a text, of all that are known.
   *
   * @param text a headline or more; only its first {@value #ENOUGH} UTF-16 code units are read
   * @return its BCP 47 code, or empty when the text is too short, mixed, or in no language known
   *     here
   */
  public static String detect(String text) {
    return detect(text, Set.of());
  }

  /**
   * The language of a text, of some.
   *
   * @param text a headline or more; only its first {@value #ENOUGH} UTF-16 code units are read
   * @param among the BCP 47 codes that may be told; all that are known when empty
   * @return its code, or empty when the text is too short, mixed, or in no language of these
   */
  public static String detect(String text, Set<String> among) {
    String told = told(text, among);
    return among.isEmpty() || among.contains(told) ? told : "";
  }

  private static String told(String text, Set<String> among) {
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
      return eastAsian(text, letters, all);
    }
    if (count < FEWEST_LETTERS || 2 * count <= all) {
      return "";
    }
    String read = text.substring(0, end);
    return switch (main) {
      case LATIN, CYRILLIC, DEVANAGARI -> WordVote.of(read, among);
      case ARABIC -> ArabicScriptVote.of(read, among);
      case GREEK -> "el";
      case ARMENIAN -> "hy";
      case HEBREW -> "he";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case TELUGU -> "te";
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
  private static String eastAsian(String text, int[] letters, int all) {
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
    if (10 * kana > count) {
      return "ja";
    }
    boolean chinese =
        count >= MANY_IDEOGRAPHS || text.chars().anyMatch(c -> CHINESE.indexOf(c) >= 0);
    return chinese ? "zh" : "";
  }
}
