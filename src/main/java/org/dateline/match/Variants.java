package org.dateline.match;

import org.dateline.EditDistance;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.Words;

/**
 * How much the spellings count that a fuzzy word stands for. A spelling counts less with each
 * letter that differs, so that of two articles which differ in nothing else the one with the word
 * as typed comes first; yet two variants count more than one word as typed, since a name spelt in
 * another way throughout is what a fuzzy word is typed for.
 */
final class Variants {
  private static final float ONE_EDIT = 0.8f;
  private static final float TWO_EDITS = 0.5f;

  private Variants() {}

  /**
   * Weighs the forms of a fuzzy word.
   *
   * @param fuzzy the word with what is spelt nearly so
   * @param typed the word as typed, in exact form
   */
  static Words weighted(Words fuzzy, String typed) {
    return new Words(
        fuzzy.view(),
        fuzzy.forms().stream()
            .map(form -> new Form(form.term(), weight(EditDistance.between(typed, form.term()))))
            .toList(),
        fuzzy.parts(),
        fuzzy.typed());
  }

  private static float weight(int edits) {
    return edits == 0 ? 1 : edits == 1 ? ONE_EDIT : TWO_EDITS;
  }
}
