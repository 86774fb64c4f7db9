package org.dateline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Not;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.Clause;

/** The terms that a plan names, numbered, and its words and phrases, numbered. */
final class PlanTerms {
  private static final char ASCII = 128;

  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<String, Integer> exact = new HashMap<>();
  private final IdentityHashMap<Node, Numbered> words = new IdentityHashMap<>();
  private final List<Marker.Asked> asked = new ArrayList<>();
  private int terms;
  private final List<NumberedLike> likes = new ArrayList<>();
  private boolean values;
  private boolean sentences;

  /** The first letters of the terms, as far as they are ASCII. */
  private final BitSet firstLetters = new BitSet(ASCII);

  /** A word or phrase: its number, and the numbers of the terms of each slot, ascending. */
  private record Numbered(int word, List<int[]> slots) {}

  /** Words of which only a pattern is known: its number. */
  record NumberedLike(int number, Lookalike like) {}

  PlanTerms(Node root) {
    collect(root);
  }

  private void collect(Node node) {
    switch (node) {
      case Words w -> {
        List<String> forms = w.forms().stream().map(ResolvedPlan.Form::term).toList();
        number(w, w.view(), List.of(forms), w.typed());
      }
      case Sequence s -> number(s, s.view(), s.slots(), s.typed());
      case Some some -> {
        some.nodes().forEach(this::collect);
        some.optional().forEach(this::collect);
      }
      case Not not -> collect(not.node());
      case ResolvedPlan.Near near -> {
        sentences |= near.reach() instanceof Clause.Reach.Sentence;
        near.operands().forEach(this::collect);
      }
      case ResolvedPlan.AtLeast often -> collect(often.node());
      case ResolvedPlan.Length l -> {}
      case ResolvedPlan.Everything e -> {}
      case ResolvedPlan.Nothing n -> {}
      case ResolvedPlan.Value v -> values = true;
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

  private void number(Node node, View view, List<List<String>> slots, String typed) {
    List<int[]> numbers =
        slots.stream()
            .map(slot -> slot.stream().mapToInt(t -> number(view, t)).sorted().distinct().toArray())
            .toList();
    if (words.putIfAbsent(node, new Numbered(words.size(), numbers)) == null) {
      asked.add(new Marker.Asked(typed, slots.size()));
    }
  }

  private int number(View view, String term) {
    Optional<Lookalike> like = Lookalike.of(term);
    char first = term.isEmpty() ? ASCII : like.map(Lookalike::first).orElse(term.charAt(0));
    if (Patterns.isWild(first)) {
      firstLetters.set(0, ASCII);
    } else if (first < ASCII) {
      firstLetters.set(first);
    }
    Integer before = of(view).putIfAbsent(term, terms);
    if (before != null) {
      return before;
    }
    like.ifPresent(l -> likes.add(new NumberedLike(terms, l)));
    return terms++;
  }

  /** The words of which only a pattern is known. */
  List<NumberedLike> likes() {
    return likes;
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
    return numbered(node).word();
  }

  /** The words and phrases of the plan, by their numbers. */
  List<Marker.Asked> asked() {
    return asked;
  }

  /** For each word of a phrase, the numbers of its terms, ascending; a word alone has one slot. */
  List<int[]> slots(Node node) {
    return numbered(node).slots();
  }

  private Numbered numbered(Node node) {
    Numbered numbered = words.get(node);
    if (numbered == null) {
      throw new IllegalArgumentException("not of this plan: " + node);
    }
    return numbered;
  }

  /** How many terms there are; they are numbered from 0. */
  int size() {
    return terms;
  }

  /** Whether the plan asks for values of facets. */
  boolean hasValues() {
    return values;
  }

  /** Whether the plan asks for words in one sentence. */
  boolean hasSentences() {
    return sentences;
  }

  boolean isEmpty() {
    return terms == 0;
  }
}
