package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of an encoding as UTF-8. What is not of the encoding becomes a byte that UTF-8 never has,
 * so that the record it stands in is found to be wrong, and no other.
 */
final class Transcoding extends InputStream {
  private static final int CHUNK = 1 << 13;
  private static final byte NEVER_IN_UTF_8 = (byte) 0xFF;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final ByteBuffer taken = ByteBuffer.allocate(CHUNK).flip();
  private final CharBuffer characters = CharBuffer.allocate(CHUNK);
  private final ByteBuffer given = ByteBuffer.allocate(4 * CHUNK).flip();
  private boolean inputEnded;
  private boolean ended;

  Transcoding(InputStream in, Encoding encoding) {
    this.in = in;
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!given.hasRemaining()) {
      if (ended) {
        return -1;
      }
      transcode();
    }
    int count = Math.min(length, given.remaining());
    given.get(bytes, offset, count);
    return count;
  }

  private void transcode() throws IOException {
    if (!inputEnded) {
      int read;
      taken.compact();
      try {
        read = in.read(taken.array(), taken.position(), taken.remaining());
        taken.position(taken.position() + Math.max(0, read));
      } finally {
        taken.flip();
      }
      inputEnded = read < 0;
    }
    given.clear();
    // Room for the bytes of as many characters as one decoding gives, and for those of errors.
    while (given.remaining() > 3 * CHUNK) {
      CoderResult result = decoder.decode(taken, characters, inputEnded);
      characters.flip();
      encoder.encode(characters, given, inputEnded && result.isUnderflow());
      characters.compact();
      if (result.isError()) {
        taken.position(taken.position() + result.length());
        given.put(NEVER_IN_UTF_8);
      } else if (result.isUnderflow()) {
        ended = inputEnded;
        break;
      }
    }
    given.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
