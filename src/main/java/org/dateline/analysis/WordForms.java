package org.dateline.analysis;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArrayMap;

/** The forms of words by their spelling, kept. Not thread-safe. */
final class WordForms {
  /** Most of what is said in news; beyond, all are made again. About 5 MB for each thread. */
  private static final int KEPT = 10_000;

  /** What is left of لبنان without its first letter, بنان, would get the stem of bin, بن. */
  private static final int SHORTEST_STEM = 3;

  private final Map<Stemming, Kept> byStemming = new EnumMap<>(Stemming.class);

  Kept of(Stemming stemming) {
    return byStemming.computeIfAbsent(stemming, Kept::new);
  }

  static final class Kept {
    private final Stemming stemming;
    private final Chain chain;
    private CharArrayMap<Forms> forms = new CharArrayMap<>(1024, false);

    private Kept(Stemming stemming) {
      this.stemming = stemming;
      this.chain = new Chain(stemming.filters());
    }

    Forms of(char[] buffer, int length) {
      Forms known = forms.get(buffer, 0, length);
      if (known != null) {
        return known;
      }
      String word = new String(buffer, 0, length);
      Forms made = made(Folding.clean(word));
      if (forms.size() >= KEPT) {
        forms = new CharArrayMap<>(1024, false);
      }
      forms.put(word, made);
      return made;
    }

    private Forms made(String word) {
      String exact = Folding.fold(word);
      String stem = stem(word, exact);
      List<String> readings = Readings.of(word, stemming);
      if (readings.isEmpty() && !stemming.isOpen()) {
        return Forms.of(exact, stem, Set.of(), Set.of());
      }
      Set<String> exacts = new LinkedHashSet<>();
      Set<String> stems = new LinkedHashSet<>();
      if (stemming.isOpen()) {
        stems.add(stemming.other(word));
      }
      for (String reading : readings) {
        String folded = Folding.fold(reading);
        exacts.add(folded);
        String shorter = stem(reading, folded);
        if (shorter.length() >= SHORTEST_STEM) {
          stems.add(shorter);
        }
      }
      exacts.remove(exact);
      stems.remove(stem);
      return Forms.of(exact, stem, exacts, stems);
    }

    private String stem(String word, String exact) {
      if (stemming == Stemming.NEUTRAL || stemming == Stemming.PLAIN) {
        return exact;
      }
      String stem = Folding.fold(chain.term(stemming.expected(word)));
      return stem.isEmpty() ? exact : stem;
    }
  }
}
