package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import org.dateline.lucene.LuceneArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Wherever somebody stops typing, suggestions are found as they are counted. */
class SuggestAnythingTest implements SuggestKit {
  private static final int ROUNDS = 3_000;

  private final long seed = Seed.next();
  private final Archive archive =
      LuceneArchive.inMemory(
          Patience.config(), InstantSource.fixed(Instant.parse("2025-10-05T12:00:00Z")));

  @Override
  public Archive archive() {
    return archive;
  }

  @Override
  public Archive closedArchive() {
    throw new IllegalStateException("No test here closes its archive.");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void suggestsWhereverTypingStops() {
    TypedStrings strings = new TypedStrings(seed);
    SplittableRandom random = new SplittableRandom(seed);
    archive.index(strings.articles(60).stream().map(a -> named(a, random))).orThrow();
    int suggested = 0;
    for (int i = 0; i < ROUNDS; i++) {
      String string = strings.next();
      String typed = string.substring(0, random.nextInt(string.length() + 1));
      try {
        suggested += suggest(SearchRequest.of(typed)).size();
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("Seed " + seed + ", typed: " + typed, e);
      }
    }
    assertThat(suggested).isGreaterThan(ROUNDS / 10);
  }

  private static Article named(Article article, SplittableRandom random) {
    String name = random.nextBoolean() ? "Caesar al-Shaibani" : "Oil Actor " + random.nextInt(9);
    return article.toBuilder().person(name).place("Embargo Bay").topic("economy/trade").build();
  }
}
