package org.dateline.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/**
 * How the characters of an input are written as bytes.
 *
 * @param charset the encoding
 */
record Encoding(Charset charset) {
  static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8);

  /** Of a beginning in UTF-16 without mark, this many in a hundred of its odd bytes are zeros. */
  private static final int MANY_ZEROS = 60;

  /** And at most this many of the others. */
  private static final int FEW_ZEROS = 2;

  /**
   * The encoding of a name.
   *
   * @throws InvalidRequestException when there is none
   */
  static Encoding named(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      if (charset.canEncode()) {
        return new Encoding(charset);
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // Told below, with one that there is.
    }
    List<String> known = new ArrayList<>();
    for (Charset charset : Charset.availableCharsets().values()) {
      known.add(charset.name().toLowerCase(Locale.ROOT));
      charset.aliases().forEach(alias -> known.add(alias.toLowerCase(Locale.ROOT)));
    }
    known.sort(null);
    throw new InvalidRequestException(
        Problem.of("unknown-encoding", "There is no encoding “" + name + "”.")
            .suggest(
                Problem.nearest(name.strip().toLowerCase(Locale.ROOT), known)
                    .orElse("windows-1256, windows-1252, iso-8859-9, utf-16 are such names."))
            .in("encoding"));
  }

  /**
   * What a beginning shows: the byte order mark of UTF-8 or UTF-16, or the zeros of UTF-16.
   *
   * @return empty when it shows nothing
   */
  static Optional<Encoding> shownBy(byte[] beginning, int length) {
    if (markLength(beginning, length) == 3) {
      return Optional.of(UTF_8);
    }
    if (markLength(beginning, length) == 2) {
      boolean big = (beginning[0] & 0xFF) == 0xFE;
      return Optional.of(new Encoding(big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE));
    }
    long pairs = length / 2;
    int[] zeros = new int[2];
    for (int i = 0; i < 2 * pairs; i++) {
      zeros[i & 1] += beginning[i] == 0 ? 1 : 0;
    }
    if (pairs < 2) {
      return Optional.empty();
    }
    if (100L * zeros[1] >= MANY_ZEROS * pairs && 100L * zeros[0] <= FEW_ZEROS * pairs) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16LE));
    }
    if (100L * zeros[0] >= MANY_ZEROS * pairs && 100L * zeros[1] <= FEW_ZEROS * pairs) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  /** How many bytes of a beginning are its byte order mark. */
  static int markLength(byte[] bytes, int length) {
    int first = length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    if (first == 0xFEFF || first == 0xFFFE) {
      return 2;
    }
    return length >= 3 && first == 0xEFBB && (bytes[2] & 0xFF) == 0xBF ? 3 : 0;
  }

  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** Its name for people: {@code UTF-8}, {@code windows-1256}. */
  String name() {
    return charset.name();
  }

  /**
   * A record as it was before it was made UTF-8, so that its hash does not depend on a right guess.
   * Whatever has all of Unicode is left in UTF-8.
   */
  byte[] original(byte[] record) {
    boolean unicode = charset.name().startsWith("UTF-");
    return unicode ? record : new String(record, StandardCharsets.UTF_8).getBytes(charset);
  }
}
