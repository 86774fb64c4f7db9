package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.Article;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;

class TextArticleTest {
  private static final String LONG = "A sentence of a paragraph that goes on and on. ".repeat(12);

  @Test
  void readsHeadlineSummaryAndParagraphsOnLines() {
    assertParts(
        "Ministers Discuss Sanctions\nTwo ministers spoke of lifting the sanctions.\n"
            + "ERBIL (Kurdistan24) - The minister held a call.\n"
            + LONG.strip()
            + "\n",
        "Ministers Discuss Sanctions",
        "Two ministers spoke of lifting the sanctions.",
        "ERBIL (Kurdistan24) - The minister held a call.\n" + LONG.strip());
  }

  @Test
  void takesLongSummariesBeforeDatelines() {
    String summary = "Long standfirst. ".repeat(25).strip();
    assertParts("T\n" + summary + "\nPARIS — It rained.", "T", summary, "PARIS — It rained.");
  }

  @Test
  void takesNoLongParagraphForSummary() {
    assertParts("T\n" + LONG + "\nMore.", "T", "", LONG + "\nMore.");
  }

  @Test
  void takesNoFirstParagraphForSummary() {
    String sentence =
        "The pilots stopped work on Monday, after talks " + "of many hours ".repeat(6);
    for (String end :
        new String[] {"failed.", "failed!”", "failed؟", "failed。", "failed …", "failed.)"}) {
      String first = sentence + end;
      assertParts("T\n" + first + "\nMore.", "T", "", first + "\nMore.");
      assertParts("T\n\n" + first + "\n\nMore.", "T", "", first + "\n\nMore.");
    }
  }

  @Test
  void takesLongLinesWithoutFullStopForSummary() {
    String line = "Pilots stop work over their shifts " + "and talk of more ".repeat(8) + "to come";
    assertParts("T\n" + line + "\nMore.", "T", line, "More.");
    assertParts("T\n" + line + "\n" + LONG.strip(), "T", line, LONG.strip());
    String longer = line + " " + line;
    assertParts("T\n" + longer + "\nMore.", "T", "", longer + "\nMore.");
  }

  @Test
  void takesNoDatelineForSummary() {
    for (String lead :
        new String[] {
          "ERBIL (Kurdistan24) - It rained.",
          "SALVADOR, Feb 26 - It rained.",
          "أربيل (كوردستان24) – هطل المطر.",
          "New York (Harbour Wire) — It rained.",
        }) {
      assertParts("T\n" + lead + "\n" + LONG.strip(), "T", "", lead + "\n" + LONG.strip());
    }
  }

  @Test
  void takesNoSummaryWithoutBody() {
    assertParts("T\nIt rained.", "T", "", "It rained.");
  }

  @Test
  void joinsWrappedHeadlinesOfBlocks() {
    assertParts(
        "\n\nA headline that is\nwrapped\n\nThe summary\nwrapped too.\n\nFirst\nparagraph.\n\nNext.\n\n",
        "A headline that is wrapped",
        "The summary wrapped too.",
        "First\nparagraph.\n\nNext.");
  }

  @Test
  void takesNoWrappedLineForSummary() {
    assertParts(
        "T\nThis text is wrapped\nat a width.", "T", "", "This text is wrapped\nat a width.");
  }

  @Test
  void readsTextWithoutHeadline() {
    assertParts(
        "PARIS - It rained.\n" + LONG.strip(), "", "", "PARIS - It rained.\n" + LONG.strip());
    assertParts(LONG, "", "", LONG.strip());
  }

  @Test
  void readsHeadlineAlone() {
    assertParts("  It rained  \n", "It rained", "", "");
  }

  @Test
  void readsLineBreaksOfAnySystem() {
    assertParts("T\r\n\r\nShort.\r\n\r\nBody.\r\n", "T", "Short.", "Body.");
    assertParts("T\r\rShort.\r\rBody.", "T", "Short.", "Body.");
  }

  @Test
  void fillsInWhatTextLacks() {
    byte[] text = "A headline\nIt rained.\n".getBytes(StandardCharsets.UTF_8);
    ImportRules rules = Rules.setting(Map.of("source", "Rudaw", "title", "Not this"));
    Articles articles =
        Articles.of("x.txt", new ByteArrayInputStream(text), IndexConfig.defaults()).by(rules);
    Entry.Read read = (Entry.Read) articles.next();
    assertThat(read.article().source()).isEqualTo("Rudaw");
    assertThat(read.article().title()).isEqualTo("A headline");
    assertThat(read.article().body()).isEqualTo("It rained.");
    assertThat(read.members()).isEmpty();
  }

  private static void assertParts(String text, String title, String summary, String body) {
    Article article = TextArticle.parse(text).build();
    assertThat(article.title()).isEqualTo(title);
    assertThat(article.summary()).isEqualTo(summary);
    assertThat(article.body()).isEqualTo(body);
  }
}
