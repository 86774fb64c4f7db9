package org.dateline.text;

/**
 * Sorani Kurdish is written in Arabic letters, but with its vowels: its names are read as if
 * written in Latin letters.
 */
final class Sorani {
  private Sorani() {}

  /** Whether a letter is in a name that only Sorani writes. */
  static boolean isIn(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case 'ە', 'ێ', 'ۆ', 'ڕ', 'ڵ' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The sound of the letter at a place of a Sorani name. */
  static String read(CharSequence text, int at) {
    return switch (text.charAt(at)) {
      case 'ا', 'أ', 'آ', 'ە' -> text.charAt(at) == 'ە' ? "e" : "a";
      case 'ب' -> "b";
      case 'پ' -> "p";
      case 'ت', 'ط' -> "t";
      case 'ج' -> "j";
      case 'چ' -> "č";
      case 'ح', 'ه', 'ھ', 'ة' -> "h";
      case 'خ' -> "х";
      case 'د', 'ض' -> "d";
      case 'ر', 'ڕ' -> "r";
      case 'ز', 'ذ', 'ظ' -> "z";
      case 'ژ' -> "ž";
      case 'س', 'ص', 'ث' -> "s";
      case 'ش' -> "š";
      case 'غ' -> "gh";
      case 'ف' -> "f";
      case 'ڤ' -> "v";
      case 'ق' -> "q";
      case 'ک', 'ك' -> "k";
      case 'گ' -> "g";
      case 'ل', 'ڵ' -> "l";
      case 'م' -> "m";
      case 'ن' -> "n";
      case 'ۆ' -> "o";
      case 'ێ' -> "é";
      case 'و' -> waw(text, at);
      case 'ی', 'ي', 'ى' -> isBesideVowel(text, at) ? "y" : "i";
      default -> "";
    };
  }

  /** One waw is w beside a vowel and else u; two are a long u. */
  private static String waw(CharSequence text, int at) {
    if (at > 0 && text.charAt(at - 1) == 'و') {
      return "";
    }
    return isBesideVowel(text, at) ? "w" : "u";
  }

  private static boolean isBesideVowel(CharSequence text, int at) {
    return at == 0
        || isVowel(text.charAt(at - 1))
        || (at + 1 < text.length() && isVowel(text.charAt(at + 1)));
  }

  private static boolean isVowel(char c) {
    return c == 'ا' || c == 'ە' || c == 'ۆ' || c == 'ێ';
  }
}
