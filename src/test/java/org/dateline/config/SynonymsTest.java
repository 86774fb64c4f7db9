package org.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.Synonyms.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SynonymsTest {
  @Test
  void eachOfAGroupFindsAll() {
    assertThat(Synonyms.read("UN, United  Nations\n").all())
        .containsExactly(
            new Entry("UN", List.of("UN", "United Nations")),
            new Entry("United Nations", List.of("UN", "United Nations")));
  }

  @Test
  void anArrowLeadsOneWay() {
    assertThat(Synonyms.read("nuke, nukes => nuclear weapon").all())
        .containsExactly(
            new Entry("nuke", List.of("nuclear weapon")),
            new Entry("nukes", List.of("nuclear weapon")));
  }

  @Test
  void groupsOfOneWordAddUp() {
    assertThat(Synonyms.read("US, USA\nUS, United States\n").all())
        .contains(new Entry("US", List.of("US", "USA", "United States")));
  }

  @Test
  void aBackslashKeepsAComma() {
    assertThat(Synonyms.read("UNESCO, Educational\\, Scientific").all())
        .extracting(Entry::typed)
        .containsExactly("UNESCO", "Educational, Scientific");
  }

  @Test
  void commentsAndEmptyLinesAreSkipped() {
    assertThat(Synonyms.read("\uFEFF# cities\n\n  Kyiv, Kiev # renamed\n").all())
        .extracting(Entry::typed)
        .containsExactly("Kyiv", "Kiev");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\nUN", "\nUN,", "\n=> UN", "\nUN =>", "\nUN, UN"})
  void aLineWithoutTwoWordsIsRefused(String text) {
    Problem problem =
        catchThrowableOfType(InvalidRequestException.class, () -> Synonyms.read(text))
            .problems()
            .getFirst();

    assertThat(problem.code()).isEqualTo("invalid-config");
    assertThat(problem.message()).contains("synonyms.txt");
    assertThat(problem.where()).isEqualTo(new Problem.AtLine(2));
  }

  @Test
  void whatAnArchiveNamesItselfIsItsOwn() {
    Synonyms both = Synonyms.read("Kyiv, Kiev\nUN, ONU").overlaidBy(Synonyms.read("UN, VN"));

    assertThat(both.all())
        .contains(
            new Entry("UN", List.of("UN", "VN")),
            new Entry("ONU", List.of("UN", "ONU")),
            new Entry("Kyiv", List.of("Kyiv", "Kiev")));
  }

  @Test
  void theDefaultsHaveTwoSpellingsOfAll() {
    assertThat(IndexConfig.defaults().synonyms().all())
        .isNotEmpty()
        .allMatch(entry -> entry.meant().size() > 1);
  }
}
