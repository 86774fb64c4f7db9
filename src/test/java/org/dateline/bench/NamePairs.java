package org.dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
  private final Set<String> latin = new TreeSet<>();
  private final Set<String> arabic = new TreeSet<>();
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

  /** Reads the files of a folder. */
  static NamePairs read(Path folder) throws IOException {
    List<Seen> seen = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".tsv")) {
          Files.readAllLines(file).forEach(line -> seen.add(simple(line)));
        } else if (file.toString().endsWith(".tsv.gz")) {
          try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> seen.add(counted(line)));
          }
        }
      }
    }
    return new NamePairs(List.copyOf(seen));
  }

  private static Seen simple(String line) {
    int tab = line.indexOf('\t');
    return new Seen(line.substring(tab + 1), line.substring(0, tab), SEEN);
  }

  private static Seen counted(String line) {
    int tab = line.indexOf('\t');
    int last = line.lastIndexOf('\t');
    String arabic = line.substring(tab + 1, last).replace(" ", "");
    return new Seen(line.substring(0, tab), arabic, Integer.parseInt(line.substring(last + 1)));
  }

  Set<String> latin() {
    return latin;
  }

  Set<String> arabic() {
    return arabic;
  }

  /** Those whose Arabic spelling falls, by its hash, to one half. */
  NamePairs half(int half) {
    return new NamePairs(seen.stream().filter(p -> half(p.arabic()) == half).toList());
  }

  private static int half(String name) {
    return Math.floorMod((name.hashCode() * 0x9E3779B1) >>> 7, 2);
  }

  /** Latin with Arabic. */
  List<Pair> across(int times) {
    return seen.stream()
        .filter(p -> p.times() >= times)
        .map(p -> new Pair(p.latin(), p.arabic()))
        .distinct()
        .toList();
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
        by.computeIfAbsent(isLatin ? p.arabic() : p.latin(), k -> new TreeSet<>())
            .add(isLatin ? p.latin() : p.arabic());
      }
    }
    Set<Pair> pairs = new LinkedHashSet<>();
    for (Set<String> names : by.values()) {
      List<String> spellings = List.copyOf(names);
      for (int i = 0; i < spellings.size(); i++) {
        for (int j = i + 1; j < spellings.size(); j++) {
          pairs.add(new Pair(spellings.get(i), spellings.get(j)));
        }
      }
    }
    return List.copyOf(pairs);
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
