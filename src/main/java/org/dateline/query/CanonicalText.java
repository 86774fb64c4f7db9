package org.dateline.query;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.Part;
import org.dateline.query.Clause.And;
import org.dateline.query.Clause.AtLeast;
import org.dateline.query.Clause.Dated;
import org.dateline.query.Clause.Everything;
import org.dateline.query.Clause.Fuzzy;
import org.dateline.query.Clause.Length;
import org.dateline.query.Clause.Near;
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
 * near             (caesar NEAR/5 sanction* PRE/2 (oil OR gas))  (a /s b)  (a PRE/p b)  "a b c"~5
 * often            atleast3(caesar OR sanctions)
 * fields           title:caesar country:SY topic:politics/diplomacy source:"Harbour Wire"
 *                  lead:(caesar NEAR/5 act)  body:atleast3(caesar)
 * dates            date:2025  date:2025-12  date:[2025-01-01 TO *]
 * length           words:300  words:[301 TO *]
 * everything       *
 * a word like AND  +AND, or (+AND) where no sign can stand; and, or, not and w/5 likewise where
 *                  they are not bare
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
              .map(c -> and.bare() ? bare(c) : signed(c))
              .collect(Collectors.joining(" "));
      case Or or -> or.clauses().stream().map(this::operand).collect(Collectors.joining(" OR "));
      default -> bare(clause);
    };
  }

  /** How often brackets stand within each other in the text of a tree. */
  int brackets(Clause clause) {
    if (2 * Tree.depth(clause) <= QueryParser.DEPTH) {
      return Tree.depth(clause); // No clause needs more than two.
    }
    int depth = 0;
    int deepest = 0;
    String text = of(clause);
    for (int at = 0; at < text.length(); at++) {
      if (Escapes.isAt(text, at, text.length())) {
        at++;
        continue;
      }
      char c = text.charAt(at);
      int close = Quotes.isAt(text, at) ? Quotes.close(text, at, text.length()) : at;
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
      at = Math.max(at, close);
    }
    return deepest;
  }

  /** A clause that stands alone, or beside other words only. */
  private String bare(Clause clause) {
    return clause instanceof Word word
            && Operators.lowerCase(fielded(word.parts(), word.text())).isPresent()
        ? word.text()
        : operand(clause);
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
      case Length length -> "words:" + WordCount.text(length);
      case Near near -> near(near);
      case AtLeast often ->
          within(often.clause(), "atleast" + often.count() + "(", inner -> inner.of(often.clause()))
              + ")";
      case Not not -> "-" + signed(not.clause()).substring(1);
      case And and -> "(" + of(and) + ")";
      case Or or -> "(" + of(or) + ")";
    };
  }

  private String near(Near near) {
    Set<Part> parts = Proximity.parts(near);
    return LoosePhrase.written(near)
        .map(text -> fielded(parts, text))
        .orElseGet(() -> within(near, "(", inner -> inner.chain(near)) + ")");
  }

  /** What all of whose words stand in one part has its field once, in front. */
  private String within(Clause operand, String open, Function<CanonicalText, String> text) {
    Set<Part> parts = Proximity.parts(operand);
    return fielded(parts, open) + text.apply(new CanonicalText(parts));
  }

  /** A chain is read from left to right, so that its left side needs no bracket. */
  private String chain(Near near) {
    Clause left = near.operands().getFirst();
    boolean loose = left instanceof Near inner && LoosePhrase.written(inner).isPresent();
    String first = left instanceof Near inner && !loose ? chain(inner) : operand(left);
    return first
        + " "
        + Operators.text(near)
        + " "
        + near.operands().stream().skip(1).map(this::operand).collect(Collectors.joining(" "));
  }

  /** Only what stands directly after a sign or a field is never an operator. */
  private String word(Word word) {
    String text = fielded(word.parts(), word.text());
    boolean joins = Operators.isOperator(text) || Operators.lowerCase(text).isPresent();
    return joins ? "(+" + text + ")" : text;
  }

  /** Parts are those asked for, or the one of a field. */
  private String fielded(Set<Part> parts, String text) {
    return parts.equals(asked) ? text : Field.nameOf(parts.iterator().next()) + ":" + text;
  }

  private static String value(String value) {
    return PLAIN.matcher(value).matches() ? value : Quotes.around(value);
  }
}
