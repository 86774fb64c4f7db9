package org.dateline.query;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dateline.Problem;
import org.dateline.query.Clause.Length;
import org.dateline.query.Clause.Span;

/** How many words an article has, as a reader writes it: {@code 300}, {@code 1,000}, a range. */
final class WordCount {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|[0-9]{1,3}(,[0-9]{3})+");

  /** No article is longer; larger numbers are this one. */
  private static final int LARGEST = 999_999_999;

  private WordCount() {}

  /** The clause of a number or range; empty when it is none, or no number is in it. */
  static Optional<Length> of(String typed, Span span) {
    OptionalInt number = number(typed);
    return number.isPresent()
        ? Optional.of(new Length(number.getAsInt(), number.getAsInt(), span))
        : Ends.of(typed).flatMap(ends -> of(ends, span));
  }

  /** The clause of a range whose ends are in the wrong order. */
  static Optional<Length> turned(String typed, Span span) {
    return Ends.of(typed).flatMap(Ends::turned).flatMap(ends -> of(ends, span));
  }

  private static Optional<Length> of(Ends ends, Span span) {
    OptionalInt from = ends.from().map(WordCount::number).orElse(OptionalInt.of(0));
    OptionalInt to = ends.to().map(WordCount::number).orElse(OptionalInt.of(Integer.MAX_VALUE));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    int above = ends.from().isEmpty() || ends.fromIncluded() ? 0 : 1;
    int least = Math.min(LARGEST, from.getAsInt() + above);
    int most = to.getAsInt() - (ends.to().isEmpty() || ends.toIncluded() ? 0 : 1);
    return least <= most ? Optional.of(new Length(least, most, span)) : Optional.empty();
  }

  private static OptionalInt number(String typed) {
    String text = Letters.withPlainDigits(typed.strip());
    return NUMBER.matcher(text).matches()
        ? OptionalInt.of(Math.min(Operators.number(text.replace(",", "")), LARGEST))
        : OptionalInt.empty();
  }

  /** A number or range as it is written. */
  static String text(Length length) {
    String least = length.least() == 0 ? "*" : String.valueOf(length.least());
    String most = length.most() == Integer.MAX_VALUE ? "*" : String.valueOf(length.most());
    return length.least() == length.most() ? most : "[" + least + " TO " + most + "]";
  }

  /** What to say of a text that is no number. */
  static Problem invalid(String typed) {
    return Problem.of(
            "invalid-number",
            Warnings.quoted(typed) + " is no number of words an article can have.")
        .suggest("words>300, or words:[100 TO 300]");
  }
}
