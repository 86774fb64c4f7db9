package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.Article;
import org.dateline.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCsvTest {

  @Test
  void headerNamesEveryColumn() throws IOException {
    StringWriter out = new StringWriter();
    ArticleCsv.writeHeader(out);
    assertThat(out).hasToString(String.join(",", ArticleCsv.COLUMNS) + "\r\n");
  }

  @Test
  void rowHasACellPerColumn() throws IOException {
    String row = row(Article.builder().id("a").title("Council meets").build());
    assertThat(row)
        .isEqualTo("a,Council meets" + ",".repeat(ArticleCsv.COLUMNS.size() - 2) + "\r\n");
  }

  @Test
  void cellsStandBelowTheirColumns() throws IOException {
    Article article =
        Article.builder()
            .id("id")
            .title("title")
            .summary("summary")
            .body("body")
            .published(LocalDate.of(2025, 12, 21))
            .updated(new PartialDate.Day(LocalDate.of(2025, 12, 22)))
            .url("url")
            .source("source")
            .author("authors")
            .section("section")
            .language("language")
            .country("countries")
            .topic("topics")
            .person("people")
            .organization("organizations")
            .place("places")
            .dateline(new Article.Dateline("datelinePlace", "datelineAgency"))
            .build();
    String names = String.join(",", ArticleCsv.COLUMNS) + "\r\n";
    assertThat(row(article))
        .isEqualTo(names.replace("published", "2025-12-21").replace("updated", "2025-12-22"));
  }

  @Test
  void listsAreJoinedInOneCell() throws IOException {
    Article article = Article.builder().id("a").country("SY").country("TR").build();
    assertThat(row(article)).contains(",\"SY; TR\",");
  }

  @Test
  void datesKeepTheirPrecision() throws IOException {
    Article article =
        Article.builder()
            .id("a")
            .published(LocalDate.of(2025, 12, 21))
            .updated(new PartialDate.Month(YearMonth.of(2026, 1)))
            .build();
    assertThat(row(article)).contains(",2025-12-21,2026-01,");
  }

  @Test
  void quotesAreDoubled() throws IOException {
    assertThat(row(Article.builder().id("a").title("The \"act\", signed").build()))
        .contains("a,\"The \"\"act\"\", signed\",");
  }

  @Test
  void paragraphsStayInTheirCell() throws IOException {
    assertThat(row(Article.builder().id("a").body("One.\n\nTwo.").build()))
        .contains(",\"One.\n\nTwo.\",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
  void formulasAreGuarded(String title) throws IOException {
    assertThat(row(Article.builder().id("a").title(title).build())).containsPattern("^a,\"?'");
  }

  @Test
  void otherCellsStayAsTheyAre() throws IOException {
    assertThat(row(Article.builder().id("a-1").title("Trade = growth").build()))
        .startsWith("a-1,Trade = growth,,");
  }

  private static String row(Article article) throws IOException {
    StringWriter out = new StringWriter();
    ArticleCsv.writeRow(out, article);
    return out.toString();
  }
}
