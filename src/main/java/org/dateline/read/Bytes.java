package org.dateline.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an input as they are meant: uncompressed, without byte order mark. Its beginning can
 * be looked at before anything is read.
 */
final class Bytes extends InputStream {
  private static final int BEGINNING = 1 << 16;

  /** Of damaged data, what one read inflates before the damage is lost: so it is kept small. */
  private static final int INFLATED_AT_ONCE = 1 << 13;

  private final Counted raw;
  private final InputStream in;
  private final int atOnce;
  private final byte[] beginning;
  private final boolean utf16;
  private int position;
  private @Nullable IOException failure;

  Bytes(InputStream stream) throws IOException {
    this.raw = new Counted(stream);
    byte[] magic = raw.readNBytes(2);
    Rejoined whole = new Rejoined(magic, raw);
    boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
    this.in = gzip ? new GZIPInputStream(whole, BEGINNING) : whole;
    this.atOnce = gzip ? INFLATED_AT_ONCE : Integer.MAX_VALUE;
    byte[] bytes = new byte[BEGINNING];
    int length = fillBeginning(bytes);
    this.utf16 = length >= 2 && (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE));
    int mark = length >= 3 && startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    this.beginning = Arrays.copyOfRange(bytes, mark, length);
  }

  /** Reads until there is a line to look at, so that a slow sender is not waited for longer. */
  private int fillBeginning(byte[] bytes) {
    int length = 0;
    boolean begun = false;
    boolean line = false;
    try {
      while (length < bytes.length && !line) {
        int read = in.read(bytes, length, Math.min(atOnce, bytes.length - length));
        for (int i = length; i < length + read && !line; i++) {
          line = begun && bytes[i] == '\n';
          begun |= (bytes[i] & 0xFF) > ' ' && bytes[i] != '[' && bytes[i] != ',';
        }
        if (read < 0) {
          break;
        }
        length += read;
      }
    } catch (IOException e) {
      // Told when it is reached: what was read before it is good.
      failure = e;
    }
    return length;
  }

  private static boolean startsWith(byte[] bytes, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first bytes: at least the first line that holds something, when it is under 64 kB. */
  byte[] beginning() {
    return beginning.clone();
  }

  /** Whether it is written in UTF-16, which a byte order mark tells. */
  boolean isUtf16() {
    return utf16;
  }

  /** How many bytes of the input, compressed as they are, were taken. */
  long taken() {
    return raw.count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (position < beginning.length) {
      int count = Math.min(length, beginning.length - position);
      System.arraycopy(beginning, position, bytes, offset, count);
      position += count;
      return count;
    }
    if (failure != null) {
      throw failure;
    }
    return in.read(bytes, offset, Math.min(length, atOnce));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Counts what is read. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /** Two bytes that were looked at, and the rest. */
  private static final class Rejoined extends FilterInputStream {
    private final byte[] head;
    private int position;

    Rejoined(byte[] head, InputStream rest) {
      super(rest);
      this.head = head;
    }

    @Override
    public int read() throws IOException {
      return position < head.length ? head[position++] & 0xFF : super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (position == head.length || length == 0) {
        return super.read(bytes, offset, length);
      }
      bytes[offset] = head[position++];
      return 1;
    }

    @Override
    public int available() {
      // GZIPInputStream takes 0 for the end after each of several members; a pipe says 0 while it
      // waits.
      return 1;
    }
  }
}
