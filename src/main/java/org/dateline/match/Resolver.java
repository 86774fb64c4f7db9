package org.dateline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.InvalidRequestException;
import org.dateline.Match;
import org.dateline.Part;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.match.QueryLanguages.Weight;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.Clause;
import org.dateline.query.Names;
import org.dateline.query.SearchPlan;

/**
 * Resolves a plan with the words of an archive: each word gets its stems in the languages held,
 * wildcards and fuzzy words become words that there are, values of facets the spelling they are
 * held in. Not thread-safe.
 */
public final class Resolver {
  /** Forms of all words of a query together; a bound on time and memory, never met by readers. */
  private static final int FORMS = 8_192;

  /** Forms that a word has even then, so that it is not taken for one that nobody wrote. */
  private static final int FORMS_OF_ONE = 16;

  /** Words of phrases and compounds of a query, per clause allowed. */
  private static final int WORDS_OF_A_CLAUSE = 16;

  private final IndexConfig config;
  private final Analyzers analyzers;
  private final Vocabulary vocabulary;
  private final QueryLanguages languages;
  private final Compounds compounds;
  private final Synonymy synonyms;
  private final Warnings warnings = new Warnings();
  private final Patterns patterns;
  private final HeldValues values;
  private Optional<NameVariants> names = Optional.empty();

  private int formsLeft;
  private int wordsInRows;

  /**
   * Creates a resolver.
   *
   * @param config what the archivist decided
   * @param analyzers of this thread
   * @param vocabulary the archive's, or a batch's
   */
  public Resolver(IndexConfig config, Analyzers analyzers, Vocabulary vocabulary) {
    this.config = config;
    this.analyzers = analyzers;
    this.vocabulary = vocabulary;
    this.languages = new QueryLanguages(vocabulary.languages(), config.stopWords());
    this.compounds = new Compounds(analyzers, vocabulary, languages);
    this.patterns = new Patterns(analyzers);
    this.values = new HeldValues(vocabulary, warnings);
    this.synonyms = new Synonymy(config.synonyms(), analyzers, languages);
  }

  /**
   * Resolves a plan.
   *
   * @param plan what was asked
   * @return what it means here
   * @throws InvalidRequestException {@code too-many-clauses} when its phrases and compounds have
   *     more words than are allowed
   */
  public ResolvedPlan resolve(SearchPlan plan) {
    if (plan.clause() instanceof Clause.And and && and.bare() && plan.match() != Match.ALL) {
      Clause.And cut = new CompoundParts(analyzers).cut(and);
      int all = plan.match() == Match.ANY ? 0 : config.weights().allWords();
      if (cut.clauses().size() > all) {
        ResolvedPlan parts = resolve(plan, cut);
        if (plan.match() == Match.ANY || parts.bareWords() > all || cut.equals(and)) {
          return parts;
        }
      }
    }
    return resolve(plan, plan.clause());
  }

  private ResolvedPlan resolve(SearchPlan plan, Clause clause) {
    warnings.clear();
    formsLeft = FORMS;
    wordsInRows = 0;
    names =
        plan.names() == Names.OFF
            ? Optional.empty()
            : Optional.of(new NameVariants(analyzers, vocabulary, languages, plan));
    Node query = node(clause).orElseGet(() -> empty(clause));
    int bareWords = 0;
    if (clause instanceof Clause.And and
        && and.bare()
        && query instanceof Some some
        && some.least() == some.nodes().size()) {
      if (plan.match() == Match.ANY) {
        query = new Some(some.nodes(), 1, some.optional());
      }
      bareWords = plan.match() == Match.ALL ? 0 : some.nodes().size();
    }
    List<SearchPlan.Filter> filters = plan.filters().stream().map(values::held).toList();
    return new ResolvedPlan(query, bareWords, filters, plan.range(), found(), warnings.list());
  }

