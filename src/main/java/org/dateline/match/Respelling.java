package org.dateline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.match.QueryLanguages.Weight;
import org.dateline.match.Vocabulary.Counted;
import org.dateline.match.Vocabulary.Like;
import org.dateline.query.Clause;

/**
 * Finds how the rare words of a query could be spelt in an archive. Only bare words are looked at,
 * and none that is excluded: what stands in quotation marks, a pattern or a value is meant as it
 * is. Whether another spelling finds more is for a search to tell. One for each query; not
 * thread-safe.
 */
public final class Respelling {
  /** Words of a query that are looked at. */
  private static final int WORDS = 32;

  /** Places with other spellings; a query with more misspelt words is of another language. */
  private static final int PLACES = 6;

  /** Spellings of a place. */
  private static final int SPELLINGS = 6;

  /** Words asked for with each number of edits, the commonest first. */
  private static final int LIKE_IT = 64;

  /** Letters of a word that may be misspelt: of shorter ones, any is like any other. */
  private static final int SHORTEST = 3;

  /** Letters from which on two may be wrong, of a word that nobody wrote. */
  private static final int TWO_EDITS = 6;

  /**
   * As long as a word may be that is spelt nearly so: what is looked for grows with each letter.
   */
  private static final int LONGEST = 64;

  /** Letters of each half of a word that was two. */
  private static final int HALF = 2;

  /** A word in fewer articles is rare. */
  private static final int RARE = 5;

  /** In how many times as many articles as a rare word another spelling must be. */
  private static final int CLEARLY = 5;

  /** The same for a word that is not rare: {@code goverment}, 8 articles of Reuters. */
  private static final int FAR = 200;

  /** Hardly a word but those left out anyway is in more than one of so many articles. */
  private static final int WIDESPREAD = 5;

  private final Analyzers analyzers;
  private final Vocabulary vocabulary;
  private final QueryLanguages languages;

  /**
   * Creates a finder.
   *
   * @param config what the archivist decided
   * @param analyzers of this thread
   * @param vocabulary the archive's
   */
  public Respelling(IndexConfig config, Analyzers analyzers, Vocabulary vocabulary) {
    this.analyzers = analyzers;
    this.vocabulary = vocabulary;
    this.languages = new QueryLanguages(vocabulary.languages(), config.stopWords());
  }

  /**
   * A place in a query where something else could stand.
   *
   * @param start its first UTF-16 code unit
   * @param end one past its last
   * @param spellings what could stand there, the most likely first
   */
  public record Place(int start, int end, List<Spelling> spellings) {
    /** Copies the list. */
    public Place {
      spellings = List.copyOf(spellings);
    }
  }

  /**
   * What could stand in a place.
   *
   * @param text its words in exact form, with a space between two
   * @param edits how many letters differ, 1 or 2; a space is one
   * @param moreWords how many more words it is than the text typed: 1 when that is split, -1 when
   *     two are joined
   * @param articles how many articles have it, about
   */
  public record Spelling(String text, int edits, int moreWords, int articles) {
    /** Each further letter that is wrong is a tenth as likely. */
    private static final int LIKELIER = 10;

    private static final Comparator<Spelling> LIKELY =
        Comparator.comparingDouble((Spelling s) -> likelihood(s.articles(), s.edits()))
            .reversed()
            .thenComparingInt(Spelling::edits)
            .thenComparing(Spelling::text);

    /**
     * How likely it is that something was meant; to compare only.
     *
     * @param articles how many articles have it
     * @param edits how many letters were typed wrong
     * @return more for more articles, ten times less for each letter
     */
    public static double likelihood(long articles, int edits) {
      return articles / Math.pow(LIKELIER, edits);
    }
  }

  /** A bare word that may be misspelt, and in how many articles it is as it stands. */
  private record Leaf(Clause.Word word, int start, int end, List<Piece> pieces, long articles) {
    boolean isOne() {
      return pieces.size() == 1;
    }
  }

