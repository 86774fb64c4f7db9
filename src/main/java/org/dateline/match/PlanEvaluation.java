package org.dateline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.Article;
import org.dateline.match.Marker.Mark;
import org.dateline.match.Marker.Paragraph;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.DateRange;
import org.jspecify.annotations.Nullable;

/** Evaluates the tree of a plan on the words found in one article. */
final class PlanEvaluation {
  private final Node root;
  private final PlanTerms terms;
  private final FacetValues facets;
  private final boolean inAnyCase;

  /**
   * Creates an evaluation.
   *
   * @param inAnyCase whether values of facets are as typed, and may be held in another case
   */
  PlanEvaluation(Node root, PlanTerms terms, FacetValues facets, boolean inAnyCase) {
    this.inAnyCase = inAnyCase;
    this.root = root;
    this.terms = terms;
    this.facets = facets;
  }

  Marker.Matched matched(
      List<Paragraph> plain, WordScan scan, Article article, Map<String, List<String>> own) {
    OfArticle of = of(scan, article, own);
    if (!of.matches(root)) {
      return new Marker.Matched(plain, List.of());
    }
    return new Marker.Matched(
        marked(plain, of.placing()), AskedValues.of(of.shown, article, facets));
  }

  /** What was found in an article, to be asked whether it matches nodes of the tree. */
  OfArticle of(WordScan scan, Article article, Map<String, List<String>> own) {
    return new OfArticle(new FoundOccurrences(scan, terms), article, own, scan.wordCount());
  }

