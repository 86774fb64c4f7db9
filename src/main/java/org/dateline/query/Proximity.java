package org.dateline.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.Part;
import org.dateline.Problem;
import org.dateline.query.Clause.And;
import org.dateline.query.Clause.AtLeast;
import org.dateline.query.Clause.Fuzzy;
import org.dateline.query.Clause.Near;
import org.dateline.query.Clause.Or;
import org.dateline.query.Clause.Phrase;
import org.dateline.query.Clause.Span;
import org.dateline.query.Clause.Wildcard;
import org.dateline.query.Clause.Word;
import org.dateline.query.Operators.Nearness;

/**
 * Says of clauses that they stand near each other, or are mentioned so often. What has a place in a
 * text can be near something: words, phrases, patterns, choices of these in the same parts, and
 * what is near each other itself. Of {@code (a AND b) NEAR/5 c} each word is near {@code c}. What
 * has no place, such as a country or {@code NOT b}, is asked for beside, with a warning.
 */
final class Proximity {
  /** How often proximities stand within each other, at most; longer chains are joined by AND. */
  static final int DEPTH = 32;

  /** How many clauses one bracket may be taken apart into, in a whole query. */
  private static final int DISTRIBUTED = 32;

  private final String query;
  private final Warnings warnings;
  private final Set<Span> told = new HashSet<>();
  private int distributed;
  private int exhausted;

  Proximity(String query, Warnings warnings) {
    this.query = query;
    this.warnings = warnings;
  }

  /** The first clause near the second. */
  Clause near(Clause left, Clause right, Nearness how) {
    Span whole = Tree.around(List.of(left, right));
    return near(left, right, how, whole);
  }

  /** What a bracket is taken apart into stands where the whole of it does. */
  private Clause near(Clause left, Clause right, Nearness how, Span whole) {
    return Tree.at(apart(left, right, how, whole), whole);
  }

  private Clause apart(Clause left, Clause right, Nearness how, Span whole) {
    if (left instanceof And and) {
      return each(and, clause -> near(clause, right, how, whole), right, true);
    }
    if (right instanceof And and) {
      return each(and, clause -> near(left, clause, how, whole), left, false);
    }
    if (isOperand(left) && isOperand(right)) {
      return operands(left, right, how, whole);
    }
    if (left instanceof Or or && holdsOperand(left)) {
      return choices(or, clause -> near(clause, right, how, whole), right);
    }
    if (right instanceof Or or && holdsOperand(right)) {
      return choices(or, clause -> near(left, clause, how, whole), left);
    }
    beside(left);
    beside(right);
    return all(List.of(left, right));
  }

  /** What is mentioned so often. */
  Clause atLeast(int times, Clause clause, Span span) {
    if (isOperand(clause)) {
      return new AtLeast(times, clause, span);
    }
    if (clause instanceof And and && allows(and.clauses().size(), and)) {
      return with(and, all(and.clauses().stream().map(c -> atLeast(times, c, span)).toList()));
    }
    if (clause instanceof Or or && holdsOperand(or)) {
      return with(
          or, any(sorted(or.clauses()).stream().map(c -> atLeast(times, c, span)).toList()));
    }
    beside(clause);
    return clause;
  }

  /** What a clause was taken apart into, at its place: with the brackets that it stood in. */
  private static Clause with(Clause clause, Clause apart) {
    return Tree.at(apart, Tree.around(List.of(clause, apart)));
  }

  private Clause operands(Clause left, Clause right, Nearness how, Span whole) {
    if (!parts(left).equals(parts(right))) {
      warn(
          right,
          typed(left)
              + " and "
              + typed(right)
              + " are in different fields and cannot be near each other; both are asked for.",
          "AND");
      return all(List.of(left, right));
    }
    if (Math.max(depth(left), depth(right)) >= DEPTH) {
      exhausted(
          right,
          "too-deep",
          "Words are near words that are near others more than " + DEPTH + " times");
      return all(List.of(left, right));
    }
    return new Near(List.of(left, right), how.reach(), how.inOrder(), whole);
  }

  /** Each of several that must all match, as far as it can be near the other. */
  private Clause each(And and, UnaryOperator<Clause> near, Clause other, boolean left) {
    List<Clause> all = new ArrayList<>();
    boolean none = and.clauses().stream().noneMatch(Proximity::holdsOperand);
    if (none || !allows(and.clauses().size(), and)) {
      and.clauses().forEach(clause -> beside(clause));
      return all(left ? List.of(and, other) : List.of(other, and));
    }
    for (Clause clause : and.clauses()) {
      if (holdsOperand(clause)) {
        all.add(near.apply(clause));
      } else {
        beside(clause);
        all.add(clause);
      }
    }
    return all(all);
  }

