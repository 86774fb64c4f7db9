package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertCountsEqualFilteredTotals;
import static org.dateline.ArchiveAssertions.assertRefuses;
import static org.dateline.ArchiveAssertions.counts;
import static org.dateline.ArchiveAssertions.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Facets. */
interface FacetContract extends ArchiveKit {

  @Test
  default void countsEveryFacet() {
    givenANewsroom();

    SearchResult result = search(SearchRequest.of("").facet(FACETS.toArray(String[]::new)));

    assertThat(result.facets().keySet())
        .containsExactlyElementsOf(FACETS.stream().map(f -> f.replace(":50", "")).toList());
    assertThat(counts(result, "country")).containsExactly("SY=2", "US=2", "IQ=1");
    assertThat(counts(result, "source"))
        .containsExactly("Harbour Wire=2", "Quay Gazette=2", "Levant Post, weekly=1");
    assertThat(counts(result, "author")).containsExactly("Ada Quill=2", "Ben Stone=2");
    assertThat(counts(result, "section")).containsExactly("World=3", "Business=1");
    assertThat(counts(result, "person")).containsExactly("Nadia Haddad=2");
    assertThat(counts(result, "organization"))
        .containsExactly("Central Bank=2", "Chamber of Trade=1");
    assertThat(counts(result, "place")).containsExactly("Aleppo=1", "Damascus=1");
    assertThat(counts(result, "language")).containsExactly("en=5");
    assertThat(counts(result, "date")).containsExactly("2025=3", "2024=1");
  }

  @Test
  default void countsOnlyWhatMatches() {
    givenANewsroom();

    SearchResult result =
        search(SearchRequest.of("act").source("Harbour Wire").facet("country", "topic"));

    assertThat(counts(result, "country")).containsExactly("SY=2", "US=1");
    assertCountsEqualFilteredTotals(
        archive(), SearchRequest.of("act").source("Harbour Wire"), FACETS);
  }

  @Test
  default void countsWhatHasNoValue() {
    givenANewsroom();

    SearchResult result = search(SearchRequest.of("").facet("country", "date", "person", "source"));

    assertThat(facet(result, "country").missing()).isEqualTo(1);
    assertThat(facet(result, "date").missing()).isEqualTo(1);
    assertThat(facet(result, "person").missing()).isEqualTo(3);
    assertThat(facet(result, "source").missing()).isZero();
  }

  @Test
  default void listsAsManyValuesAsAsked() {
    givenANewsroom();

    Facet country = facet(search(SearchRequest.of("").facet("country:1")), "country");

    assertThat(country.values()).extracting(Facet.Value::value).containsExactly("SY");
    assertThat(country.other()).isEqualTo(2);
    assertThat(facet(search(SearchRequest.of("").facet("country")), "country").other()).isZero();
  }

  @Test
  default void labelsACountryWithItsName() {
    givenANewsroom();

    assertThat(facet(search(SearchRequest.of("").facet("country")), "country").values())
        .extracting(Facet.Value::label)
        .containsExactly("Syria", "United States", "Iraq");
  }

  @Test
  default void doesNotNarrowTheFacetChosenFrom() {
    givenANewsroom();

    SearchResult result = search(SearchRequest.of("").country("SY").facet("country", "source"));

    assertThat(counts(result, "country")).containsExactly("SY=2", "US=2", "IQ=1");
    assertThat(facet(result, "country").values())
        .extracting(Facet.Value::selected)
        .containsExactly(true, false, false);
    assertThat(counts(result, "source")).containsExactly("Harbour Wire=2");
    assertThat(result.total()).isEqualTo(2);
  }

  @Test
  default void keepsCountsTrueWithSelections() {
    givenANewsroom();

    for (SearchRequest request :
        List.of(
            SearchRequest.of("act").country("SY", "US"),
            SearchRequest.of("").country("SY").topic("politics").source("Harbour Wire"),
            SearchRequest.of("").topic("politics/diplomacy").notCountry("US"),
            SearchRequest.of("").date("2025-12").notAuthor("Ben Stone"),
            SearchRequest.of("").date("2025", "2024-05").section("World"),
            SearchRequest.of("act OR ceasefire").from("2025-01").to("2025-11"),
            SearchRequest.of("").notSource("Quay Gazette").notTopic("economy"))) {
      assertCountsEqualFilteredTotals(archive(), request, FACETS);
      assertCountsEqualFilteredTotals(
          archive(), request, List.of("date/2025", "date/2025-12", "topic/politics"));
    }
  }

  @Test
  default void listsASelectedValueThatCountsNothing() {
    givenANewsroom();

    SearchResult result = search(SearchRequest.of("caesar").country("IQ").facet("country:1"));

    assertThat(result.total()).isZero();
    assertThat(facet(result, "country").values())
        .filteredOn(Facet.Value::selected)
        .containsExactly(new Facet.Value("IQ", "Iraq", 0, true));
  }

  @Test
  default void listsDatesNewestFirst() {
    given(
        dated("a", "2025-12-21T18:04:00Z"),
        dated("b", "2025-12-02"),
        dated("c", "2025-12"),
        dated("d", "2025-03-01"),
        dated("e", "2024-12-30"));

    SearchRequest request = SearchRequest.of("").facet("date", "date/2025", "date/2025-12");
    SearchResult result = search(request);

    assertThat(counts(result, "date")).containsExactly("2025=4", "2024=1");
    assertThat(counts(result, "date/2025")).containsExactly("2025-12=3", "2025-03=1");
    assertThat(counts(result, "date/2025-12")).containsExactly("2025-12-21=1", "2025-12-02=1");
    assertThat(archive().facet("date/2025", SearchRequest.of("")).name()).isEqualTo("date/2025");
  }

