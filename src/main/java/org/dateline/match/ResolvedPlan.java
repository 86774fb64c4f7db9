package org.dateline.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.Part;
import org.dateline.Problem;
import org.dateline.query.Clause;
import org.dateline.query.DateRange;
import org.dateline.query.SearchPlan;

/**
 * What a plan means in one archive: explicit words, nothing left to look up. Immutable; holds no
 * analyzer, callback or document number.
 *
 * @param query the query
 * @param bareWords how many bare words stand side by side, when fewer of them may be asked for; 0
 *     when the query is anything else
 * @param filters the filters, with values as held
 * @param range the days
 * @param names the names found in other spellings
 * @param warnings what was found out on the way
 * @param expansion stems that no article needs, most of which nobody typed; articles that have them
 *     come first
 */
public record ResolvedPlan(
    Node query,
    int bareWords,
    List<SearchPlan.Filter> filters,
    DateRange range,
    List<NameSpellings> names,
    List<Problem> warnings,
    List<Form> expansion) {

  /**
   * A plan that is not expanded.
   *
   * @param query the query
   * @param bareWords how many of its bare words may be missing but one, or 0
   * @param filters the filters, with values as held
   * @param range the days
   * @param names the names found in other spellings
   * @param warnings what was found out on the way
   */
  public ResolvedPlan(
      Node query,
      int bareWords,
      List<SearchPlan.Filter> filters,
      DateRange range,
      List<NameSpellings> names,
      List<Problem> warnings) {
    this(query, bareWords, filters, range, names, warnings, List.of());
  }

  /** Copies the lists. */
  public ResolvedPlan {
    expansion = List.copyOf(expansion);
    filters = List.copyOf(filters);
    names = List.copyOf(names);
    warnings = List.copyOf(warnings);
  }

  /** Which view of the text a word is looked for in. */
  public enum View {
    /** Stems. */
    TEXT,
    /** Words as written. */
    EXACT
  }

  /** A clause, resolved. */
  public sealed interface Node {}

  /** Every article. */
  public record Everything() implements Node {}

  /** No article. */
  public record Nothing() implements Node {}

  /**
   * A word in any of its forms.
   *
   * @param view where the forms are from
   * @param forms what counts as the word
   * @param parts where it is looked for
   * @param typed what was typed, to be shown; decides nothing, so words are equal without it
   * @param weight how much it counts, 1 and more; more than 1 when typed more than once
   */
  public record Words(View view, List<Form> forms, Set<Part> parts, String typed, float weight)
      implements Node {
    /**
     * A word typed once.
     *
     * @param view where the forms are from
     * @param forms what counts as the word
     * @param parts where it is looked for
     * @param typed what was typed
     */
    public Words(View view, List<Form> forms, Set<Part> parts, String typed) {
      this(view, forms, parts, typed, 1);
    }

    /**
     * This word, typed several times: the second time says half as much again, the more often the
     * less.
     *
     * @param times how often
     * @return the word with its weight, the logarithm of {@code 1 + times} to the base of 2
     */
    Words times(int times) {
      return new Words(view, forms, parts, typed, (float) (Math.log(1.0 + times) / Math.log(2)));
    }

    /** Copies the collections. */
    public Words {
      forms = List.copyOf(forms);
      parts = Set.copyOf(parts);
    }

    /** The same word in more forms. */
    Words with(List<Form> more) {
      List<Form> all = new ArrayList<>(forms);
      for (Form form : more) {
        if (all.stream().noneMatch(known -> known.term().equals(form.term()))) {
          all.add(form);
        }
      }
      return new Words(view, all, parts, typed, weight);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Words words
          && view == words.view
          && forms.equals(words.forms)
          && parts.equals(words.parts)
          && weight == words.weight;
    }

    @Override
    public int hashCode() {
      return Objects.hash(view, forms, parts, weight);
    }
  }

  /**
   * One form of a word.
   *
   * @param term the term
   * @param weight how much it counts, above 0 and at most 1
   */
  public record Form(String term, float weight) {}

  /**
   * Words one after another.
   *
   * @param view where the words are from
   * @param slots for each position, the terms that may stand there
   * @param parts where it is looked for
   * @param typed what was typed, to be shown; decides nothing, so rows are equal without it
   */
  public record Sequence(View view, List<List<String>> slots, Set<Part> parts, String typed)
      implements Node {
    /** Copies the collections. */
    public Sequence {
      slots = slots.stream().map(List::copyOf).toList();
      parts = Set.copyOf(parts);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Sequence row
          && view == row.view
          && slots.equals(row.slots)
          && parts.equals(row.parts);
    }

    @Override
    public int hashCode() {
      return Objects.hash(view, slots, parts);
    }
  }

  /**
   * Articles with a value of a facet.
   *
   * @param facet the facet's name
   * @param value the value as held
   */
  public record Value(String facet, String value) implements Node {}

  /**
   * Articles of a span of time.
   *
   * @param range the days
   */
  public record Dated(DateRange range) implements Node {}

  /**
   * Articles of so many words.
   *
   * @param least how many at least
   * @param most how many at most
   */
  public record Length(int least, int most) implements Node {}

  /**
   * Nodes that match near each other, without overlapping.
   *
   * @param operands at least two: words, sequences, choices of these ({@link Some} with least 1),
   *     and what is itself near each other
   * @param reach how near
   * @param inOrder whether they stand in this order
   */
  public record Near(List<Node> operands, Clause.Reach reach, boolean inOrder) implements Node {
    /** Copies the list. */
    public Near {
      operands = List.copyOf(operands);
    }
  }

  /**
   * Articles that mention something so often.
   *
   * @param count how often at least
   * @param node what can be an operand of {@link Near}
   */
  public record AtLeast(int count, Node node) implements Node {}

  /**
   * An article with one id.
   *
   * @param id the id
   */
  public record Id(String id) implements Node {}

  /**
   * At least so many of its nodes.
   *
   * @param nodes at least one
   * @param least how many; all of them for AND, 1 for OR
   * @param optional nodes that need not match and only add to the score
   */
  public record Some(List<Node> nodes, int least, List<Node> optional) implements Node {
    /** Copies the lists. */
    public Some {
      nodes = List.copyOf(nodes);
      optional = List.copyOf(optional);
    }

    /** What any of some nodes matches; one stands for itself. */
    static Node anyOf(List<Node> nodes) {
      return nodes.size() == 1 ? nodes.getFirst() : new Some(nodes, 1, List.of());
    }
  }

  /**
   * Articles that a node does not match.
   *
   * @param node what they must not match
   */
  public record Not(Node node) implements Node {}

  /**
   * A name with the spellings that it is searched for in besides.
   *
   * @param typed the name as typed
   * @param facet the facet whose value it is; empty for a word
   * @param spellings others, those that count most first
   */
  public record NameSpellings(String typed, String facet, List<Spelling> spellings) {
    /** Copies the list. */
    public NameSpellings {
      spellings = List.copyOf(spellings);
    }

    /**
     * A spelling.
     *
     * @param exact its exact form, or the value as held
     * @param written how it is written, case aside where it is a word
     * @param weight how much it counts, above 0 and below 1
     * @param script the script it is written in, ISO 15924
     */
    public record Spelling(String exact, String written, float weight, String script) {}
  }

  /**
   * This plan with fewer of its bare words asked for.
   *
   * @param least how many
   * @return the relaxed plan
   */
  public ResolvedPlan atLeast(int least) {
    return query instanceof Some some
        ? new ResolvedPlan(
            new Some(some.nodes(), least, some.optional()),
            bareWords,
            filters,
            range,
            names,
            warnings,
            expansion)
        : this;
  }

  /**
   * This plan, its hits also ordered by words that nobody typed.
   *
   * @param stems the words
   * @return the changed plan, which finds the same articles
   */
  public ResolvedPlan expandedBy(List<Form> stems) {
    return new ResolvedPlan(query, bareWords, filters, range, names, warnings, stems);
  }

  /**
   * The stems by which words of the query are found.
   *
   * @return the stems, with those of synonyms and other spellings
   */
  public Set<String> stems() {
    Set<String> stems = new HashSet<>();
    addStems(query, stems);
    return stems;
  }

  private static void addStems(Node node, Set<String> stems) {
    if (node instanceof Words words && words.view() == View.TEXT) {
      words.forms().forEach(form -> stems.add(form.term()));
    } else if (node instanceof Some some) {
      some.nodes().forEach(inner -> addStems(inner, stems));
      some.optional().forEach(inner -> addStems(inner, stems));
    }
  }

  /**
   * The weight of the word of the query that counts most.
   *
   * @return 1, or more when it has a word typed more than once
   */
  public float heaviest() {
    return heaviest(query);
  }

  private static float heaviest(Node node) {
    float heaviest = 1;
    if (node instanceof Words words) {
      heaviest = words.weight();
    } else if (node instanceof Some some) {
      for (Node inner : some.nodes()) {
        heaviest = Math.max(heaviest, heaviest(inner));
      }
    }
    return heaviest;
  }

  /**
   * Whether there is anything to order by relevance.
   *
   * @return whether a word or phrase is asked for
   */
  public boolean scored() {
    return scored(query);
  }

  private static boolean scored(Node node) {
    return switch (node) {
      case Words w -> true;
      case Near near -> true;
      case AtLeast often -> true;
      case Length l -> false;
      case Sequence s -> true;
      case Some some -> some.nodes().stream().anyMatch(ResolvedPlan::scored);
      case Everything e -> false;
      case Nothing n -> false;
      case Value v -> false;
      case Dated d -> false;
      case Id i -> false;
      case Not not -> false;
    };
  }
}
