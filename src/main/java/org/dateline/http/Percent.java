package org.dateline.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.dateline.Problem;

/**
 * Reads the escapes of an address. The text is what Undertow took from the wire: one character per
 * byte, also for bytes outside ASCII that a client did not escape.
 */
final class Percent {
  private Percent() {}

  /**
   * Decodes a piece of an address, once and strictly.
   *
   * @param raw the piece, one character per byte
   * @param form whether {@code +} is a space, as in a query
   * @param where the parameter or part of the path, for the problem
   * @return the text
   * @throws Refusal when an escape is cut or is not UTF-8
   */
  static String decode(String raw, boolean form, String where) {
    int i = 0;
    while (i < raw.length() && plain(raw.charAt(i), form)) {
      i++;
    }
    return i == raw.length() ? raw : decodeFrom(raw, i, form, where);
  }

  private static boolean plain(char c, boolean form) {
    return c < 0x80 && c != '%' && !(form && c == '+');
  }

  private static String decodeFrom(String raw, int from, boolean form, String where) {
    byte[] bytes = new byte[raw.length()];
    int length = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (i >= from && c == '%') {
        int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
        int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          throw bad(raw.substring(i, Math.min(raw.length(), i + 3)), where);
        }
        bytes[length++] = (byte) (high << 4 | low);
        i += 2;
      } else {
        bytes[length++] = form && c == '+' ? (byte) ' ' : (byte) c;
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw bad(raw.length() > 60 ? raw.substring(0, 60) + "…" : raw, where);
    }
  }

  private static Refusal bad(String piece, String where) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      shown.append(c < 0x80 ? String.valueOf(c) : String.format("%%%02X", (int) c & 0xFF));
    }
    return Refusal.badRequest(
        Problem.of("bad-escape", "“" + shown + "” in the address is not UTF-8, percent-encoded.")
            .suggest("escape the bytes of the UTF-8 text, a percent sign itself as %25")
            .in(where));
  }
}
