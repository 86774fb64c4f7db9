package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.dateline.config.IndexConfig;

/**
 * What is asked.
 *
 * @param pages the queries of the page
 * @param byKind queries of one kind each, by its name
 * @param byLength longer queries, words that stand together in a title
 */
record Queries(
    List<String> pages, Map<String, List<String>> byKind, Map<String, List<String>> byLength) {
  private static final long SEED = 41;
  private static final int DRAWN = 300;
  private static final int OF_A_KIND = 150;
  private static final int PREFIX = 4;
  private static final Set<String> STOP_WORDS = IndexConfig.defaults().stopWords().of("en");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** Reads queries, or draws one to three words that stand together in a title. */
  static Queries of(Optional<Path> given, Corpus corpus) throws IOException {
    List<String> pages =
        given.isPresent()
            ? Files.readAllLines(given.get()).stream().filter(line -> !line.isBlank()).toList()
            : drawn(corpus, DRAWN, 1, 3);
    Set<String> words = new LinkedHashSet<>();
    pages.forEach(query -> words.addAll(words(query)));
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    byKind.put("one word", words.stream().limit(OF_A_KIND).toList());
    byKind.put("two words", drawn(corpus, OF_A_KIND, 2, 2));
    byKind.put(
        "a phrase", drawn(corpus, OF_A_KIND, 2, 2).stream().map(pair -> '"' + pair + '"').toList());
    byKind.put(
        "a wildcard",
        words.stream()
            .filter(word -> word.length() > PREFIX)
            .map(word -> word.substring(0, PREFIX) + "*")
            .distinct()
            .limit(OF_A_KIND)
            .toList());
    byKind.values().removeIf(List::isEmpty);
    Map<String, List<String>> byLength = new LinkedHashMap<>();
    byLength.put("four words", drawn(corpus, OF_A_KIND, 4, 4));
    byLength.put("five and more words", drawn(corpus, OF_A_KIND, 5, 9));
    return new Queries(pages, byKind, byLength);
  }

  private static List<String> drawn(Corpus corpus, int most, int shortest, int longest) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> drawn = new ArrayList<>();
    for (int tries = 0; drawn.size() < most && tries < 100 * most; tries++) {
      List<String> title = words(corpus.titles().get(random.nextInt(corpus.articles())));
      int length = random.nextInt(shortest, longest + 1);
      if (title.size() >= length) {
        int from = random.nextInt(title.size() - length + 1);
        drawn.add(String.join(" ", title.subList(from, from + length)));
      }
    }
    return drawn;
  }

  /** The longer words of a text, without stop words, which the two sides do not agree on. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : NO_LETTERS.split(text)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (lower.length() > 2
          && !STOP_WORDS.contains(lower)
          && !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(lower)) {
        words.add(lower);
      }
    }
    return words;
  }
}
