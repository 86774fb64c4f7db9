package org.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Pairs of names in Latin and Arabic letters, from a folder of two kinds of files: {@code *.tsv}
 * with an Arabic and a Latin spelling a line, {@code *.tsv.gz} with a Latin spelling, Arabic
 * letters set apart, and how often the pair was seen.
 */
final class NamePairs {
  /** Pairs seen so often are believed; those of the first kind of file always. */
  static final int SEEN = 2;

  /** Two spellings of a name. */
  record Pair(String one, String other) {}

  private record Seen(String latin, String arabic, int times) {}

  private final List<Seen> seen;
  final Set<String> latin = new TreeSet<>();
  final Set<String> arabic = new TreeSet<>();
  private final Map<String, Set<String>> together = new HashMap<>();

  private NamePairs(List<Seen> seen) {
    this.seen = seen;
    for (Seen pair : seen) {
      latin.add(pair.latin());
      arabic.add(pair.arabic());
      together.computeIfAbsent(pair.latin(), k -> new HashSet<>()).add(pair.arabic());
      together.computeIfAbsent(pair.arabic(), k -> new HashSet<>()).add(pair.latin());
    }
  }

  static NamePairs read(Path folder) throws IOException {
    List<Seen> seen = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".tsv")) {
          for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            seen.add(new Seen(cells[1], cells[0], SEEN));
          }
        } else if (file.toString().endsWith(".tsv.gz")) {
          try (BufferedReader reader = new BufferedReader(new InputStreamReader(
              new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line; (line = reader.readLine()) != null; ) {
              String[] cells = line.split("\t");
              seen.add(new Seen(cells[0], cells[1].replace(" ", ""), Integer.parseInt(cells[2])));
            }
          }
        }
      }
    }
    return new NamePairs(List.copyOf(seen));
  }

  /** Those whose Arabic spelling falls, by its hash, to one half. */
  NamePairs half(int half) {
    return new NamePairs(seen.stream().filter(p -> half(p.arabic()) == half).toList());
  }

  static int half(String name) {
    return Math.floorMod(name.hashCode() * 0x9E3779B1 >>> 7, 2);
  }

  /** Latin with Arabic. */
  List<Pair> across(int times) {
    return seen.stream().filter(p -> p.times() >= times).map(p -> new Pair(p.latin(), p.arabic())).distinct().toList();
  }

  /** Latin spellings that share an Arabic one. */
  List<Pair> withinLatin(int times) {
    return sharing(times, true);
  }

  /** Arabic spellings that share a Latin one. */
  List<Pair> withinArabic(int times) {
    return sharing(times, false);
  }

  private List<Pair> sharing(int times, boolean isLatin) {
    Map<String, Set<String>> by = new TreeMap<>();
    for (Seen p : seen) {
      if (p.times() >= times) {
        by.computeIfAbsent(isLatin ? p.arabic() : p.latin(), k -> new TreeSet<>(Comparator.naturalOrder()))
            .add(isLatin ? p.latin() : p.arabic());
      }
    }
    Set<Pair> pairs = new HashSet<>();
    List<Pair> list = new ArrayList<>();
    for (Set<String> names : by.values()) {
      List<String> all = List.copyOf(names);
      for (int i = 0; i < all.size(); i++) {
        for (int j = i + 1; j < all.size(); j++) {
          Pair pair = new Pair(all.get(i), all.get(j));
          if (pairs.add(pair)) {
            list.add(pair);
          }
        }
      }
    }
    return list;
  }

  /** Whether two names are a pair, or spellings that share one. */
  boolean isKnown(String one, String other) {
    Set<String> ones = together.getOrDefault(one, Set.of());
    if (ones.contains(other)) {
      return true;
    }
    Set<String> others = together.getOrDefault(other, Set.of());
    return ones.stream().anyMatch(others::contains);
  }
}
