package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Article;
import org.dateline.Hit;
import org.dateline.MarkedArticle;
import org.dateline.Match;
import org.dateline.Passage;
import org.dateline.Range;
import org.dateline.SearchRequest;

/** An archive of a few articles in several languages, and what is found and marked in it. */
final class Newsstand implements AutoCloseable {
  /** More than there are articles: what is not on the first page would seem missed. */
  private static final int ALL = 100;

  private final LuceneArchive archive = LuceneArchive.inMemory();

  /** Adds an article whose id is its language. */
  Newsstand with(String language, String title, String... paragraphs) {
    return withId(language, language, title, paragraphs);
  }

  /** Adds an article of any language. */
  Newsstand withId(String id, String language, String title, String... paragraphs) {
    archive
        .index(
            Article.builder()
                .id(id)
                .language(language)
                .title(title)
                .body(String.join("\n\n", paragraphs))
                .build())
        .orThrow();
    return this;
  }

  /** The ids of what has all words of a query. */
  List<String> found(String query) {
    return archive.search(request(query)).hits().stream().map(Hit::id).sorted().toList();
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(query).match(Match.ALL).size(ALL);
  }

  /**
   * The paragraphs of an article in which something is marked, title first, each with brackets at
   * the ends of its ranges: of two equal words it matters which one is marked.
   */
  List<String> marked(String id, String query) {
    MarkedArticle article = archive.article(id, request(query)).orElseThrow();
    return article.text().stream()
        .filter(passage -> !passage.ranges().isEmpty())
        .map(Newsstand::withBrackets)
        .toList();
  }

  private static String withBrackets(Passage passage) {
    StringBuilder text = new StringBuilder(passage.text());
    for (Range range : passage.ranges().reversed()) {
      text.insert(range.end(), ']').insert(range.start(), '[');
    }
    return text.toString();
  }

  /** Asserts that a query finds an article and marks it so, in no other paragraph than these. */
  void assertMarks(String id, String query, String... paragraphs) {
    assertThat(found(query)).as(query).contains(id);
    assertThat(marked(id, query)).as(query).containsExactly(paragraphs);
  }

  void assertFindsOnly(String query, String... ids) {
    assertThat(found(query)).as(query).containsExactly(ids);
  }

  void assertMisses(String id, String query) {
    assertThat(found(query)).as(query).doesNotContain(id);
  }

  @Override
  public void close() {
    archive.close();
  }
}
