package org.dateline.store;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** Files in memory on a disk that can be full, and whose syncs can be held up. */
public final class TestDisk extends FilterDirectory {
  /** What goes wrong on a full disk. */
  public enum Full {
    NEVER,
    ON_SYNC,
    ON_CREATE
  }

  private volatile Full full = Full.NEVER;
  private volatile CountDownLatch entered = new CountDownLatch(0);
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile boolean breaks;

  public TestDisk() {
    super(new ByteBuffersDirectory());
  }

  public void fill(Full when) {
    full = when;
  }

  /** The next file that is made breaks the thread that makes it. */
  public void breakOnce() {
    breaks = true;
  }

  /** Holds up every sync until the gate is opened. */
  public void holdUp() {
    entered = new CountDownLatch(1);
    gate = new CountDownLatch(1);
  }

  /** Waits until somebody syncs. */
  public void awaitSync() throws InterruptedException {
    entered.await();
  }

  public void open() {
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

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    checkRoom(Full.ON_CREATE);
    return super.createTempOutput(prefix, suffix, context);
  }
}
