package org.dateline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.match.ResolvedPlan.AtLeast;
import org.dateline.match.ResolvedPlan.Near;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.Words;

/**
 * Terms of which an article must have one to match a node: few, and long ones, which are rare. What
 * has none of them need not be evaluated.
 */
final class NeededTerms {
  private final PlanTerms terms;

  NeededTerms(PlanTerms terms) {
    this.terms = terms;
  }

  /**
   * Terms, and how much they let through: the sum over them of what falls with their length. Of
   * rare words there are more, and a long word is rare (Zipf's law of abbreviation, 1935).
   */
  @SuppressWarnings("ArrayRecordComponent") // Made once a plan and only read.
  private record Needed(int[] numbers, double cost) {
    private static Needed both(Needed one, Needed other) {
      int[] numbers =
          IntStream.concat(IntStream.of(one.numbers), IntStream.of(other.numbers))
              .distinct()
              .toArray();
      return new Needed(numbers, one.cost + other.cost);
    }
  }

  /** The terms of which one must be there; empty when the node may match without any of them. */
  Optional<int[]> of(Node node) {
    return needed(node).map(Needed::numbers);
  }

  private Optional<Needed> needed(Node node) {
    return switch (node) {
      case Words words -> Optional.of(slot(words, 0, forms(words)));
      case Sequence sequence ->
          IntStream.range(0, sequence.slots().size())
              .mapToObj(i -> slot(sequence, i, sequence.slots().get(i)))
              .min(Comparator.comparingDouble(Needed::cost));
      case Near near -> anyOf(near.operands(), 1);
      case AtLeast often -> needed(often.node());
      case Some some -> anyOf(some.nodes(), some.nodes().size() - some.least() + 1);
      case ResolvedPlan.Nothing nothing -> Optional.of(new Needed(new int[0], 0));
      default -> Optional.empty();
    };
  }

  private static List<String> forms(Words words) {
    return words.forms().stream().map(ResolvedPlan.Form::term).toList();
  }

  private Needed slot(Node leaf, int slot, List<String> texts) {
    double cost = texts.stream().mapToDouble(text -> 1.0 / (text.length() * text.length())).sum();
    return new Needed(terms.slots(leaf).get(slot), cost);
  }

  /** When all but a few must match, one of any few and one more does. */
  private Optional<Needed> anyOf(List<Node> nodes, int count) {
    List<Needed> known = new ArrayList<>();
    nodes.forEach(node -> needed(node).ifPresent(known::add));
    if (count > known.size()) {
      return Optional.empty();
    }
    known.sort(Comparator.comparingDouble(Needed::cost));
    return known.stream().limit(count).reduce(Needed::both).filter(Objects::nonNull);
  }
}
