package org.dateline.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.Part;
import org.dateline.analysis.Analyzers;
import org.dateline.analysis.Forms;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.NameSpellings;
import org.dateline.match.ResolvedPlan.NameSpellings.Spelling;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.Clause;
import org.dateline.query.Names;
import org.dateline.query.SearchPlan;
import org.dateline.text.NameKey;

/**
 * The spellings that the names of one query are searched for in: al-Shaibani for Shaybani,
 * الشيباني. {@link HeldNames} finds them; here is which words of a query are names, and what is
 * refused. The spelling typed counts most: with other things equal no article ranks higher for
 * another.
 */
final class NameVariants {
  /** Letters of a word that is looked for in other spellings. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 40;

  /** Behind a name whose own spelling is looked for too; no word has it. */
  private static final String WITH_ITSELF = "+";

  private final Analyzers analyzers;
  private final Vocabulary vocabulary;
  private final QueryLanguages languages;
  private final HeldNames held;
  private final ServantNames servants;
  private final Set<String> refused = new HashSet<>();
  private final Map<Name, NameSpellings> found = new LinkedHashMap<>();

  /** The words of the query as names; each is asked for several times. */
  private final Map<String, Optional<Name>> read = new HashMap<>();

  private final SearchPlan plan;

  /** What the words that are not excluded are searched for as; made when a word is excluded. */
  private Optional<Set<String>> meant = Optional.empty();

  private boolean excluding;
  private boolean cut;

  /**
   * A word of a query that may be a name.
   *
   * @param written how it is written
   * @param exact its exact form, without what is no part of the name: ’s, l’, an article before it
   * @param exacts that and others that it is found in as typed
   * @param whole whether it is the word as typed; not, when an article or an ending was cut off
   */
  record Name(String written, String exact, Set<String> exacts, boolean whole) {}

  /**
   * Creates a finder for one query.
   *
   * @param plan the query, how its names are searched for, and spellings that none is found in
   */
  NameVariants(
      Analyzers analyzers, Vocabulary vocabulary, QueryLanguages languages, SearchPlan plan) {
    this.analyzers = analyzers;
    this.vocabulary = vocabulary;
    this.languages = languages;
    this.held = new HeldNames(analyzers, vocabulary);
    this.servants = new ServantNames(analyzers, this);
    this.plan = plan;
    plan.notNames().forEach(spelling -> name(spelling).ifPresent(n -> refused.addAll(n.exacts())));
  }

  /** The names found so far, in the order of the query. */
  List<NameSpellings> found() {
    return found.values().stream().filter(name -> !name.spellings().isEmpty()).toList();
  }

  /**
   * A name in every spelling that the archive has. The one typed is among them and so counts once
   * more: scored as one word with it, however common it is, no other spelling counts as much.
   *
   * @param node the word by itself
   * @param slots its stems, by word where it was cut into several
   */
  Node orOtherwise(Node node, Clause.Word word, List<List<String>> slots) {
    List<Form> exactly = slots.size() == 1 ? exactly(word, slots.getFirst()) : List.of();
    if (!exactly.isEmpty()) {
      return words(exactly, word);
    }
    if (!widens()) {
      return node;
    }
    Optional<Node> servant = servants.of(word);
    if (servant.isPresent()) {
      of(word.text()); // So that the spellings are told.
      return Some.anyOf(List.of(node, servant.get()));
    }
    List<Form> spellings = of(word.text());
    if (!spellings.isEmpty()) {
      return Some.anyOf(List.of(node, words(spellings, word)));
    }
    List<List<String>> row = slots.size() == 2 ? row(word.text()) : List.of();
    Set<Part> parts = Resolver.searched(word.parts());
    return row.isEmpty()
        ? node
        : Some.anyOf(List.of(node, new Sequence(View.EXACT, row, parts, word.text())));
  }

  private static Node words(List<Form> spellings, Clause.Word word) {
    return new Words(View.EXACT, spellings, Resolver.searched(word.parts()), word.text());
  }

