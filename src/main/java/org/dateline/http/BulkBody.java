package org.dateline.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The articles of a bulk request as a stream, unpacked. It stops at a limit, and remembers why it
 * could not be read to its end.
 */
final class BulkBody extends InputStream {
  private static final int BUFFER = 64 * 1024;

  /** How far the first bracket is looked for. */
  private static final int PEEK = 1024;

  private final BufferedInputStream in;
  private final long most;
  private long count;
  private Optional<IOException> failure = Optional.empty();

  BulkBody(InputStream in, long most) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.most = most;
  }

  /** Thrown when there is more than the limit. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long most) {
      super("it is larger than " + most + " bytes");
    }
  }

  /** Whether an array begins here; nothing of it is taken. */
  boolean startsWithBracket() throws IOException {
    in.mark(PEEK);
    int first = in.read();
    for (int i = 1; i < PEEK && isSpace(first); i++) {
      first = in.read();
    }
    in.reset();
    return first == '[';
  }

  /** White space, and the bytes of a byte order mark. */
  private static boolean isSpace(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == 0xEF || b == 0xBB || b == 0xBF;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    try {
      int read = in.read(to, from, length);
      count += Math.max(0, read);
      if (count > most) {
        throw new TooLargeException(most);
      }
      return read;
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  /** Why it was not read to its end; empty when it was. */
  Optional<IOException> failure() {
    return failure;
  }
}
