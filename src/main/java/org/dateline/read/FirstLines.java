package org.dateline.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.Problem;

/**
 * Whether what is read is UTF-8, told by its first hundred lines with text. Lines that are not are
 * mistakes, and refused one by one, unless they mean that all of it is written in something else:
 *
 * <ul>
 *   <li>more than one line in twenty is wrong, and at least three are; or
 *   <li>every line that goes beyond ASCII is wrong, and at least two are, or half of all lines: so
 *       a small table is known by its header and one name with an accent.
 * </ul>
 *
 * <p>One damaged line among others in UTF-8 stops nothing.
 */
final class FirstLines {
  private static final int LINES = 100;

  /** One in so many lines may be wrong. */
  private static final int MISTAKES_ONE_IN = 20;

  /** Wrong lines that are a pattern, beside lines that are right beyond ASCII. */
  private static final int PATTERN = 3;

  /** Wrong lines that are a pattern where no line is right beyond ASCII. */
  private static final int PATTERN_ALONE = 2;

  private final ByteArrayOutputStream wrong = new ByteArrayOutputStream();
  private int lines;
  private int wrongLines;
  private int rightLines;
  private String origin = "";

  /** Inputs that had lines. */
  private int inputs;

  /**
   * What is wrong with the inputs of a run, when too many of their first lines are not UTF-8.
   *
   * @param origin of the first input
   * @param beginning its first bytes
   * @param others inputs after it, of which as many are looked at as are needed
   */
  static Optional<Problem> problem(String origin, byte[] beginning, List<Input> others) {
    FirstLines lines = new FirstLines();
    lines.look(origin, beginning);
    for (Input input : others) {
      // A pipe would give its beginning only once.
      if (!lines.complete() && input.isRegularFile()) {
        try (InputStream stored = input.open();
            Bytes ahead = new Bytes(stored, Optional.empty())) {
          lines.look(input.origin(), ahead.beginning());
        } catch (IOException e) {
          // Told when its turn comes.
        }
      }
    }
    return lines.problem();
  }

  /** Whether there were enough lines. */
  private boolean complete() {
    return lines >= LINES;
  }

  /**
   * Looks at an input.
   *
   * @param name of the input
   * @param beginning its first bytes, which may end in the middle of a character
   */
  private void look(String name, byte[] beginning) {
    for (byte b : beginning) {
      if (b == 0) {
        return; // It is no text.
      }
    }
    int before = lines;
    int start = 0;
    while (start < beginning.length && !complete()) {
      int end = start;
      while (end < beginning.length && beginning[end] != '\n') {
        end++;
      }
      look(name, beginning, start, end);
      start = end + 1;
    }
    inputs += lines > before ? 1 : 0;
  }

  private void look(String name, byte[] bytes, int start, int end) {
    boolean blank = true;
    boolean ascii = true;
    for (int i = start; i < end; i++) {
      blank &= bytes[i] >= 0 && bytes[i] <= ' ';
      ascii &= bytes[i] >= 0;
    }
    lines += blank ? 0 : 1;
    if (ascii) {
      return;
    }
    if (isUtf8(bytes, start, end, end < bytes.length)) {
      rightLines++;
    } else {
      if (wrongLines++ == 0) {
        origin = name;
      }
      wrong.write(bytes, start, end - start);
      wrong.write('\n');
    }
  }

  private static boolean isUtf8(byte[] bytes, int start, int end, boolean whole) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer line = ByteBuffer.wrap(bytes, start, end - start);
    return !decoder.decode(line, CharBuffer.allocate(end - start + 1), whole).isError();
  }

  /** What is wrong when the wrong lines are more than mistakes. */
  private Optional<Problem> problem() {
    boolean many = wrongLines >= PATTERN && wrongLines * MISTAKES_ONE_IN > lines;
    boolean all =
        rightLines == 0
            && wrongLines > 0
            && (wrongLines >= PATTERN_ALONE || wrongLines * 2 >= lines);
    if (!many && !all) {
      return Optional.empty();
    }
    List<String> likely = EncodingGuess.likely(wrong.toByteArray());
    return Optional.of(
        Problem.of(
                "wrong-encoding",
                message()
                    + " It may be "
                    + String.join(", or else ", likely)
                    + "; or say utf-8, to have only these lines refused.")
            .suggest(likely.stream().findFirst())
            .in("encoding"));
  }

  private String message() {
    if (lines == 1) {
      return "“" + origin + "” is not in UTF-8: it cannot be.";
    }
    String lead =
        inputs == 1
            ? "“%s” is not in UTF-8: %d of its first %d lines cannot be (%d%%)."
            : "“%s” is the first input that is not in UTF-8: %d of the first %d lines of all inputs"
                + " cannot be (%d%%).";
    return lead.formatted(origin, wrongLines, lines, percent());
  }

  private long percent() {
    return Math.max(1, Math.round(100.0 * wrongLines / lines));
  }
}
