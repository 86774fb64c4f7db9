package org.dateline.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.text.Sentences;
import org.dateline.text.Sentences.Span;

/** Finds the place where the most different words of the query stand together. */
final class Nearby {
  /** How many words may stand between two that are near each other. */
  private static final int CLOSE = 3;

  private final Function<Mention, String> names;
  private final String language;

  /** Names of words by their numbers. */
  private NavigableMap<Integer, String> near = new TreeMap<>();

  private NavigableMap<Integer, String> inOneSentence = new TreeMap<>();

  /**
   * Looks for nothing yet.
   *
   * @param names how a mention is called
   * @param language of the texts, BCP 47
   */
  Nearby(Function<Mention, String> names, String language) {
    this.names = names;
    this.language = language;
  }

  /** Looks at a text; of what stands at the same place the first mention counts. */
  void read(MarkedText text, List<Mention> mentions) {
    List<Mention> apart = new ArrayList<>();
    for (Mention mention : mentions) {
      if (apart.isEmpty() || apart.getLast().end() <= mention.start()) {
        apart.add(mention);
      }
    }
    if (apart.stream().map(Mention::word).distinct().limit(2).count() > 1) {
      readChains(text, apart);
      readSentences(text, apart);
    }
  }

  private void readChains(MarkedText text, List<Mention> mentions) {
    NavigableMap<Integer, String> chain = new TreeMap<>();
    int end = 0;
    for (Mention mention : mentions) {
      boolean goesOn =
          !chain.isEmpty()
              && Mention.wordsBetween(text.text(), end, mention.start(), CLOSE) <= CLOSE;
      if (!goesOn) {
        near = larger(near, chain);
        chain = new TreeMap<>();
      }
      chain.putIfAbsent(mention.word(), names.apply(mention));
      end = mention.end();
    }
    near = larger(near, chain);
  }

  private void readSentences(MarkedText text, List<Mention> mentions) {
    int next = 0;
    for (Span sentence : Sentences.of(text.text(), language)) {
      NavigableMap<Integer, String> within = new TreeMap<>();
      while (next < mentions.size() && mentions.get(next).start() < sentence.end()) {
        Mention mention = mentions.get(next++);
        within.putIfAbsent(mention.word(), names.apply(mention));
      }
      inOneSentence = larger(inOneSentence, within);
    }
  }

  private static NavigableMap<Integer, String> larger(
      NavigableMap<Integer, String> first, NavigableMap<Integer, String> second) {
    return second.size() > first.size() ? second : first;
  }

  /** The words that stand near each other, in the order of the query: at least two, or none. */
  List<String> near() {
    return different(near);
  }

  /** The words that stand in one sentence, when they are more than those near each other. */
  List<String> inOneSentence() {
    return inOneSentence.size() > near.size() ? different(inOneSentence) : List.of();
  }

  private static List<String> different(NavigableMap<Integer, String> words) {
    List<String> different = words.values().stream().distinct().toList();
    return different.size() > 1 ? different : List.of();
  }
}
