package org.dateline.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xnio.channels.StreamSinkChannel;

/**
 * The body of an answer as a stream, for as long as the client goes on taking it. The answer begins
 * with the first byte, and is whole only once closed.
 */
final class TimedOutput extends OutputStream {
  private final StreamSinkChannel channel;
  private final long stallNanos;
  private final Pace pace;

  TimedOutput(Call call, Duration stall) {
    this.channel = call.exchange().getResponseChannel();
    this.stallNanos = stall.toNanos();
    this.pace = new Pace(stall);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(from, offset, length);
    long stalled = System.nanoTime() + stallNanos;
    while (buffer.hasRemaining()) {
      int written = channel.write(buffer);
      pace.moved(written);
      if (written > 0) {
        stalled = System.nanoTime() + stallNanos;
      } else {
        await(stalled);
      }
    }
  }

  @Override
  public void flush() throws IOException {
    long stalled = System.nanoTime() + stallNanos;
    while (!channel.flush()) {
      await(stalled);
    }
  }

  private void await(long stalled) throws IOException {
    long left = stalled - System.nanoTime();
    if (left <= 0) {
      throw new IOException("The client took nothing for too long.");
    }
    if (pace.isTooSlow()) {
      throw new IOException("The client takes the answer too slowly.");
    }
    long before = System.nanoTime();
    channel.awaitWritable(left, TimeUnit.NANOSECONDS);
    pace.waited(System.nanoTime() - before);
  }

  /** Says that the answer is whole. */
  @Override
  public void close() throws IOException {
    channel.shutdownWrites();
    flush();
  }
}
