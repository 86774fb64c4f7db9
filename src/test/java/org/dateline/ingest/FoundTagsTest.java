package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.Article;
import org.dateline.Tag;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;

class FoundTagsTest {
  private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

  private final Intake intake = new Intake(IndexConfig.defaults());

  private static Article.Builder story() {
    return Article.builder()
        .id("a")
        .language("en")
        .title("Syrian minister and Canadian envoy discuss sanctions")
        .body(
            "DAMASCUS (Harbour Wire) - Syrian Foreign Minister Karim al-Hadidi received the Canadian"
                + " envoy Paul Harper on Monday.\n\nSyria wants the sanctions lifted, al-Hadidi said."
                + " Canada supports that, Harper said.");
  }

  private Article taken(Article given) {
    return ((Taken.Accepted) intake.take(given, NOW)).article();
  }

  @Test
  void fillsInWhatTheTextIsAbout() {
    Article article = taken(story().build());

    assertThat(article.countries()).containsExactlyInAnyOrder("SY", "CA");
    assertThat(article.people()).contains("Karim al-Hadidi");
    assertThat(article.tagged())
        .filteredOn(tag -> tag.value().equals("SY"))
        .singleElement()
        .satisfies(
            tag -> {
              assertThat(tag.facet()).isEqualTo("country");
              assertThat(tag.origin()).isEqualTo(Tag.Origin.RULE);
              assertThat(tag.evidence()).isNotEmpty();
            });
  }

  @Test
  void leavesToThePublisherWhatThePublisherSaid() {
    Article article =
        taken(story().countries(List.of("Lebanon")).people(List.of("Nadia Saad")).build());

    assertThat(article.countries()).containsExactly("LB");
    assertThat(article.people()).containsExactly("Nadia Saad");
    assertThat(article.tagged()).noneMatch(tag -> tag.facet().equals("country"));
    assertThat(article.tagged()).noneMatch(tag -> tag.facet().equals("person"));
  }

  @Test
  void findsTheSameInWhatItFound() {
    Article once = taken(story().build());

    assertThat(taken(once)).isEqualTo(once);
  }

  @Test
  void forgetsWhatAChangedTextNoLongerSays() {
    Article once = taken(story().build());

    Article changed =
        taken(once.toBuilder().title("Bread").summary("").body("Bread is dearer.").build());

    assertThat(changed.people()).isEmpty();
    assertThat(changed.tagged()).noneMatch(tag -> tag.facet().equals("person"));
  }
}
