package org.dateline.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.query.Clause.Near;
import org.dateline.query.Clause.Reach;
import org.dateline.query.Token.Kind;

/**
 * The words that join others: {@code AND}, {@code OR} and {@code NOT} in capitals, and how near
 * words stand in the spellings of LexisNexis, Factiva and library catalogues, in any case: {@code
 * NEAR/5}, {@code near5}, {@code w/5} and {@code /5} in any order, {@code pre/5} in this order,
 * {@code /s} in a sentence, {@code /p} in a paragraph. {@code NEAR} alone must be in capitals and
 * is {@code NEAR/10}, as in the catalogues that have it.
 */
final class Operators {
  /** The words that may stand between two others, when none says how many. */
  static final int USUAL_DISTANCE = 10;

  /** The largest number of words between, and of mentions. */
  static final int LARGEST = 255;

  private static final Pattern NEAR =
      Pattern.compile(
          "near([0-9]+)|(near|w|pre|)/([0-9]+|[sp])|(near|w|pre)/-[0-9]+",
          Pattern.CASE_INSENSITIVE);

  private Operators() {}

  /**
   * How near.
   *
   * @param reach the distance, held to 0 to {@link #LARGEST} words
   * @param inOrder whether in this order
   * @param clipped whether the distance was less or more
   */
  record Nearness(Reach reach, boolean inOrder, boolean clipped) {}

  /** What a word as typed joins. */
  static Optional<Kind> kind(String word) {
    return switch (word) {
      case "AND", "&&" -> Optional.of(Kind.AND);
      case "OR", "||" -> Optional.of(Kind.OR);
      case "NOT" -> Optional.of(Kind.NOT);
      case "NEAR" -> Optional.of(Kind.NEAR);
      default ->
          NEAR.matcher(Letters.withPlainDigits(word)).matches()
              ? Optional.of(Kind.NEAR)
              : Optional.empty();
    };
  }

  static boolean isOperator(String word) {
    return kind(word).isPresent();
  }

  /** What a word in small letters joins where operators are expected. */
  static Optional<Kind> lowerCase(String word) {
    return switch (word) {
      case "and" -> Optional.of(Kind.AND);
      case "or" -> Optional.of(Kind.OR);
      case "not" -> Optional.of(Kind.NOT);
      default -> Optional.empty();
    };
  }

  /** What an operator of {@link Kind#NEAR} says. */
  static Nearness nearness(String operator) {
    Matcher near = NEAR.matcher(Letters.withPlainDigits(operator));
    if (!near.matches()) {
      return new Nearness(new Reach.Words(USUAL_DISTANCE), false, false);
    }
    if (near.group(4) != null) {
      return new Nearness(new Reach.Words(0), "pre".equalsIgnoreCase(near.group(4)), true);
    }
    boolean inOrder = "pre".equalsIgnoreCase(near.group(2));
    String distance = near.group(1) == null ? near.group(3) : near.group(1);
    return switch (distance.toLowerCase(Locale.ROOT)) {
      case "s" -> new Nearness(new Reach.Sentence(), inOrder, false);
      case "p" -> new Nearness(new Reach.Paragraph(), inOrder, false);
      default -> {
        int words = number(distance);
        yield new Nearness(new Reach.Words(Math.min(words, LARGEST)), inOrder, words > LARGEST);
      }
    };
  }

  /** How an operator is written. */
  static String text(Near near) {
    String order = near.inOrder() ? "PRE" : "";
    return switch (near.reach()) {
      case Reach.Words words -> (near.inOrder() ? "PRE/" : "NEAR/") + words.most();
      case Reach.Sentence s -> order + "/s";
      case Reach.Paragraph p -> order + "/p";
    };
  }

  /** A number of any length; the very large ones are one. */
  static int number(String digits) {
    String significant = digits.replaceFirst("^0+(?=.)", "");
    return significant.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(significant);
  }
}
