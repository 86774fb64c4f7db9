package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.ArchiveAssertions.assertExportsEveryMatch;
import static org.dateline.ArchiveAssertions.ids;
import static org.dateline.MarkedHtml.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whole articles: one, one with marks, and all of a search. */
interface ReadingContract extends ArchiveKit {

  private Article.Builder whole() {
    return article("whole")
        .title("Rain \uD83D\uDCF0 “again” & <again>")
        .summary("A wet week.")
        .body("Rain fell on the hills.\n\nIt was cold.")
        .published(PartialDate.parse("2025-12-21T18:04:00Z"))
        .updated(PartialDate.parse("2025-12-22"))
        .url("https://example.org/1?a=b&c=d")
        .source("Harbour Wire")
        .author("Ada Quill")
        .author("Ben Stone")
        .section("World")
        .country("SY")
        .country("US")
        .topic("weather/storm")
        .person("Nadia Haddad")
        .organization("Central Bank")
        .place("Damascus")
        .extra("imageUrl", "\"https://example.org/1.jpg\"")
        .extra("rights", "{\"holder\":\"Harbour Wire\",\"years\":[2025,2026.50],\"free\":null}");
  }

  private List<Article> export(SearchRequest request) {
    List<Article> exported = new ArrayList<>();
    try (ArticleIterator articles = archive().export(request)) {
      articles.forEachRemaining(exported::add);
    }
    return exported;
  }

  @Test
  default void givesAnArticleBackWhole() {
    given(whole());

    assertThat(archive().article("whole")).hasValue(whole().build());
    assertThat(archive().article("other")).isEmpty();
    assertThat(archive().article("")).isEmpty();
  }

  @Test
  default void givesCountriesAsCodes() {
    given(article("a").title("Rain").country("Syria").country("usa").country("west-germany"));

    assertThat(archive().article("a").orElseThrow().countries()).startsWith("SY", "US").hasSize(3);
  }

  @Test
  default void takesTheDatelineOffTheBody() {
    given(
        article("a")
            .title("Ministers meet")
            .body("ERBIL (Kurdistan24) - The ministers met on Sunday."));

    Article article = archive().article("a").orElseThrow();

    assertThat(article.dateline()).hasValue(new Article.Dateline("ERBIL", "Kurdistan24"));
    assertThat(article.body()).isEqualTo("The ministers met on Sunday.");
  }

  @Test
  default void marksTheWholeText() {
    given(whole());

    MarkedArticle marked = archive().article("whole", SearchRequest.of("rain week")).orElseThrow();

    assertThat(marked.article()).isEqualTo(whole().build());
    assertThat(marked.text())
        .extracting(passage -> passage.part() + " " + passage.paragraph() + ": " + passage.text())
        .containsExactly(
            "TITLE 1: Rain \uD83D\uDCF0 “again” & <again>",
            "SUMMARY 1: A wet week.",
            "BODY 1: Rain fell on the hills.",
            "BODY 2: It was cold.");
    assertThat(marked.text()).allSatisfy(MarkedHtml::assertWellFormed);
    assertThat(marked.text().stream().flatMap(passage -> marked(passage).stream()))
        .containsExactly("Rain", "week", "Rain");
  }

  @Test
  default void marksNothingInAnArticleThatDoesNotMatch() {
    given(whole(), article("b").title("Hail"));

    for (SearchRequest request :
        List.of(
            SearchRequest.of("rain AND hail"),
            SearchRequest.of("rain -cold"),
            SearchRequest.of("snow"),
            SearchRequest.of(""))) {
      MarkedArticle marked = archive().article("whole", request).orElseThrow();
      assertThat(marked.text()).hasSize(4).allMatch(passage -> passage.ranges().isEmpty());
    }
    assertThat(archive().article("other", SearchRequest.of("rain"))).isEmpty();
  }

  @Test
  default void marksByTheQueryAndNoFilter() {
    given(whole());

    MarkedArticle marked =
        archive()
            .article("whole", SearchRequest.of("rain").in(Part.BODY).country("IQ").size(3).page(9))
            .orElseThrow();

    assertThat(marked.text().stream().flatMap(passage -> marked(passage).stream()))
        .containsExactly("Rain");
  }

