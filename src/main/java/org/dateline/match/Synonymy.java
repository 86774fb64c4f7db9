package org.dateline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.Part;
import org.dateline.analysis.Analyzers;
import org.dateline.analysis.Analyzers.QueryWord;
import org.dateline.config.Synonyms;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.Clause;

/**
 * The synonyms of the archivist in one query. An abbreviation that is also an everyday word in a
 * language of the archive, as US or WHO, stands for others only when it is typed in capitals, and
 * others never stand for it: its articles would be those with “us” and “who”.
 */
final class Synonymy {
  /** A synonym counts a little less than the word typed. */
  private static final float WEIGHT = 0.9f;

  /** Words of the longest row looked for. */
  private static final int LONGEST = 10;

  private final Synonyms synonyms;
  private final Analyzers analyzers;
  private final QueryLanguages languages;

  /**
   * Words typed one after another that an entry is written as.
   *
   * @param length how many clauses they are
   * @param others what is found by them besides
   */
  record Row(int length, List<String> others) {}

  Synonymy(Synonyms synonyms, Analyzers analyzers, QueryLanguages languages) {
    this.synonyms = synonyms;
    this.analyzers = analyzers;
    this.languages = languages;
  }

  /** The longest row of words from a place on that has synonyms; none of a single word. */
  Optional<Row> row(List<Clause> clauses, int from) {
    if (!(clauses.get(from) instanceof Clause.Word first)) {
      return Optional.empty();
    }
    List<Synonyms.Entry> entries = synonyms.beginningWith(first.text());
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    List<String> typed = new ArrayList<>();
    Optional<Row> longest = Optional.empty();
    for (int i = from; i < clauses.size() && i < from + LONGEST; i++) {
      if (!(clauses.get(i) instanceof Clause.Word word) || !word.parts().equals(first.parts())) {
        break;
      }
      typed.addAll(exact(word.text()));
      List<String> others = i == from ? List.of() : others(entries, typed, "");
      if (!others.isEmpty()) {
        longest = Optional.of(new Row(i - from + 1, others));
      }
    }
    return longest;
  }

  /** A word, or what the archivist says is the same. */
  Node orSame(Node node, Clause.Word word) {
    List<Synonyms.Entry> entries = synonyms.beginningWith(word.text());
    return entries.isEmpty()
        ? node
        : either(node, others(entries, exact(word.text()), word.text()), word.parts());
  }

  /** A node, or one of others. */
  Node either(Node node, List<String> others, Set<Part> parts) {
    List<Node> choices = new ArrayList<>();
    List<Form> forms = new ArrayList<>();
    for (String other : others) {
      List<List<String>> slots =
          analyzers.queryWords(other, languages.of(other)).stream().map(QueryWord::stems).toList();
      if (slots.size() > 1) {
        choices.add(new Sequence(View.TEXT, slots, Resolver.searched(parts), other));
      } else if (!slots.isEmpty()) {
        slots.getFirst().forEach(stem -> forms.add(new Form(stem, WEIGHT)));
      }
    }
    Node first = forms.isEmpty() ? node : with(node, forms, choices, parts);
    if (choices.isEmpty()) {
      return first;
    }
    choices.addFirst(first);
    return Some.anyOf(choices);
  }

  private static Node with(Node node, List<Form> forms, List<Node> choices, Set<Part> parts) {
    if (node instanceof Words words && words.view() == View.TEXT) {
      return words.with(forms);
    }
    choices.add(new Words(View.TEXT, forms, Resolver.searched(parts), ""));
    return node;
  }

  /** What the entries mean that are written as these words, but for what is typed itself. */
  private List<String> others(List<Synonyms.Entry> entries, List<String> typed, String text) {
    List<String> others = new ArrayList<>();
    for (Synonyms.Entry entry : entries) {
      if (exact(entry.typed()).equals(typed) && isMeant(entry.typed(), text)) {
        for (String other : entry.meant()) {
          List<String> words = exact(other);
          boolean everyday = words.size() == 1 && languages.isStopWord(other);
          if (!words.equals(typed) && !everyday && !others.contains(other)) {
            others.add(other);
          }
        }
      }
    }
    return others;
  }

  private boolean isMeant(String entry, String typed) {
    boolean capitals = entry.equals(entry.toUpperCase(Locale.ROOT));
    return typed.isEmpty() || !capitals || typed.equals(entry) || !languages.isStopWord(entry);
  }

  private List<String> exact(String text) {
    return analyzers.queryWords(text, Set.of()).stream().map(QueryWord::exact).toList();
  }
}
