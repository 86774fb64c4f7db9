package org.dateline.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.Part;
import org.dateline.query.Clause;
import org.dateline.query.Clause.Reach;

/** Types clauses as people do, each time in another way that means the same. */
final class TypedClause {
  private final Random random;

  TypedClause(Random random) {
    this.random = random;
  }

  /** A whole query. */
  String type(Clause clause) {
    return whole(clause, Part.WHOLE, false);
  }

  private String any(String... ways) {
    return ways[random.nextInt(ways.length)];
  }

  /**
   * What stands by itself or in brackets of its own.
   *
   * @param scope the parts that words are looked for in where no field says otherwise
   * @param inside whether there are brackets around, where small letters are operators
   */
  private String whole(Clause clause, Set<Part> scope, boolean inside) {
    return switch (clause) {
      case Clause.Or or ->
          or.clauses().stream()
              .map(
                  c ->
                      c instanceof Clause.And && random.nextBoolean()
                          ? whole(c, scope, inside)
                          : one(c, scope))
              .collect(Collectors.joining(inside ? any(" OR ", " or ") : any(" OR ", " || ")));
      case Clause.And and -> and(and, scope, inside);
      default -> one(clause, scope);
    };
  }

  private String and(Clause.And and, Set<Part> scope, boolean inside) {
    String how = any(" AND ", " && ", inside ? " and " : " AND ", " ");
    List<String> all = new ArrayList<>();
    for (Clause clause : and.clauses()) {
      // A sign, so that words side by side are none of which some may lack.
      String one = clause instanceof Clause.Not not ? not(not, scope) : one(clause, scope);
      all.add(how.isBlank() && !(clause instanceof Clause.Not) ? "+" + one : one);
    }
    return String.join(how, all);
  }

  private String not(Clause.Not not, Set<Part> scope) {
    return any("NOT ", "-", "!") + one(not.clause(), scope);
  }

  /** What an operator can stand before and after. */
  private String one(Clause clause, Set<Part> scope) {
    return switch (clause) {
      case Clause.Word word -> in(word.parts(), scope, cased(word.text()));
      case Clause.Phrase phrase -> in(phrase.parts(), scope, quoted(cased(phrase.text())));
      case Clause.Wildcard wildcard -> in(wildcard.parts(), scope, pattern(wildcard.pattern()));
      case Clause.Fuzzy fuzzy -> in(fuzzy.parts(), scope, fuzzy(fuzzy));
      case Clause.Value value -> field(value) + ":" + value(value);
      case Clause.Dated dated ->
          dated(
              dated.range().from().orElseThrow().toString(),
              dated.range().to().orElseThrow().toString());
      case Clause.Length length -> length(length);
      case Clause.Near near -> near(near, scope);
      case Clause.AtLeast often -> atLeast(often, scope);
      case Clause.Not not -> "(" + not(not, scope) + ")";
      case Clause.Or or -> isOfOneFacet(or) ? values(or) : "(" + whole(or, scope, true) + ")";
      default -> "(" + whole(clause, scope, true) + ")";
    };
  }

  /** Whether values of one facet are asked for, so that one bracket can hold them. */
  private static boolean isOfOneFacet(Clause.Or or) {
    return or.clauses().get(0) instanceof Clause.Value first
        && !List.of("url", "id").contains(first.facet())
        && or.clauses().stream()
            .allMatch(c -> c instanceof Clause.Value value && value.facet().equals(first.facet()));
  }

  private String values(Clause.Or or) {
    String between = any(" ", " OR ", " or ");
    return or.clauses().stream()
        .map(c -> value((Clause.Value) c))
        .collect(
            Collectors.joining(between, field((Clause.Value) or.clauses().get(0)) + ":(", ")"));
  }

  private String field(Clause.Value value) {
    String name = value.facet();
    return any(name, name, name.toUpperCase(Locale.ROOT));
  }

  private static String in(Set<Part> parts, Set<Part> scope, String text) {
    return parts.equals(scope) ? text : field(parts) + text;
  }

  private static String field(Set<Part> parts) {
    return parts.iterator().next().name().toLowerCase(Locale.ROOT) + ":";
  }

