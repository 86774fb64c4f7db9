package org.dateline.config;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/**
 * Words that mean the same to the archivist, in the format of Solr: {@code UN, United Nations} is a
 * group of which each finds all, {@code nuke => nuclear weapon, nuke} lets what stands on the left
 * find what stands on the right. A backslash before a comma makes it part of the word; {@code #}
 * begins a comment.
 */
public final class Synonyms {
  /** Letters that two words have to begin with alike. */
  private static final int BEGINNING = 2;

  private static final String FILE = "synonyms.txt";

  /** What is found by each entry, by the entry as it was first written. */
  private final Map<String, Set<String>> meant;

  /** The entries by the beginning of their first word. */
  private final Map<String, List<Entry>> byBeginning = new HashMap<>();

  private Synonyms(Map<String, Set<String>> meant) {
    this.meant = meant;
    for (Entry entry : all()) {
      byBeginning.computeIfAbsent(beginning(entry.typed()), b -> new ArrayList<>()).add(entry);
    }
  }

  /** The first letters of a text, without case and accents: sure to be the same for one word. */
  private static String beginning(String text) {
    StringBuilder letters = new StringBuilder();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length() && letters.length() < BEGINNING; i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  /**
   * The entries that may begin with a word: who asks compares their words.
   *
   * @param word the word as typed
   * @return few entries, or none
   */
  public List<Entry> beginningWith(String word) {
    return byBeginning.getOrDefault(beginning(word), List.of());
  }

  /**
   * One word, or several in a row, that stands for others.
   *
   * @param typed the words as written in the file
   * @param meant what is found by them, themselves included unless an arrow leaves them out
   */
  public record Entry(String typed, List<String> meant) {
    /** Copies the list. */
    public Entry {
      meant = List.copyOf(meant);
    }
  }

  /**
   * Every word or row of words that stands for others.
   *
   * @return entries in the order of the file; their spelling differs
   */
  public List<Entry> all() {
    return meant.entrySet().stream()
        .map(entry -> new Entry(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** Reads the text of a file. */
  static Synonyms read(String text) {
    Map<String, Set<String>> meant = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutComment(lines.get(i)).replace("\uFEFF", "").strip();
      if (!line.isEmpty()) {
        read(line, i + 1, meant);
      }
    }
    return new Synonyms(meant);
  }

  private static String withoutComment(String line) {
    int from = line.indexOf('#');
    return from < 0 ? line : line.substring(0, from);
  }

  private static void read(String line, int number, Map<String, Set<String>> meant) {
    int arrow = line.indexOf("=>");
    List<String> left = words(arrow < 0 ? line : line.substring(0, arrow));
    List<String> right = arrow < 0 ? left : words(line.substring(arrow + 2));
    if (left.isEmpty() || right.isEmpty() || (arrow < 0 && left.size() < 2)) {
      throw new InvalidRequestException(
          Problem.of(
                  "invalid-config", FILE + " has a line that gives no two words: “" + line + "”.")
              .suggest("Write a group as “UN, United Nations”, or “nuke => nuclear weapon, nuke”.")
              .at(new Problem.AtLine(number)));
    }
    for (String typed : left) {
      meant.computeIfAbsent(typed, t -> new LinkedHashSet<>()).addAll(right);
    }
  }

  /** What stands between the commas that no backslash is before. */
  private static List<String> words(String list) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= list.length(); i++) {
      char c = i < list.length() ? list.charAt(i) : ',';
      if (c == '\\' && i + 1 < list.length()) {
        word.append(list.charAt(++i));
      } else if (c == ',') {
        String whole = word.toString().strip().replaceAll("\\s+", " ");
        if (!whole.isEmpty() && !words.contains(whole)) {
          words.add(whole);
        }
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    return words;
  }

  /**
   * These with those of an archive: for what it names itself, its own count alone.
   *
   * @param own the archive's
   */
  Synonyms overlaidBy(Synonyms own) {
    Map<String, Set<String>> both = new LinkedHashMap<>(meant);
    both.putAll(own.meant);
    return new Synonyms(both);
  }
}
