package org.dateline.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public final class NameKey {
  /** The most keys of a name. */
  public static final int MOST = 4;

  private static final int LENGTH = 3;

  private NameKey() {}

  public static List<String> of(String word) {
    NameLetters name = new NameLetters();
    name.read(word);
    if (name.parts == 0) {
      return List.of();
    }
    if (!name.isRead()) {
      return List.of(new String(name.letters, 0, name.length()));
    }
    Set<String> keys = new LinkedHashSet<>();
    boolean both = name.without[0] > 0;
    keys.addAll(keys(name, name.abjad ? name.without[0] : 0, both ? MOST / 2 + (name.abjad ? 1 : 0) : MOST));
    if (both) {
      keys.addAll(keys(name, name.abjad ? 0 : name.without[0], MOST - keys.size()));
    }
    return List.copyOf(keys);
  }

  public static boolean isParticle(String word) {
    NameLetters name = new NameLetters();
    name.read(word);
    return Particles.isParticle(name);
  }

  /** The key of the first reading of every letter, then those with one letter read otherwise. */
  private static List<String> keys(NameLetters name, int from, int most) {
    List<@Nullable String[]> readings = new ArrayList<>();
    for (int i = from; i < name.length() && readings.size() < 64; ) {
      int length = Consonants.read(name, i, name.length(), readings);
      i += length;
    }
    List<String> keys = new ArrayList<>();
    keys.add(key(readings, -1, 0, -1, 0));
    for (int option = 1; option < 3; option++) {
      for (int at = 0; at < readings.size() && keys.size() < most; at++) {
        add(keys, readings, at, option, -1, 0);
      }
    }
    for (int at = 0; at < readings.size(); at++) {
      for (int other = at + 1; other < readings.size() && keys.size() < most; other++) {
        add(keys, readings, at, 1, other, 1);
      }
    }
    return keys;
  }

  private static void add(
      List<String> keys, List<@Nullable String[]> readings, int at, int option, int other, int otherOption) {
    if (has(readings.get(at), option) && (other < 0 || has(readings.get(other), otherOption))) {
      String key = key(readings, at, option, other, otherOption);
      if (!keys.contains(key)) {
        keys.add(key);
      }
    }
  }

  private static boolean has(@Nullable String[] options, int option) {
    return options.length > option && options[option] != null;
  }

  private static String key(List<@Nullable String[]> readings, int at, int option, int other, int otherOption) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < readings.size(); i++) {
      @Nullable String[] options = readings.get(i);
      String classes = at >= 0 && options == readings.get(at) ? options[option]
          : other >= 0 && options == readings.get(other) ? options[otherOption] : options[0];
      for (int k = 0; classes != null && k < classes.length(); k++) {
        char c = classes.charAt(k);
        if (key.length() < LENGTH && (key.isEmpty() || key.charAt(key.length() - 1) != c)) {
          key.append(c);
        }
      }
    }
    return key.isEmpty() ? "A" : key.toString();
  }
}