  private Article.Builder dated(String id, String published) {
    return article(id).title("Rain").published(PartialDate.parse(published));
  }

  @Test
  default void missesTheDayOfAMonthOnlyDate() {
    given(dated("a", "2025-12-21"), dated("b", "2025-12"));

    assertThat(archive().facet("date/2025", SearchRequest.of("")).missing()).isZero();
    assertThat(archive().facet("date/2025-12", SearchRequest.of("")).missing()).isEqualTo(1);
  }

  @Test
  default void countsAnArticleOncePerParent() {
    givenANewsroom();

    assertThat(counts(archive().facet("topic", SearchRequest.of(""))))
        .contains("politics=3", "economy=1", "conflict=1");
    assertThat(counts(archive().facet("topic/politics", SearchRequest.of(""))))
        .containsExactly("politics/diplomacy=3", "politics/sanctions=1");
  }

  @Test
  default void countsAPartWithItsCountry() {
    given(
        article("a").title("Rain").country("Kurdistan Region"),
        article("b").title("Rain").country("Iraq"),
        article("c").title("Rain").country("Iraq").country("Kurdistan Region"));

    assertThat(counts(search(SearchRequest.of("").facet("country")), "country"))
        .containsExactly("IQ=3", "IQ-KR=2");
    assertThat(archive().article("a").orElseThrow().countries()).containsExactly("IQ-KR");
    ArchiveAssertions.assertHits(search(SearchRequest.of("").notCountry("IQ")));
  }

  @Test
  default void listsValuesThatBeginSo() {
    givenANewsroom();

    assertThat(counts(archive().facet("source", SearchRequest.of("").prefix("quay"))))
        .containsExactly("Quay Gazette=2");
    assertThat(counts(archive().facet("country", SearchRequest.of("").prefix("Uni"))))
        .containsExactly("US=2");
    assertThat(counts(archive().facet("country", SearchRequest.of("").prefix("sy"))))
        .containsExactly("SY=2");
    assertThat(counts(archive().facet("country", SearchRequest.of("").prefix("zz")))).isEmpty();
  }

  @Test
  default void pagesThroughTheValuesOfAFacet() {
    List<String> expected = new ArrayList<>();
    for (int i = 10; i < 35; i++) {
      expected.add("Paper " + i + "=1");
      given(article("p" + i).title("Rain").source("Paper " + i));
    }
    List<String> seen = new ArrayList<>();

    for (int page = 1; page <= 4; page++) {
      seen.addAll(counts(archive().facet("source", SearchRequest.of("rain").size(7).page(page))));
    }

    assertThat(seen).isEqualTo(expected);
    assertThat(archive().facet("source", SearchRequest.of("rain").page(9)).values()).isEmpty();
  }

  @Test
  default void refusesAFacetThatThereIsNot() {
    assertThat(
            assertRefuses(() -> search(SearchRequest.of("").facet("contry")), "facet")
                .get(0)
                .suggestion()
                .orElse(""))
        .contains("country");
    ArchiveAssertions.refusal(() -> archive().facet("contry", SearchRequest.of("")));
    assertRefuses(() -> search(SearchRequest.of("").facet("country:many")), "facet");
    assertRefuses(() -> search(SearchRequest.of("").facet("country:0")), "facet");
  }

  @Test
  default void forgetsTheValuesOfWhatIsGone() {
    givenANewsroom();
    archive().delete(List.of("e"));
    given(article("c").title("Trade act signed").country("FR"));

    assertThat(counts(archive().facet("country", SearchRequest.of(""))))
        .containsExactly("SY=2", "FR=1", "US=1");
  }

  @Test
  default void keepsCountsTrueForRandomArchives() {
    long seed = 20_251_221;
    Random random = new Random(seed);
    List<String> countries = List.of("SY", "US", "IQ", "FR", "TR");
    List<String> topics =
        List.of("politics/diplomacy", "politics/sanctions", "economy/trade", "conflict/war");
    List<Article.Builder> articles = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      Article.Builder article =
          article("r" + i)
              .title((random.nextBoolean() ? "Rain" : "Snow") + (i % 3 == 0 ? " and wind" : ""))
              .source("Paper " + random.nextInt(4));
      for (int n = random.nextInt(3); n > 0; n--) {
        article.country(countries.get(random.nextInt(5))).topic(topics.get(random.nextInt(4)));
      }
      if (random.nextInt(4) > 0) {
        String month = "202" + random.nextInt(3) + "-0" + (1 + random.nextInt(9));
        article.published(PartialDate.parse(random.nextBoolean() ? month : month + "-11"));
      }
      articles.add(article);
    }
    given(articles.toArray(Article.Builder[]::new));

    for (SearchRequest request :
        List.of(
            SearchRequest.of("rain"),
            SearchRequest.of("snow wind").country("SY", "US"),
            SearchRequest.of("rain OR wind").topic("politics").date("2021"),
            SearchRequest.of("")
                .source("Paper 1")
                .notCountry("TR")
                .from("2020-03")
                .to("2021-08"))) {
      assertCountsEqualFilteredTotals(archive(), request, FACETS);
      ArchiveAssertions.assertBucketsAddUp(archive(), request, List.of(Interval.values()));
    }
  }
}
