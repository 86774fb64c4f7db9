package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertHits;
import static org.dateline.MarkedHtml.marked;

import org.dateline.Article.Markup;
import org.dateline.IngestReport.Notice;
import org.junit.jupiter.api.Test;

/** Articles that are given in HTML. */
interface HtmlContract extends ArchiveKit {

  private Article.Builder page(String id) {
    return article(id)
        .markup(Markup.HTML)
        .title("Caesar <em>act</em> &amp; banks")
        .summary("<p>Banks&nbsp;reopen</p>")
        .body(
            "<p class=\"strong\">ERBIL (Kurdistan24) - The <b>Cae</b>sar act is gone.</p>"
                + "<script>var hidden = 1;</script><ul><li>Trade<li>Aid</ul>"
                + "<p>5 &lt; 6, they<br>said.</p>");
  }

  @Test
  default void holdsTheTextOfHtml() {
    IngestReport report = given(page("a"));

    Article held = archive().article("a").orElseThrow();
    assertThat(held.title()).isEqualTo("Caesar act & banks");
    assertThat(held.summary()).isEqualTo("Banks reopen");
    assertThat(held.body())
        .isEqualTo("The Caesar act is gone.\n\nTrade\n\nAid\n\n5 < 6, they\n\nsaid.");
    assertThat(held.dateline()).hasValue(new Article.Dateline("ERBIL", "Kurdistan24"));
    assertThat(held.markup()).isEqualTo(Markup.PLAIN);
    assertThat(report.notices()).containsEntry(new Notice("html-read", ""), 1L);
  }

  @Test
  default void findsTextButNoMarkup() {
    given(page("a"));

    assertHits(search("body:caesar"), "a");
    assertHits(search("\"the caesar act\""), "a");
    for (String query : new String[] {"strong", "class", "hidden", "nbsp", "li", "amp", "em"}) {
      assertHits(search(query));
    }
  }

  @Test
  default void marksTheTextOfHtml() {
    given(page("a"));

    Hit hit = search("caesar").hits().get(0);

    assertThat(hit.title()).isEqualTo("Caesar act & banks");
    assertThat(hit.highlight().title().orElseThrow().html())
        .isEqualTo("<mark>Caesar</mark> act &amp; banks");
    assertThat(marked(hit)).containsOnly("Caesar");
    Passage passage = hit.highlight().passages().get(0);
    assertThat(passage.html()).startsWith("The <mark>Caesar</mark> act is gone.");
    assertThat(passage.text()).doesNotContain("<b>", "</p>", "<li>");
    assertThat(passage.paragraph()).isEqualTo(1);
  }

  @Test
  default void marksEveryParagraphOfHtml() {
    given(page("a"));

    MarkedArticle whole = archive().article("a", SearchRequest.of("aid")).orElseThrow();

    assertThat(whole.text()).filteredOn(p -> p.part() == Part.BODY).hasSize(5);
    assertThat(whole.text())
        .extracting(Passage::html)
        .contains("<mark>Aid</mark>", "5 &lt; 6, they");
  }

  @Test
  default void countsTheSameHtmlAsUnchanged() {
    given(page("a"));

    assertThat(given(page("a")).unchanged()).isEqualTo(1);
    assertThat(given(page("a").title("Caesar act &amp; banks")).replaced()).isEqualTo(1);
  }

  @Test
  default void refusesHtmlThatShowsNothing() {
    IngestReport report =
        archive().index(article("a").markup(Markup.HTML).body("<p><img src=x></p>").build());

    assertThat(report.problems()).extracting(Problem::code).containsExactly("no-text");
  }
}