  private List<ResolvedPlan.NameSpellings> found() {
    return names.map(NameVariants::found).orElse(List.of());
  }

  private Node empty(Clause clause) {
    if (clause instanceof Clause.Everything) {
      return new ResolvedPlan.Everything();
    }
    warnings.add(
        Problem.of("no-words", "There is no word in it to search for.")
            .between(clause.span().start(), clause.span().end()));
    return new ResolvedPlan.Nothing();
  }

  /** What a clause means; empty when there is no word in it. */
  private Optional<Node> node(Clause clause) {
    return switch (clause) {
      case Clause.Everything e -> Optional.of(new ResolvedPlan.Everything());
      case Clause.Word word -> word(word);
      case Clause.Phrase phrase -> phrase(phrase);
      case Clause.Wildcard wildcard -> wildcard(wildcard);
      case Clause.Fuzzy fuzzy -> fuzzy(fuzzy);
      case Clause.Value value -> Optional.of(values.value(value, names));
      case Clause.Dated dated -> Optional.of(new ResolvedPlan.Dated(dated.range()));
      case Clause.And and -> all(and);
      case Clause.Or or -> any(or);
      case Clause.Length length ->
          Optional.of(new ResolvedPlan.Length(length.least(), length.most()));
      case Clause.Near near -> near(near);
      case Clause.AtLeast often ->
          node(often.clause()).map(node -> new ResolvedPlan.AtLeast(often.count(), node));
      case Clause.Not not -> excluded(not).map(ResolvedPlan.Not::new);
    };
  }

  private Optional<Node> excluded(Clause.Not not) {
    names.ifPresent(n -> n.excluding(true));
    Optional<Node> node = node(not.clause());
    names.ifPresent(n -> n.excluding(false));
    // No more may be found than would be with all spellings.
    return names.filter(NameVariants::cut).isPresent()
        ? Optional.of(new ResolvedPlan.Everything())
        : node;
  }

  /** All clauses; of bare words the stop words may be missing. Operators ask for what they join. */
  private Optional<Node> all(Clause.And and) {
    WordGroup needed = new WordGroup(and.bare());
    WordGroup optional = new WordGroup(and.bare());
    WordGroup dropped = new WordGroup(and.bare());
    boolean lowerCase = and.clauses().stream().anyMatch(QueryLanguages::isLowerCase);
    Optional<String> spoken = and.bare() ? languages.spoken(and.clauses()) : Optional.empty();
    for (int i = 0; i < and.clauses().size(); i++) {
      Optional<Synonymy.Row> row = and.bare() ? synonyms.row(and.clauses(), i) : Optional.empty();
      if (row.isPresent()) {
        needed.add(row(and.clauses().subList(i, i + row.get().length()), row.get()));
        i += row.get().length() - 1;
        continue;
      }
      Clause clause = and.clauses().get(i);
      Optional<Node> resolved = node(clause);
      if (resolved.isEmpty()) {
        continue;
      }
      Node node = and.bare() ? together(resolved.get(), and, i) : resolved.get();
      switch (and.bare() ? weight(and, i, spoken, lowerCase) : Weight.WORD) {
        case WORD -> needed.add(node);
        case SOMETIMES_STOP -> optional.add(node);
        case STOP -> dropped.add(node);
      }
    }
    List<Node> must = needed.nodes();
    List<Node> may = optional.nodes();
    if (must.stream().allMatch(ResolvedPlan.Not.class::isInstance)) {
      must.addAll(may);
      may.clear();
    }
    if (must.stream().allMatch(ResolvedPlan.Not.class::isInstance)) {
      must.addAll(dropped.nodes());
    }
    return some(must, must.size(), may);
  }

  /** One of several bare words, with what it may be together with those beside it. */
  private Node together(Node node, Clause.And and, int at) {
    Node joined = compounds.orTogether(node, and, at);
    return names.map(n -> n.orTogether(joined, and, at)).orElse(joined);
  }

