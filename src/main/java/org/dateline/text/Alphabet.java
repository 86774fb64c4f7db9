package org.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The units of an alphabet: one to three letters that stand for a sound, some of them only at the
 * beginning (^) or the end ($) of a word. Units are found by walking a tree letter by letter.
 */
final class Alphabet {
  /** The node to begin with in the middle of a word, and at its beginning. */
  static final int MIDDLE = 0;

  static final int BEGINNING = 1;

  private static final int LETTERS = 0x780;

  private final List<String> names;
  private final Map<String, Integer> ids = new HashMap<>();
  private final byte[] letters = new byte[LETTERS];
  private final int width;
  private final short[] children;
  private final short[] inside;
  private final short[] atEnd;

  /**
   * @param nothing the name of the unit of no letters
   * @param units the others, in any order, also repeated
   */
  Alphabet(String nothing, Collection<String> units) {
    List<String> all = new ArrayList<>(List.of(nothing));
    all.addAll(new TreeSet<>(units));
    names = List.copyOf(all);
    Arrays.fill(letters, (byte) -1);
    int known = 0;
    for (int id = 0; id < names.size(); id++) {
      ids.put(names.get(id), id);
      for (char c : id == 0 ? new char[0] : bare(id).toCharArray()) {
        if (letters[c] < 0) {
          letters[c] = (byte) known++;
        }
      }
    }
    width = known;
    Set<String> nodes = new LinkedHashSet<>(List.of("", "^"));
    for (int id = 1; id < names.size(); id++) {
      for (int length = 1; length <= bare(id).length(); length++) {
        String start = bare(id).substring(0, length);
        nodes.add(start);
        nodes.add("^" + start);
      }
    }
    children = new short[nodes.size() * width];
    inside = new short[nodes.size()];
    atEnd = new short[nodes.size()];
    link(List.copyOf(nodes));
  }

  private void link(List<String> nodes) {
    Arrays.fill(children, (short) -1);
    Map<String, Integer> places = new HashMap<>();
    for (int node = 0; node < nodes.size(); node++) {
      places.put(nodes.get(node), node);
    }
    for (int node = 0; node < nodes.size(); node++) {
      String name = nodes.get(node);
      String bare = name.startsWith("^") ? name.substring(1) : name;
      inside[node] = first(name, bare);
      atEnd[node] = first(name + "$", bare + "$", name, bare);
      if (!bare.isEmpty()) {
        Integer parent = places.get(name.substring(0, name.length() - 1));
        if (parent != null) {
          children[parent * width + letters[bare.charAt(bare.length() - 1)]] = (short) node;
        }
      }
    }
  }

  private short first(String... candidates) {
    for (String candidate : candidates) {
      Integer id = ids.get(candidate);
      if (id != null && id > 0) {
        return (short) (int) id;
      }
    }
    return -1;
  }

  int size() {
    return names.size();
  }

  String name(int id) {
    return names.get(id);
  }

  @Nullable Integer id(String name) {
    return ids.get(name);
  }

  /** A unit without its place in a word. */
  String bare(int id) {
    return bare(names.get(id));
  }

  static String bare(String unit) {
    int from = unit.startsWith("^") ? 1 : 0;
    return unit.substring(from, unit.endsWith("$") ? unit.length() - 1 : unit.length());
  }

  boolean has(char letter) {
    return letter < LETTERS && letters[letter] >= 0;
  }

  /** The next node, or -1 when no unit goes on like that. The letter is one this alphabet has. */
  int next(int node, char letter) {
    return children[node * width + letters[letter]];
  }

  /** The unit of a node, or -1. */
  short unit(int node, boolean last) {
    return last ? atEnd[node] : inside[node];
  }
}
