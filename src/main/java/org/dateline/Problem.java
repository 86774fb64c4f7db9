package org.dateline;

import java.util.Collection;
import java.util.Optional;

/**
 * One thing that is wrong, or that was repaired: a warning about a query, a refused line, an error
 * in a request.
 *
 * @param code what it is, for programs: lower case words joined by hyphens, such as {@code
 *     unknown-country}; codes never change their meaning
 * @param message what it is, for people: one sentence, with the offending value
 * @param suggestion what to write or do instead: a value that would be right, or a short
 *     instruction
 * @param where where it was found
 */
public record Problem(String code, String message, Optional<String> suggestion, Where where) {

  /** The place of a problem. */
  public sealed interface Where {}

  /** No particular place. */
  public record Nowhere() implements Where {}

  /**
   * A parameter of a request.
   *
   * @param name its name as documented, such as {@code not.country}, or as sent when unknown
   */
  public record InParameter(String name) implements Where {}

  /**
   * A line of input.
   *
   * @param line counted from 1
   */
  public record AtLine(long line) implements Where {}

  /**
   * A piece of the query as typed.
   *
   * @param start first UTF-16 code unit
   * @param end one past the last
   */
  public record InQuery(int start, int end) implements Where {}

  /**
   * An article of a call that indexes several.
   *
   * @param index its place in the stream, counted from 0
   */
  public record InArticle(long index) implements Where {}

  /**
   * A problem without a place.
   *
   * @param code what it is, for programs
   * @param message what it is, for people
   * @return the problem
   */
  public static Problem of(String code, String message) {
    return new Problem(code, message, Optional.empty(), new Nowhere());
  }

  /**
   * This problem with a suggestion.
   *
   * @param text what to do instead
   * @return the changed problem
   */
  public Problem suggest(String text) {
    return new Problem(code, message, Optional.of(text), where);
  }

  /**
   * This problem with a suggestion when there is one.
   *
   * @param text what to do instead
   * @return the changed problem
   */
  public Problem suggest(Optional<String> text) {
    return new Problem(code, message, text, where);
  }

  /**
   * This problem at a parameter.
   *
   * @param parameter its name
   * @return the changed problem
   */
  public Problem in(String parameter) {
    return at(new InParameter(parameter));
  }

  /**
   * This problem at a piece of the query.
   *
   * @param start first UTF-16 code unit
   * @param end one past the last
   * @return the changed problem
   */
  public Problem between(int start, int end) {
    return at(new InQuery(start, end));
  }

  /**
   * This problem at another place.
   *
   * @param place the place
   * @return the changed problem
   */
  public Problem at(Where place) {
    return new Problem(code, message, suggestion, place);
  }

  /**
   * The word nearest to a mistyped one, for suggestions.
   *
   * @param typed the word as typed
   * @param right the words that would be right
   * @return the one with the fewest edits, the first of equals; empty when none is near: more than
   *     one edit in three letters
   */
  public static Optional<String> nearest(String typed, Collection<String> right) {
    return EditDistance.nearest(typed, right);
  }

  /**
   * This problem as one line for a terminal or a log.
   *
   * @return place, message and suggestion
   */
  public String toLine() {
    String place =
        switch (where) {
          case Nowhere n -> "";
          case InParameter p -> p.name() + ": ";
          case AtLine l -> "line " + l.line() + ": ";
          case InQuery q -> "query, characters " + q.start() + " to " + q.end() + ": ";
          case InArticle a -> "article " + (a.index() + 1) + ": ";
        };
    return place + message + suggestion.map(s -> " (" + s + ")").orElse("");
  }
}
