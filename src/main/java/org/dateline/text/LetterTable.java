package org.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How letters of all scripts are read: the rules of {@code name-letters.tsv}, and for letters that
 * are not in it themselves, without their accents.
 */
final class LetterTable {
  /** Read once; nothing changes it. */
  static final LetterTable RULES = new LetterTable();

  /** Latin with its supplements, Greek, Cyrillic, Hebrew, Arabic. */
  private static final int DIRECT = 0x780;

  private static final int VIETNAMESE = 0x1E00;
  private static final int VIETNAMESE_END = 0x1F00;

  private final @Nullable String[] direct = new @Nullable String[DIRECT];
  private final String[] vietnamese = new String[VIETNAMESE_END - VIETNAMESE];
  private final boolean[] begins = new boolean[DIRECT];
  private final String[] longer;
  private final String[] becomes;

  private LetterTable() {
    Map<String, String> rules = new HashMap<>();
    for (int c = 0; c < DIRECT; c++) {
      direct[c] = Character.isLetter(c) ? bare((char) c) : null;
    }
    for (int c = VIETNAMESE; c < VIETNAMESE_END; c++) {
      vietnamese[c - VIETNAMESE] = bare((char) c);
    }
    StringBuilder ruledLetters = new StringBuilder();
    for (String line : lines("name-letters.tsv")) {
      ruledLetters.append(line.indexOf('\t') == 1 ? line.substring(0, 1) : "");
      int tab = line.indexOf('\t');
      String to = line.substring(tab + 1);
      if (tab == 1) {
        char c = line.charAt(0);
        if (c < DIRECT) {
          direct[c] = to;
        } else {
          vietnamese[c - VIETNAMESE] = to;
        }
      } else {
        rules.put(line.substring(0, tab), to);
        begins[line.charAt(0)] = true;
      }
    }
    String ruled = ruledLetters.toString();
    longer =
        rules.keySet().stream()
            .sorted(Comparator.comparingInt((String r) -> -r.length()).thenComparing(r -> r))
            .toArray(String[]::new);
    becomes = Arrays.stream(longer).map(rules::get).toArray(String[]::new);
    for (int c = 0x370; c < DIRECT; c++) {
      String letter = direct[c];
      String rule = letter == null || letter.length() != 1 ? null : direct[letter.charAt(0)];
      if (rule != null && letter != null && letter.charAt(0) != c && ruled.indexOf(c) < 0) {
        direct[c] = rule;
      }
    }
  }

  /** What a lower-case letter becomes; null for what is no letter of these scripts. */
  @Nullable String of(char c) {
    if (c < DIRECT) {
      return direct[c];
    }
    return c >= VIETNAMESE && c < VIETNAMESE_END ? vietnamese[c - VIETNAMESE] : null;
  }

  /**
   * The longest rule of two letters or more that holds at a place, or -1.
   *
   * @param c the lower-case letter there
   * @param next the one after it, or 0
   */
  int longer(CharSequence text, int at, char c, char next) {
    if (next == 0 || c >= DIRECT || !begins[c]) {
      return -1;
    }
    for (int rule = 0; rule < longer.length; rule++) {
      String letters = longer[rule];
      if (letters.charAt(0) != c) {
        continue;
      }
      int k = 1;
      while (k < letters.length()
          && at + k < text.length()
          && withoutTonos(Character.toLowerCase(text.charAt(at + k))) == letters.charAt(k)) {
        k++;
      }
      if (k == letters.length()) {
        return rule;
      }
    }
    return -1;
  }

  String becomes(int rule) {
    return becomes[rule];
  }

  int length(int rule) {
    return longer[rule].length();
  }

  /** The stress of Greek does not change how two vowels are read together; a diaeresis does. */
  private static char withoutTonos(char c) {
    return switch (c) {
      case 'ά' -> 'α';
      case 'έ' -> 'ε';
      case 'ί' -> 'ι';
      case 'ό' -> 'ο';
      case 'ύ' -> 'υ';
      default -> c;
    };
  }

  private static String bare(char c) {
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return decomposed.length() > 1
        ? decomposed.substring(0, 1)
        : String.valueOf(Character.toLowerCase(c));
  }

  /** The lines of a resource of this room, without comments and empty ones. */
  static List<String> lines(String resource) {
    try (InputStream in = LetterTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + resource + " is missing.");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(l -> !l.isEmpty() && l.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