  /** A word as the index has it, and where it stands in the query. */
  private record Piece(String exact, int start, int end) {}

  /**
   * The places of a query where another spelling is in clearly more articles.
   *
   * @param query the query as typed
   * @param clause what it means
   * @param most how many articles there are
   * @param articles how many of them have a word in any of its forms
   * @return places; those of two words joined, which overlap those of the words, come last
   */
  public List<Place> places(
      String query, Clause clause, long most, ToLongFunction<Clause.Word> articles) {
    long seldom = Math.max(RARE - 1, most / (FAR * WIDESPREAD));
    List<Leaf> leaves = leaves(query, clause, seldom, articles);
    boolean sideBySide =
        clause instanceof Clause.And and
            ? and.bare()
            : leaves.size() == 1 && leaves.getFirst().start() == clause.span().start();
    List<Place> places = new ArrayList<>();
    for (Leaf leaf : leaves) {
      if (leaf.articles() <= seldom && places.size() < PLACES) {
        places.addAll(places(leaf, seldom, sideBySide && leaf.isOne()));
      }
    }
    for (int i = 1; i < leaves.size() && sideBySide; i++) {
      Leaf left = leaves.get(i - 1);
      Leaf right = leaves.get(i);
      if (Math.min(left.articles(), right.articles()) < RARE
          && query.substring(left.end(), right.start()).isBlank()) {
        joined(left, right).ifPresent(places::add);
      }
    }
    return places.stream().limit(PLACES).toList();
  }

  /**
   * What to write in a place, in small letters or capitals as what stands there.
   *
   * @param spelling what could stand there
   * @param typed what stands there
   * @param usual how the archive writes a word in exact form
   * @return the text; empty when it is a stop word as written, whose table has it with its accents
   */
  public Optional<String> written(Spelling spelling, String typed, UnaryOperator<String> usual) {
    List<String> words = Stream.of(spelling.text().split(" ")).map(usual).toList();
    return words.stream().allMatch(this::isStop)
        ? Optional.empty()
        : Optional.of(cased(String.join(" ", words), typed));
  }

  private List<Leaf> leaves(
      String query, Clause clause, long seldom, ToLongFunction<Clause.Word> articles) {
    List<Clause.Word> words = new ArrayList<>();
    addWords(clause, words);
    List<Leaf> leaves = new ArrayList<>();
    for (Clause.Word word : words.stream().limit(WORDS).toList()) {
      // After the name of its field, before what closes its brackets.
      int start = query.lastIndexOf(word.text(), word.span().end() - word.text().length());
      if (start < word.span().start()) {
        continue;
      }
      List<Piece> pieces = pieces(word.text(), start);
      // In all its forms a word is in more articles still: they are counted for rare ones only.
      long exactly =
          isStop(word)
              ? Long.MAX_VALUE
              : pieces.size() == 1 ? vocabulary.articles(pieces.getFirst().exact()) : 0;
      long own = exactly > seldom ? exactly : articles.applyAsLong(word);
      leaves.add(new Leaf(word, start, start + word.text().length(), pieces, own));
    }
    return leaves;
  }

  private static void addWords(Clause clause, List<Clause.Word> words) {
    if (clause instanceof Clause.Word word) {
      words.add(word);
    }
    if (!(clause instanceof Clause.Not)) {
      clause.within().forEach(inner -> addWords(inner, words));
    }
  }

  private List<Piece> pieces(String text, int from) {
    List<Piece> pieces = new ArrayList<>();
    analyzers.spellings(
        text,
        (buffer, length, start, end) ->
            pieces.add(
                new Piece(analyzers.forms(buffer, length, "").exact(), from + start, from + end)));
    return pieces;
  }

