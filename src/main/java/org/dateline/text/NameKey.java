package org.dateline.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

public final class NameKey {
  /** The most keys of a name. */
  public static final int MOST = 4;

  static int LENGTH = Integer.getInteger("nk.length", 3);

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
    keys.addAll(keys(name, name.without[0], both ? MOST - 1 : MOST));
    if (both) {
      keys.addAll(keys(name, 0, 1));
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
    List<String[]> readings = new ArrayList<>();
    for (int i = from; i < name.length() && readings.size() < 64; ) {
      int length = Consonants.read(name, i, name.length(), readings);
      i += length;
    }
    List<String> keys = new ArrayList<>();
    keys.add(key(readings, -1, 0));
    for (int option = 1; option < 3; option++) {
      for (int at = 0; at < readings.size() && keys.size() < most; at++) {
        if (readings.get(at).length > option) {
          String key = key(readings, at, option);
          if (!keys.contains(key)) {
            keys.add(key);
          }
        }
      }
    }
    return keys;
  }

  private static String key(List<String[]> readings, int at, int option) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < readings.size(); i++) {
      String classes = readings.get(i)[i == at ? option : 0];
      for (int k = 0; k < classes.length(); k++) {
        char c = classes.charAt(k);
        if (key.length() < LENGTH
            && (key.isEmpty() || key.charAt(key.length() - 1) != c)) {
          key.append(c);
        }
      }
    }
    return key.isEmpty() ? "A" : key.toString();
  }
}
