package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dateline.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCsvTest {
  private static String row(Article.Builder article) {
    Utf8Buffer out = new Utf8Buffer();
    ArticleCsv.writeRow(out, article.build());
    return StandardCharsets.UTF_8.decode(out.view()).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx"})
  void guardsEveryBeginningOfAFormula(String title) {
    assertThat(row(Article.builder().id("a").title(title))).contains("'" + title);
  }

  @Test
  void leavesOtherCellsAlone() {
    assertThat(row(Article.builder().id("a-1").title("Trade = growth")))
        .startsWith("a-1,Trade = growth,,");
  }

  @Test
  void quotesWhatWouldEndACell() {
    assertThat(row(Article.builder().id("a").title("He said \"no\", twice").body("One\n\ntwo")))
        .startsWith("a,\"He said \"\"no\"\", twice\",,\"One\n\ntwo\",");
  }

  @Test
  void writesAsManyCellsAsColumns() {
    long commas = row(Article.builder().id("a")).chars().filter(c -> c == ',').count();

    assertThat(commas).isEqualTo(ArticleCsv.COLUMNS.size() - 1);
  }
}
