package org.dateline.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.Part;
import org.dateline.match.ResolvedPlan.AtLeast;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.Near;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Not;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;

/**
 * Makes one word of words of which any is enough: it matches the same articles, at the same places,
 * and is evaluated once instead of forty times. What was typed and what it weighs is lost.
 */
final class MergedWords {
  private MergedWords() {}

  private record Where(View view, Set<Part> parts) {}

  static Node in(Node node) {
    return switch (node) {
      case Some some -> some.least() == 1 && some.optional().isEmpty() ? any(some) : each(some);
      case Not not -> new Not(in(not.node()));
      case AtLeast often -> new AtLeast(often.count(), in(often.node()));
      case Near near ->
          new Near(
              near.operands().stream().map(MergedWords::in).toList(), near.reach(), near.inOrder());
      default -> node;
    };
  }

  private static Node each(Some some) {
    return new Some(
        some.nodes().stream().map(MergedWords::in).toList(),
        some.least(),
        some.optional().stream().map(MergedWords::in).toList());
  }

  private static Node any(Some some) {
    Map<Where, Words> merged = new LinkedHashMap<>();
    List<Node> others = new ArrayList<>();
    for (Node inner : some.nodes()) {
      Node node = in(inner);
      if (node instanceof Words words) {
        List<Form> forms = words.forms();
        merged.merge(
            new Where(words.view(), words.parts()), words, (first, next) -> first.with(forms));
      } else {
        others.add(node);
      }
    }
    List<Node> all = new ArrayList<>(merged.values());
    all.addAll(others);
    return all.size() == 1 ? all.getFirst() : new Some(all, 1, List.of());
  }
}