  @Test
  default void givesHitsTheMembersAskedFor() {
    given(whole());

    Article plain = search("rain").hits().get(0).article();
    Article more =
        search(SearchRequest.of("rain").fields("summary", "authors", "imageUrl", "nothing"))
            .hits()
            .get(0)
            .article();

    assertThat(plain.source()).isEqualTo("Harbour Wire");
    assertThat(plain.countries()).containsExactly("SY", "US");
    assertThat(plain.topics()).containsExactly("weather/storm");
    assertThat(plain.published()).hasValue(PartialDate.parse("2025-12-21T18:04:00Z"));
    assertThat(plain.summary()).isEmpty();
    assertThat(plain.body()).isEmpty();
    assertThat(plain.authors()).isEmpty();
    assertThat(plain.extra()).isEmpty();
    assertThat(more.summary()).isEqualTo("A wet week.");
    assertThat(more.authors()).containsExactly("Ada Quill", "Ben Stone");
    assertThat(more.extra()).containsOnlyKeys("imageUrl");
    assertThat(more.body()).isEmpty();
  }

  @Test
  default void exportsWholeArticlesInOrder() {
    givenANewsroom();
    given(whole());

    assertThat(export(SearchRequest.of("rain"))).containsExactly(whole().build());
    assertThat(export(SearchRequest.of("act").sort(Sort.OLDEST)))
        .extracting(Article::id)
        .isEqualTo(ids(search(SearchRequest.of("act").sort(Sort.OLDEST))));
    assertThat(export(SearchRequest.of("")))
        .extracting(Article::id)
        .isEqualTo(ids(search(SearchRequest.of("").sort(Sort.NEWEST))));
  }

  @Test
  default void exportsWithoutACap() {
    archive()
        .index(IntStream.range(0, 1_300).mapToObj(i -> article("n" + i).title("Rain").build()))
        .orThrow();

    assertThat(export(SearchRequest.of("rain").size(5).page(2).facet("country")))
        .hasSize(1_300)
        .extracting(Article::id)
        .doesNotHaveDuplicates();
  }

  @Test
  default void exportsOnlyWhatMatchesAll() {
    given(article("a").title("Rain and snow"), article("b").title("Rain"));

    assertThat(export(SearchRequest.of("rain hail"))).isEmpty();
    assertThat(export(SearchRequest.of("rain snow"))).hasSize(1);
    assertThat(export(SearchRequest.of("snow hail").match(Match.ANY))).hasSize(1);
    assertExportsEveryMatch(archive(), SearchRequest.of("rain -snow"));
    assertExportsEveryMatch(archive(), SearchRequest.of("title:rain").country("SY"));
  }

  @Test
  default void exportsTheArchiveAsItStood() {
    archive()
        .index(IntStream.range(0, 700).mapToObj(i -> article("n" + i).title("Rain").build()))
        .orThrow();

    try (ArticleIterator articles = archive().export(SearchRequest.of("rain"))) {
      List<String> exported = new ArrayList<>();
      exported.add(articles.next().id());
      archive().delete(List.of("n0", "n350", "n699"));
      given(article("late").title("Rain"), article("n400").title("Snow"));
      articles.forEachRemaining(article -> exported.add(article.id()));

      assertThat(exported).hasSize(700).doesNotHaveDuplicates().doesNotContain("late");
      assertThatThrownBy(articles::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  default void letsAnExportGoUnfinished() {
    givenANewsroom();

    for (int i = 0; i < 30; i++) {
      try (ArticleIterator articles = archive().export(SearchRequest.of(""))) {
        assertThat(articles.hasNext()).isTrue();
        assertThat(articles.next().title()).isNotEmpty();
      }
    }

    assertExportsEveryMatch(archive(), SearchRequest.of(""));
  }

  @Test
  default void refusesTheSameForEveryOperation() {
    SearchRequest wrong = SearchRequest.of("").country("Syrai");

    ArchiveAssertions.assertRefuses(() -> archive().export(wrong), "country");
    ArchiveAssertions.assertRefuses(() -> archive().timeline(wrong), "country");
    ArchiveAssertions.assertRefuses(() -> archive().facet("source", wrong), "country");
  }
}
