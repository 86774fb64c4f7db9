package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.NameFound;
import org.dateline.SearchParameter;
import org.dateline.SearchResult;
import org.dateline.cli.Terminal.Style;

/** In which other spellings names were found, and how to find them otherwise. */
final class NameLine {
  /** A mark that is not seen, after which what follows stands to the right of it. */
  private static final String LEFT_TO_RIGHT = "\u200E";

  private final Terminal terminal;

  NameLine(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints the spellings with their counts; nothing where no name has others. */
  void print(SearchResult result) {
    List<NameFound> names =
        result.query().names().stream().filter(name -> !name.found().isEmpty()).toList();
    if (names.isEmpty()) {
      return;
    }
    String found =
        "Also found as: "
            + names.stream()
                .map(name -> spellings(name, names.size() > 1))
                .collect(Collectors.joining("; "))
            + asTyped(result)
            + ".";
    String ways = ways(names.getFirst().found().getFirst());
    // Where they do not fit into one line the flags have their own, so that none is broken.
    boolean fits = found.length() + 1 + ways.length() <= terminal.width();
    (fits ? Stream.of(found + " " + ways) : Stream.of(found, ways))
        .flatMap(part -> new Typesetter(terminal).paragraph(part, List.of(), 0).lines())
        .forEach(part -> terminal.line(terminal.styled(Style.QUIET, part)));
  }

  private static String spellings(NameFound name, boolean oneOfSome) {
    return name.found().stream()
            .map(spelling -> set(spelling.text()) + " (" + number(spelling.count()) + ")")
            .collect(Collectors.joining(", "))
        + (oneOfSome ? " for " + set(name.typed()) : "");
  }

  private static String asTyped(SearchResult result) {
    return result.asTyped().isEmpty()
        ? ""
        : "; "
            + number(result.asTyped().getAsLong())
            + " of "
            + number(result.total())
            + " as typed";
  }

  private static String ways(NameFound.Spelling one) {
    return SearchFlags.flag(SearchParameter.NOT_NAME)
        + " "
        + set(Typed.quoted(one.text()))
        + " leaves one out, "
        + SearchFlags.flag(SearchParameter.NAMES)
        + " off all.";
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A spelling between words that run from left to right: figures after it would go before it. */
  private static String set(String text) {
    boolean rightToLeft =
        text.codePoints()
            .map(Character::getDirectionality)
            .anyMatch(
                way ->
                    way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    return rightToLeft ? text + LEFT_TO_RIGHT : text;
  }
}
