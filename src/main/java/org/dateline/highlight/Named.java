package org.dateline.highlight;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.text.Cut;

/** Names words in a sentence. */
final class Named {
  /** Of more words the first are named and the others counted. */
  private static final int MOST = 4;

  /** Longer phrases are cut, in UTF-16 code units. */
  private static final int LONGEST = 80;

  private Named() {}

  /** A word or phrase in quotes. */
  static String one(String text) {
    String shown =
        text.length() <= LONGEST
            ? text
            : text.substring(0, Cut.before(text, LONGEST)).strip() + Marks.ELLIPSIS;
    return "“" + shown + "”";
  }

  /** {@code “a”, “b” and “c”}. */
  static String all(List<String> texts) {
    if (texts.size() == 1) {
      return one(texts.getFirst());
    }
    int named = texts.size() <= MOST ? texts.size() - 1 : MOST - 1;
    String last = texts.size() <= MOST ? one(texts.getLast()) : (texts.size() - named) + " more";
    return texts.stream().limit(named).map(Named::one).collect(Collectors.joining(", "))
        + " and "
        + last;
  }
}