  /** An article typed before a name, al Shaibani, need not stand before its other spellings. */
  private Weight weight(Clause.And and, int at, Optional<String> spoken, boolean lowerCase) {
    Weight weight = languages.weight(and.clauses().get(at), spoken, lowerCase);
    boolean article =
        weight == Weight.WORD
            && and.clauses().get(at) instanceof Clause.Word word
            && Compounds.isArticle(word.text())
            && names.filter(n -> n.isBeforeOne(and, at)).isPresent();
    return article ? Weight.SOMETIMES_STOP : weight;
  }

  /** Words that stand for others together: all of them, or what they stand for. */
  private Node row(List<Clause> clauses, Synonymy.Row row) {
    List<Node> nodes = new ArrayList<>();
    clauses.forEach(clause -> node(clause).ifPresent(nodes::add));
    Node all = new Some(nodes, nodes.size(), List.of());
    return synonyms.either(all, row.others(), ((Clause.Word) clauses.getFirst()).parts());
  }

  /** Not “and”, which may be all that is in small letters in a headline typed in capitals. */
  private Optional<Node> any(Clause.Or or) {
    List<Node> nodes = new ArrayList<>();
    or.clauses().forEach(clause -> node(clause).ifPresent(nodes::add));
    return some(nodes, 1, List.of());
  }

  private Optional<Node> near(Clause.Near near) {
    List<Node> nodes = new ArrayList<>();
    near.operands().forEach(clause -> node(clause).ifPresent(nodes::add));
    // As typed, not as resolved: a pattern that stands for one word today stands for two tomorrow.
    boolean quoted = near.operands().stream().allMatch(Clause.Phrase.class::isInstance);
    if (quoted && nodes.size() > 1 && CloseWords.fits(nodes, near.reach(), near.inOrder())) {
      return Optional.of(new ResolvedPlan.Near(nodes, near.reach(), near.inOrder()));
    }
    // From left to right: the first two near each other, and the third near these.
    return nodes.stream()
        .reduce((a, b) -> new ResolvedPlan.Near(List.of(a, b), near.reach(), near.inOrder()));
  }

  private static Optional<Node> some(List<Node> nodes, int least, List<Node> optional) {
    if (nodes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        nodes.size() == 1 && optional.isEmpty() ? nodes.get(0) : new Some(nodes, least, optional));
  }

  private Optional<Node> word(Clause.Word word) {
    Set<String> inLanguages = languages.of(word.text());
    List<List<String>> slots =
        analyzers.queryWords(word.text(), inLanguages).stream()
            .map(Analyzers.QueryWord::stems)
            .toList();
    return slots(View.TEXT, slots, word.parts(), word.text())
        .map(node -> names.map(n -> n.orOtherwise(node, word, slots)).orElse(node))
        .map(node -> compounds.orOtherwise(node, word))
        .map(node -> synonyms.orSame(node, word));
  }

  private Optional<Node> phrase(Clause.Phrase phrase) {
    List<List<String>> slots =
        analyzers.queryWords(phrase.text(), Set.of()).stream()
            .map(Analyzers.QueryWord::exacts)
            .toList();
    return slots(View.EXACT, slots, phrase.parts(), phrase.text());
  }

  private Optional<Node> slots(View view, List<List<String>> slots, Set<Part> parts, String typed) {
    if (slots.isEmpty()) {
      return Optional.empty();
    }
    if (slots.size() > 1) {
      refuseRowOver(slots.size());
      wordsInRows += slots.size();
    }
    if (slots.stream().anyMatch(List::isEmpty)) {
      return Optional.of(new ResolvedPlan.Nothing());
    }
    if (slots.size() > 1) {
      return Optional.of(new Sequence(view, slots, searched(parts), typed));
    }
    List<Form> forms = slots.get(0).stream().map(term -> new Form(term, 1)).toList();
    return Optional.of(new Words(view, forms, searched(parts), typed));
  }

