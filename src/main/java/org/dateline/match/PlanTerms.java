package org.dateline.match;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Not;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;

/** The terms that a plan names, numbered, and its words and phrases, numbered. */
final class PlanTerms {
  private static final char ASCII = 128;

  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<String, Integer> exact = new HashMap<>();
  private final IdentityHashMap<Node, Integer> words = new IdentityHashMap<>();
  private int terms;

  /** The first letters of the terms, as far as they are ASCII. */
  private final BitSet firstLetters = new BitSet(ASCII);

  PlanTerms(Node root) {
    collect(root);
  }

  private void collect(Node node) {
    switch (node) {
      case Words w -> {
        words.putIfAbsent(w, words.size());
        w.forms().forEach(form -> number(w.view(), form.term()));
      }
      case Sequence s -> {
        words.putIfAbsent(s, words.size());
        s.slots().forEach(slot -> slot.forEach(term -> number(s.view(), term)));
      }
      case Some some -> {
        some.nodes().forEach(this::collect);
        some.optional().forEach(this::collect);
      }
      case Not not -> collect(not.node());
      case ResolvedPlan.Everything e -> {}
      case ResolvedPlan.Nothing n -> {}
      case ResolvedPlan.Value v -> {}
      case ResolvedPlan.Dated d -> {}
      case ResolvedPlan.Id i -> {}
    }
  }

  /**
   * Whether a word that begins so can be one of the terms. Spares most words of a text their
   * look-up: case folding and stemming, of languages that stem, leave an ASCII first letter what it
   * is.
   */
  boolean canBegin(char first) {
    char lower = first >= 'A' && first <= 'Z' ? (char) (first - 'A' + 'a') : first;
    return lower >= ASCII || firstLetters.get(lower);
  }

  private void number(View view, String term) {
    char first = term.isEmpty() ? ASCII : term.charAt(0);
    if (first < ASCII) {
      firstLetters.set(first);
    }
    if (of(view).putIfAbsent(term, terms) == null) {
      terms++;
    }
  }

  private Map<String, Integer> of(View view) {
    return view == View.TEXT ? stems : exact;
  }

  /** The number of a term, or -1 when the plan does not name it. */
  int number(View view, CharSequence term) {
    Integer number = of(view).get(term.toString());
    return number == null ? -1 : number;
  }

  /** The number of a word or phrase of the plan. */
  int word(Node node) {
    Integer number = words.get(node);
    if (number == null) {
      throw new IllegalArgumentException("not of this plan: " + node);
    }
    return number;
  }

  boolean isEmpty() {
    return terms == 0;
  }
}
