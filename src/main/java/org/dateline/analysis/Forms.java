package org.dateline.analysis;

import org.apache.lucene.util.BytesRef;

/**
 * The forms of one written word.
 *
 * @param exact the word as written, without case and accents; it depends on no language
 * @param stem what the word's inflected forms have in common, in one language
 * @param exactBytes {@code exact} in UTF-8, as a term
 * @param stemBytes {@code stem} in UTF-8, as a term
 */
public record Forms(String exact, String stem, BytesRef exactBytes, BytesRef stemBytes) {
  static Forms of(String exact, String stem) {
    return new Forms(exact, stem, new BytesRef(exact), new BytesRef(stem));
  }
}
