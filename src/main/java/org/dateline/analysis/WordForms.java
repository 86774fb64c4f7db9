package org.dateline.analysis;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;

/** The forms of words by their spelling, kept. Not thread-safe. */
final class WordForms {
  /** Most of what is said in news; beyond, all are made again. About 5 MB for each thread. */
  private static final int KEPT = 10_000;

  private final Chain exact = Stemming.exact();
  private final Map<Stemming, Kept> byStemming = new EnumMap<>(Stemming.class);

  Kept of(Stemming stemming) {
    return byStemming.computeIfAbsent(stemming, s -> new Kept(s.chain()));
  }

  final class Kept {
    private final Chain stem;
    private CharArrayMap<Forms> forms = new CharArrayMap<>(1024, false);

    private Kept(Chain stem) {
      this.stem = stem;
    }

    Forms of(char[] buffer, int length) {
      Forms known = forms.get(buffer, 0, length);
      if (known != null) {
        return known;
      }
      String word = new String(buffer, 0, length);
      // Letters with marks of their own, presentation forms and wide letters become plain ones.
      String composed = Normalizer.normalize(word, Normalizer.Form.NFKC);
      Forms made = Forms.of(exact.term(composed), stem.term(composed));
      if (forms.size() >= KEPT) {
        forms = new CharArrayMap<>(1024, false);
      }
      forms.put(word, made);
      return made;
    }
  }
}
