package org.dateline.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The articles of a bulk request as a stream, unpacked. It stops at a limit, and remembers why it
 * could not be read to its end. Whatever came before a failure is given first: a
 * BufferedInputStream would throw it away.
 */
final class BulkBody extends InputStream {
  private final InputStream in;
  private final long most;
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int limit;
  private long count;
  private Optional<IOException> failure = Optional.empty();

  BulkBody(InputStream in, long most) {
    this.in = in;
    this.most = most;
  }

  /** Thrown when there is more than the limit. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long most) {
      super("it is larger than " + most + " bytes");
    }
  }

  /** Whether an array begins here, after a bufferful of white space at most; nothing is taken. */
  boolean startsWithBracket() {
    int at = 0;
    try {
      do {
        while (at < limit) {
          if (!isSpace(buffer[at])) {
            return buffer[at] == '[';
          }
          at++;
        }
      } while (limit < buffer.length && fill(limit));
    } catch (IOException e) {
      // Remembered, and thrown when it is read.
    }
    return false;
  }

  /** White space, and the bytes of a byte order mark. */
  private static boolean isSpace(byte b) {
    return b == ' '
        || b == '\t'
        || b == '\r'
        || b == '\n'
        || b == (byte) 0xEF
        || b == (byte) 0xBB
        || b == (byte) 0xBF;
  }

  /** Reads once, to behind what is in the buffer; false at the end. */
  private boolean fill(int from) throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    try {
      int read = in.read(buffer, from, buffer.length - from);
      limit = from + Math.max(0, read);
      count += Math.max(0, read);
      if (count > most) {
        throw new TooLargeException(most);
      }
      return read >= 0;
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    while (position == limit) {
      position = 0;
      limit = 0;
      if (!fill(0)) {
        return -1;
      }
    }
    int given = Math.min(length, limit - position);
    System.arraycopy(buffer, position, to, from, given);
    position += given;
    return given;
  }

  /** Why it was not read to its end; empty when it was. */
  Optional<IOException> failure() {
    return failure;
  }
}
