package org.dateline.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way to a value within a record, {@code author.name}: members of members, through lists to the
 * member of each object, or to the one that a number names, counted from 0.
 *
 * @param text as written
 * @param steps the names on the way
 */
record ArticleMapperPath(String text, List<String> steps) {

  static ArticleMapperPath of(String text) {
    return new ArticleMapperPath(text, List.of(text.split("\\.")));
  }

  /** This path from within a member. */
  ArticleMapperPath below(String member) {
    List<String> longer = new ArrayList<>(steps);
    longer.addFirst(member);
    return new ArticleMapperPath(member + "." + text, List.copyOf(longer));
  }

  /** The member of the record in which it begins. */
  String top() {
    return steps.getFirst();
  }

  /** The value there; a list when it leads through one. */
  Optional<ArticleMapperValue> in(Map<String, ArticleMapperValue> record) {
    return Optional.ofNullable(record.get(top())).flatMap(value -> from(value, 1));
  }

  private Optional<ArticleMapperValue> from(ArticleMapperValue value, int step) {
    if (step == steps.size()) {
      return Optional.of(value);
    }
    return switch (value) {
      case ArticleMapperValue.Members m ->
          Optional.ofNullable(m.members().get(steps.get(step))).flatMap(v -> from(v, step + 1));
      case ArticleMapperValue.Items i -> {
        int index = index(steps.get(step));
        if (index >= 0) {
          yield index < i.items().size() ? from(i.items().get(index), step + 1) : Optional.empty();
        }
        List<ArticleMapperValue> found = new ArrayList<>();
        for (ArticleMapperValue item : i.items()) {
          from(item, step)
              .ifPresent(
                  v -> {
                    if (v instanceof ArticleMapperValue.Items inner) {
                      found.addAll(inner.items());
                    } else {
                      found.add(v);
                    }
                  });
        }
        yield found.isEmpty() ? Optional.empty() : Optional.of(new ArticleMapperValue.Items(found));
      }
      default -> Optional.empty();
    };
  }

  private static int index(String step) {
    return step.length() <= 4 && step.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(step)
        : -1;
  }

  /**
   * What is left of the member in which this path begins once the value is taken; a list on the way
   * is left whole.
   */
  @Nullable ArticleMapperValue without(@Nullable ArticleMapperValue top) {
    return without(top, 1);
  }

  private @Nullable ArticleMapperValue without(@Nullable ArticleMapperValue value, int step) {
    if (step == steps.size()) {
      return null;
    }
    if (!(value instanceof ArticleMapperValue.Members m)) {
      return value;
    }
    Map<String, ArticleMapperValue> left = new LinkedHashMap<>(m.members());
    ArticleMapperValue inner = without(left.remove(steps.get(step)), step + 1);
    if (inner == null) {
      return left.isEmpty() ? null : new ArticleMapperValue.Members(left);
    }
    Map<String, ArticleMapperValue> inOrder = new LinkedHashMap<>(m.members());
    inOrder.put(steps.get(step), inner);
    return new ArticleMapperValue.Members(inOrder);
  }
}