  /** A place for each word that the index has of a typed one: of al-Shaibani, two. */
  private List<Place> places(Leaf leaf, long seldom, boolean alone) {
    List<Place> places = new ArrayList<>();
    for (Piece piece : leaf.pieces()) {
      int exactly =
          isSpelling(piece.exact(), SHORTEST)
              ? vocabulary.articles(piece.exact())
              : Integer.MAX_VALUE;
      long own = leaf.isOne() ? Math.max(exactly, leaf.articles()) : exactly;
      if (own <= seldom) {
        List<Spelling> spellings = spellings(piece, own, alone);
        if (!spellings.isEmpty()) {
          places.add(new Place(piece.start(), piece.end(), spellings));
        }
      }
    }
    return places;
  }

  private List<Spelling> spellings(Piece piece, long own, boolean alone) {
    Map<String, Spelling> spellings = new LinkedHashMap<>();
    int most = own > 0 || letters(piece.exact()) < TWO_EDITS ? 1 : 2;
    for (int edits = 1; edits <= most; edits++) {
      for (Counted like : vocabulary.words(new Like.Near(piece.exact(), edits), LIKE_IT).words()) {
        boolean other = !like.text().equals(piece.exact()) && isSpelling(like.text(), HALF);
        if (other && isClearlyMore(like.articles(), own) && !isStop(like.text())) {
          spellings.putIfAbsent(like.text(), new Spelling(like.text(), edits, 0, like.articles()));
        }
      }
    }
    if (alone && own < RARE) {
      split(piece, own).ifPresent(two -> spellings.putIfAbsent(two.text(), two));
    }
    return spellings.values().stream().sorted(Spelling.LIKELY).limit(SPELLINGS).toList();
  }

  /** The likeliest two words of which one was made. */
  private Optional<Spelling> split(Piece piece, long own) {
    String word = piece.exact();
    List<Spelling> pairs = new ArrayList<>();
    for (int letters = HALF; letters <= letters(word) - HALF; letters++) {
      int at = word.offsetByCodePoints(0, letters);
      String left = word.substring(0, at);
      String right = word.substring(at);
      int first = vocabulary.articles(left);
      if (isClearlyMore(first, own) && !(isStop(left) && isStop(right))) {
        int both = Math.min(first, vocabulary.articles(right));
        if (isClearlyMore(both, own)) {
          pairs.add(new Spelling(left + " " + right, 1, 1, both));
        }
      }
    }
    return pairs.stream().min(Spelling.LIKELY);
  }

  /** The word of which two neighbours were made. */
  private Optional<Place> joined(Leaf left, Leaf right) {
    if (!left.isOne() || !right.isOne()) {
      return Optional.empty();
    }
    String word = left.pieces().getFirst().exact() + right.pieces().getFirst().exact();
    int articles = isSpelling(word, SHORTEST) ? vocabulary.articles(word) : 0;
    if (!isClearlyMore(articles, Math.min(left.articles(), right.articles()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Place(left.start(), right.end(), List.of(new Spelling(word, 1, -1, articles))));
  }

  private static boolean isClearlyMore(long articles, long own) {
    return articles > 0 && articles >= own * (own < RARE ? CLEARLY : FAR);
  }

  private boolean isStop(String word) {
    Clause.Word bare = new Clause.Word(word, Set.of(), new Clause.Span(0, 0));
    return isStop(bare);
  }

  private boolean isStop(Clause.Word word) {
    return languages.weight(word, false) != Weight.WORD;
  }

  private static int letters(String word) {
    return word.codePointCount(0, word.length());
  }

  /** Whether something is of letters; a number is not misspelt, it is another one. */
  private static boolean isSpelling(String word, int least) {
    return letters(word) >= least
        && word.length() <= LONGEST
        && word.codePoints().noneMatch(c -> Character.isDigit(c) || c == '*' || c == '?');
  }

  /** A text with the capitals of what was typed. */
  private static String cased(String text, String typed) {
    int first = typed.codePointAt(0);
    if (Character.toLowerCase(first) == first) {
      String small = text.toLowerCase(Locale.ROOT);
      return small.length() == text.length() ? small : text; // A dotted capital İ becomes two.
    }
    boolean capitals = letters(typed) > 1 && typed.equals(typed.toUpperCase(Locale.ROOT));
    int end = capitals ? text.length() : text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }
}
