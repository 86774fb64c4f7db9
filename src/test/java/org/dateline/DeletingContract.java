package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dateline.ArchiveAssertions.assertHits;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a search takes out of the archive. */
interface DeletingContract extends ArchiveKit {

  @Test
  default void deletesWhatAQueryMatches() {
    givenANewsroom();

    assertThat(archive().delete(SearchRequest.of("act -trade"))).isEqualTo(3);

    assertHits(search(""), "c", "e");
    assertThat(archive().article("a")).isEmpty();
    assertThat(archive().article("c")).isPresent();
  }

  @Test
  default void deletesWhatAFilterLeaves() {
    givenANewsroom();

    assertThat(archive().delete(SearchRequest.of("").country("Syria"))).isEqualTo(2);

    assertHits(search(""), "c", "d", "e");
  }

  @Test
  default void deletesWhatWasPublishedThen() {
    givenANewsroom();

    assertThat(archive().delete(SearchRequest.of("").to("2024"))).isEqualTo(1);
    assertThat(archive().delete(SearchRequest.of("").notSource("Quay Gazette"))).isEqualTo(2);

    assertHits(search(""), "c", "d");
  }

  @Test
  default void deletesOnlyWhatQueryAndFilterMatch() {
    givenANewsroom();

    assertThat(archive().delete(SearchRequest.of("act").source("Quay Gazette"))).isEqualTo(2);

    assertHits(search(""), "a", "b", "e");
  }

  @Test
  default void deletesNothingWhereNothingMatches() {
    givenANewsroom();

    assertThat(archive().delete(SearchRequest.of("act").country("FR"))).isZero();

    assertThat(search("").total()).isEqualTo(5);
  }

  /** A search would ask for fewer of the words. */
  @Test
  default void deletesNothingThatHasOnlySomeWords() {
    givenANewsroom();
    SearchRequest request = SearchRequest.of("caesar ceasefire");
    assertThat(search(request).query().relaxed()).isTrue();

    assertThat(archive().delete(request)).isZero();
    assertThat(archive().delete(request.match(Match.ANY))).isEqualTo(2);

    assertHits(search(""), "b", "c", "d");
  }

  @Test
  default void deletesEveryPageOfIt() {
    archive()
        .index(
            IntStream.range(0, 120)
                .mapToObj(i -> article("n" + i).title(i % 2 == 0 ? "Rain" : "Snow").build()));

    assertThat(archive().delete(SearchRequest.of("rain").size(1).page(3))).isEqualTo(60);

    assertThat(search("").total()).isEqualTo(60);
    assertHits(search("rain"));
  }

  @Test
  default void refusesToDeleteWhatNobodyNamed() {
    givenANewsroom();

    for (SearchRequest request :
        List.of(SearchRequest.of(""), SearchRequest.of("").match(Match.ANY).in(Part.TITLE))) {
      InvalidRequestException refused =
          catchThrowableOfType(InvalidRequestException.class, () -> archive().delete(request));
      assertThat(refused).isNotNull();
      assertThat(refused.problems()).extracting(Problem::code).containsExactly("nothing-asked");
    }
    assertThat(search("").total()).isEqualTo(5);
  }

  @Test
  default void deletesNothingWhenAValueIsWrong() {
    givenANewsroom();
    SearchRequest request = SearchRequest.of("act").country("Syria", "Syrai");

    InvalidRequestException refused =
        catchThrowableOfType(InvalidRequestException.class, () -> archive().delete(request));

    assertThat(refused).isNotNull();
    assertThat(search("").total()).isEqualTo(5);
  }

  private List<Problem> refusal(SearchRequest request) {
    InvalidRequestException refused =
        catchThrowableOfType(InvalidRequestException.class, () -> archive().delete(request));
    assertThat(refused).as("%s", request).isNotNull();
    return refused.problems();
  }

  /** What was misread matches more than was meant. */
  @Test
  default void deletesNothingWhenASearchWouldWarn() {
    givenANewsroom();

    for (SearchRequest request :
        List.of(
            SearchRequest.of("sorce:act").match(Match.ANY),
            SearchRequest.of("\"trade act"),
            SearchRequest.of("act").strict(false).source("Harbour Wier"))) {
      List<Problem> warnings = search(request).warnings();

      assertThat(warnings).isNotEmpty();
      assertThat(refusal(request)).isEqualTo(warnings);
    }
    assertThat(search("").total()).isEqualTo(5);
  }

  @Test
  default void deletesNothingWhenEveryArticleMatches() {
    givenANewsroom();

    for (SearchRequest request :
        List.of(
            SearchRequest.of("-zzzz"),
            SearchRequest.of("NOT (zzzz OR yyyy)"),
            SearchRequest.of("").language("en"),
            SearchRequest.of("act OR -act").match(Match.ANY))) {
      List<Problem> problems = refusal(request);

      assertThat(problems).extracting(Problem::code).containsExactly("deletes-everything");
      assertThat(problems.get(0).message()).contains("all 5 articles");
    }
    assertThat(search("").total()).isEqualTo(5);
  }

  @Test
  default void deletesTheLastArticle() {
    given(article("a").title("Rain"), article("b").title("Snow"));

    assertThat(archive().delete(SearchRequest.of("rain"))).isEqualTo(1);
    assertThat(archive().delete(SearchRequest.of("snow"))).isEqualTo(1);

    assertHits(search(""));
  }

  @Test
  default void takesWhatWasDeletedAgain() {
    givenANewsroom();
    archive().delete(SearchRequest.of("ceasefire"));

    IngestReport report = given(article("e").title("Ceasefire holds"));

    assertThat(report.created()).isEqualTo(1);
    assertHits(search("ceasefire"), "e");
  }
}
