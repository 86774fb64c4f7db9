package org.dateline.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xnio.channels.StreamSourceChannel;

/** The body of a request as a stream, for as long and as much as a request may send. */
final class TimedInput extends InputStream {
  private final Call call;
  private final StreamSourceChannel channel;
  private final long stallNanos;
  private final long most;
  private long count;

  /**
   * Creates the stream.
   *
   * @param call whose body to read, until its time is over
   * @param stall how long it may send nothing
   * @param most how many bytes it may send
   */
  TimedInput(Call call, Duration stall, long most) {
    this.call = call;
    this.channel = call.exchange().getRequestChannel();
    this.stallNanos = stall.toNanos();
    this.most = most;
  }

  /** Thrown when the client sends too slowly. */
  static final class TooSlowException extends IOException {
    private static final long serialVersionUID = 1L;

    TooSlowException(String message) {
      super(message);
    }

    String message() {
      return String.valueOf(getMessage());
    }
  }

  /** Thrown when the client sends too much. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
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
    count += Math.max(0, read);
    if (count > most) {
      throw new TooLargeException("The body is larger than " + most + " bytes.");
    }
    return read;
  }

  private int waitAndRead(ByteBuffer buffer) throws IOException {
    long stalled = System.nanoTime() + stallNanos;
    while (true) {
      long left = Math.min(stalled - System.nanoTime(), call.nanosLeft());
      if (left <= 0) {
        throw new TooSlowException(
            call.nanosLeft() <= 0
                ? "The body took too long."
                : "Nothing came of the body for too long.");
      }
      channel.awaitReadable(left, TimeUnit.NANOSECONDS);
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
