package org.dateline.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.Sort;

/**
 * Where a page ended. A value: opaque outside, versioned, with a checksum against damage.
 *
 * @param fingerprint of the request it belongs to
 * @param sort the order of the hits
 * @param least how many of the bare words were asked for; 0 for all
 * @param snapshot the snapshot to go on in; 0 for whatever the archive holds then
 * @param now the instant of the first page, in milliseconds since 1970
 * @param value what the last hit was ordered by: the bits of its score or of the logarithm of its
 *     score, or milliseconds since 1970
 * @param published when the last hit was published, in milliseconds since 1970; decides where
 *     scores tie
 * @param id of the last hit
 */
record Cursor(
    String fingerprint,
    Sort sort,
    int least,
    long snapshot,
    long now,
    long value,
    long published,
    String id) {
  private static final int VERSION = 2;
  private static final int CHECKSUM_BYTES = 4;

  String encode() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeByte(VERSION);
      out.writeUTF(fingerprint);
      out.writeUTF(sort.name());
      out.writeShort(least);
      out.writeLong(snapshot);
      out.writeLong(now);
      out.writeLong(value);
      out.writeLong(published);
      out.writeUTF(id);
      out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Cursor decode(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text.strip());
      int length = bytes.length - CHECKSUM_BYTES;
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      if (length <= 0 || in.readByte() != VERSION) {
        throw invalid();
      }
      byte[] checksum = Arrays.copyOfRange(bytes, length, bytes.length);
      if (new DataInputStream(new ByteArrayInputStream(checksum)).readInt()
          != checksum(bytes, length)) {
        throw invalid();
      }
      Cursor cursor =
          new Cursor(
              in.readUTF(),
              Sort.valueOf(in.readUTF()),
              in.readShort(),
              in.readLong(),
              in.readLong(),
              in.readLong(),
              in.readLong(),
              in.readUTF());
      if (!cursor.encode().equals(text.strip())) {
        // The last character has bits that stand for nothing.
        throw invalid();
      }
      return cursor;
    } catch (IOException | IllegalArgumentException e) {
      throw invalid();
    }
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  private static InvalidRequestException invalid() {
    return new InvalidRequestException(
        Problem.of("cursor-invalid", "The cursor is damaged.")
            .suggest("take “next” of an answer as it is")
            .in("cursor"));
  }

  /** Refuses to go on with another request. */
  void checkBelongsTo(String otherFingerprint) {
    if (!fingerprint.equals(otherFingerprint)) {
      throw new InvalidRequestException(
          Problem.of(
                  "cursor-of-another-query",
                  "The cursor belongs to another query or other filters.")
              .suggest("ask without a cursor")
              .in("cursor"));
    }
  }

  static InvalidRequestException expired() {
    return new InvalidRequestException(
        Problem.of("cursor-expired", "The cursor has expired.")
            .suggest("ask without a cursor")
            .in("cursor"));
  }
}
