package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Seed;
import org.dateline.TypedStrings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryEndTest {
  private static QueryEnd end(String query) {
    return QueryEnd.of(query, List.of("edition"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a \"b | 2",
        "a “b” «c | 6",
        "a “b\" c | -1",
        "«a \"b | 0",
        "ארה\"ב | -1",
        "(a \"b | 3",
      })
  void findsTheQuoteThatIsOpen(String query, int quote) {
    assertThat(end(query).quote()).isEqualTo(quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b | 0,2",
        "a AND b c | 6,8",
        "a and b | 0,2,6",
        "(a and b | 7",
        "\"a\" b | 4",
        "-a b | 3",
        "title:a | 6",
        "oil* b | 5",
        "a (b) | ''",
        "a w/5 | ''",
        "oil* | ''",
        "a) b | 0,3",
      })
  void findsTheWordsAtTheEnd(String query, String starts) {
    assertThat(String.join(",", end(query).words().stream().map(String::valueOf).toList()))
        .isEqualTo(starts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title:a | title | 0",
        "b title: a | title | 2",
        "title:(a b | title | -1",
        "title:((a b | title | -1",
        "title:(a) b | '' | -1",
        "-country:a | country | 1",
        "country:-a | country | -1",
        "edition:\"a | edition | 0",
        "place: | place | 0",
        "Source: a | '' | -1",
        "unknown:a | '' | -1",
      })
  void tellsTheFieldThatHolds(String query, String field, int start) {
    assertThat(end(query).field()).isEqualTo(field);
    assertThat(end(query).fieldStart()).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b | true",
        "(a b | false",
        "(a b) c | false",
        "a AND b | false",
        "oil* b | false"
      })
  void tellsWordsWithoutBracketsAsPlain(String query, boolean plain) {
    assertThat(end(query).plain()).isEqualTo(plain);
  }

  @Test
  void tellsWhatIsNear() {
    assertThat(end("a NEAR/5 b").near()).isTrue();
    assertThat(end("a NEAR/5 -title:b").near()).isTrue();
    assertThat(end("a AND b").near()).isFalse();
    assertThat(end("a NEAR/5 (b OR (c").nearby()).isTrue();
    assertThat(end("atleast2(b").nearby()).isTrue();
    assertThat(end("(a NEAR/5 b) c").nearby()).isFalse();
  }

  @Test
  void tellsWhatNarrows() {
    assertThat(end("a AND b").before()).isEqualTo(2);
    assertThat(end("a title:b").before()).isEqualTo(2);
    assertThat(end("a OR (b").before()).isZero();
    assertThat(end("a -b").before()).isZero();
    assertThat(end("NOT (a b").excluded()).isTrue();
    assertThat(end("NOT (a) b").excluded()).isFalse();
  }

  @Test
  void tellsOfAnyString() {
    long seed = Seed.next();
    TypedStrings strings = new TypedStrings(seed);
    for (int i = 0; i < 5_000; i++) {
      String query = strings.next();
      QueryEnd end = end(query);
      assertThat(end.before()).as("seed %d: %s", seed, query).isBetween(0, query.length());
      assertThat(end.quote()).as("seed %d: %s", seed, query).isLessThan(query.length());
      assertThat(end.words()).as("seed %d: %s", seed, query).isSorted();
    }
  }
}