  private static List<Paragraph> marked(List<Paragraph> plain, Placing placing) {
    if (placing.size() == 0) {
      return plain;
    }
    List<List<Mark>> marks = new ArrayList<>();
    plain.forEach(paragraph -> marks.add(new ArrayList<>()));
    placing.each((f, word) -> add(new Mark(f.start(), f.end(), word), marks.get(f.paragraph())));
    List<Paragraph> marked = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      Paragraph p = plain.get(i);
      marked.add(new Paragraph(p.part(), p.paragraph(), p.text(), marks.get(i)));
    }
    return marked;
  }

  /** Adds a mark; characters of a row with nothing between them are one word to who reads it. */
  private static void add(Mark mark, List<Mark> marks) {
    int oldest = Math.max(0, marks.size() - Placing.MOST_OF_ONE);
    for (int i = marks.size() - 1; i >= oldest && marks.get(i).end() >= mark.start(); i--) {
      Mark before = marks.get(i);
      if (before.word() == mark.word() && before.end() == mark.start()) {
        marks.set(i, new Mark(before.start(), mark.end(), mark.word()));
        return;
      }
    }
    marks.add(mark);
  }

  private boolean isWithin(Article article, DateRange range) {
    Optional<FacetValues.Days> days = article.published().map(facets::days);
    return days.isPresent()
        && range.from().map(from -> !days.get().last().isBefore(from)).orElse(true)
        && range.to().map(to -> !days.get().first().isAfter(to)).orElse(true);
  }

  /**
   * The evaluation on one article. First the tree is walked, and of each word or phrase no more
   * than its first place is looked for; then the places are collected of those that made the
   * article match.
   */
  final class OfArticle {
    private final FoundOccurrences occurrences;
    private final Proximity proximity;
    private final Article article;
    private final int wordCount;
    private final Map<String, Set<String>> values;

    /** What made the nodes match so far, as far as it is something to show. */
    private final List<Node> shown = new ArrayList<>();

    private OfArticle(
        FoundOccurrences occurrences,
        Article article,
        Map<String, List<String>> own,
        int wordCount) {
      this.occurrences = occurrences;
      this.proximity = new Proximity(occurrences);
      this.article = article;
      this.wordCount = wordCount;
      this.values = terms.hasValues() ? facets.of(article, true, own) : Map.of();
    }

    /** Whether a node matches by itself, whatever was asked before. */
    boolean matchesAlone(Node node) {
      shown.clear();
      return matches(node);
    }

    /** Whether a node matches; what made it match is then shown. */
    private boolean matches(Node node) {
      return switch (node) {
        case Words words -> shows(words, occurrences.stands(words));
        case Sequence sequence -> shows(sequence, occurrences.stands(sequence));
        case ResolvedPlan.Near near -> shows(near, proximity.matches(near));
        case ResolvedPlan.AtLeast often -> shows(often, proximity.matches(often));
        case Some some -> some(some);
        case ResolvedPlan.Not not -> {
          int before = shown.size();
          boolean matches = matches(not.node());
          forgetFrom(before);
          yield !matches;
        }
        case ResolvedPlan.Everything e -> true;
        case ResolvedPlan.Nothing n -> false;
        case ResolvedPlan.Value value -> shows(value, has(value));
        case ResolvedPlan.Dated dated -> shows(dated, isWithin(article, dated.range()));
        case ResolvedPlan.Length length ->
            shows(length, wordCount >= length.least() && wordCount <= length.most());
        case ResolvedPlan.Id id -> shows(id, article.id().equals(id.id()));
      };
    }

    private boolean has(ResolvedPlan.Value value) {
      return value.facet().equals(Fields.URL)
          ? FacetValues.address(article.url()).filter(value.value()::equals).isPresent()
          : hasOf(values.getOrDefault(value.facet(), Set.of()), value.value());
    }

    private boolean hasOf(Set<String> held, String value) {
      return held.contains(value)
          || (inAnyCase && held.stream().anyMatch(other -> other.equalsIgnoreCase(value)));
    }

    private boolean shows(Node node, boolean matches) {
      if (matches) {
        shown.add(node);
      }
      return matches;
    }

    private void forgetFrom(int size) {
      shown.subList(size, shown.size()).clear();
    }

    private boolean some(Some some) {
      int before = shown.size();
      int matched = 0;
      for (Node node : some.nodes()) {
        if (matches(node)) {
          matched++;
        }
      }
      if (matched < some.least()) {
        forgetFrom(before);
        return false;
      }
      some.optional().forEach(this::matches);
      return true;
    }

    /** Where the words stand that made the nodes match. */
    Placing placing() {
      Placing placing = new Placing(occurrences.found());
      for (Node node : shown) {
        switch (node) {
          case Words words -> place(words, placing, null);
          case Sequence sequence -> place(sequence, placing, null);
          case ResolvedPlan.Near near -> placeNear(near, placing);
          case ResolvedPlan.AtLeast often -> placeNear(often, placing);
          default -> {}
        }
      }
      return placing;
    }

    private void placeNear(Node node, Placing placing) {
      BitSet positions = new BitSet();
      proximity.addWords(node, positions);
      placeAll(node, placing, positions);
    }

    /** Places the words and phrases of a node, as far as they stand at some positions. */
    private void placeAll(Node node, Placing placing, BitSet positions) {
      switch (node) {
        case Words words -> place(words, placing, positions);
        case Sequence sequence -> place(sequence, placing, positions);
        case ResolvedPlan.Near near ->
            near.operands().forEach(operand -> placeAll(operand, placing, positions));
        case ResolvedPlan.AtLeast often -> placeAll(often.node(), placing, positions);
        case Some some -> some.nodes().forEach(choice -> placeAll(choice, placing, positions));
        default -> {}
      }
    }

    /** Places a word or phrase wherever it stands, or as far as it does at some positions. */
    private void place(Node leaf, Placing placing, @Nullable BitSet positions) {
      int word = terms.word(leaf);
      int length = terms.slots(leaf).size();
      occurrences.eachPlace(
          leaf,
          first -> {
            int start = occurrences.found().get(first).position();
            if (positions == null || positions.nextClearBit(start) >= start + length) {
              for (int place = first; place < first + length; place++) {
                placing.add(place, word);
              }
            }
            return true;
          });
    }
  }
}
