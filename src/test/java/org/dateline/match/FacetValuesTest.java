package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.Article;
import org.dateline.PartialDate;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article can be filtered by. */
class FacetValuesTest {
  private final FacetValues facets = new FacetValues(IndexConfig.defaults());

  private Map<String, Set<String>> of(Article.Builder article) {
    return facets.of(article.build(), true);
  }

  private static Article.Builder dated(String date) {
    return Article.builder().published(PartialDate.parse(date));
  }

  @Test
  void putsADayUnderMonthAndYear() {
    assertThat(of(dated("2025-12-21")))
        .containsEntry("date", Set.of("2025", "2025-12", "2025-12-21"));
    assertThat(of(dated("2025-12"))).containsEntry("date", Set.of("2025", "2025-12"));
  }

  @Test
  void writesYearsInTheSameDigitsEverywhere() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(of(dated("2025-12-21")))
          .containsEntry("date", Set.of("2025", "2025-12", "2025-12-21"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void leavesAnUnbelievedDateOut() {
    assertThat(facets.of(dated("2925-12-21").build(), false)).doesNotContainKey("date");
  }

  @Test
  void putsTopicsUnderAllTheirParents() {
    assertThat(of(Article.builder().topics(List.of("a/b/c", "a/d"))))
        .containsEntry("topic", Set.of("a", "a/b", "a/b/c", "a/d"));
  }

  @Test
  void putsAPartUnderItsCountry() {
    IndexConfig config = IndexConfig.defaults();
    String kurdistan = config.countries().resolve("Kurdistan Region").orElseThrow();

    assertThat(of(Article.builder().country(kurdistan)))
        .containsEntry("country", Set.of(kurdistan, "IQ"));
  }

  @Test
  void leavesOutWhatIsNoName() {
    assertThat(of(Article.builder().source("").authors(List.of("", "x".repeat(1_001), "Ada"))))
        .containsExactly(Map.entry("author", Set.of("Ada")));
  }

  @Test
  void keepsASlashInATopicFromEndingIt() {
    assertThat(of(Article.builder().topic("/odd"))).containsEntry("topic", Set.of("/odd"));
  }

  @Test
  void tellsTheDaysADateMayMean() {
    assertThat(facets.days(PartialDate.parse("2024-02")))
        .isEqualTo(new FacetValues.Days(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    assertThat(facets.days(PartialDate.parse("2024-02-03T23:59:59Z")))
        .isEqualTo(new FacetValues.Days(LocalDate.of(2024, 2, 3), LocalDate.of(2024, 2, 3)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.Example.org/News/1/#top, example.org/News/1",
    "HTTP://example.org, example.org",
    "example.org/a?B=C#d, example.org/a?B=C",
    "//example.org, //example.org",
    "' https://example.org/ ', example.org",
    "EXAMPLE.ORG?Q, example.org?Q",
    "urn:isbn:1, urn:isbn:1",
  })
  void writesAddressesInOneWay(String url, String address) {
    assertThat(FacetValues.address(url)).contains(address);
    assertThat(FacetValues.address(address)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "https://", "https://www./", "#top", "/"})
  void takesNoAddressOfNothing(String url) {
    assertThat(FacetValues.address(url)).isEmpty();
  }
}