  /** The fewest parts that are the same text: the lead has title and summary in it. */
  static Set<Part> searched(Set<Part> parts) {
    if (!parts.contains(Part.LEAD)) {
      return parts;
    }
    return parts.contains(Part.BODY) ? Part.WHOLE : Set.of(Part.LEAD);
  }

  /** Refuses more words in phrases, and in what is typed as one word and indexed as several. */
  private void refuseRowOver(int words) {
    int most = config.limits().clauses() * WORDS_OF_A_CLAUSE;
    if (wordsInRows + words > most) {
      throw new InvalidRequestException(
          List.of(
              Problem.of(
                      "too-many-clauses",
                      String.format(
                          Locale.ROOT,
                          "The phrases and compounds of the query have more than %,d words; %,d are"
                              + " allowed.",
                          most,
                          most))
                  .suggest("write shorter phrases, or search several times")
                  .in(SearchParameter.Q.parameter())));
    }
  }

  private Optional<Node> wildcard(Clause.Wildcard wildcard) {
    List<String> pieces = patterns.pieces(wildcard.pattern());
    refuseRowOver(pieces.size()); // Before any is looked up.
    List<List<String>> slots = new ArrayList<>();
    for (String piece : pieces) {
      if (piece.chars().noneMatch(c -> Patterns.isWild((char) c))) {
        analyzers.queryWords(piece, Set.of()).forEach(word -> slots.add(List.of(word.exact())));
      } else {
        slots.add(
            held(new Vocabulary.Like.Pattern(patterns.folded(piece)), wildcard.span(), piece));
      }
    }
    return slots(View.EXACT, slots, wildcard.parts(), wildcard.pattern());
  }

  private Optional<Node> fuzzy(Clause.Fuzzy fuzzy) {
    List<Analyzers.QueryWord> words = analyzers.queryWords(fuzzy.text(), Set.of());
    List<List<String>> slots = new ArrayList<>();
    for (Analyzers.QueryWord word : words) {
      int edits = words.size() == 1 ? fuzzy.edits() : editsOfAPart(word.exact(), fuzzy.edits());
      slots.add(
          edits == 0
              ? List.of(word.exact())
              : held(new Vocabulary.Like.Near(word.exact(), edits), fuzzy.span(), word.written()));
    }
    return slots(View.EXACT, slots, fuzzy.parts(), fuzzy.text() + "~")
        .map(node -> node instanceof Words w ? Variants.weighted(w, words.get(0).exact()) : node);
  }

  /** With two other letters the “al” of {@code al-Shaibani~} would be every short word. */
  private static int editsOfAPart(String word, int edits) {
    return Math.min(edits, word.length() / 3);
  }

  private List<String> held(Vocabulary.Like like, Clause.Span span, String typed) {
    int most = Math.min(config.limits().expansions(), Math.max(FORMS_OF_ONE, formsLeft));
    Vocabulary.Words words = vocabulary.words(like, most);
    formsLeft -= words.words().size();
    if (words.complete()) {
      return texts(words);
    }
    if (words.words().isEmpty()) {
      warnings.add(
          Problem.of(
                  "pattern-too-complex",
                  "“" + typed + "” cannot be looked up; it is searched as a word.")
              .suggest("write more letters and fewer wildcards")
              .between(span.start(), span.end()));
      String letters = patterns.exact(typed.replace("*", "").replace("?", ""));
      return letters.isEmpty() ? List.of() : List.of(letters);
    }
    warnings.add(
        Problem.of(
                "expansion-capped",
                "“" + typed + "” stands for more than " + most + " words; the commonest are taken.")
            .suggest("write more letters")
            .between(span.start(), span.end()));
    return texts(words);
  }

  private static List<String> texts(Vocabulary.Words words) {
    return words.words().stream().map(Vocabulary.Counted::text).toList();
  }
}
