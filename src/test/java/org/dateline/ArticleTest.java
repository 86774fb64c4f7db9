package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Article.Dateline;
import org.junit.jupiter.api.Test;

final class ArticleTest {
  private static final Article FULL =
      Article.builder()
          .id("a-1")
          .title("A title")
          .summary("A summary.")
          .body("A body.")
          .published(LocalDate.of(2025, 12, 21))
          .updated(PartialDate.parse("2025-12"))
          .url("https://example.org/a-1")
          .source("Harbour Wire")
          .author("A. Writer")
          .section("World")
          .language("en")
          .country("SY")
          .topic("politics/diplomacy")
          .person("Ada")
          .organization("NATO")
          .place("Erbil")
          .dateline(new Dateline("ERBIL", "Harbour Wire"))
          .extra("edition", "\"late\"")
          .build();

  @Test
  void everythingIsAbsentAtFirst() {
    Article empty = Article.builder().build();

    assertThat(empty.id()).isEmpty();
    assertThat(empty.title()).isEmpty();
    assertThat(empty.body()).isEmpty();
    assertThat(empty.published()).isEmpty();
    assertThat(empty.countries()).isEmpty();
    assertThat(empty.dateline()).isEmpty();
    assertThat(empty.extra()).isEmpty();
  }

  @Test
  void aCopyHasEveryMember() {
    assertThat(FULL).hasNoNullFieldsOrProperties();
    assertThat(FULL.toBuilder().build()).isEqualTo(FULL).hasSameHashCodeAs(FULL);
  }

  @Test
  void aChangedCopyLeavesTheOriginal() {
    Article changed = FULL.toBuilder().title("Another").country("IQ").extra("page", "3").build();

    assertThat(changed.countries()).containsExactly("SY", "IQ");
    assertThat(changed.extra()).containsOnlyKeys("edition", "page");
    assertThat(FULL.title()).isEqualTo("A title");
    assertThat(FULL.countries()).containsExactly("SY");
    assertThat(FULL.extra()).containsOnlyKeys("edition");
  }

  @Test
  void listsReplaceWhatWasAdded() {
    Article changed =
        FULL.toBuilder()
            .authors(List.of("B", "C"))
            .countries(List.of())
            .topics(List.of("sport"))
            .people(List.of("Grace"))
            .organizations(List.of("UN", "EU"))
            .places(List.of("Mosul"))
            .build();

    assertThat(changed.authors()).containsExactly("B", "C");
    assertThat(changed.countries()).isEmpty();
    assertThat(changed.topics()).containsExactly("sport");
    assertThat(changed.people()).containsExactly("Grace");
    assertThat(changed.organizations()).containsExactly("UN", "EU");
    assertThat(changed.places()).containsExactly("Mosul");
  }

  @Test
  void anArticleCannotBeChangedFromOutside() {
    List<String> countries = new ArrayList<>(List.of("SY"));
    Article article = Article.builder().countries(countries).build();

    countries.add("IQ");

    assertThat(article.countries()).containsExactly("SY");
    assertThatThrownBy(() -> article.countries().add("IQ"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> FULL.extra().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void losesWhatWasFoundInItsText() {
    Article article =
        Article.builder()
            .id("a")
            .countries(List.of("SY", "US", "IQ"))
            .people(List.of("Rubio"))
            .tagged(
                List.of(
                    Tag.byRule("country", "SY", List.of("Syria")),
                    new Tag("country", "IQ", Tag.Origin.HAND, List.of()),
                    Tag.byRule("person", "Rubio", List.of("Secretary Rubio"))))
            .build();

    Article given = article.asTaggedByPublisher();

    assertThat(given.countries()).containsExactly("US", "IQ");
    assertThat(given.people()).isEmpty();
    assertThat(given.tagged()).isEmpty();
    assertThat(given.asTaggedByPublisher()).isSameAs(given);
  }

  @Test
  void datesKeepTheirPrecision() {
    Instant instant = Instant.parse("2025-12-21T18:04:00Z");

    assertThat(Article.builder().published(instant).build().published())
        .contains(new PartialDate.Moment(instant));
    assertThat(FULL.published()).contains(new PartialDate.Day(LocalDate.of(2025, 12, 21)));
  }

  @Test
  void idsAreThirtyTwoHexadecimalDigits() {
    assertThat(ArticleId.ofUrl("https://example.org/a-1"))
        .matches("[0-9a-f]{32}")
        .isEqualTo(ArticleId.ofUrl("https://example.org/a-1"))
        .isNotEqualTo(ArticleId.ofUrl("https://example.org/a-2"));
    assertThat(ArticleId.ofBytes(new byte[0])).isEqualTo("e3b0c44298fc1c149afbf4c8996fb924");
  }

  @Test
  void aHitShowsItsArticle() {
    Hit hit =
        new Hit(
            FULL, java.util.OptionalDouble.of(1.5), Highlight.none(), java.util.Optional.empty());

    assertThat(hit.id()).isEqualTo("a-1");
    assertThat(hit.title()).isEqualTo("A title");
    assertThat(hit.url()).isEqualTo("https://example.org/a-1");
    assertThat(hit.published()).isEqualTo(FULL.published());
    assertThat(hit.source()).isEqualTo("Harbour Wire");
    assertThat(hit.countries()).containsExactly("SY");
    assertThat(hit.topics()).containsExactly("politics/diplomacy");
  }
}
