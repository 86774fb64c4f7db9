package org.dateline.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** Files in memory on a disk that can be full, and whose syncs can be held up. */
final class TestDisk extends FilterDirectory {
  /** What goes wrong on a full disk. */
  enum Full {
    NEVER,
    ON_SYNC,
    ON_CREATE
  }

  private volatile Full full = Full.NEVER;
  private volatile CountDownLatch entered = new CountDownLatch(0);
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile boolean breaks;

  TestDisk() {
    super(new ByteBuffersDirectory());
  }

  void fill(Full when) {
    full = when;
  }

  /** The next file that is made breaks the thread that makes it. */
  void breakOnce() {
    breaks = true;
  }

  /** Holds up every sync until the gate is opened. */
  void holdUp() {
    entered = new CountDownLatch(1);
    gate = new CountDownLatch(1);
  }

  /** Waits until somebody syncs. */
  void awaitSync() throws InterruptedException {
    entered.await();
  }

  void open() {
    gate.countDown();
  }

  private void checkRoom(Full when) throws IOException {
    if (full == when) {
      throw new IOException("No space left on device");
    }
  }

  /** The files outlive the archives that are opened on them. */
  @Override
  public void close() {}

  @Override
  public void sync(Collection<String> names) throws IOException {
    checkRoom(Full.ON_SYNC);
    entered.countDown();
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IOException("the committing thread was interrupted", e);
    }
    super.sync(names);
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    checkRoom(Full.ON_CREATE);
    if (breaks) {
      breaks = false;
      throw new StackOverflowError("broken");
    }
    return super.createOutput(name, context);
  }
}
