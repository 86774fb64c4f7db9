package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.dateline.Article;
import org.dateline.Highlight;
import org.dateline.Hit;
import org.dateline.Part;
import org.dateline.Passage;
import org.dateline.Sort;
import org.dateline.Why;
import org.dateline.config.IndexConfig;
import org.dateline.match.ResolvedPlan;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.DateRange;
import org.dateline.store.ArticleReader;
import org.dateline.store.Dictionaries;
import org.dateline.words.Deadline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hits made in time, and when the time is up. */
class HitMakerTest {
  private static final Article ARTICLE =
      Article.builder()
          .id("a")
          .language("en")
          .title("Rain")
          .body("The first paragraph.\n\nThen the rain.")
          .build();

  private static final ResolvedPlan RAIN =
      new ResolvedPlan(
          new Words(View.TEXT, List.of(new Form("rain", 1)), Part.WHOLE, ""),
          0,
          List.of(),
          new DateRange(Optional.empty(), Optional.empty()),
          List.of(),
          List.of());

  private final Directory directory = new ByteBuffersDirectory();
  private Tools tools;

  @BeforeEach
  void storeAnArticle() throws IOException {
    tools = Tools.of(IndexConfig.defaults(), new Dictionaries(directory), true);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Document document = new Document();
      tools.benches().get().packer.store(document, ARTICLE, ARTICLE);
      writer.addDocument(document);
    }
  }

  @AfterEach
  void closeTheDirectory() throws IOException {
    directory.close();
  }

  private Highlight highlight(Deadline deadline, boolean wanted) throws IOException {
    return hit(
            deadline, new HitMaker.Wanted(Sort.NEWEST, wanted, Set.of(), false, Optional.empty()))
        .highlight();
  }

  private Hit hit(Deadline deadline, HitMaker.Wanted wanted) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return new HitMaker(tools, RAIN, deadline)
          .hits(
              new ArticleReader(reader, tools.benches().get().packer),
              List.of(new FieldDoc(0, 0)),
              wanted)
          .get(0);
    }
  }

  @Test
  void tellsWhyWithinTheTimeOnly() throws IOException {
    HitMaker.Wanted why = new HitMaker.Wanted(Sort.NEWEST, false, Set.of(), true, Optional.empty());
    Deadline late = new Deadline(Duration.ofHours(-1));

    assertThat(hit(new Deadline(Duration.ofHours(1)), why).why())
        .contains(new Why(List.of("“rain” in the title and once in the text"), Optional.empty()));
    assertThat(hit(late, why).why()).isEmpty();
    assertThat(late.cutSomething()).isTrue();
  }

  @Test
  void marksHitsWithinTheTime() throws IOException {
    Deadline deadline = new Deadline(Duration.ofHours(1));

    assertThat(highlight(deadline, true).passages())
        .extracting(Passage::html)
        .containsExactly("Then the <mark>rain</mark>.");
    assertThat(deadline.cutSomething()).isFalse();
  }

  @Test
  void showsTheBeginningWhenTimeIsUp() throws IOException {
    Deadline deadline = new Deadline(Duration.ofHours(-1));
    Highlight highlight = highlight(deadline, true);

    assertThat(highlight.passages())
        .extracting(Passage::html)
        .containsExactly("The first paragraph.");
    assertThat(highlight.title().orElseThrow().html()).isEqualTo("Rain");
    assertThat(deadline.cutSomething()).isTrue();
  }

  @Test
  void cutsNothingWhenNothingIsMarked() throws IOException {
    Deadline deadline = new Deadline(Duration.ofHours(-1));

    assertThat(highlight(deadline, false)).isEqualTo(Highlight.none());
    assertThat(deadline.cutSomething()).isFalse();
  }
}
