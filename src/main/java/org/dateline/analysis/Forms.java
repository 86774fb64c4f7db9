package org.dateline.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;
import org.dateline.text.ArabicScript;

/**
 * The forms of one written word.
 *
 * @param exact the word as written, without case and accents; it depends on no language
 * @param stem what the word's inflected forms have in common, in one language
 * @param exactBytes {@code exact} in UTF-8, as a term
 * @param stemBytes {@code stem} in UTF-8, as a term
 * @param moreExact what the word also stands for as written: the word without its proclitic,
 *     elision or possessive; seldom any, never {@code exact} again
 * @param moreStems the stems of these, as far as they are others than {@code stem}
 */
public record Forms(
    String exact,
    String stem,
    BytesRef exactBytes,
    BytesRef stemBytes,
    List<Term> moreExact,
    List<Term> moreStems) {
  /** Of Arabic, which is written as a part of the word. */
  static final String ARTICLE = "ال";

  /** Copies the lists. */
  public Forms {
    moreExact = List.copyOf(moreExact);
    moreStems = List.copyOf(moreStems);
  }

  /**
   * The form in which the word is looked at as a name: an Arabic word without what stands before
   * its article, others without what an apostrophe parts from them.
   *
   * @return {@code exact} or one of {@code moreExact}
   */
  public String asName() {
    if (moreExact.isEmpty()) {
      return exact;
    }
    if (ArabicScript.isIn(exact)) {
      return exact.startsWith(ARTICLE) || !Readings.areCertain(exact)
          ? exact
          : more(text -> text.startsWith(ARTICLE));
    }
    return isOfLetters(exact) ? exact : more(Forms::isOfLetters);
  }

  /** The shortest of the further forms that is so, else the exact form. */
  private String more(Predicate<String> wanted) {
    return moreExact.stream()
        .map(Term::text)
        .filter(wanted)
        .min(Comparator.comparingInt(String::length))
        .orElse(exact);
  }

  private static boolean isOfLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A further form.
   *
   * @param text the form
   * @param bytes the same in UTF-8
   */
  public record Term(String text, BytesRef bytes) {
    private static List<Term> of(Collection<String> texts) {
      return texts.stream().map(text -> new Term(text, new BytesRef(text))).toList();
    }
  }

  static Forms of(
      String exact, String stem, Collection<String> moreExact, Collection<String> moreStems) {
    return new Forms(
        exact,
        stem,
        new BytesRef(exact),
        new BytesRef(stem),
        Term.of(moreExact),
        Term.of(moreStems));
  }
}
