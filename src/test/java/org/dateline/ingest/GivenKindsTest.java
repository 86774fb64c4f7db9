package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.Article.Dateline;
import org.dateline.Article.Markup;
import org.dateline.Article.Status;
import org.dateline.ArticleId;
import org.dateline.IngestReport.Notice;
import org.dateline.config.IndexConfig;
import org.dateline.ingest.Taken.Accepted;
import org.dateline.ingest.Taken.Refused;
import org.junit.jupiter.api.Test;

/** Articles given in HTML, and articles taken back. */
class GivenKindsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final IndexConfig CONFIG = IndexConfig.defaults();

  private final Intake intake = new Intake(CONFIG);

  private Accepted accepted(Article given) {
    return (Accepted) intake.take(given, NOW);
  }

  private Optional<String> refusal(Article given) {
    return intake.take(given, NOW) instanceof Refused refused
        ? Optional.of(refused.problem().code())
        : Optional.empty();
  }

  private static Article.Builder html() {
    return Article.builder()
        .markup(Markup.HTML)
        .title("Caesar &amp; <em>sanctions</em>")
        .summary("<p>Banks</p><p>reopen</p>")
        .body("<p>ERBIL (Kurdistan24) - Sanctions were <b>lifted</b>.</p>\n<p>Banks reopened.</p>");
  }

  @Test
  void readsTheTextOfHtml() {
    Accepted taken = accepted(html().build());

    assertThat(taken.article().title()).isEqualTo("Caesar & sanctions");
    assertThat(taken.article().summary()).isEqualTo("Banks reopen");
    assertThat(taken.article().body()).isEqualTo("Sanctions were lifted.\n\nBanks reopened.");
    assertThat(taken.article().dateline()).hasValue(new Dateline("ERBIL", "Kurdistan24"));
    assertThat(taken.article().markup()).isEqualTo(Markup.PLAIN);
    assertThat(taken.notices()).containsExactly(new Notice("html-read", ""));
  }

  @Test
  void takesTheTextOfHtmlAsItIs() {
    Article taken = accepted(html().build()).article();

    assertThat(accepted(taken).article()).isEqualTo(taken);
    assertThat(accepted(taken).notices()).isEmpty();
  }

  @Test
  void makesTheIdOfHtmlAsGiven() {
    String id = accepted(html().build()).article().id();

    assertThat(accepted(html().build()).article().id()).isEqualTo(id);
    assertThat(accepted(html().title("Other").build()).article().id()).isNotEqualTo(id);
  }

  @Test
  void leavesPlainTextAlone() {
    Article given = Article.builder().title("a <b>c</b> &amp; d").body("<p>x</p>").build();

    assertThat(accepted(given).article().title()).isEqualTo("a <b>c</b> &amp; d");
    assertThat(accepted(given).article().body()).isEqualTo("<p>x</p>");
  }

  @Test
  void refusesHtmlWithoutText() {
    Article.Builder given = Article.builder().id("a").markup(Markup.HTML);

    assertThat(refusal(given.title("<br>").body("<img src=x><p>&nbsp;</p>").build()))
        .hasValue("no-text");
  }

  @Test
  void refusesMarkupFarBeyondTheLimit() {
    String markup = "<p>".repeat(CONFIG.limits().articleCharacters() * 4 / 3 + 1);

    assertThat(refusal(html().body(markup).build())).hasValue("article-too-long");
  }

  @Test
  void keepsNothingOfAWithdrawnArticle() {
    Accepted taken =
        accepted(html().id(" a ").country("Ruritania").url("x").status(Status.WITHDRAWN).build());

    assertThat(taken.article())
        .isEqualTo(Article.builder().id("a").status(Status.WITHDRAWN).build());
    assertThat(taken.notices()).containsExactly(new Notice("withdrawn", ""));
    assertThat(taken.month()).isEmpty();
    assertThat(accepted(taken.article())).isEqualTo(taken);
  }

  @Test
  void withdrawsByAddress() {
    Article given = Article.builder().url("https://example.org/1").status(Status.WITHDRAWN).build();

    assertThat(accepted(given).article().id()).isEqualTo(ArticleId.ofUrl("https://example.org/1"));
  }

  @Test
  void refusesToWithdrawWithoutAnId() {
    Article.Builder given = Article.builder().title("Rain").status(Status.WITHDRAWN);

    assertThat(refusal(given.build())).hasValue("no-id");
    assertThat(refusal(given.id("a\nb").build())).hasValue("invalid-id");
  }
}
