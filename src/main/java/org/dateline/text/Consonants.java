package org.dateline.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes of consonants that keys are made of, and how letters are read as them. */
final class Consonants {
  private static final String[] NONE = {""};

  private Consonants() {}

  /** Adds the readings of the letters at a place, the likeliest first, and tells how many they are. */
  static int read(NameLetters name, int at, int end, List<String[]> readings) {
    char c = name.letters[at];
    char next = at + 1 < end ? name.letters[at + 1] : 0;
    String[] two = pair(c, next, at + 2 < end ? name.letters[at + 2] : 0);
    String[] one = two != null ? two : single(c, next);
    if (one != NONE) {
      readings.add(one);
    }
    if (two == null) {
      return 1;
    }
    return c == 's' && next == 'c' ? 3 : 2;
  }

  private static String @Nullable [] pair(char c, char next, char third) {
    if (c == 's' && next == 'c') {
      return third == 'h' ? new String[] {"S", "SK"} : null;
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
    boolean dental = c == 't' || c == 'd' || c == 'ت' || c == 'د' || c == 'ט' || c == 'ד';
    if (dental && "szjžцžسشزجژچסזצשج".indexOf(next) >= 0) {
      return new String[] {"S"};
    }
    return c == 'ع' ? null : null;
  }

  private static boolean isFront(char c) {
    return c == 'e' || c == 'i' || c == 'y' || c == 'é' || c == 'ä' || c == 'ö' || c == 'ü';
  }

  private static String[] single(char c, char next) {
    return switch (c) {
      case 'b', 'p', 'f', 'ب', 'پ', 'ف', 'ڤ', 'ב', 'פ' -> new String[] {"P"};
      case 'v' -> new String[] {"P", ""};
      case 'ƃ' -> new String[] {"P", "MP"};
      case 'm', 'م', 'מ' -> new String[] {"M"};
      case 'n', 'ñ', 'ن', 'נ' -> new String[] {"N"};
      case 'r', 'ر', 'ר' -> new String[] {"R"};
      case 'l', 'ل', 'ל' -> new String[] {"L"};
      case 't', 'd', 'ت', 'ط', 'د', 'ד', 'ט', 'ת' -> new String[] {"T"};
      case 'ƌ' -> new String[] {"T", "NT"};
      case 'δ', 'ث', 'ذ', 'ض' -> new String[] {"T", "S"};
      case 'đ', 'ظ' -> new String[] {"S", "T"};
      case 's', 'š', 'ç', 'č', 'ž', 'σ', 'ж', 'ц', 'щ', 'س', 'ص', 'ش', 'چ', 'ژ', 'ס', 'צ', 'ש' ->
          new String[] {"S"};
      case 'z', 'ز', 'ז' -> new String[] {"S", "T"};
      case 'k', 'q', 'ك', 'ق', 'گ', 'ק' -> new String[] {"K"};
      case 'ɠ' -> new String[] {"K", "NK"};
      case 'غ', 'ğ' -> new String[] {"K", ""};
      case 'c' -> isFront(next) ? new String[] {"S", "K"} : new String[] {"K", "S"};
      case 'x' -> new String[] {"KS", "K", "S"};
      case 'g', 'г', 'γ', 'ג' -> isFront(next) ? new String[] {"K", "S"} : new String[] {"K"};
      case 'ج' -> new String[] {"S", "K"};
      case 'j' -> new String[] {"S", ""};
      case 'خ', 'х', 'ח', 'כ' -> new String[] {"K", ""};
      case 'ح' -> new String[] {"", "K"};
      case 'w' -> next == 0 ? new String[] {"P", ""} : new String[] {"", "P"};
      case 'و', 'ו', 'װ' -> new String[] {"", "P"};
      default -> NONE;
    };
  }
}
