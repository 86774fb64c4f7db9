package org.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How letters of all scripts are read: the rules of {@code name-letters.tsv}, and for letters that
 * are not in it themselves, without their accents.
 */
final class LetterTable {
  /** Read once; nothing changes it. */
  static final LetterTable RULES = new LetterTable();

  /** Some letters together, and what they are read as. */
  record Rule(String letters, String becomes) {}

  /** Latin, Greek, Cyrillic, Hebrew, Arabic; and Latin with marks, as of Vietnamese. */
  private static final int DIRECT = 0x780;

  private static final int MARKED = 0x1E00;
  private static final int MARKED_END = 0x1F00;

  private final @Nullable String[] letters = new @Nullable String[MARKED_END];
  private final @Nullable Rule[][] longer = new @Nullable Rule[DIRECT][];

  private LetterTable() {
    List<Rule> rules = lines("name-letters.tsv").stream().map(LetterTable::rule).toList();
    for (Rule rule : rules) {
      if (rule.letters().length() == 1) {
        letters[rule.letters().charAt(0)] = rule.becomes();
      } else {
        addLonger(rule);
      }
    }
    for (int c = 0; c < MARKED_END; c++) {
      if (letters[c] == null && (c < DIRECT || c >= MARKED) && Character.isLetter(c)) {
        char bare = bare((char) c);
        String becomes = bare < c || bare >= 0x370 ? letters[bare] : null;
        letters[c] = becomes == null ? String.valueOf(bare) : becomes;
      }
    }
  }

  private static Rule rule(String line) {
    int tab = line.indexOf('\t');
    return new Rule(line.substring(0, tab), line.substring(tab + 1));
  }

  private void addLonger(Rule rule) {
    char first = rule.letters().charAt(0);
    Rule[] before = longer[first];
    List<Rule> all = new ArrayList<>(before == null ? List.of() : List.of(before));
    all.add(rule);
    all.sort(Comparator.comparingInt(r -> -r.letters().length()));
    longer[first] = all.toArray(Rule[]::new);
  }

  /** What a lower-case letter becomes; null for what is no letter of these scripts. */
  @Nullable String of(char c) {
    return c < MARKED_END ? letters[c] : null;
  }

  /** The longest rule of two letters or more that holds where a lower-case letter stands. */
  @Nullable Rule longer(CharSequence text, int at, char c) {
    Rule[] candidates = c < DIRECT ? longer[c] : null;
    if (candidates != null) {
      for (Rule rule : candidates) {
        if (holds(rule.letters(), text, at)) {
          return rule;
        }
      }
    }
    return null;
  }

  private static boolean holds(String letters, CharSequence text, int at) {
    if (at + letters.length() > text.length()) {
      return false;
    }
    for (int k = 1; k < letters.length(); k++) {
      if (withoutTonos(Character.toLowerCase(text.charAt(at + k))) != letters.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** A stress on the second of two Greek vowels does not part them; on the first it does. */
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

  private static char bare(char c) {
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    char lower = Character.toLowerCase(decomposed.charAt(0));
    return lower < MARKED_END ? lower : c;
  }

  /** The lines of a resource of this room, without comments and empty ones. */
  static List<String> lines(String resource) {
    try (InputStream in = LetterTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + resource + " is missing.");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
