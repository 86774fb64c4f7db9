package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertHits;
import static org.dateline.MarkedHtml.marked;

import java.util.stream.Stream;
import org.dateline.Article.Markup;
import org.dateline.IngestReport.Notice;
import org.junit.jupiter.api.Test;

/** Articles that are given in HTML are their text. */
interface HtmlContract extends ArchiveKit {

  private Article.Builder page() {
    return article("a")
        .markup(Markup.HTML)
        .title("Rain &amp; <em>wind</em> on <b>Mon</b>day")
        .summary("<p>Roads &lt;closed&gt;.</p>")
        .body(
            """
            <div class="story"><script>rainfall()</script>
            <p>The <a href="/rain?a=1&amp;b=2">rain</a>
            fell on &quot;Tyre&nbsp;&amp; Sidon&quot;.</p>
            <ul><li>One road<li>Two bridges</ul></div>""");
  }

  @Test
  default void givesTheTextOfHtmlBack() {
    given(page());

    Article article = archive().article("a").orElseThrow();
    assertThat(article.markup()).isEqualTo(Markup.PLAIN);
    assertThat(article.title()).isEqualTo("Rain & wind on Monday");
    assertThat(article.summary()).isEqualTo("Roads <closed>.");
    assertThat(article.body())
        .isEqualTo("The rain fell on \"Tyre & Sidon\".\n\nOne road\n\nTwo bridges");
  }

  @Test
  default void marksTheTextOfHtml() {
    given(page());

    Hit hit = search("rain").hits().get(0);
    assertThat(marked(hit)).containsOnly("Rain", "rain");
    assertThat(hit.highlight().title().orElseThrow().html())
        .isEqualTo("<mark>Rain</mark> &amp; wind on Monday");
    Passage passage = hit.highlight().passages().get(0);
    assertThat(passage.text()).isEqualTo("The rain fell on \"Tyre & Sidon\".");
    assertThat(passage.ranges()).containsExactly(new Range(4, 8));
    assertThat(passage.html())
        .startsWith("The <mark>rain</mark> fell on ")
        .contains("Tyre &amp; Sidon")
        .doesNotContain("&amp;amp;", "href");
    assertThat(search("bridges").hits().get(0).highlight().passages().get(0).paragraph())
        .isEqualTo(3);
  }

  @Test
  default void findsNoTagsAndEntities() {
    given(page());

    assertHits(search("\"rain fell on tyre sidon\""), "a");
    assertHits(search("monday"), "a");
    for (String query : new String[] {"href", "div", "story", "rainfall", "amp", "nbsp", "quot"}) {
      assertThat(search(SearchRequest.of(query)).total()).as(query).isZero();
    }
  }

  @Test
  default void countsWhatWasReadAsHtml() {
    IngestReport report = given(page(), page().id("b"), article("c").title("Rain"));

    assertThat(report.notices()).containsEntry(new Notice("html-read", ""), 2L);
    assertThat(given(page()).unchanged()).isEqualTo(1);
  }

  @Test
  default void refusesHtmlWithoutText() {
    Article empty =
        article("a").markup(Markup.HTML).title("<br>").body("<p>&nbsp;</p><img src=x>").build();

    IngestReport report = archive().index(Stream.of(empty));

    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.problems()).extracting(Problem::code).containsExactly("no-text");
  }
}
