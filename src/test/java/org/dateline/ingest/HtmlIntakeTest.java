package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dateline.Article;
import org.dateline.Article.Dateline;
import org.dateline.IngestReport.Notice;
import org.dateline.config.IndexConfig;
import org.dateline.ingest.Taken.Accepted;
import org.junit.jupiter.api.Test;

/** Articles in HTML on their way in. */
class HtmlIntakeTest {
  private static final Intake INTAKE = new Intake(IndexConfig.defaults());

  private static Accepted accepted(Article.Builder given) {
    return (Accepted) INTAKE.take(given.build(), Instant.EPOCH);
  }

  @Test
  void readsHtmlBeforeAnythingElse() {
    Accepted taken =
        accepted(
            Article.builder()
                .markup(Article.Markup.HTML)
                .body(
                    "<p><strong>ERBIL (Kurdistan24)</strong> &ndash; The bridge opened.</p>"
                        + "<p>It is new.</p>"));
    Article article = taken.article();
    assertThat(article.markup()).isEqualTo(Article.Markup.PLAIN);
    assertThat(article.title()).isEqualTo("The bridge opened.");
    assertThat(article.body()).isEqualTo("The bridge opened.\n\nIt is new.");
    assertThat(article.dateline()).contains(new Dateline("ERBIL", "Kurdistan24"));
    assertThat(taken.notices())
        .containsExactly(new Notice("html-read", ""), new Notice("title-derived", ""));
    Accepted again = accepted(article.toBuilder());
    assertThat(again.article()).isEqualTo(article);
    assertThat(again.notices()).isEmpty();
  }

  @Test
  void measuresTheTextOfHtmlOnly() {
    int most = IndexConfig.defaults().limits().articleCharacters();
    String image = "<img src='data:image/png;base64," + "A".repeat(most) + "'>";
    Article.Builder given =
        Article.builder()
            .markup(Article.Markup.HTML)
            .title("Rain")
            .body("<p>It rains.</p>" + image);
    assertThat(accepted(given).article().body()).isEqualTo("It rains.");
  }

  @Test
  void refusesHtmlWithoutText() {
    Article.Builder given = Article.builder().id("1").markup(Article.Markup.HTML);
    Article empty = given.title("<b></b>").body("<p>&nbsp;</p><!-- x --><hr>").build();
    assertThat(INTAKE.take(empty, Instant.EPOCH))
        .isInstanceOfSatisfying(
            Taken.Refused.class,
            refused -> assertThat(refused.problem().code()).isEqualTo("no-text"));
  }
}