  /**
   * The spellings of a word typed, as words in exact form: the stem of one may be that of a word
   * that is no name.
   *
   * @param typed one word, perhaps with an article before it: al-Shaibani
   * @return the word typed, unless it is no whole one, and others of less weight; none when there
   *     are no others
   */
  List<Form> of(String typed) {
    Optional<Name> name = name(typed).filter(n -> mayBeOne(typed, n));
    if (name.isEmpty()) {
      return List.of();
    }
    List<Spelling> others =
        found.computeIfAbsent(name.get(), n -> searchedFor(typed, n)).spellings();
    List<Form> forms = new ArrayList<>();
    if (name.get().whole() && !others.isEmpty()) {
      forms.add(new Form(name.get().exact(), 1));
    }
    others.forEach(other -> forms.add(new Form(other.exact(), other.weight())));
    return forms;
  }

  /**
   * The values of a facet that are other spellings of a name.
   *
   * @param typed the name, perhaps of several words
   * @return values as held, none that is refused
   */
  List<String> values(String facet, String typed) {
    if (!widens()) {
      return List.of();
    }
    List<Spelling> all =
        inTime(vocabulary.spellings(facet + ':' + typed, () -> held.values(facet, typed))).stream()
            .filter(value -> plan.notNames().stream().noneMatch(value.written()::equalsIgnoreCase))
            .toList();
    found.put(
        new Name(typed, facet + ':' + typed, Set.of(), false),
        new NameSpellings(typed, facet, all));
    return all.stream().map(Spelling::written).toList();
  }

  /** Says that words from here on are excluded, or no longer. */
  void excluding(boolean are) {
    excluding = are;
  }

  /**
   * As what a name is searched for when what shares its stem is not meant: what was refused, what
   * is not as typed, and of {@code Zelensky NOT Zelenski} what the other name is found in too.
   *
   * @param stems its stems
   * @return words in exact form; none when the stem may be searched for
   */
  private List<Form> exactly(Clause.Word word, List<String> stems) {
    Optional<Name> name = name(word.text()).filter(n -> mayBeOne(word.text(), n));
    if (name.isEmpty()) {
      return List.of();
    }
    String exact = name.get().exact();
    Set<String> written = name.get().whole() ? name.get().exacts() : Set.of(exact);
    List<Form> typed = written.stream().map(other -> new Form(other, 1)).toList();
    if (excluding && meant().contains(exact)) {
      return typed;
    }
    if (!widens()) {
      return of(word.text()).isEmpty() ? List.of() : typed;
    }
    if (refused.stream().noneMatch(other -> !other.equals(exact) && sharesStem(other, stems))) {
      return List.of();
    }
    List<Form> spellings = of(word.text());
    return spellings.isEmpty() ? typed : spellings;
  }

  /**
   * The words of a name of two with a hyphen, each in all its spellings.
   *
   * @param typed Abdul-Rahman, Jean-Pierre
   * @return words in exact form, one after the other; none when there are no other spellings
   */
  private List<List<String>> row(String typed) {
    List<Analyzers.QueryWord> words = analyzers.queryWords(typed, Set.of());
    if (!widens() || words.size() != 2 || typed.indexOf('-') < 0) {
      return List.of();
    }
    List<List<String>> row = new ArrayList<>();
    for (Analyzers.QueryWord word : words) {
      Set<String> spellings = new LinkedHashSet<>(word.exacts());
      of(word.written()).forEach(form -> spellings.add(form.term()));
      row.add(List.copyOf(spellings));
    }
    return row.stream().allMatch(word -> word.size() == 1) ? List.of() : row;
  }

  /** Whether other spellings are searched for here; what is excluded is so in every spelling. */
  boolean widens() {
    return plan.names() == Names.IN_ALL_SPELLINGS || excluding;
  }

  private boolean sharesStem(String other, List<String> stems) {
    return analyzers.queryWords(other, languages.of(other)).stream()
        .anyMatch(word -> word.stems().stream().anyMatch(stems::contains));
  }

