package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.SearchRequest;
import org.dateline.json.ArticleCsv;
import org.dateline.json.ArticleJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportEndpointTest {
  private Site site =
      new Site()
          .with(
              article("a").title("Act one").author("Ada").author("Ben").country("SY"),
              article("b").title("=HYPERLINK(\"http://example.org\")").body("Said \"no\",\nthen."),
              article("c").title("Other"));

  private static Article.Builder article(String id) {
    return Article.builder().id(id).language("en").body("Body.").source("Harbour Wire");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void streamsEveryMatchAsLines() throws IOException {
    Answer answer = site.get("/v1/export?q=act");

    assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
    assertThat(answer.header("Transfer-Encoding")).isEqualTo("chunked");
    assertThat(answer.whole()).isTrue();
    assertThat(answer.text().lines().map(ArticleJson::parse).map(Article::id)).containsExactly("a");
  }

  @Test
  void exportsMoreThanAnyPageHolds() throws IOException {
    List<Article.Builder> many =
        IntStream.range(0, 3_000).mapToObj(i -> article("m" + i).title("Many " + i)).toList();
    site.with(many.toArray(Article.Builder[]::new));

    Answer answer = site.get("/v1/export?q=many");

    assertThat(answer.text().lines().count()).isEqualTo(3_000);
    assertThat(answer.whole()).isTrue();
  }

  @Test
  void writesCsvForSpreadsheets() throws IOException {
    Answer answer = site.get("/v1/export?format=csv&q=title:act");

    assertThat(answer.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(answer.header("Content-Disposition")).contains("export.csv");
    assertThat(answer.text())
        .isEqualTo(
            String.join(",", ArticleCsv.COLUMNS)
                + "\r\na,Act one,,Body.,,,,Harbour Wire,\"Ada; Ben\",,en,SY,,,,,,\r\n");
  }

  @Test
  void guardsCellsAgainstFormulas() throws IOException {
    assertThat(site.get("/v1/export?format=csv").text())
        .contains("b,\"'=HYPERLINK(\"\"http://example.org\"\")\"");
  }

  @Test
  void beginsWithAByteOrderMarkOnRequest() throws IOException {
    assertThat(site.get("/v1/export?format=csv&bom=true").text()).startsWith("\uFEFFid,");
    assertThat(site.get("/v1/export?format=csv").text()).startsWith("id,");
  }

  @Test
  void refusesFormatsItDoesNotWrite() throws IOException {
    Answer answer = site.get("/v1/export?format=cvs");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("\"suggestion\":\"csv\"", "\"parameter\":\"format\"");
    assertThat(site.get("/v1/export?facet=country").codes()).containsExactly("unknown-parameter");
    assertThat(site.get("/v1/export?country=Syrai").codes()).containsExactly("unknown-country");
  }

  @Test
  void packsOnRequest() throws IOException {
    Answer answer = site.get("/v1/export?q=act", Map.of("Accept-Encoding", "gzip"));

    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(answer.unpacked()).contains("\"id\":\"a\"");
  }

  @Test
  void answersHeadWithoutTheArticles() throws IOException {
    Answer answer = site.ask("HEAD", "/v1/export?format=csv", Map.of(), "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    assertThat(answer.header("Content-Length")).isEmpty();
  }

  /** Fails after some articles, as a damaged file would. */
  private static final class BreakingArchive extends WrappedArchive {
    private final int after;

    BreakingArchive(int after) {
      this.after = after;
    }

    @Override
    public ArticleIterator export(SearchRequest request) {
      ArticleIterator whole = super.export(request);
      return new ArticleIterator() {
        private int given;

        @Override
        public boolean hasNext() {
          if (given == after) {
            throw new IllegalStateException("broken");
          }
          return whole.hasNext();
        }

        @Override
        public Article next() {
          given++;
          return whole.next();
        }

        @Override
        public void close() {
          whole.close();
        }
      };
    }
  }

  private void breakAfter(int articles) {
    site.close();
    site = new Site(new BreakingArchive(articles), new ServerOptions());
    List<Article.Builder> many =
        IntStream.range(0, 1_000).mapToObj(i -> article("m" + i).title("Many " + i)).toList();
    site.with(many.toArray(Article.Builder[]::new));
  }

  @Test
  void breaksOffWhatItCannotFinish() throws IOException {
    breakAfter(900);

    Answer answer = site.get("/v1/export");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.whole()).isFalse();
  }

  @Test
  void answersAProblemWhenItFailsAtOnce() throws IOException {
    breakAfter(0);

    Answer answer = site.get("/v1/export", Map.of("Accept-Encoding", "gzip"));

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.codes()).containsExactly("unexpected");
  }
}
