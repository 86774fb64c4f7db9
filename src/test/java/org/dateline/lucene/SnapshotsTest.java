package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** States of an archive kept for those who page through it. */
class SnapshotsTest {
  private static final int MOST = Snapshots.MOST;

  /** Near the end of the numbers, where differences still tell the time. */
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

  private final Snapshots snapshots = new Snapshots(nanos::get);
  private final Directory directory = new ByteBuffersDirectory();
  private final List<IndexReader> opened = new ArrayList<>();

  @BeforeEach
  void makeAnIndex() throws IOException {
    new IndexWriter(directory, new IndexWriterConfig()).close();
  }

  @AfterEach
  void closeEverything() throws IOException {
    snapshots.close();
    for (IndexReader reader : opened) {
      reader.close();
      assertThat(reader.getRefCount()).isZero();
    }
    directory.close();
  }

  private IndexReader state() {
    try {
      IndexReader reader = DirectoryReader.open(directory);
      opened.add(reader);
      return reader;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private boolean isKept(long token) {
    try {
      var resumed = snapshots.resume(token);
      if (resumed.isPresent()) {
        resumed.get().decRef();
      }
      return resumed.isPresent();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void goesOnInTheStateItKept() throws IOException {
    IndexReader state = state();

    IndexReader resumed = snapshots.resume(snapshots.keep(state)).orElseThrow();

    assertThat(resumed).isSameAs(state);
    assertThat(state.getRefCount()).isEqualTo(3);
    resumed.decRef();
  }

  @Test
  void knowsTheSameStateByOneToken() {
    IndexReader state = state();

    assertThat(snapshots.keep(state)).isEqualTo(snapshots.keep(state));
    assertThat(snapshots.keep(state())).isNotEqualTo(snapshots.keep(state));
    assertThat(state.getRefCount()).isEqualTo(2);
  }

  @Test
  void knowsNoTokenItDidNotGive() {
    snapshots.keep(state());

    assertThat(isKept(1)).isFalse();
    assertThat(isKept(0)).isFalse();
  }

  @Test
  void letsAStateGoAfterFiveMinutes() {
    IndexReader state = state();
    long token = snapshots.keep(state);

    pass(Duration.ofMinutes(5));
    assertThat(isKept(token)).isTrue();
    pass(Duration.ofMinutes(5).plusNanos(1));
    assertThat(isKept(token)).isFalse();
    assertThat(state.getRefCount()).isEqualTo(1);
  }

  @Test
  void countsFromTheLastUse() {
    IndexReader state = state();
    long token = snapshots.keep(state);

    for (int i = 0; i < 5; i++) {
      pass(Duration.ofMinutes(4));
      assertThat(isKept(token)).isTrue();
      pass(Duration.ofMinutes(4));
      assertThat(snapshots.keep(state)).isEqualTo(token);
    }
  }

  @Test
  void keepsOnlySoManyStates() {
    List<Long> tokens = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      tokens.add(snapshots.keep(state()));
      pass(Duration.ofSeconds(1));
    }
    assertThat(tokens).allMatch(this::isKept);
    pass(Duration.ofSeconds(1));
    assertThat(isKept(tokens.get(0))).isTrue();

    snapshots.keep(state());

    assertThat(tokens.stream().filter(this::isKept)).hasSize(MOST - 1).contains(tokens.get(0));
  }

  @Test
  void findsAStateAgainWhenFull() {
    List<Long> tokens = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      tokens.add(snapshots.keep(state()));
    }

    assertThat(snapshots.keep(opened.get(3))).isEqualTo(tokens.get(3));
    assertThat(tokens).allMatch(this::isKept);
  }

  @Test
  void letsEverythingGoWhenClosed() {
    IndexReader state = state();
    long token = snapshots.keep(state);

    snapshots.close();

    assertThat(isKept(token)).isFalse();
    assertThat(state.getRefCount()).isEqualTo(1);
  }
}
