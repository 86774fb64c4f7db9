package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command as it was typed, to show how to type it otherwise.
 *
 * @param words the subcommand and what it takes
 */
record Typed(List<String> words) {
  Typed {
    words = List.copyOf(words);
  }

  /** The same without a flag, wherever it stands. */
  Typed without(String flag, boolean takesValue) {
    List<String> kept = new ArrayList<>();
    boolean flags = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      flags &= !word.equals("--");
      if (flags && word.equals(flag)) {
        i += takesValue ? 1 : 0;
      } else if (!flags || !word.startsWith(flag + "=")) {
        kept.add(word);
      }
    }
    return new Typed(kept);
  }

  /** The same with more words after the name of the subcommand. */
  Typed with(List<String> more) {
    return new Typed(
        Stream.of(words.stream().limit(1), more.stream(), words.stream().skip(1))
            .flatMap(part -> part)
            .toList());
  }

  /** The command, as a shell takes it. */
  String command() {
    return Stream.concat(Stream.of("dateline"), words.stream())
        .map(Typed::quoted)
        .collect(Collectors.joining(" "));
  }

  /** A word as a shell takes it. */
  static String quoted(String word) {
    return word.matches("[\\w./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
