package org.dateline.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a mail, and of what stands in its header, out of the seven bits of old mail: quoted
 * printable and base64 (RFC 2045), encoded words (RFC 2047), the text among several parts (RFC
 * 2046). Texts are bytes read as ISO 8859-1 until they are decoded.
 *
 * @param text decoded
 * @param html whether it is HTML
 */
record MailText(String text, boolean html) {
  private static final Pattern WORD =
      Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?\\s]*)?\\?([bBqQ])\\?([^?]*)\\?=");

  /** Parts within parts of mail that was written to be read are never as deep. */
  private static final int DEEPEST = 8;

  /**
   * Finds the text of a mail: the plain one, else the one in HTML.
   *
   * @param header of the mail
   * @param body bytes after the header
   * @param stored the encoding of the input; what declares another is believed only in UTF-8, which
   *     can be told from others
   * @return empty when the bytes are not of the encoding they should be, or no part is text
   */
  static Optional<MailText> of(MailHeader header, String body, Encoding stored) {
    return of(header, body, stored, 0);
  }

  private static Optional<MailText> of(MailHeader header, String body, Encoding stored, int depth) {
    String type = header.value("Content-Type");
    String lower = type.toLowerCase(Locale.ROOT);
    if (lower.startsWith("multipart/") && depth < DEEPEST) {
      Optional<MailText> best = Optional.empty();
      for (String part : parts(body, parameter(type, "boundary"))) {
        MailHeader ofPart = MailHeader.at(part, 0);
        int start = ofPart.fields().isEmpty() ? afterBlankLine(part) : ofPart.end();
        boolean attached =
            ofPart.value("Content-Disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
        Optional<MailText> found =
            attached ? Optional.empty() : of(ofPart, part.substring(start), stored, depth + 1);
        if (found.isPresent() && (best.isEmpty() || (best.get().html() && !found.get().html()))) {
          best = found;
        }
      }
      return best;
    }
    if (!lower.isEmpty() && !lower.startsWith("text/")) {
      return Optional.empty();
    }
    byte[] bytes = transferred(body, header.value("Content-Transfer-Encoding"));
    return decoded(bytes, parameter(type, "charset"), stored, !isEightBit(header))
        .map(text -> new MailText(text, lower.startsWith("text/html")));
  }

  private static int afterBlankLine(String part) {
    return part.startsWith("\r\n") ? 2 : part.startsWith("\n") ? 1 : 0;
  }

  private static boolean isEightBit(MailHeader header) {
    String how = header.value("Content-Transfer-Encoding").toLowerCase(Locale.ROOT);
    return !how.startsWith("quoted") && !how.startsWith("base64");
  }

  private static List<String> parts(String body, String boundary) {
    if (boundary.isEmpty()) {
      return List.of(body);
    }
    String[] pieces = ("\n" + body).split("\r?\n--" + Pattern.quote(boundary), -1);
    List<String> parts = new ArrayList<>();
    for (int i = 1; i < pieces.length && !pieces[i].startsWith("--"); i++) {
      int lineEnd = pieces[i].indexOf('\n');
      parts.add(lineEnd < 0 ? "" : pieces[i].substring(lineEnd + 1));
    }
    return parts;
  }

  /** The value of a parameter of a field, {@code text/plain; charset="utf-8"}. */
  private static String parameter(String field, String name) {
    Matcher matcher =
        Pattern.compile(
                ";\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))", Pattern.CASE_INSENSITIVE)
            .matcher(field);
    if (!matcher.find()) {
      return "";
    }
    return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
  }

  private static byte[] transferred(String body, String how) {
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    return switch (how.toLowerCase(Locale.ROOT).strip()) {
      case "base64" -> base64(bytes);
      case "quoted-printable" -> quotedPrintable(bytes, false);
      default -> bytes;
    };
  }

  private static byte[] base64(byte[] bytes) {
    try {
      return Base64.getMimeDecoder().decode(bytes);
    } catch (IllegalArgumentException e) {
      return bytes; // It is not what it says.
    }
  }

  private static byte[] quotedPrintable(byte[] bytes, boolean word) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (word && b == '_') {
        out.write(' ');
      } else if (b != '=') {
        out.write(b);
      } else if (i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0) {
        out.write(hex(bytes[i + 1]) << 4 | hex(bytes[i + 2]));
        i += 2;
      } else {
        int lineEnd = softBreak(bytes, i + 1);
        if (lineEnd < 0) {
          out.write(b);
        } else {
          i = lineEnd;
        }
      }
    }
    return out.toByteArray();
  }

  private static int hex(byte b) {
    return b < 0 ? -1 : Character.digit(b, 16);
  }

  /** The line break after a {@code =} at the end of a line, or -1. */
  private static int softBreak(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r')) {
      i++;
    }
    return i >= bytes.length || bytes[i] == '\n' ? i : -1;
  }

  private static Optional<String> decoded(
      byte[] bytes, String charset, Encoding stored, boolean wasSevenBit) {
    if (!wasSevenBit && !stored.isUtf8()) {
      return Utf8.decode(bytes); // It was made UTF-8, whatever it says.
    }
    Optional<String> utf8 = Utf8.decode(bytes);
    Optional<Charset> declared = charset(charset);
    boolean isUtf8 = declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8);
    if (utf8.isPresent() && (isUtf8 || !wasSevenBit)) {
      return utf8;
    }
    return isUtf8 ? utf8 : declared.map(c -> new String(bytes, c));
  }

  private static Optional<Charset> charset(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The value of a field with its encoded words decoded; empty when it is not UTF-8. */
  static Optional<String> ofField(String value) {
    Optional<String> plain = Utf8.decode(value.getBytes(StandardCharsets.ISO_8859_1));
    return plain.map(MailText::decodedWords);
  }

  private static String decodedWords(String value) {
    Matcher matcher = WORD.matcher(value);
    StringBuilder text = new StringBuilder();
    ByteArrayOutputStream pending = new ByteArrayOutputStream();
    Charset pendingIn = StandardCharsets.UTF_8;
    int at = 0;
    while (matcher.find()) {
      Optional<Charset> charset = charset(matcher.group(1));
      if (charset.isEmpty()) {
        continue;
      }
      String between = value.substring(at, matcher.start());
      // Words in a row make one text, even when a character was cut in two by them.
      boolean goesOn = pending.size() > 0 && between.isBlank() && charset.get().equals(pendingIn);
      if (!goesOn) {
        boolean row = pending.size() > 0 && between.isBlank();
        text.append(pending.toString(pendingIn)).append(row ? "" : between);
        pending.reset();
      }
      pendingIn = charset.get();
      byte[] bytes = matcher.group(3).getBytes(StandardCharsets.ISO_8859_1);
      boolean base64 = matcher.group(2).equalsIgnoreCase("b");
      pending.writeBytes(base64 ? base64(bytes) : quotedPrintable(bytes, true));
      at = matcher.end();
    }
    return text.append(pending.toString(pendingIn)).append(value.substring(at)).toString();
  }
}
