package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.dateline.ArchiveException;

/**
 * One thread that takes every write that waits, applies them, commits once and then answers them
 * all. Callers that wait together share a commit, so that fewer segments are flushed than if each
 * committed for the others.
 */
final class GroupCommit implements AutoCloseable {
  /** Waiting writes; beyond it a caller is told to come back. */
  private static final int MOST_WAITING = 1_024;

  private final ArchiveWriter writer;
  private final BlockingQueue<Waiting<?>> queue = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Thread thread;
  private final Waiting<Boolean> end = new Waiting<>(w -> true);
  private boolean closed;
  private boolean told;

  /** A change to the archive. */
  @FunctionalInterface
  interface Write<T> {
    T apply(ArchiveWriter writer) throws IOException;
  }

  private static final class Waiting<T> {
    private final Write<T> write;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private Runnable confirm = () -> {};

    private Waiting(Write<T> write) {
      this.write = write;
    }

    private void apply(ArchiveWriter writer) throws IOException {
      T result = write.apply(writer);
      confirm = () -> answer.complete(result);
    }
  }

  GroupCommit(ArchiveWriter writer) {
    this.writer = writer;
    this.thread = new Thread(this::run, "dateline-commit");
    thread.setDaemon(true);
    thread.start();
  }

  /** Hands a write over; it is answered when it is on disk and visible. */
  <T> CompletableFuture<T> submit(Write<T> write) {
    Waiting<T> waiting = new Waiting<>(write);
    synchronized (queue) {
      if (closed) {
        throw new ArchiveException(ArchiveException.Reason.BUSY, "The archive is closed.");
      }
      if (!queue.offer(waiting)) {
        throw new ArchiveException(
            ArchiveException.Reason.BUSY, "Too many writes are waiting. Try again in a moment.");
      }
    }
    return waiting.answer;
  }

  private void run() {
    List<Waiting<?>> group = new ArrayList<>();
    boolean last = false;
    while (!last) {
      group.add(take());
      queue.drainTo(group);
      last = group.remove(end);
      if (!group.isEmpty()) {
        commit(group);
        group.clear();
      }
    }
  }

  /** This thread is never interrupted: an interrupt would close the files that it writes. */
  private Waiting<?> take() {
    while (true) {
      try {
        return queue.take();
      } catch (InterruptedException e) {
        // Nobody has this thread but us, and we never interrupt it.
      }
    }
  }

  private void commit(List<Waiting<?>> group) {
    try {
      writer.begin();
      for (Waiting<?> waiting : group) {
        waiting.apply(writer);
      }
      writer.commit();
      group.forEach(waiting -> waiting.confirm.run());
    } catch (IOException | RuntimeException | Error e) {
      // Errors too: if this thread ended, whoever writes would wait for ever.
      RuntimeException failure = writer.failed(e);
      group.forEach(waiting -> waiting.answer.completeExceptionally(failure));
    }
  }

  /** Answers what waits, then ends. */
  @Override
  public void close() {
    synchronized (queue) {
      if (closed) {
        return;
      }
      closed = true;
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        if (!told) {
          queue.put(end);
          told = true;
        }
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
