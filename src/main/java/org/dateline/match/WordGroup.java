package org.dateline.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.Words;

/** What stands side by side; of bare words those that are the same are one, which counts more. */
final class WordGroup {
  private final boolean bare;
  private final List<Node> all = new ArrayList<>();
  private final Map<Node, Integer> times = new LinkedHashMap<>();

  WordGroup(boolean bare) {
    this.bare = bare;
  }

  void add(Node node) {
    if (bare) {
      times.merge(node, 1, Integer::sum);
    } else {
      all.add(node);
    }
  }

  /** All of them, in the order in which they were first added; a list of the caller's own. */
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(all);
    times.forEach((node, n) -> nodes.add(n > 1 ? times(node, n) : node));
    return nodes;
  }

  /** A word typed several times, with all that it is found by. */
  private static Node times(Node node, int n) {
    if (node instanceof Words words) {
      return words.times(n);
    }
    return node instanceof Some some
        ? new Some(
            some.nodes().stream().map(inner -> times(inner, n)).toList(),
            some.least(),
            some.optional())
        : node;
  }
}
