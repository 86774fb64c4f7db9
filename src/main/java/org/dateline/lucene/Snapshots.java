package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.apache.lucene.index.IndexReader;

/**
 * States of the archive that cursors go on in, each kept for five minutes after its last use and at
 * most so many of them. Thread-safe.
 */
final class Snapshots implements AutoCloseable {
  private static final long KEPT_NANOS = Duration.ofMinutes(5).toNanos();
  static final int MOST = 128;

  private final Map<Long, Held> byToken = new HashMap<>();
  private final RandomGenerator random = RandomGenerator.of("SecureRandom");
  private final LongSupplier nanos;

  private static final class Held {
    private final IndexReader reader;
    private long lastUsed;

    private Held(IndexReader reader, long now) {
      this.reader = reader;
      this.lastUsed = now;
    }
  }

  Snapshots() {
    this(System::nanoTime);
  }

  /** Snapshots by another clock, in nanoseconds from anywhere. */
  Snapshots(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Keeps a state; the same state has the same token. */
  synchronized long keep(IndexReader reader) {
    letExpiredGo();
    for (Map.Entry<Long, Held> entry : byToken.entrySet()) {
      if (entry.getValue().reader.equals(reader)) {
        entry.getValue().lastUsed = nanos.getAsLong();
        return entry.getKey();
      }
    }
    makeRoom();
    reader.incRef();
    long token = random.nextLong(1, Long.MAX_VALUE);
    byToken.put(token, new Held(reader, nanos.getAsLong()));
    return token;
  }

  /** The state of a token, to be given back with {@code decRef}; empty when it is gone. */
  synchronized Optional<IndexReader> resume(long token) {
    letExpiredGo();
    Held held = byToken.get(token);
    if (held == null) {
      return Optional.empty();
    }
    held.lastUsed = nanos.getAsLong();
    held.reader.incRef();
    return Optional.of(held.reader);
  }

  private void letExpiredGo() {
    long now = nanos.getAsLong();
    Iterator<Held> all = byToken.values().iterator();
    while (all.hasNext()) {
      Held held = all.next();
      if (now - held.lastUsed > KEPT_NANOS) {
        all.remove();
        release(held);
      }
    }
  }

  private void makeRoom() {
    while (byToken.size() >= MOST) {
      Map.Entry<Long, Held> oldest = null;
      for (Map.Entry<Long, Held> entry : byToken.entrySet()) {
        if (oldest == null || entry.getValue().lastUsed - oldest.getValue().lastUsed < 0) {
          oldest = entry;
        }
      }
      if (oldest != null) {
        byToken.remove(oldest.getKey());
        release(oldest.getValue());
      }
    }
  }

  private static void release(Held held) {
    try {
      held.reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    byToken.values().forEach(Snapshots::release);
    byToken.clear();
  }
}