  private String cased(String text) {
    return any(text, text, text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
  }

  private String quoted(String text) {
    String marks = any("\"\"", "\"\"", "“”", "«»", "„“");
    return marks.charAt(0) + text + marks.charAt(1);
  }

  private String pattern(String pattern) {
    String beginning = pattern.substring(0, pattern.length() - 1);
    boolean prefix = pattern.endsWith("*") && beginning.chars().allMatch(Character::isLetter);
    return prefix ? any(pattern, pattern, beginning + "!") : pattern;
  }

  private String fuzzy(Clause.Fuzzy fuzzy) {
    return fuzzy.text() + "~" + fuzzy.edits();
  }

  private String value(Clause.Value value) {
    return switch (value.facet()) {
      case "url" -> "example.org/News/" + value.value().replaceAll("\\D", "");
      case "id" -> value.value();
      case "country" -> country(value.value());
      case "topic" -> any(value.value(), quoted(value.value()));
      case "language" -> any(value.value(), value.value().toUpperCase(Locale.ROOT));
      default -> any(quoted(value.value()), quoted(value.value().toUpperCase(Locale.ROOT)));
    };
  }

  private String country(String code) {
    return switch (code) {
      case "SY" -> any("SY", "Syria", "syr", "سوريا");
      case "IQ" -> any("IQ", "iraq", "\"Irak\"");
      default -> any("us", "USA", quoted("united states"));
    };
  }

  private String dated(String from, String to) {
    boolean month =
        from.endsWith("-01")
            && to.equals(LocalDate.parse(from).plusMonths(1).minusDays(1).toString());
    return any(
        "date:[" + from + " TO " + to + "]",
        "(date>=" + from + " AND date<=" + to + ")",
        month ? "date:" + from.substring(0, 7) : "date:[" + from + " TO " + to + "]");
  }

  private String length(Clause.Length length) {
    return any(
        "words:[" + length.least() + " TO " + length.most() + "]",
        "(words>=" + length.least() + " words<" + (length.most() + 1) + ")");
  }

  private String atLeast(Clause.AtLeast often, Set<Part> scope) {
    Set<Part> parts = parts(often.clause());
    String times = any("atleast", "atl") + often.count() + "(";
    return random.nextBoolean()
        ? in(parts, scope, times) + whole(often.clause(), parts, true) + ")"
        : times + whole(often.clause(), scope, true) + ")";
  }

  private static Set<Part> parts(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word.parts();
      case Clause.Phrase phrase -> phrase.parts();
      case Clause.Wildcard wildcard -> wildcard.parts();
      case Clause.Fuzzy fuzzy -> fuzzy.parts();
      case Clause.Near near -> parts(near.operands().get(0));
      case Clause.Or or -> parts(or.clauses().get(0));
      default -> throw new IllegalArgumentException(clause.toString());
    };
  }

  private String near(Clause.Near near, Set<Part> scope) {
    Set<Part> parts = parts(near);
    if (isPlain(near) && (near.operands().size() > 2 || random.nextBoolean())) {
      String words =
          near.operands().stream()
              .map(c -> ((Clause.Phrase) c).text())
              .collect(Collectors.joining(" "));
      int most = ((Reach.Words) near.reach()).most();
      return in(parts, scope, quoted(words) + "~" + most);
    }
    return switch (random.nextInt(3)) {
      case 0 -> in(parts, scope, "(") + chain(near, parts) + ")";
      case 1 -> "(" + chain(near, scope) + ")";
      default -> "(" + in(parts, scope, "") + chain(near, parts) + ")";
    };
  }

  /** From left to right. */
  private String chain(Clause.Near near, Set<Part> scope) {
    Clause first = near.operands().get(0);
    boolean bracketless =
        first instanceof Clause.Near inner
            && random.nextBoolean()
            && !(isPlain(inner) && inner.operands().size() > 2);
    StringBuilder text = new StringBuilder();
    text.append(bracketless ? chain((Clause.Near) first, scope) : one(first, scope));
    for (Clause operand : near.operands().subList(1, near.operands().size())) {
      text.append(' ').append(operator(near)).append(' ').append(one(operand, scope));
    }
    return text.toString();
  }

  private String operator(Clause.Near near) {
    String reach =
        switch (near.reach()) {
          case Reach.Words words -> String.valueOf(words.most());
          case Reach.Sentence s -> "s";
          case Reach.Paragraph p -> "p";
        };
    if (near.inOrder()) {
      return any("pre/", "PRE/") + reach;
    }
    boolean words = near.reach() instanceof Reach.Words;
    return words
        ? any("NEAR/", "w/", "W/", "/", "near", "near/") + reach
        : any("/", "w/", "NEAR/") + reach;
  }

  /** Whether all words of it stand together, {@code "a b c"~5}. */
  private static boolean isPlain(Clause.Near near) {
    return !near.inOrder()
        && near.reach() instanceof Reach.Words
        && near.operands().stream()
            .allMatch(c -> c instanceof Clause.Phrase p && !p.text().contains(" "));
  }
}
