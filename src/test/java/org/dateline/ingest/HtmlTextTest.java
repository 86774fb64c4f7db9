package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.Article;
import org.dateline.Article.Markup;
import org.dateline.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
  /** The paragraphs that an article shows. */
  private static List<String> paragraphs(String html) {
    String body = HtmlText.body(html);
    String joined = Paragraphs.joined(body);
    return joined.isEmpty() ? List.of() : List.of(joined.split(Paragraphs.BORDER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p>One.</p><p>Two.</p>                             | One.;Two.
          <p>One.<p>Two.                                     | One.;Two.
          One.<br>Two.<br/><br />Three.                      | One.;Two.;Three.
          <h2>Head</h2>Text<h3>Sub</h3>More                  | Head;Text;Sub;More
          <ul><li>a<li>b</ul><ol><li>c</li><li>d</li></ol>   | a;b;c;d
          <dl><dt>Name<dd>Meaning</dl>                       | Name;Meaning
          <blockquote>Said.</blockquote>He went.             | Said.;He went.
          <div>One.<div>Two.</div>Three.</div>               | One.;Two.;Three.
          <figure><img src=x><figcaption>A bridge.</figcaption></figure>Text | A bridge.;Text
          <section><article>One.</article></section>Two.<hr>Three. | One.;Two.;Three.
          <address>Street 1<br>City</address>End             | Street 1;City;End
          """)
  void endsParagraphsWithBlocks(String html, String expected) {
    assertThat(paragraphs(html)).containsExactly(expected.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p>foo<b>bar</b></p>                               | foobar
          <p><em>One</em>, <a href="/x?a=1&b=2">two</a>.</p> | One, two.
          <p>foo<wbr>bar<span></span>baz</p>                 | foobarbaz
          <p>foo <!-- no -->bar</p>                          | foo bar
          <p>foo<script>if (a<b) x()</script>bar</p>         | foobar
          <p>Read<button>Share</button>on</p>                | Read on
          <p>O<svg><text>no</text><title>no</title></svg>K</p> | O K
          """)
  void dropsInlineTagsWithoutATrace(String html, String expected) {
    assertThat(paragraphs(html)).containsExactly(expected);
  }

  @Test
  void decodesEntities() {
    assertThat(paragraphs("<p>Tom &amp; Jerry&nbsp;&ndash; &#1587;&#x648; &lt;b&gt; &amp;lt; AT&T"))
        .containsExactly("Tom & Jerry – سو <b> &lt; AT&T");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var a = '<p>no</p>';</script>",
        "<style>p { color: red }</style>",
        "<noscript><p>no</p></noscript>",
        "<iframe src='x'>no</iframe>",
        "<svg><text>no</text></svg>",
        "<template><p>no</p></template>",
        "<form><input value=no><select><option>no</select><textarea>no</textarea></form>",
        "<button>no</button>",
        "<video><p>no</p></video>",
        "<object><p>no</p></object>",
        "<!-- no --><!-- <p>no</p> -->",
        "<head><title>no</title></head>",
        "<title>no</title>",
        "<p></p><p> &nbsp;</p><div><br></div><p>&#8203;\u200e&shy;</p>"
      })
  void dropsWhatIsNoText(String html) {
    assertThat(paragraphs(html)).isEmpty();
    assertThat(paragraphs("<p>a</p>" + html + "<p>b</p>")).containsExactly("a", "b");
    assertThat(HtmlText.line(html)).isEmpty();
  }

  @Test
  void separatesTheCellsOfARow() {
    assertThat(
            paragraphs(
                """
                <table><caption>Prices</caption>
                <thead><tr><th>Good</th><th>Price</th></tr></thead>
                <tr><td><p>Wheat</p></td><td> 12 </td><td></td></tr>
                <tr><td>Oil<td>80
                </table>after"""))
        .containsExactly("Prices", "Good | Price", "Wheat | 12", "Oil | 80", "after");
  }

  @Test
  void keepsTheParagraphsOfALayoutTable() {
    assertThat(
            paragraphs(
                "<table><tr><td>Menu</td><td><p>One.</p><p>Two.</p>"
                    + "<table><tr><td>a</td><td>b</td></tr></table></td></tr></table>"))
        .containsExactly("Menu", "One.", "Two.", "a | b");
  }

  @Test
  void takesTheLinesOfPreformattedTextApart() {
    assertThat(paragraphs("<pre>\n  One <b>two</b>\r\nthree\n\n\tfour</pre>five"))
        .containsExactly("One two", "three", "four", "five");
  }

  @Test
  void takesBlankLinesForBordersOutsideOfParagraphs() {
    assertThat(
            paragraphs(
                "One <b>is</b>\nhere.\n\nTwo.\r\n \r\n<blockquote>Three.\n\nFour.</blockquote>"))
        .containsExactly("One is here.", "Two.", "Three.", "Four.");
    assertThat(paragraphs("<p>One\n\n<a>two</a>\n\nthree</p>")).containsExactly("One two three");
  }

  @Test
  void leavesTextWithoutTagsAsTyped() {
    assertThat(paragraphs("Tom &amp; Jerry said that.\nThen they ran, and ran.\n"))
        .containsExactly("Tom & Jerry said that.", "Then they ran, and ran.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p>a</p>[caption id="x" width="3"]<img> A bridge.[/caption]<p>b</p> | a;A bridge.;b
          <p>a [gallery ids="1,2"] b</p>                     | a;b
          <p>a</p>[embed]https://example.org/v[/embed]<p>b</p> | a;b
          <p>a</p>[video src="https://example.org/a.mp4"][/video]<p>b</p> | a;b
          <p>a</p>[youtube https://example.org/v]<p>b</p>    | a;b
          <p>a</p>[vc_row][vc_column width="1/2"]c[/vc_column][/vc_row]<p>b</p> | a;c;b
          <p>He said [sic] this [video below] and [1].</p>   | He said [sic] this [video below] and [1].
          <p>a</p>[embed]no end <p>b</p>                     | a;no end;b
          """)
  void readsShortcodesOfWordPress(String html, String expected) {
    assertThat(paragraphs(html)).containsExactly(expected.split(";"));
  }

  @Test
  void makesOneLineOfATitle() {
    assertThat(HtmlText.line("<h1>Bridge\nopens</h1><br><i>at</i> last &mdash; &quot;here&quot;"))
        .isEqualTo("Bridge opens at last — \"here\"");
    assertThat(HtmlText.line("5 < 6 & 7 > 3")).isEqualTo("5 < 6 & 7 > 3");
  }

  @Test
  void leavesPlainArticlesAlone() {
    Article plain = Article.builder().title("<b>a</b>").body("<p>b</p>").build();
    assertThat(HtmlText.plain(plain)).isSameAs(plain);
    Article html = plain.toBuilder().markup(Markup.HTML).build();
    assertThat(HtmlText.plain(html)).isEqualTo(Article.builder().title("a").body("b").build());
  }

  /** Lines that would be joined, or taken for list items, were they not set apart. */
  @Test
  void keepsEveryParagraphWhole() {
    long seed = Seed.next();
    Random random = new Random(seed);
    List<String> words = List.of("word", "- item:", "1. first", "and", "Bridge.", "•", "وزير");
    for (int round = 0; round < 300; round++) {
      StringBuilder html = new StringBuilder();
      List<String> expected = new ArrayList<>();
      for (int i = 1 + random.nextInt(8); i > 0; i--) {
        StringBuilder line = new StringBuilder();
        for (int j = 1 + random.nextInt(14); j > 0; j--) {
          line.append(line.isEmpty() ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        expected.add(line.toString());
        html.append("\n   <p>\n ").append(line.toString().replace(" ", "\n  ")).append("</p>");
      }
      assertThat(paragraphs(html.toString())).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>", "<p>", "<b>", "<a>", "<li>", "<ul><li>", "<table><tr><td>", "<font>", "<tr>",
        "<pre>\n", "<blockquote><p>", "<svg>", "</p>", "<!--", "&", "<", "[caption ", "[embed]",
        "[video a=", "[gallery =======", "\n \n", "<select>", "<button>", "<h1>", "<x>", "<nobr>"
      })
  void readsDeepAndLongHtml(String piece) {
    String html = "<p>start</p>" + piece.repeat(50_000) + "end";
    assertThat(HtmlText.body(html)).startsWith("start");
    assertThat(HtmlText.line(html)).startsWith("start");
  }
}
