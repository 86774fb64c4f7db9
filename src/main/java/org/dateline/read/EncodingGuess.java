package org.dateline.read;

import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetDetector;
import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In which encodings text may be written that is not UTF-8, told by a library. */
final class EncodingGuess {
  /** Those of Windows that hold all of another: text from a desk is in them, whatever it uses. */
  private static final Map<String, String> OF_WINDOWS =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "ISO-8859-8", "windows-1255",
          "ISO-8859-8-I", "windows-1255");

  private static final int MOST = 3;

  /** Out of a hundred: the library says 10 to whatever is possible at all. */
  private static final int LEAST_CONFIDENCE = 10;

  private static final String COMMONEST = "windows-1252";

  private EncodingGuess() {}

  /** Names of encodings in lower case, likeliest first; at least one. */
  static List<String> likely(byte[] text) {
    byte[] telling = telling(text);
    List<String> names = new ArrayList<>();
    int best = 0;
    for (CharsetMatch match : new CharsetDetector().setText(telling).detectAll()) {
      String name =
          OF_WINDOWS.getOrDefault(match.getName(), match.getName()).toLowerCase(Locale.ROOT);
      best = Math.max(best, match.getConfidence());
      boolean likely =
          match.getConfidence() >= Math.max(LEAST_CONFIDENCE, best / 4)
              && (match.getConfidence() > LEAST_CONFIDENCE || names.isEmpty())
              && !name.startsWith("utf-")
              && !names.contains(name);
      if (likely && isPossible(name, text)) {
        names.add(name);
      }
      if (names.size() == MOST) {
        break;
      }
    }
    return names.isEmpty() ? List.of(COMMONEST) : List.copyOf(names);
  }

  private static boolean isPossible(String name, byte[] text) {
    if (!Charset.isSupported(name)) {
      return false;
    }
    try {
      // A sample may end within a character of several bytes.
      Charset.forName(name).newDecoder().decode(ByteBuffer.wrap(text));
      return true;
    } catch (CharacterCodingException e) {
      return name.startsWith("gb")
          || name.startsWith("big")
          || name.startsWith("euc")
          || name.startsWith("shift")
          || name.startsWith("iso-2022");
    }
  }

  /**
   * The text without the names of members, addresses and markup around it, when it is in a script
   * of its own: by their letters it would be taken for English or French.
   */
  private static byte[] telling(byte[] text) {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    int letters = 0;
    int high = 0;
    int start = 0;
    for (int i = 0; i <= text.length; i++) {
      if (i < text.length && isLetter(text[i])) {
        continue;
      }
      int highInWord = 0;
      for (int j = start; j < i; j++) {
        highInWord += text[j] < 0 ? 1 : 0;
      }
      if (highInWord > 0) {
        letters += i - start;
        high += highInWord;
        words.write(text, start, i - start);
        words.write(' ');
      }
      start = i + 1;
    }
    return 2 * high > letters ? words.toByteArray() : text;
  }

  private static boolean isLetter(byte b) {
    return b < 0 || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
