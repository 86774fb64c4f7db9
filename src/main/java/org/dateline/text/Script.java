package org.dateline.text;

/** The scripts that tell one language, or a few, from all others. */
enum Script {
  LATIN,
  GREEK,
  CYRILLIC,
  ARMENIAN,
  HEBREW,
  ARABIC,
  DEVANAGARI,
  BENGALI,
  TAMIL,
  TELUGU,
  THAI,
  GEORGIAN,
  HANGUL,
  KANA,
  HAN,
  OTHER;

  /** By Unicode blocks: a table of scripts would cost a search for every letter. */
  static Script of(int letter) {
    if (letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00)) {
      return LATIN;
    }
    if (letter < 0x590) {
      return belowHebrew(letter);
    }
    if (letter < 0x1100) {
      return belowHangul(letter);
    }
    if (letter < 0x1200 || (letter >= 0xAC00 && letter < 0xD7B0)) {
      return HANGUL;
    }
    if (letter >= 0x1F00 && letter < 0x2000) {
      return GREEK;
    }
    if ((letter >= 0x3040 && letter < 0x3100) || (letter >= 0xFF66 && letter < 0xFFA0)) {
      return KANA;
    }
    if (Character.isIdeographic(letter)) {
      return HAN;
    }
    return letter >= 0xFB50 && letter < 0xFF00 ? ARABIC : OTHER;
  }

  private static Script belowHebrew(int letter) {
    if (letter >= 0x370 && letter < 0x400) {
      return GREEK;
    }
    if (letter >= 0x400 && letter < 0x530) {
      return CYRILLIC;
    }
    return letter >= 0x530 ? ARMENIAN : OTHER;
  }

  private static Script belowHangul(int letter) {
    if (letter < 0x600) {
      return HEBREW;
    }
    if (letter < 0x700
        || (letter >= 0x750 && letter < 0x780)
        || (letter >= 0x8A0 && letter < 0x900)) {
      return ARABIC;
    }
    if (letter >= 0x900 && letter < 0xE00) {
      return indic(letter);
    }
    if (letter >= 0xE00 && letter < 0xE80) {
      return THAI;
    }
    return letter >= 0x10A0 ? GEORGIAN : OTHER;
  }

  private static Script indic(int letter) {
    if (letter < 0x980) {
      return DEVANAGARI;
    }
    if (letter < 0xA00) {
      return BENGALI;
    }
    if (letter >= 0xB80 && letter < 0xC00) {
      return TAMIL;
    }
    return letter >= 0xC00 && letter < 0xC80 ? TELUGU : OTHER;
  }
}
