package org.dateline.query;

import java.util.List;
import java.util.Set;
import org.dateline.Part;

/**
 * A query as a tree. Words are as typed; values are resolved. Every clause knows where it stands in
 * the query.
 */
public sealed interface Clause {

  /**
   * Where the clause stands in the query as typed.
   *
   * @return its place
   */
  Span span();

  /**
   * The clauses that this one is made of.
   *
   * @return its clauses in order; none of a word, phrase or value
   */
  default List<Clause> within() {
    return switch (this) {
      case And and -> and.clauses();
      case Or or -> or.clauses();
      case Not not -> List.of(not.clause());
      case Near near -> near.operands();
      case AtLeast often -> List.of(often.clause());
      default -> List.of();
    };
  }

  /**
   * A place in the query.
   *
   * @param start first UTF-16 code unit
   * @param end one past the last
   */
  record Span(int start, int end) {}

  /**
   * Every article: an empty query, or {@code *}.
   *
   * @param span its place
   */
  record Everything(Span span) implements Clause {}

  /**
   * A bare word, found in all its forms.
   *
   * @param text the word as typed; an engine may find several words in it, {@code U.N.-backed}
   * @param parts where it is looked for
   * @param span its place
   */
  record Word(String text, Set<Part> parts, Span span) implements Clause {}

  /**
   * A quoted phrase, found exactly as written, stop words included.
   *
   * @param text what stands between the quotes
   * @param parts where it is looked for
   * @param span its place
   */
  record Phrase(String text, Set<Part> parts, Span span) implements Clause {}

  /**
   * Words that fit a pattern.
   *
   * @param pattern the pattern, with {@code *} for any letters and {@code ?} for one
   * @param parts where it is looked for
   * @param span its place
   */
  record Wildcard(String pattern, Set<Part> parts, Span span) implements Clause {}

  /**
   * Words spelt nearly so.
   *
   * @param text the word
   * @param edits how many letters may differ, 1 or 2
   * @param parts where it is looked for
   * @param span its place
   */
  record Fuzzy(String text, int edits, Set<Part> parts, Span span) implements Clause {}

  /**
   * Articles with a value of a facet.
   *
   * @param facet the facet's name: {@code country}, {@code source}
   * @param value the value as stored: {@code SY}; a parent in a tree includes its children
   * @param span its place
   */
  record Value(String facet, String value, Span span) implements Clause {}

  /**
   * Articles of a span of time.
   *
   * @param range the days
   * @param span its place
   */
  record Dated(DateRange range, Span span) implements Clause {}

  /**
   * Articles of so many words.
   *
   * @param least how many at least
   * @param most how many at most
   * @param span its place
   */
  record Length(int least, int most, Span span) implements Clause {}

  /**
   * Clauses that match near each other, without overlapping.
   *
   * @param operands at least two: words, phrases, patterns, fuzzy words, choices of these, and what
   *     is itself near each other
   * @param reach how near
   * @param inOrder whether they stand in this order
   * @param span its place
   */
  record Near(List<Clause> operands, Reach reach, boolean inOrder, Span span) implements Clause {
    /** Copies the list. */
    public Near {
      operands = List.copyOf(operands);
    }
  }

  /** How near. */
  sealed interface Reach {
    /**
     * So many other words between them, at most.
     *
     * @param most between all of them together, 0 and more
     */
    record Words(int most) implements Reach {}

    /** In one sentence. */
    record Sentence() implements Reach {}

    /** In one paragraph. */
    record Paragraph() implements Reach {}
  }

  /**
   * Articles that mention something so often.
   *
   * @param count how often at least, 1 and more
   * @param clause what can be an operand of {@link Near}
   * @param span its place
   */
  record AtLeast(int count, Clause clause, Span span) implements Clause {}

  /**
   * All of its clauses.
   *
   * @param clauses at least one
   * @param bare whether these are words side by side without any operator, of which an article may
   *     lack some when the request allows it
   * @param span its place
   */
  record And(List<Clause> clauses, boolean bare, Span span) implements Clause {
    /** Copies the list. */
    public And {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * At least one of its clauses.
   *
   * @param clauses at least one
   * @param span its place
   */
  record Or(List<Clause> clauses, Span span) implements Clause {
    /** Copies the list. */
    public Or {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * Articles that a clause does not match.
   *
   * @param clause what they must not match
   * @param span its place
   */
  record Not(Clause clause, Span span) implements Clause {}
}
