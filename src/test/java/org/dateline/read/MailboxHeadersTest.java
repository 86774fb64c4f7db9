package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that nothing separates but their header lines. */
class MailboxHeadersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: a@b\nSubject: %s\nDate: 2017-02-13\n\n",
        "Headline: %s\nPublished: 2017-02-13\nNote: x\n\n",
        "العنوان: %s\nالتاريخ: 2017-02-13\n\n",
      })
  void readsArticlesThatHeadersSeparate(String header) {
    String text =
        "\n" + header.formatted("A") + "One.\n\nTwo.\n\n\n" + header.formatted("B") + "Three.\n";
    for (String written : List.of(text, text.replace("\n", "\r\n"))) {
      List<Article> articles = articles(written);
      assertThat(articles).extracting(Article::title).containsExactly("A", "B");
      assertThat(articles).extracting(Article::body).containsExactly("One.\n\nTwo.", "Three.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: the court has ruled.",
        "Note: the court has ruled\nDate: it was in 2017",
        "Subject: only this",
        "Subject: B\nDate: 2018-02\nand so on",
        "Title: B\nDate: 2018-02",
        "Date: 2018-02\nFrom: b",
      })
  void leavesLinesWithColonsInTextsAlone(String paragraph) {
    String text = "Subject: A\nDate: 2017-02\n\nOne.\n\n" + paragraph + "\n\nMore.\n";
    assertThat(articles(text)).hasSize(1);
  }

  @Test
  void separatesNothingWhereTheFirstHeaderLacksADate() {
    String text = "Subject: A\nFrom: a\n\nOne.\n\nSubject: B\nDate: 2017-02\n\nTwo.\n";
    assertThat(articles(text)).hasSize(1);
  }

  @Test
  void leavesMailsThatMailsQuoteAlone() {
    String mail =
        """
        MIME-Version: 1.0
        From: a
        Subject: A
        Date: 2017-02

        See below.

        From: b
        Subject: B
        Date: 2017-01

        Two.
        """;
    assertThat(articles(mail)).hasSize(1);
  }

  private static List<Article> articles(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Article> articles = new ArrayList<>();
    Articles.of("in", new ByteArrayInputStream(bytes), IndexConfig.defaults())
        .forEachRemaining(entry -> articles.add(((Entry.Read) entry).article()));
    return articles;
  }
}
