package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProblemTest {
  private static final List<String> COLOURS =
      List.of("red", "green", "blue", "orange", "violet", "turquoise");

  @ParameterizedTest
  @CsvSource({
    "gren, green",
    "greeen, green",
    "geren, green",
    "grean, green",
    "GREEN, green",
    "turqoise, turquoise",
    "turkoise, turquoise",
    "re, red"
  })
  void findsTheNearestWord(String typed, String nearest) {
    assertThat(Problem.nearest(typed, COLOURS)).contains(nearest);
  }

  @ParameterizedTest
  @CsvSource({"magenta", "xy", "rxd-xx"})
  void doesNotGuessFromAfar(String typed) {
    assertThat(Problem.nearest(typed, COLOURS)).isEmpty();
  }

  @Test
  void theFirstOfEquallyNearWins() {
    assertThat(Problem.nearest("cat", List.of("dog", "bat", "rat"))).contains("bat");
  }

  @Test
  void anExactWordBeatsANearOne() {
    assertThat(Problem.nearest("rat", List.of("bat", "rat"))).contains("rat");
  }

  @Test
  void nothingIsNearToNothing() {
    assertThat(Problem.nearest("", COLOURS)).isEmpty();
    assertThat(Problem.nearest("red", List.of())).isEmpty();
  }

  @Test
  void swappedNeighboursAreOneEdit() {
    assertThat(EditDistance.between("syria", "syrai")).isEqualTo(1);
    assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
    assertThat(EditDistance.between("", "abc")).isEqualTo(3);
    // A letter of two UTF-16 code units is one letter.
    assertThat(EditDistance.between("a𐐷c", "abc")).isEqualTo(1);
    assertThat(EditDistance.between("a𐐷𐐨", "a𐐨𐐷")).isEqualTo(1);
  }

  @Test
  void writesPlaceMessageAndSuggestion() {
    Problem problem = Problem.of("bad-date", "“soon” is no date.").suggest("2025-12-21");

    assertThat(problem.toLine()).isEqualTo("“soon” is no date. (2025-12-21)");
    assertThat(problem.in("from").toLine()).isEqualTo("from: “soon” is no date. (2025-12-21)");
    assertThat(problem.at(new Problem.AtLine(7)).toLine()).startsWith("line 7: ");
    assertThat(problem.between(3, 7).toLine()).startsWith("query, characters 3 to 7: ");
  }

  @Test
  void countsArticlesFromOneForPeople() {
    assertThat(Problem.of("no-text", "It has no text.").at(new Problem.InArticle(0)).toLine())
        .isEqualTo("article 1: It has no text.");
  }

  @Test
  void suggestsOnlyWhatThereIs() {
    Problem problem = Problem.of("unknown-country", "There is no country “Syrai”.");

    assertThat(problem.suggest(Optional.empty()).toLine()).isEqualTo(problem.message());
    assertThat(problem.suggest(Optional.of("Syria")).suggestion()).contains("Syria");
  }

  @Test
  void anExceptionSaysAllProblems() {
    InvalidRequestException e =
        new InvalidRequestException(
            List.of(Problem.of("a", "First.").in("q"), Problem.of("b", "Second.")));

    assertThat(e).hasMessage("q: First.; Second.");
    assertThat(e.problems()).extracting(Problem::code).containsExactly("a", "b");
  }
}
