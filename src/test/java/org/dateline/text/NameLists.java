package org.dateline.text;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Our own names and their spellings, and words that are not one name; and who meets in them. */
public final class NameLists {
  /** How many of some pairs meet. */
  public record Recall(int met, int pairs) {
    /** The share of pairs that meet, from 0 to 1. */
    public double share() {
      return met / (double) pairs;
    }
  }

  /** Two spellings. */
  public record Pair(String one, String other) {
    /** Whether the two meet: they share a key and are not farther than a spelling is. */
    public boolean meets() {
      return !Collections.disjoint(NameKey.of(one), NameKey.of(other))
          && NameDistance.from(one).to(other) <= NameDistance.SAME;
    }

    boolean isLatin() {
      return script(one) == Script.LATIN && script(other) == Script.LATIN;
    }

    boolean isAcross() {
      return script(one) != script(other);
    }

    private static Script script(String name) {
      return Script.of(name.codePoints().filter(Character::isLetter).findFirst().orElse(' '));
    }

    @Override
    public String toString() {
      return one + "/" + other;
    }
  }

  private final List<Pair> variants;
  private final List<Pair> strangers;

  /** Reads them. */
  public NameLists() {
    List<Pair> pairs = new ArrayList<>();
    rows("variants.tsv").forEach(row -> addPairs(row.distinct().toList(), pairs));
    variants = List.copyOf(pairs);
    List<Pair> others = new ArrayList<>();
    rows("strangers.tsv").forEach(row -> addPairs(row.toList(), others));
    strangers = List.copyOf(others);
  }

  private static void addPairs(List<String> spellings, List<Pair> pairs) {
    for (int i = 0; i < spellings.size(); i++) {
      for (int j = i + 1; j < spellings.size(); j++) {
        pairs.add(new Pair(spellings.get(i), spellings.get(j)));
      }
    }
  }

  static Stream<Stream<String>> rows(String file) {
    try (InputStream in = NameLists.class.getResourceAsStream("/names/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Stream.of(line.split("\t")));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Of the pairs of spellings in Latin letters. */
  public Recall withinLatin() {
    return recall(variants.stream().filter(Pair::isLatin).toList());
  }

  /** Of the pairs of spellings in two scripts. */
  public Recall acrossScripts() {
    return recall(variants.stream().filter(Pair::isAcross).toList());
  }

  /** Of the pairs that must not. */
  public Recall strangers() {
    return recall(strangers);
  }

  /** The pairs that must not meet and do. */
  public String falseMeetings() {
    return strangers.stream().filter(Pair::meets).map(Pair::toString).collect(joining(", "));
  }

  private static Recall recall(List<Pair> pairs) {
    return new Recall((int) pairs.stream().filter(Pair::meets).count(), pairs.size());
  }
}
