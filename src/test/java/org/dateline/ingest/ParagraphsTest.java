package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void endsParagraphsAtBlankLines() {
    assertParagraphs(
        "The bridge opened on Monday.\n\nThousands came to see it.\n \n\n\nIt had taken ten years.",
        "The bridge opened on Monday.",
        "Thousands came to see it.",
        "It had taken ten years.");
  }

  @Test
  void endsParagraphsAtIndentedLines() {
    assertParagraphs(
        """
        Exports of cocoa from the region rose in the week to Friday, the
        trade board said in its regular review of the market.
            It put arrivals at 15,200 bags, against 12,900 a week before and
        a mean of 14,000 over the last five years.
            Shippers reported little interest.
        """,
        "Exports of cocoa from the region rose in the week to Friday, the trade board said in its"
            + " regular review of the market.",
        "It put arrivals at 15,200 bags, against 12,900 a week before and a mean of 14,000 over the"
            + " last five years.",
        "Shippers reported little interest.");
  }

  @Test
  void joinsHardWrappedLinesBetweenBlankOnes() {
    assertParagraphs(
        """
        The council met behind closed doors for most of the day and
        published its decision late in the evening. It has eleven
        members.

        Two of them abstained. The minister
        welcomed the outcome and promised that the work would
        begin before the end of the year.
        """,
        "The council met behind closed doors for most of the day and published its decision late"
            + " in the evening. It has eleven members.",
        "Two of them abstained. The minister welcomed the outcome and promised that the work would"
            + " begin before the end of the year.");
  }

  @Test
  void takesLongLinesOneByOne() {
    String first =
        "The ministry said in a long statement on Monday that the works on the new bridge over the"
            + " river would begin within a month.";
    String second =
        "Residents of both banks, who have waited for the crossing for more than a decade, said"
            + " that they would believe it when they saw it.";
    assertParagraphs(
        first + "\n" + second + "\nNobody was there.", first, second, "Nobody was there.");
  }

  @Test
  void takesShortSentencesOneByOne() {
    assertParagraphs(
        "The first paragraph is a short sentence.\nThe second paragraph is one too.\nThird.",
        "The first paragraph is a short sentence.",
        "The second paragraph is one too.",
        "Third.");
  }

  @Test
  void takesShortItemsOneByOne() {
    assertParagraphs(
        "Wheat 14,070\nCorn 21,989\nRye 312", "Wheat 14,070", "Corn 21,989", "Rye 312");
  }

  @Test
  void takesArabicLinesOneByOne() {
    assertParagraphs(
        "قال وزير النقل إن العمل في الجسر الجديد سيبدأ قبل نهاية العام الجاري.\n و أضاف أن الكلفة"
            + " لم تحدد بعد.\nولم يعلق سكان الضفتين على ذلك.",
        "قال وزير النقل إن العمل في الجسر الجديد سيبدأ قبل نهاية العام الجاري.",
        "و أضاف أن الكلفة لم تحدد بعد.",
        "ولم يعلق سكان الضفتين على ذلك.");
  }

  @Test
  void joinsHardWrappedArabic() {
    assertParagraphs(
        """
        قال وزير النقل في مؤتمر صحفي عقده اليوم في العاصمة إن
        العمل في الجسر الجديد فوق النهر سيبدأ قبل نهاية العام
        الجاري، وإن الكلفة لم تحدد بعد بصورة نهائية، لكنها لن
        تزيد على ما خصص لها.
        """,
        "قال وزير النقل في مؤتمر صحفي عقده اليوم في العاصمة إن العمل في الجسر الجديد فوق النهر"
            + " سيبدأ قبل نهاية العام الجاري، وإن الكلفة لم تحدد بعد بصورة نهائية، لكنها لن تزيد"
            + " على ما خصص لها.");
  }

  @Test
  void isNotMisledByOneVeryLongLine() {
    String address = "https://example.org/" + "a".repeat(120);
    assertParagraphs(
        "The report of the commission on the floods is to be had from\n"
            + address
            + "\nand from the offices of the ministry in every larger town of\nthe country, it said.",
        "The report of the commission on the floods is to be had from "
            + address
            + " and from the offices of the ministry in every larger town of the country, it said.");
  }

  @Test
  void keepsHangingItemsTogether() {
    assertParagraphs(
        """
        The plan has two parts:

        -   Households that have filed their return for the year before
            will get a letter within the next two weeks, and those that
            have not will have to wait.
        -   Payments begin in April.
        1.  The commission publishes what it has found, in a report that
            anybody can read.
        """,
        "The plan has two parts:",
        "- Households that have filed their return for the year before will get a letter within"
            + " the next two weeks, and those that have not will have to wait.",
        "- Payments begin in April.",
        "1. The commission publishes what it has found, in a report that anybody can read.");
  }

  @Test
  void joinsAtSoftHyphens() {
    assertParagraphs(
        "The members of the commission on the reconstruc\u00AD\ntion of the old bridge met on Monday"
            + " and Tuesday.",
        "The members of the commission on the reconstruction of the old bridge met on Monday and"
            + " Tuesday.");
  }

  @Test
  void joinsChineseWithoutSpaces() {
    String line = "部长们就修建一座新的跨河大桥达成一致但工程需要数年时间才能完成当地居民";
    assertParagraphs(line + "\n" + line + "\n完", line + line + "完");
  }

  @Test
  void understandsAllLineBreaks() {
    assertParagraphs(
        "One.\r\n\r\nTwo.\r\rThree.\u2029\u2029Four.", "One.", "Two.", "Three.", "Four.");
  }

  @Test
  void collapsesWhiteSpaceInsideLines() {
    assertParagraphs("\u00a0The \t bridge\u00a0 opened. \u00a0 ", "The bridge opened.");
  }

  @Test
  void hasNoParagraphsInBlankText() {
    assertThat(Paragraphs.joined(" \n\n\u00a0\n\0")).isEmpty();
    assertThat(Paragraphs.joined("")).isEmpty();
  }

  private static void assertParagraphs(String text, String... paragraphs) {
    String joined = Paragraphs.joined(text);
    assertThat(List.of(joined.split(Paragraphs.BORDER))).containsExactly(paragraphs);
    assertThat(Paragraphs.joined(joined)).isEqualTo(joined);
  }
}
