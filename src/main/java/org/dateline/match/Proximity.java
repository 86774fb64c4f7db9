package org.dateline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.match.ResolvedPlan.AtLeast;
import org.dateline.match.ResolvedPlan.Near;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.Words;

/**
 * Decides in one article what stands near what, and what is there so often: for the search and for
 * the marks alike. An operand that is itself words near each other is taken where these stand
 * tightest.
 */
final class Proximity {
  private final Occurrences occurrences;

  Proximity(Occurrences occurrences) {
    this.occurrences = occurrences;
  }

  boolean matches(Node node) {
    if (node instanceof AtLeast often) {
      return stretches(often.node()).hasApart(often.count());
    }
    if (!(node instanceof Near near)) {
      return !stretches(node).isEmpty();
    }
    if (near.operands().size() > 2) {
      return new CloseWords(near, occurrences).exists();
    }
    Stretches first = stretches(near.operands().get(0));
    return !first.isEmpty() && nearness(near).exists(first, stretches(near.operands().get(1)));
  }

  /** Adds the positions of the words that make a node match. */
  void addWords(Node node, BitSet positions) {
    switch (node) {
      case AtLeast often -> addWords(often.node(), positions);
      case Some some -> some.nodes().forEach(choice -> addWords(choice, positions));
      case Near near -> {
        if (near.operands().size() > 2) {
          new CloseWords(near, occurrences).addWords(positions);
        } else {
          nearness(near)
              .addWords(
                  stretches(near.operands().get(0)), stretches(near.operands().get(1)), positions);
        }
      }
      default -> {
        Stretches found = stretches(node);
        for (int i = 0; i < found.size(); i++) {
          found.addWords(i, positions);
        }
      }
    }
  }

  private Nearness nearness(Near near) {
    return new Nearness(near, occurrences.borders(near.reach()));
  }

  /** Where an operand stands; what has no place in the text stands nowhere. */
  private Stretches stretches(Node node) {
    return switch (node) {
      case Words words -> occurrences.of(words);
      case Sequence sequence -> occurrences.of(sequence);
      case Some some -> {
        List<Stretches> choices = new ArrayList<>();
        some.nodes().forEach(choice -> choices.add(stretches(choice)));
        yield Stretches.union(choices);
      }
      case Near near ->
          near.operands().size() > 2
              ? new CloseWords(near, occurrences).tightest()
              : nearness(near)
                  .tightest(stretches(near.operands().get(0)), stretches(near.operands().get(1)));
      default -> new Stretches();
    };
  }
}
