package org.dateline.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What separates several values in one cell or text.
 *
 * @param separator as a pattern
 */
record ArticleMapperSplit(Pattern separator) {
  /** In the cells of a table, unless something else is said. */
  static final ArticleMapperSplit CELLS = new ArticleMapperSplit(Pattern.compile("[|;]"));

  /** In a value that is filled in. */
  static final ArticleMapperSplit FILLING = new ArticleMapperSplit(Pattern.compile(";"));

  /** The separator that rules name; empty when they name none. */
  static Optional<ArticleMapperSplit> explicit(String separator) {
    String meant = separator.replace("\\n", "\n").replace("\\t", "\t");
    return meant.isEmpty()
        ? Optional.empty()
        : Optional.of(new ArticleMapperSplit(Pattern.compile(Pattern.quote(meant))));
  }

  /** The values of a text. */
  ArticleMapperValue.Items list(String text) {
    return new ArticleMapperValue.Items(
        Arrays.stream(separator.split(text))
            .<ArticleMapperValue>map(part -> new ArticleMapperValue.Text(part.strip()))
            .toList());
  }

  /** The values of a text, or of the texts in a list; other values as they are. */
  ArticleMapperValue apart(ArticleMapperValue value) {
    return switch (value) {
      case ArticleMapperValue.Text t -> list(t.text());
      case ArticleMapperValue.Items i -> {
        List<ArticleMapperValue> all = new ArrayList<>();
        for (ArticleMapperValue item : i.items()) {
          if (item instanceof ArticleMapperValue.Text t) {
            all.addAll(list(t.text()).items());
          } else {
            all.add(item);
          }
        }
        yield new ArticleMapperValue.Items(all);
      }
      default -> value;
    };
  }
}
