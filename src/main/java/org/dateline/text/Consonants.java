package org.dateline.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes of consonants that keys are made of, and how letters are read as them: as one class,
 * as one or another, or as none. P are labials, T dentals, S sibilants, K velars.
 *
 * <p>A letter has its likeliest reading first. One that is worth a key only when others leave room
 * comes third.
 */
final class Consonants {
  private static final @Nullable String[] NONE = {""};
  private static final @Nullable String[] P = {"P"};
  private static final @Nullable String[] T = {"T"};
  private static final @Nullable String[] S = {"S"};
  private static final @Nullable String[] K = {"K"};
  private static final @Nullable String[] L = {"L"};
  private static final @Nullable String[] M = {"M"};
  private static final @Nullable String[] N = {"N"};
  private static final @Nullable String[] R = {"R"};

  /** Heard as m, unless a vowel is between. */
  private static final @Nullable String[] N_BEFORE_B = {"N", "M"};

  /** German sch, or Italian and Dutch sk. */
  private static final @Nullable String[] SCH = {"S", null, "SK"};

  private static final @Nullable String[] CH = {"S", "K", ""};
  private static final @Nullable String[] KH = {"K", ""};
  private static final @Nullable String[] GH = {"K", ""};
  private static final @Nullable String[] TH = {"T", "S"};
  private static final @Nullable String[] DH = {"T", "S"};
  private static final @Nullable String[] ZAH = {"S", "T"};
  private static final @Nullable String[] Z = {"S", null, "T"};
  private static final @Nullable String[] C = {"K", "S"};
  private static final @Nullable String[] SOFT_C = {"S", "K"};
  private static final @Nullable String[] SOFT_G = {"K", "S", ""};
  private static final @Nullable String[] CYRILLIC_G = {"K", ""};
  private static final @Nullable String[] X = {"KS", "K", "S"};
  private static final @Nullable String[] FIRST_X = {"K", "", "S"};
  private static final @Nullable String[] J = {"S", "", "K"};
  private static final @Nullable String[] JIM = {"S", "K"};
  private static final @Nullable String[] HAH = {"", "K"};
  private static final @Nullable String[] V = {"P", ""};
  private static final @Nullable String[] W = {"", "P"};
  private static final @Nullable String[] GREEK_B = {"P", "MP"};
  private static final @Nullable String[] GREEK_D = {"T", "NT"};
  private static final @Nullable String[] GREEK_G = {"K", "NK"};
  private static final @Nullable String[] AFFRICATE = {"S", "TS"};

  private Consonants() {}

  /** Adds the readings of the letters at a place and tells how many letters they are. */
  static int read(NameLetters name, int at, int end, List<@Nullable String[]> readings) {
    char c = name.letters[at];
    char next = at + 1 < end ? name.letters[at + 1] : 0;
    boolean sch = c == 's' && next == 'c' && at + 2 < end && name.letters[at + 2] == 'h';
    @Nullable String[] two = sch ? SCH : pair(c, next);
    @Nullable String[] readingsHere = two == NONE ? single(c, next, readings.isEmpty()) : two;
    if (readingsHere != NONE) {
      readings.add(readingsHere);
    }
    return sch ? 3 : two == NONE ? 1 : 2;
  }

  private static @Nullable String[] pair(char c, char next) {
    if (next == 'h') {
      return switch (c) {
        case 'c' -> CH;
        case 'k' -> KH;
        case 'g' -> GH;
        case 's', 'z' -> S;
        case 't' -> TH;
        case 'd' -> DH;
        case 'p' -> P;
        default -> NONE;
      };
    }
    if ((c == 't' || c == 'd') && "szjžцžσ".indexOf(next) >= 0) {
      return next == 'j' ? J : S;
    }
    boolean abjad = c == 'ت' || c == 'د' || c == 'ט' || c == 'ד';
    return abjad && "سشزجژچסזצש".indexOf(next) >= 0 ? AFFRICATE : NONE;
  }

  private static boolean isFront(char c) {
    return "eiyéäöüυ".indexOf(c) >= 0;
  }

  private static @Nullable String[] single(char c, char next, boolean first) {
    return switch (c) {
      case 'b', 'p', 'f', 'ب', 'پ', 'ف', 'ڤ', 'ב', 'פ' -> P;
      case 'm', 'م', 'מ' -> M;
      case 'n', 'ñ' -> next == 'b' || next == 'p' ? M : N;
      case 'ن', 'נ' -> next == 'ب' || next == 'ב' ? N_BEFORE_B : N;
      case 'r', 'ر', 'ר' -> R;
      case 'l', 'ل', 'ל' -> L;
      case 't', 'd', 'ت', 'ط', 'د', 'ד', 'ט', 'ת' -> T;
      case 's', 'š', 'ç', 'č', 'ž', 'σ', 'ж', 'ц', 'س', 'ص', 'ش', 'چ', 'ژ', 'ס', 'צ', 'ש' -> S;
      case 'k', 'q', 'ك', 'ق', 'گ', 'ק' -> K;
      default -> ambiguous(c, next, first);
    };
  }

  private static @Nullable String[] ambiguous(char c, char next, boolean first) {
    return switch (c) {
      case 'v' -> V;
      case 'w' -> next == 0 ? V : W;
      case 'و', 'ו', 'װ' -> W;
      case 'δ', 'ث', 'ذ', 'ض' -> DH;
      case 'đ', 'ظ' -> ZAH;
      case 'z', 'ز', 'ז' -> Z;
      case 'c' -> isFront(next) ? SOFT_C : C;
      case 'x' -> first ? FIRST_X : X;
      case 'g', 'γ', 'ג' -> isFront(next) ? SOFT_G : K;
      case 'г' -> CYRILLIC_G;
      case 'ج' -> JIM;
      case 'j' -> J;
      case 'غ', 'ğ', 'خ', 'х', 'ח', 'כ' -> KH;
      case 'ح' -> HAH;
      case 'ƃ' -> GREEK_B;
      case 'ƌ' -> GREEK_D;
      case 'ɠ' -> GREEK_G;
      default -> NONE;
    };
  }
}
