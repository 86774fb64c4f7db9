package org.dateline.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an input as they are meant: uncompressed, in UTF-8, without byte order mark. Its
 * beginning can be looked at before anything is read.
 */
final class Bytes extends InputStream {
  private static final int BEGINNING = 1 << 16;

  /** Of damaged data, what one read inflates before the damage is lost: so it is kept small. */
  private static final int INFLATED_AT_ONCE = 1 << 13;

  private final Counted raw;
  private final InputStream plain;
  private final int atOnce;
  private final Encoding encoding;
  private final byte[] first;
  private final Optional<Transcoding> transcoding;
  private final byte[] beginning;
  private int firstPosition;
  private int position;
  private @Nullable IOException failure;

  /**
   * Reads the beginning.
   *
   * @param stream the bytes as they are stored; closed with this
   * @param given the encoding, when it was said; a byte order mark is believed more
   */
  Bytes(InputStream stream, Optional<Encoding> given) throws IOException {
    this.raw = new Counted(stream);
    byte[] magic = raw.readNBytes(2);
    Rejoined whole = new Rejoined(magic, raw);
    boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
    this.plain = gzip ? new Inflated(whole) : whole;
    this.atOnce = gzip ? INFLATED_AT_ONCE : Integer.MAX_VALUE;
    byte[] bytes = new byte[BEGINNING];
    int length = fillBeginning(bytes, plain, atOnce);
    int mark = Encoding.markLength(bytes, length);
    Optional<Encoding> shown = Encoding.shownBy(bytes, length);
    this.encoding = mark > 0 ? shown.orElseThrow() : given.or(() -> shown).orElse(Encoding.UTF_8);
    this.first = Arrays.copyOfRange(bytes, mark, length);
    if (encoding.isUtf8()) {
      this.transcoding = Optional.empty();
      this.beginning = first;
    } else {
      this.transcoding = Optional.of(new Transcoding(new Untranscoded(), encoding));
      byte[] utf8 = new byte[BEGINNING];
      this.beginning =
          Arrays.copyOf(utf8, fillBeginning(utf8, transcoding.get(), Integer.MAX_VALUE));
    }
  }

  /**
   * Reads until there is a line to look at, so that a slow sender is not waited for longer; then
   * what has come already.
   */
  private int fillBeginning(byte[] bytes, InputStream from, int most) {
    int length = 0;
    boolean begun = false;
    boolean line = false;
    try {
      while (length < bytes.length && (!line || isReady(from))) {
        int read = from.read(bytes, length, Math.min(most, bytes.length - length));
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

  /** Whether more can be read without waiting. */
  private boolean isReady(InputStream from) {
    if (from != plain) {
      return firstPosition < first.length;
    }
    try {
      return raw.available() > 0 || (plain instanceof Inflated inflated && inflated.hasTaken());
    } catch (IOException e) {
      return false; // Of a pipe that is opened as a file it cannot be told.
    }
  }

  /** The first bytes: at least the first line that holds something, when it is under 64 kB. */
  byte[] beginning() {
    return beginning.clone();
  }

  /** What the bytes are encoded in where they are stored. */
  Encoding encoding() {
    return encoding;
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
    return transcoding.isPresent()
        ? transcoding.get().read(bytes, offset, length)
        : readPlain(bytes, offset, length);
  }

  private int readPlain(byte[] bytes, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    return plain.read(bytes, offset, Math.min(length, atOnce));
  }

  @Override
  public void close() throws IOException {
    plain.close();
  }

  /** The first bytes as they are stored, and the rest. */
  private final class Untranscoded extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      int read = read(one, 0, 1);
      return read < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (firstPosition < first.length) {
        int count = Math.min(length, first.length - firstPosition);
        System.arraycopy(first, firstPosition, bytes, offset, count);
        firstPosition += count;
        return count;
      }
      return readPlain(bytes, offset, length);
    }
  }

  /** What was compressed with gzip. */
  private static final class Inflated extends GZIPInputStream {
    Inflated(InputStream in) throws IOException {
      super(in, BEGINNING);
    }

    /** Whether something was taken that is not inflated yet. */
    boolean hasTaken() {
      return !inf.finished() && !inf.needsInput();
    }
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
