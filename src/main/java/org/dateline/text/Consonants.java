package org.dateline.text;

import java.util.List;

/** The classes of consonants that keys are made of, and how letters are read as them. */
final class Consonants {
  private Consonants() {}

  private static final String[] NONE = {""};
  private static final String[] FIRST = {"A"};

  static int read(NameLetters name, int at, boolean first, List<String[]> readings) {
    char c = name.letters[at];
    char next = at + 1 < name.length() ? name.letters[at + 1] : 0;
    String[] two = next == 0 ? null : pair(c, next, at + 2 < name.length() ? name.letters[at + 2] : 0);
    String[] one = two != null ? two : single(c, next, first);
    if (one != NONE || first) {
      readings.add(first ? initial(one) : one);
    }
    return two != null ? (c == 's' && next == 'c' ? 3 : 2) : 1;
  }

  private static String[] initial(String[] readings) {
    String[] copy = readings.clone();
    for (int i = 0; i < copy.length; i++) {
      if (copy[i].isEmpty()) {
        copy[i] = "A";
      }
    }
    return copy;
  }

  private static String[] pair(char c, char next, char third) {
    if (c == 's' && next == 'c' && third == 'h') {
      return new String[] {"S", "SK"};
    }
    if (next == 'h') {
      return switch (c) {
        case 'c' -> new String[] {"S", "K"};
        case 'k' -> new String[] {"K", ""};
        case 'g' -> new String[] {"K", ""};
        case 's', 'z' -> new String[] {"S"};
        case 't', 'd' -> new String[] {"T", "S"};
        case 'p' -> new String[] {"P"};
        default -> null;
      };
    }
    if (c == 't' && (next == 's' || next == 'z')) {
      return new String[] {"S"};
    }
    if (c == 'd' && (next == 'j' || next == 'ž')) {
      return new String[] {"S"};
    }
    return null;
  }

  private static boolean isFront(char c) {
    return c == 'e' || c == 'i' || c == 'y' || c == 'é' || c == 'ä' || c == 'ö' || c == 'ü';
  }

  private static String[] single(char c, char next, boolean first) {
    return switch (c) {
      case 'b', 'p', 'f', 'v', 'ƃ', 'ب', 'پ', 'ف', 'ڤ', 'ב', 'פ' -> new String[] {"P"};
      case 'm', 'م', 'מ' -> new String[] {"M"};
      case 'n', 'ñ', 'ن', 'נ' -> new String[] {"N"};
      case 'r', 'ر', 'ר' -> new String[] {"R"};
      case 'l', 'ل', 'ל' -> new String[] {"L"};
      case 't', 'd', 'ƌ', 'ت', 'ط', 'د', 'ד', 'ט', 'ת' -> new String[] {"T"};
      case 'δ', 'ث', 'ذ', 'ض' -> new String[] {"T", "S"};
      case 'ظ' -> new String[] {"S", "T"};
      case 's', 'z', 'š', 'ç', 'č', 'ž', 'σ', 'ж', 'ц', 'щ', 'س', 'ص', 'ش', 'ز', 'چ', 'ژ', 'ז', 'ס', 'צ', 'ש' ->
          new String[] {"S"};
      case 'k', 'q', 'ك', 'ق', 'گ', 'ק' -> new String[] {"K"};
      case 'غ' -> new String[] {"K", ""};
      case 'c' -> isFront(next) ? new String[] {"S", "K"} : new String[] {"K", "S"};
      case 'x' -> first ? new String[] {"S", "K", ""} : new String[] {"KS", "S", "K"};
      case 'g', 'г', 'γ', 'ג' -> isFront(next) ? new String[] {"K", "S"} : new String[] {"K"};
      case 'ج' -> new String[] {"S", "K"};
      case 'j' -> new String[] {"S", ""};
      case 'خ', 'х', 'ח', 'כ' -> new String[] {"K", ""};
      case 'ح' -> new String[] {"", "K"};
      case 'w', 'و', 'ו', 'װ' -> new String[] {"", "P"};
      default -> NONE;
    };
  }
}
