package org.dateline.query;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.Part;
import org.dateline.query.Clause.And;
import org.dateline.query.Clause.Dated;
import org.dateline.query.Clause.Everything;
import org.dateline.query.Clause.Fuzzy;
import org.dateline.query.Clause.Not;
import org.dateline.query.Clause.Or;
import org.dateline.query.Clause.Phrase;
import org.dateline.query.Clause.Value;
import org.dateline.query.Clause.Wildcard;
import org.dateline.query.Clause.Word;

/**
 * A tree of clauses in the query language. Parsing the text again, with the same parts asked for,
 * gives the same tree but for its places. There is one way to write each tree:
 *
 * <pre>
 * bare words       caesar sanctions            fewer may match, when the request allows it
 * all              +caesar +sanctions -"oil price"
 * one              caesar OR (+oil +price) OR -tax
 * fields           title:caesar country:SY topic:politics/diplomacy source:"Harbour Wire"
 * dates            date:2025  date:2025-12  date:[2025-01-01 TO *]
 * everything       *
 * a word like AND  +AND, or (+AND) where no sign can stand
 * </pre>
 */
final class CanonicalText {
  /** Values that no rule of the language cuts or changes. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}]+([-_/][\\p{L}\\p{Nd}]+)*");

  private final Set<Part> asked;

  /**
   * Writes trees of a request.
   *
   * @param asked the parts that words are looked for in where no field says otherwise
   */
  CanonicalText(Set<Part> asked) {
    this.asked = EnumSet.copyOf(asked);
  }

  /** The whole query. */
  String of(Clause clause) {
    return switch (clause) {
      case And and ->
          and.clauses().stream()
              .map(c -> and.bare() ? operand(c) : signed(c))
              .collect(Collectors.joining(" "));
      case Or or -> or.clauses().stream().map(this::operand).collect(Collectors.joining(" OR "));
      default -> operand(clause);
    };
  }

  private String signed(Clause clause) {
    return switch (clause) {
      case Not not -> operand(not);
      case Word word -> "+" + fielded(word.parts(), word.text());
      default -> "+" + operand(clause);
    };
  }

  /** A clause where one operand can stand. */
  private String operand(Clause clause) {
    return switch (clause) {
      case Everything everything -> "*";
      case Word word -> word(word);
      case Phrase phrase -> fielded(phrase.parts(), Quotes.around(phrase.text()));
      case Wildcard wildcard -> fielded(wildcard.parts(), wildcard.pattern());
      case Fuzzy fuzzy -> fielded(fuzzy.parts(), fuzzy.text() + "~" + fuzzy.edits());
      case Value value -> value.facet() + ":" + value(value.value());
      case Dated dated -> "date:" + DateExpression.text(dated.range());
      case Clause.Length length -> "words:" + length.least() + "-" + length.most();
      case Clause.Near near ->
          near.operands().stream().map(this::operand).collect(Collectors.joining(" NEAR "));
      case Clause.AtLeast often -> "atleast" + often.count() + "(" + of(often.clause()) + ")";
      case Not not -> "-" + signed(not.clause()).substring(1);
      case And and -> "(" + of(and) + ")";
      case Or or -> "(" + of(or) + ")";
    };
  }

  /** Only what stands directly after a sign or a field is never an operator. */
  private String word(Word word) {
    String text = fielded(word.parts(), word.text());
    return Lexer.isOperator(text) ? "(+" + text + ")" : text;
  }

  /** Parts are those asked for, or the one of a field. */
  private String fielded(Set<Part> parts, String text) {
    return parts.equals(asked) ? text : Field.nameOf(parts.iterator().next()) + ":" + text;
  }

  private static String value(String value) {
    return PLAIN.matcher(value).matches() ? value : Quotes.around(value);
  }
}
