package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.Seed;
import org.dateline.TypedStrings;
import org.junit.jupiter.api.Test;

/** That a query has an archive tell so many words and values at most, whatever it is. */
class LookupsTest {
  private final long seed = Seed.next();

  private static WordList words() {
    WordList words = new WordList().values("source", "Harbour Wire", "levant");
    IntStream.range(0, 600).forEach(i -> words.word("oil" + i, i).word("act" + i, i));
    return words;
  }

  @Test
  void anyStringStandsForSoManyWords() {
    TypedStrings strings = new TypedStrings(seed);
    Stream.of(TypedStrings.naughty(), strings.large())
        .flatMap(List::stream)
        .forEach(
            query -> {
              WordList words = words();
              try {
                Shelf.resolve(query, words);
              } catch (InvalidRequestException e) {
                assertThat(e.problems())
                    .extracting(Problem::code)
                    .isSubsetOf("query-too-long", "too-many-clauses");
              }
              assertThat(words.told()).as("seed %s: %s", seed, query).isLessThan(15_000);
              assertThat(words.nearestAsked()).as("seed %s: %s", seed, query).isLessThan(257);
            });
  }
}
