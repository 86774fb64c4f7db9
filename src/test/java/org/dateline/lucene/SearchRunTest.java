package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.dateline.QueryClause;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.dateline.query.Planner;
import org.dateline.query.SearchPlan;
import org.dateline.store.Dictionaries;
import org.dateline.words.Deadline;
import org.dateline.words.FoundNames;
import org.dateline.words.TermWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan run in a time of its own, and counted. */
class SearchRunTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();

  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private Tools tools;

  @BeforeEach
  void openAnEmptyIndex() throws IOException {
    new IndexWriter(directory, new IndexWriterConfig()).close();
    reader = DirectoryReader.open(directory);
    tools = Tools.of(CONFIG, new Dictionaries(directory), true);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  private SearchRun run(String query) {
    SearchPlan plan =
        new Planner(CONFIG).plan(SearchRequest.of(query), Operation.SEARCH, Instant.EPOCH);
    Deadline deadline = new Deadline(Duration.ofHours(1));
    return new SearchRun(
        tools, reader, plan, new TermWords(reader, deadline, new FoundNames.Kept()), deadline);
  }

  @Test
  void runsAgainInATimeOfItsOwn() {
    SearchRun run = run("rain~");
    SearchRun again = run.again(Integer.MAX_VALUE);
    while (!again.timeIsUp()) {
      Thread.onSpinWait();
    }

    assertThat(again.plan()).isEqualTo(run.plan());
    assertThat(again.of(run.plan()).cut()).isTrue();
    assertThat(run.cut()).isFalse();
  }

  @Test
  void countsNoQueryOfOneClauseTwice() {
    assertThat(new ClauseCounts(run("title:rain")).parts(7))
        .extracting(QueryClause::hits)
        .containsExactly(OptionalLong.of(7));
    assertThat(new ClauseCounts(run("rain snow")).parts(7))
        .extracting(QueryClause::hits)
        .containsExactly(OptionalLong.of(0), OptionalLong.of(0));
  }
}
