package org.dateline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.Article;
import org.dateline.match.Marker.Mark;
import org.dateline.match.Marker.Paragraph;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.match.WordScan.Found;
import org.dateline.query.DateRange;

/** Evaluates the tree of a plan on the words found in one article. */
final class PlanEvaluation {
  private static final Comparator<Placed> BY_PLACE =
      Comparator.comparingInt((Placed p) -> p.found().position()).thenComparingInt(Placed::word);

  private final Node root;
  private final PlanTerms terms;
  private final FacetValues facets;

  /** A found word and the word or phrase of the query it belongs to. */
  private record Placed(Found found, int word) {}

  PlanEvaluation(Node root, PlanTerms terms, FacetValues facets) {
    this.root = root;
    this.terms = terms;
    this.facets = facets;
  }

  List<Paragraph> marks(List<Paragraph> plain, List<Found> found, Article article) {
    Set<Placed> placed = new TreeSet<>(BY_PLACE);
    matches(root, found, article).ifPresent(placed::addAll);
    if (placed.isEmpty()) {
      return plain;
    }
    List<List<Mark>> marks = new ArrayList<>();
    plain.forEach(paragraph -> marks.add(new ArrayList<>()));
    for (Placed p : placed) {
      Found f = p.found();
      marks.get(f.paragraph()).add(new Mark(f.start(), f.end(), p.word()));
    }
    List<Paragraph> marked = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      Paragraph p = plain.get(i);
      marked.add(new Paragraph(p.part(), p.paragraph(), p.text(), marks.get(i)));
    }
    return marked;
  }

  /** What made a node match; empty when it does not match, an empty list when nothing shows it. */
  private Optional<List<Placed>> matches(Node node, List<Found> found, Article article) {
    return switch (node) {
      case Words words -> present(words(words, found));
      case Sequence sequence -> present(sequence(sequence, found));
      case Some some -> some(some, found, article);
      case ResolvedPlan.Not not ->
          matches(not.node(), found, article).isPresent()
              ? Optional.empty()
              : Optional.of(List.of());
      case ResolvedPlan.Everything e -> Optional.of(List.of());
      case ResolvedPlan.Nothing n -> Optional.empty();
      case ResolvedPlan.Value value -> shownByNothing(has(article, value));
      case ResolvedPlan.Dated dated -> shownByNothing(isWithin(article, dated.range()));
      case ResolvedPlan.Id id -> shownByNothing(article.id().equals(id.id()));
    };
  }

  private static Optional<List<Placed>> present(List<Placed> placed) {
    return placed.isEmpty() ? Optional.empty() : Optional.of(placed);
  }

  private static Optional<List<Placed>> shownByNothing(boolean matches) {
    return matches ? Optional.of(List.of()) : Optional.empty();
  }

  private boolean has(Article article, ResolvedPlan.Value value) {
    return facets.of(article, true).getOrDefault(value.facet(), Set.of()).contains(value.value());
  }

  private boolean isWithin(Article article, DateRange range) {
    Optional<FacetValues.Days> days = article.published().map(facets::days);
    return days.isPresent()
        && range.from().map(from -> !days.get().last().isBefore(from)).orElse(true)
        && range.to().map(to -> !days.get().first().isAfter(to)).orElse(true);
  }

  private Optional<List<Placed>> some(Some some, List<Found> found, Article article) {
    List<Placed> placed = new ArrayList<>();
    int matched = 0;
    for (Node node : some.nodes()) {
      Optional<List<Placed>> of = matches(node, found, article);
      if (of.isPresent()) {
        matched++;
        placed.addAll(of.get());
      }
    }
    if (matched < some.least()) {
      return Optional.empty();
    }
    some.optional().forEach(n -> matches(n, found, article).ifPresent(placed::addAll));
    return Optional.of(placed);
  }

  private List<Placed> words(Words words, List<Found> found) {
    Set<Integer> numbers = new HashSet<>();
    words.forms().forEach(form -> numbers.add(terms.number(words.view(), form.term())));
    int word = terms.word(words);
    List<Placed> placed = new ArrayList<>();
    for (Found f : found) {
      if (numbers.contains(f.term(words.view())) && words.parts().contains(f.part())) {
        placed.add(new Placed(f, word));
      }
    }
    return placed;
  }

  private List<Placed> sequence(Sequence sequence, List<Found> found) {
    View view = sequence.view();
    List<Set<Integer>> slots = new ArrayList<>();
    for (List<String> slot : sequence.slots()) {
      Set<Integer> numbers = new HashSet<>();
      slot.forEach(term -> numbers.add(terms.number(view, term)));
      slots.add(numbers);
    }
    int word = terms.word(sequence);
    List<Placed> placed = new ArrayList<>();
    for (int first = 0; first + slots.size() <= found.size(); first++) {
      if (sequence.parts().contains(found.get(first).part()) && stands(slots, view, found, first)) {
        for (int i = 0; i < slots.size(); i++) {
          placed.add(new Placed(found.get(first + i), word));
        }
      }
    }
    return placed;
  }

  /** Whether the slots stand from here on; words between would be missing, so places tell. */
  private static boolean stands(List<Set<Integer>> slots, View view, List<Found> found, int first) {
    int start = found.get(first).position();
    for (int i = 0; i < slots.size(); i++) {
      Found f = found.get(first + i);
      if (f.position() != start + i || !slots.get(i).contains(f.term(view))) {
        return false;
      }
    }
    return true;
  }
}
