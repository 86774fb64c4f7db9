package org.dateline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.Article;
import org.dateline.Part;
import org.dateline.match.Marker.Mark;
import org.dateline.match.Marker.Paragraph;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.match.WordScan.Found;
import org.dateline.query.DateRange;
import org.jspecify.annotations.Nullable;

/** Evaluates the tree of a plan on the words found in one article. */
final class PlanEvaluation {
  private static final int ALL_PARTS = Part.WHOLE.size();

  private final Node root;
  private final PlanTerms terms;
  private final FacetValues facets;

  PlanEvaluation(Node root, PlanTerms terms, FacetValues facets) {
    this.root = root;
    this.terms = terms;
    this.facets = facets;
  }

  List<Paragraph> marks(List<Paragraph> plain, List<Found> found, Article article) {
    OfArticle of = new OfArticle(new FoundWords(found, terms.size()), article);
    if (!of.matches(root)) {
      return plain;
    }
    Placing placing = of.placing();
    if (placing.size() == 0) {
      return plain;
    }
    List<List<Mark>> marks = new ArrayList<>();
    plain.forEach(paragraph -> marks.add(new ArrayList<>()));
    placing.each((f, word) -> marks.get(f.paragraph()).add(new Mark(f.start(), f.end(), word)));
    List<Paragraph> marked = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      Paragraph p = plain.get(i);
      marked.add(new Paragraph(p.part(), p.paragraph(), p.text(), marks.get(i)));
    }
    return marked;
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
  private final class OfArticle {
    private final FoundWords found;
    private final Article article;
    private final Map<String, Set<String>> values;

    /** The words and phrases that made the nodes match so far. */
    private final List<Node> shown = new ArrayList<>();

    private OfArticle(FoundWords found, Article article) {
      this.found = found;
      this.article = article;
      this.values = terms.hasValues() ? facets.of(article, true) : Map.of();
    }

    /** Whether a node matches; what made it match is then shown. */
    private boolean matches(Node node) {
      return switch (node) {
        case Words words -> shows(words, isPresent(words));
        case Sequence sequence -> shows(sequence, rows(sequence, null));
        case Some some -> some(some);
        case ResolvedPlan.Near near ->
            some(new Some(near.operands(), near.operands().size(), List.of()));
        case ResolvedPlan.AtLeast often -> matches(often.node());
        case ResolvedPlan.Length l -> true;
        case ResolvedPlan.Not not -> {
          int before = shown.size();
          boolean matches = matches(not.node());
          forgetFrom(before);
          yield !matches;
        }
        case ResolvedPlan.Everything e -> true;
        case ResolvedPlan.Nothing n -> false;
        case ResolvedPlan.Value value ->
            values.getOrDefault(value.facet(), Set.of()).contains(value.value());
        case ResolvedPlan.Dated dated -> isWithin(article, dated.range());
        case ResolvedPlan.Id id -> article.id().equals(id.id());
      };
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

    private boolean isPresent(Words words) {
      boolean everywhere = words.parts().size() == ALL_PARTS;
      for (int term : terms.slots(words).get(0)) {
        for (int i = found.begin(term); i < found.end(term); i++) {
          if (everywhere || words.parts().contains(found.get(found.place(i)).part())) {
            return true;
          }
        }
      }
      return false;
    }

    private Placing placing() {
      Placing placing = new Placing(found);
      for (Node node : shown) {
        if (node instanceof Words words) {
          place(words, placing);
        } else if (node instanceof Sequence sequence) {
          rows(sequence, placing);
        }
      }
      return placing;
    }

    private void place(Words words, Placing placing) {
      int word = terms.word(words);
      for (int term : terms.slots(words).get(0)) {
        for (int i = found.begin(term); i < found.end(term); i++) {
          int place = found.place(i);
          if (words.parts().contains(found.get(place).part())) {
            placing.add(place, word);
          }
        }
      }
    }

    /** Whether the words stand in a row somewhere; everywhere they do they are placed, if asked. */
    private boolean rows(Sequence sequence, @Nullable Placing placing) {
      List<int[]> slots = terms.slots(sequence);
      int rarest = rarest(slots);
      boolean stands = false;
      for (int term : slots.get(rarest)) {
        for (int i = found.begin(term); i < found.end(term); i++) {
          int first = found.place(i) - rarest;
          if (!stands(sequence, slots, first)) {
            continue;
          }
          if (placing == null) {
            return true;
          }
          stands = true;
          for (int slot = 0; slot < slots.size(); slot++) {
            placing.add(first + slot, terms.word(sequence));
          }
        }
      }
      return stands;
    }

    private int rarest(List<int[]> slots) {
      int rarest = 0;
      int least = Integer.MAX_VALUE;
      for (int slot = 0; slot < slots.size(); slot++) {
        int count = found.count(slots.get(slot));
        if (count < least) {
          least = count;
          rarest = slot;
        }
      }
      return rarest;
    }

    /** Whether the slots stand from here on; words between would be missing, so places tell. */
    private boolean stands(Sequence sequence, List<int[]> slots, int first) {
      if (first < 0 || first + slots.size() > found.size()) {
        return false;
      }
      Found begin = found.get(first);
      int last = first + slots.size() - 1;
      if (!sequence.parts().contains(begin.part())
          || found.get(last).position() != begin.position() + slots.size() - 1) {
        return false;
      }
      for (int slot = 0; slot < slots.size(); slot++) {
        if (Arrays.binarySearch(slots.get(slot), found.term(first + slot, sequence.view())) < 0) {
          return false;
        }
      }
      return true;
    }
  }
}
