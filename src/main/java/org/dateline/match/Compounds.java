package org.dateline.match;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.analysis.Analyzers;
import org.dateline.analysis.Analyzers.QueryWord;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.Clause;

/**
 * Words that are written joined, with a hyphen or apart: ceasefire, cease-fire, cease fire. A bare
 * word typed in one way is found in the others too. What is typed joined is taken for two words
 * only when the archive holds both of them as often as the joined one, so that common words are
 * left alone, and then only where they stand side by side.
 */
final class Compounds {
  /** Letters with one hyphen, or two, between; also the minus of other keyboards. */
  private static final Pattern HYPHENATED =
      Pattern.compile("[\\p{L}\\p{M}]{2,}(?:[-\u2010\u2011\u2012\u2013][\\p{L}\\p{M}]{2,}){1,2}");

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

  /** Two letters are a word, or a part of one, too often. */
  private static final int SHORTEST_PIECE = 3;

  /** The Arabic article, as names have it in Latin letters. */
  private static final Pattern ARTICLE = Pattern.compile("(?i)[ae]l");

  private static final int LONGEST = 40;

  private final Analyzers analyzers;
  private final Vocabulary vocabulary;
  private final QueryLanguages languages;

  Compounds(Analyzers analyzers, Vocabulary vocabulary, QueryLanguages languages) {
    this.analyzers = analyzers;
    this.vocabulary = vocabulary;
    this.languages = languages;
  }

  /** A word, or the same written in another way. */
  Node orOtherwise(Node node, Clause.Word word) {
    String text = word.text();
    Optional<Node> other = Optional.empty();
    if (text.length() > LONGEST) {
      return node;
    }
    if (HYPHENATED.matcher(text).matches()) {
      other = joined(text.replaceAll("[^\\p{L}\\p{M}]", ""), word);
    } else if (LETTERS.matcher(text).matches()) {
      other = split(text).map(pieces -> row(pieces, word));
    }
    return other.map(o -> either(node, o)).orElse(node);
  }

  /** Whether a word is the Arabic article in Latin letters. */
  static boolean isArticle(String text) {
    return ARTICLE.matcher(text).matches();
  }

  /** One of several bare words, or what it is when joined with the one before or after it. */
  Node orTogether(Node node, Clause.And and, int at) {
    Node with = node;
    for (int first = Math.max(0, at - 1);
        first <= at && first + 1 < and.clauses().size();
        first++) {
      Optional<Node> joined = together(and.clauses().get(first), and.clauses().get(first + 1));
      if (joined.isPresent()) {
        with = either(with, joined.get());
      }
    }
    return with;
  }

  /** Of two words typed one after the other, the word that they are when written as one. */
  private Optional<Node> together(Clause one, Clause next) {
    if (!(one instanceof Clause.Word first)
        || !(next instanceof Clause.Word second)
        || !first.parts().equals(second.parts())
        || !arePieces(first.text(), second.text())) {
      return Optional.empty();
    }
    return joined(first.text() + second.text(), first);
  }

  private static Node either(Node node, Node other) {
    return Some.anyOf(List.of(node, other));
  }

  private static boolean arePieces(String left, String right) {
    return left.length() + right.length() <= LONGEST
        && (left.length() >= SHORTEST_PIECE || ARTICLE.matcher(left).matches())
        && right.length() >= SHORTEST_PIECE
        && LETTERS.matcher(left).matches()
        && LETTERS.matcher(right).matches();
  }

  /** A word that the archive holds; none when it does not, or when it is cut in characters. */
  private Optional<Node> joined(String text, Clause.Word word) {
    if (vocabulary.articles(exact(text)) == 0) {
      return Optional.empty();
    }
    List<QueryWord> words = analyzers.queryWords(text, languages.of(text));
    if (words.size() != 1) {
      return Optional.empty();
    }
    List<Form> forms = words.get(0).stems().stream().map(stem -> new Form(stem, 1)).toList();
    return Optional.of(new Words(View.TEXT, forms, Resolver.searched(word.parts()), word.text()));
  }

  private String exact(String text) {
    char[] letters = text.toCharArray();
    return analyzers.forms(letters, letters.length, "").exact();
  }

  /** The two words that the archive holds most often, and as often as the joined one. */
  private Optional<List<String>> split(String text) {
    String exact = exact(text);
    if (exact.length() != text.length() || exact.length() < 2 + SHORTEST_PIECE) {
      return Optional.empty();
    }
    // One more than this many is enough.
    int most = Math.max(0, vocabulary.articles(exact) - 1);
    List<String> best = List.of();
    int first = ARTICLE.matcher(exact).lookingAt() ? 2 : SHORTEST_PIECE;
    for (int at = first; at <= exact.length() - SHORTEST_PIECE; at++) {
      int articles = vocabulary.articles(exact.substring(0, at));
      if (articles > most) {
        articles = Math.min(articles, vocabulary.articles(exact.substring(at)));
      }
      String left = text.substring(0, at);
      String right = text.substring(at);
      if (articles > most && !languages.isStopWord(left) && !languages.isStopWord(right)) {
        most = articles;
        best = List.of(left, right);
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private Node row(List<String> pieces, Clause.Word word) {
    List<List<String>> slots =
        pieces.stream()
            .flatMap(piece -> analyzers.queryWords(piece, languages.of(word.text())).stream())
            .map(QueryWord::stems)
            .toList();
    return new Sequence(View.TEXT, slots, Resolver.searched(word.parts()), word.text());
  }
}
