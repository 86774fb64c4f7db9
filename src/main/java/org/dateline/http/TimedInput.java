package org.dateline.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xnio.channels.StreamSourceChannel;

/** The body of a request as a stream, for as long as a request may take. */
final class TimedInput extends InputStream {
  private final Call call;
  private final StreamSourceChannel channel;
  private final long stallNanos;
  private final Pace pace;

  /**
   * Creates the stream.
   *
   * @param call whose body to read, until its time is over
   * @param stall how long it may send nothing, and how long it may be slower than its {@link Pace}
   */
  TimedInput(Call call, Duration stall) {
    this.call = call;
    this.channel = call.exchange().getRequestChannel();
    this.stallNanos = stall.toNanos();
    this.pace = new Pace(stall);
  }

  /** Thrown when the client sends too slowly. */
  static final class TooSlowException extends IOException {
    private static final long serialVersionUID = 1L;

    TooSlowException(String message) {
      super(message);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    ByteBuffer buffer = ByteBuffer.wrap(to, from, length);
    int read = channel.read(buffer);
    if (read == 0) {
      read = waitAndRead(buffer);
    }
    pace.moved(read);
    return read;
  }

  private int waitAndRead(ByteBuffer buffer) throws IOException {
    long stalled = System.nanoTime() + stallNanos;
    while (true) {
      long left = Math.min(stalled - System.nanoTime(), call.nanosLeft());
      if (left <= 0) {
        throw new TooSlowException(
            call.nanosLeft() <= 0 ? "it took too long" : "nothing came for too long");
      }
      if (pace.isTooSlow()) {
        throw new TooSlowException("it comes too slowly");
      }
      long before = System.nanoTime();
      channel.awaitReadable(left, TimeUnit.NANOSECONDS);
      pace.waited(System.nanoTime() - before);
      int read = channel.read(buffer);
      if (read != 0) {
        return read;
      }
    }
  }

  /** Leaves the rest of the body to the server, which reads a little of it or hangs up. */
  @Override
  public void close() {}
}
