package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
  private static void assertReads(String html, String... paragraphs) {
    assertThat(HtmlText.paragraphs(html)).isEqualTo(String.join("\n\n", paragraphs));
  }

  @Test
  void endsParagraphsAtBlocks() {
    assertReads(
        "<h2>Head</h2><p>One.<p>Two.<div>Three<section>Four</section>five</div>"
            + "<blockquote>Six</blockquote><figure><img src=x><figcaption>Seven</figcaption></figure>",
        "Head",
        "One.",
        "Two.",
        "Three",
        "Four",
        "five",
        "Six",
        "Seven");
  }

  @Test
  void endsParagraphsAtEveryBreak() {
    assertReads("<p>One.<br>Two.<br/>\n<br>Three.</p>", "One.", "Two.", "Three.");
  }

  @Test
  void makesEveryItemAParagraph() {
    assertReads(
        "<ul><li>One<li>Two<ol><li>Three</ol></ul><dl><dt>Four<dd>Five</dl>",
        "One",
        "Two",
        "Three",
        "Four",
        "Five");
  }

  @Test
  void setsCellsOfARowApart() {
    assertReads(
        "<table><caption>Prices</caption><tr><th>Oil</th><th></th><th>Gas</th></tr>"
            + "<tr>\n<td>1\n<td>2</table>after",
        "Prices",
        "Oil | Gas",
        "1 | 2",
        "after");
  }

  @Test
  void keepsTheParagraphsOfACell() {
    assertReads(
        "<table><tr><td><p>One.</p><p>Two.</p></td><td>Three.</td></tr></table>",
        "One.",
        "Two.",
        "Three.");
  }

  @Test
  void neitherAddsNorLosesSpacesAtTags() {
    assertReads(
        "<p>foo<b>bar</b> <i>baz</i><a href='x'> qux</a><span>,</span> zo<wbr>ne</p>",
        "foobar baz qux, zone");
  }

  @Test
  void collapsesWhiteSpace() {
    assertReads(
        "<p>\n  One&nbsp;\n&nbsp; line\t of\n\n text </p><p>&nbsp;</p><p></p>", "One line of text");
  }

  @Test
  void decodesEntities() {
    assertReads(
        "<p>AT&amp;T &lt;b&gt; &#x633;&#1608; caf&eacute; &copy 5 < 6 & &nosuch; &amp;amp;</p>",
        "AT&T <b> سو café © 5 < 6 & &nosuch; &amp;");
  }

  @Test
  void dropsWhatIsNotRead() {
    assertReads(
        "<script>if (a < b) x();</script><style>p {}</style>One<!-- <p>no</p> -->"
            + "<noscript><p>no</p></noscript><iframe src=x>no</iframe><svg><text>no</text></svg>"
            + "<form><select><option>no</select><textarea>no</textarea><button>no</button>"
            + "<input value=no></form><video>no</video><template>no</template>two",
        "One",
        "two");
  }

  @Test
  void keepsTheLinesOfPreformattedText() {
    assertReads("<pre>\nA  1\nB  <b>2</b>\r\n\nC  3</pre>", "A 1", "B 2", "C 3");
  }

  @Test
  void endsParagraphsAtBlankLinesBetweenBlocks() {
    assertReads(
        "One\nline.\n\n<strong>Two</strong> lines.\r\n&nbsp;\r\nThree.<ul><li>Fo\n\nur</li></ul>",
        "One line.",
        "Two lines.",
        "Three.",
        "Fo ur");
  }

  @Test
  void readsPastShortcodes() {
    assertReads(
        "Before\n[caption id=\"a\" width=\"300\"]<img src=\"x\"/> The bridge[/caption]\n"
            + "[gallery ids=\"1,2\"][embed width=\"1\"]https://example.org/v[/embed]"
            + "[vc_row][vc_column_text]<p>After [sic] the [video] ended</p>[/vc_column_text][/vc_row]",
        "Before",
        "The bridge",
        "After [sic] the [video] ended");
  }

  @Test
  void readsSectionsOfCharacterData() {
    assertReads("<![CDATA[<p>One &amp; two.</p>]]>", "One & two.");
  }

  @Test
  void readsThePartThatAPageShows() {
    assertReads(
        "<!DOCTYPE html><html><head><title>no</title><style>p{}</style></head>"
            + "<body><p>One.</p></body></html>",
        "One.");
  }

  @Test
  void readsNothingOfNothing() {
    for (String html :
        List.of("", " ", "<p>", "<p>&nbsp;</p>", "<img src=x>", "<!-- x", "<frameset>")) {
      assertThat(HtmlText.paragraphs(html)).as(html).isEmpty();
    }
  }

  @Test
  void makesOneLineOfATitle() {
    assertThat(HtmlText.line(" <p>Rain &amp; <em>sn</em>ow</p><p>today</p> "))
        .isEqualTo("Rain & snow today");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>x",
        "<span>x",
        "<ul><li>x",
        "<p><b><i>x</p>",
        "<table><tr><td>x",
        "<a href=x><font>x",
        "<!--",
        "&amp",
        "<",
        "[caption ",
        "[video]x",
        "[",
        "\n",
        "x\n\n",
        "<pre>\n",
        "</p>",
        "]]>"
      })
  void readsAnythingOfAnyDepth(String piece) {
    assertThat(HtmlText.paragraphs("begin " + piece.repeat(50_000) + "<p>end")).startsWith("begin");
  }

  @Test
  void keepsTheTextOfDeepElements() {
    assertReads("<div>".repeat(50_000) + "One<p>Two" + "</div>".repeat(50_000), "One", "Two");
  }

  @Test
  void givesParagraphsThatStayAsTheyAre() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "<p>",
            "</p>",
            "<br>",
            "<li>",
            "- ",
            "1. ",
            "a short line",
            "A much longer line of text that",
            " goes on over the width of a column, as wrapped text does",
            ".",
            ":",
            "\n",
            "\n\n",
            "  ",
            "&nbsp;",
            "&#8232;",
            "\u2028",
            "<b>",
            "</b>",
            "<td>",
            "<tr>",
            "<table>",
            "<pre>",
            "&shy;",
            "\u0000",
            "\uD83D",
            "&#0;",
            "سوريا",
            "制裁",
            "<div>",
            "</div>",
            "\u0085",
            "    ");
    for (int round = 0; round < 3_000; round++) {
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        html.append(pieces.get(random.nextInt(pieces.size())));
      }
      String text = HtmlText.paragraphs(html.toString());
      assertThat(Paragraphs.joined(text)).as("seed %d, %s", seed, html).isEqualTo(text);
      assertThat(HtmlText.line(html.toString())).as("seed %d, %s", seed, html).doesNotContain("\n");
    }
  }
}
