package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table {@code languages.txt}: who uses a word, an ending, a part, a letter. Asked for every
 * word of every article, so keys are 64-bit hashes (FNV-1a) in an open table, and nothing is
 * allocated. Two of its 4,000 keys meet by chance in one of 10<sup>12</sup> tables; a word that is
 * not in it is taken for one that is even more seldom.
 */
final class LanguageTable {
  /** Where the hash of each kind begins, so that an ending is not a word. */
  static final long WORD = 0xcbf29ce484222325L;

  static final long ENDING = next(WORD, '-');
  static final long PART = next(WORD, '+');
  static final long LETTER = next(WORD, '=');

  private static final long PRIME = 0x100000001b3L;

  /** Before the code of a language that is not told. */
  private static final char HEARD = '?';

  private static final int[] NOBODY = {};

  /** After the hashes it is made with. */
  static final LanguageTable SHIPPED = new LanguageTable(read());

  private final List<String> languages = new ArrayList<>();
  private final Map<Integer, String> needs = new LinkedHashMap<>();
  private final long[] keys;
  private final int[][] speakers;

  LanguageTable(String text) {
    Map<Long, Set<Integer>> all = new LinkedHashMap<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      String[] cells = line.split(" ");
      int number = numbers.computeIfAbsent(cells[0], this::number);
      if (cells[1].equals("needs")) {
        needs.put(number, String.join("", List.of(cells).subList(2, cells.length)));
        continue;
      }
      for (int i = 2; i < cells.length; i++) {
        long key = hash(kind(cells[1]), cells[i]);
        all.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(number);
      }
    }
    int size = Integer.highestOneBit(4 * all.size());
    keys = new long[size];
    speakers = new int[size][];
    all.forEach(
        (key, numbersOfKey) -> {
          int at = place(key);
          keys[at] = key;
          speakers[at] = numbersOfKey.stream().mapToInt(Integer::intValue).toArray();
        });
  }

  private int number(String code) {
    languages.add(code.charAt(0) == HEARD ? "" : code);
    return languages.size() - 1;
  }

  private static long kind(String name) {
    return switch (name) {
      case "words" -> WORD;
      case "endings" -> ENDING;
      case "parts" -> PART;
      case "letters" -> LETTER;
      default -> throw new IllegalArgumentException("languages.txt has no “" + name + "”.");
    };
  }

  private static String read() {
    try (InputStream in = LanguageTable.class.getResourceAsStream("languages.txt")) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks languages.txt.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Their codes by number; empty for one that is only heard. */
  List<String> languages() {
    return languages;
  }

  /** Letters of which a text of some length must have one, by the number of the language. */
  Map<Integer, String> needs() {
    return needs;
  }

  /** A hash with one more letter. */
  static long next(long hash, char letter) {
    return (hash ^ letter) * PRIME;
  }

  private static long hash(long kind, String text) {
    long hash = kind;
    for (int i = 0; i < text.length(); i++) {
      hash = next(hash, text.charAt(i));
    }
    return hash;
  }

  /** The numbers of those who use it; none for what is not in the table. */
  int[] speakers(long hash) {
    int[] found = speakers[place(hash)];
    return found == null ? NOBODY : found;
  }

  private int place(long hash) {
    int mask = keys.length - 1;
    int at = (int) (hash ^ (hash >>> 32)) & mask;
    while (speakers[at] != null && keys[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
