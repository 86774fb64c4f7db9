package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.query.Queries.ALL;
import static org.dateline.query.Queries.parser;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.Seed;
import org.dateline.TypedStrings;
import org.junit.jupiter.api.Test;

/** That reading a query takes steps by its length, whatever it is: no clock is needed to end it. */
class StepsTest {
  private final long seed = Seed.next();

  @Test
  void anyStringTakesFewStepsForItsLength() {
    TypedStrings strings = new TypedStrings(seed);
    Stream.of(
            TypedStrings.naughty(),
            strings.large(),
            Stream.generate(strings::next).limit(2_000).toList())
        .flatMap(List::stream)
        .forEach(
            query -> {
              QueryParser parser = parser(query, ALL);
              parser.parse();
              assertThat(parser.steps())
                  .as("seed %s: %s", seed, query)
                  .isLessThan(64L * (query.length() + 64));
            });
  }
}