  private Set<String> meant() {
    if (meant.isEmpty()) {
      Set<String> exacts = new HashSet<>();
      meant = Optional.of(exacts);
      addMeant(plan.clause(), exacts);
    }
    return meant.get();
  }

  private void addMeant(Clause clause, Set<String> exacts) {
    if (clause instanceof Clause.Word word) {
      of(word.text()).forEach(form -> exacts.add(form.term()));
    }
    if (!(clause instanceof Clause.Not)) {
      clause.within().forEach(inner -> addMeant(inner, exacts));
    }
  }

  private List<Spelling> inTime(Optional<List<Spelling>> found) {
    cut |= found.isEmpty();
    return found.orElse(List.of());
  }

  /** Whether there was no time to find every spelling. */
  boolean cut() {
    return cut;
  }

  /** One of several bare words, or what it is together with the one before or after it. */
  Node orTogether(Node node, Clause.And and, int at) {
    if (!widens()) {
      return node;
    }
    List<Clause> clauses = and.clauses();
    List<Node> choices = new ArrayList<>(List.of(node));
    for (int first = Math.max(0, at - 1); first <= at && first + 1 < clauses.size(); first++) {
      servants.of(clauses.get(first), clauses.get(first + 1)).ifPresent(choices::add);
    }
    if (clauses.get(at) instanceof Clause.Word word && isBeforeOne(and, at)) {
      List<Form> others = NameParticles.likeIt(word.text());
      if (!others.isEmpty()) {
        choices.add(words(others, word));
      }
    }
    return Some.anyOf(choices);
  }

  /** Whether the next word is a name with other spellings. */
  boolean isBeforeOne(Clause.And and, int at) {
    return at + 1 < and.clauses().size()
        && and.clauses().get(at + 1) instanceof Clause.Word next
        && !of(next.text()).isEmpty();
  }

  /** Other spellings of a part of a name, which was not typed by itself and is not told. */
  List<Form> unlisted(String part) {
    return name(part).filter(n -> mayBeOne(part, n)).stream()
        .flatMap(n -> held(n).stream())
        .filter(spelling -> !refused.contains(spelling.exact()))
        .map(spelling -> new Form(spelling.exact(), spelling.weight()))
        .toList();
  }

  /** What the archive has; of a name that was cut from a word, that name is among it. */
  private List<Spelling> held(Name name) {
    String asked = name.whole() ? name.written() : name.written() + WITH_ITSELF;
    return inTime(vocabulary.spellings(asked, () -> held.like(name)));
  }

  private NameSpellings searchedFor(String typed, Name name) {
    return new NameSpellings(
        typed, "", held(name).stream().filter(s -> !refused.contains(s.exact())).toList());
  }

  private boolean mayBeOne(String typed, Name name) {
    return name.exact().length() >= SHORTEST
        && typed.length() <= LONGEST
        && name.exact().chars().allMatch(Character::isLetter)
        && !languages.isStopWord(typed)
        && !NameKey.isParticle(typed);
  }

  /** A name without the article before it and what an apostrophe parts from it. */
  private Optional<Name> name(String text) {
    return read.computeIfAbsent(text, this::readName);
  }

  private Optional<Name> readName(String text) {
    List<Analyzers.QueryWord> words = analyzers.queryWords(text, Set.of());
    boolean one =
        words.size() == 1 || (words.size() == 2 && NameKey.isParticle(words.getFirst().exact()));
    if (!one) {
      return Optional.empty();
    }
    Analyzers.QueryWord last = words.getLast();
    char[] letters = last.written().toCharArray();
    Forms forms = analyzers.forms(letters, letters.length, "");
    String exact = forms.asName();
    Set<String> exacts = new HashSet<>(last.exacts());
    exacts.add(exact);
    boolean cut = !exact.equals(forms.exact());
    return Optional.of(
        new Name(cut ? exact : text, exact, Set.copyOf(exacts), words.size() == 1 && !cut));
  }
}