  /** A choice of which some have no place, or stand in other parts than others. */
  private Clause choices(Or or, UnaryOperator<Clause> near, Clause other) {
    List<Clause> sorted = sorted(or.clauses());
    if (!allows(sorted.size(), or)) {
      return all(List.of(or, other));
    }
    return any(sorted.stream().map(near).toList());
  }

  /** Clauses with those that can be near something as one choice for each set of parts. */
  private static List<Clause> sorted(List<Clause> clauses) {
    Map<Set<Part>, List<Clause>> operands = new LinkedHashMap<>();
    List<Clause> others = new ArrayList<>();
    for (Clause clause : clauses) {
      if (isOperand(clause)) {
        operands.computeIfAbsent(parts(clause), parts -> new ArrayList<>()).add(clause);
      } else {
        others.add(clause);
      }
    }
    List<Clause> sorted = new ArrayList<>();
    operands.values().forEach(choice -> sorted.add(any(choice)));
    sorted.addAll(others);
    return sorted;
  }

  /** Whether a clause may be taken apart into so many. */
  private boolean allows(int more, Clause clause) {
    if (distributed + more <= DISTRIBUTED) {
      distributed += more;
      return true;
    }
    exhausted(clause, "proximity-operand", "Too many brackets are near others");
    return false;
  }

  private void exhausted(Clause clause, String code, String message) {
    exhausted++;
    warnings.add(
        Problem.of(code, message + "; the rest is asked for anywhere in the article.")
            .suggest("ask for fewer at once")
            .between(clause.span().start(), clause.span().end()));
  }

  private void beside(Clause clause) {
    if (!isOperand(clause) && told.add(clause.span())) {
      warn(
          clause,
          typed(clause)
              + " has no place in the text where it could be near or counted; it is asked for"
              + " beside.",
          "join it by AND");
    }
  }

  private void warn(Clause clause, String message, String suggestion) {
    warnings.add(
        Problem.of("proximity-operand", message)
            .suggest(suggestion)
            .between(clause.span().start(), clause.span().end()));
  }

  private String typed(Clause clause) {
    return Warnings.quoted(query.substring(clause.span().start(), clause.span().end()));
  }

  /** Whether a clause can be near another as it is. */
  private static boolean isOperand(Clause clause) {
    return switch (clause) {
      case Word w -> true;
      case Phrase p -> true;
      case Wildcard w -> true;
      case Fuzzy f -> true;
      case Near n -> true;
      case Or or -> isChoice(or.clauses());
      default -> false;
    };
  }

  private static boolean isChoice(Collection<Clause> clauses) {
    return clauses.stream().allMatch(Proximity::isOperand)
        && clauses.stream().map(Proximity::parts).distinct().count() == 1;
  }

  private static boolean holdsOperand(Clause clause) {
    return switch (clause) {
      case And and -> and.clauses().stream().anyMatch(Proximity::holdsOperand);
      case Or or -> or.clauses().stream().anyMatch(Proximity::holdsOperand);
      default -> isOperand(clause);
    };
  }

  /** The parts in which all of an operand stands. */
  static Set<Part> parts(Clause operand) {
    return switch (operand) {
      case Word word -> word.parts();
      case Phrase phrase -> phrase.parts();
      case Wildcard wildcard -> wildcard.parts();
      case Fuzzy fuzzy -> fuzzy.parts();
      case Near near -> parts(near.operands().getFirst());
      case Or or -> parts(or.clauses().getFirst());
      default -> Set.of();
    };
  }

  private static int depth(Clause operand) {
    return switch (operand) {
      case Near near -> 1 + near.operands().stream().mapToInt(Proximity::depth).max().orElse(0);
      case Or or -> or.clauses().stream().mapToInt(Proximity::depth).max().orElse(0);
      default -> 0;
    };
  }

  private static Clause all(List<Clause> clauses) {
    return Tree.and(clauses).orElseThrow();
  }

  private static Clause any(List<Clause> clauses) {
    return Tree.or(clauses).orElseThrow();
  }

  /** A chain of operators, read from left to right. */
  final class Chain {
    private final List<Clause> rest = new ArrayList<>();
    private final int before = exhausted;
    private Clause joined;

    Chain(Clause first) {
      joined = first;
    }

    /** One more; empty when there was nothing to search for. */
    void add(Optional<Clause> next, Nearness how) {
      if (exhausted == before) {
        joined = next.map(clause -> near(joined, clause, how)).orElse(joined);
      } else {
        next.ifPresent(rest::add);
      }
    }

    Optional<Clause> clause() {
      rest.addFirst(joined);
      return Tree.and(rest);
    }
  }
}
