package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into articles that begin with header lines. In a mailbox, which begins with a line
 * {@code From somebody Thu Feb 13 10:00:00 2017}, such a line after a blank one begins a mail. In
 * other texts a line that separates does, when header lines like those of the first article follow:
 * one within a text is left alone. Lines of one character with a blank line near end a story
 * whatever follows, when {@link Borders} finds such. Where the first article has a title and a date
 * in its header, a blank line and a header with both do too.
 */
final class MailboxScanner {
  private static final int CHUNK = 1 << 16;

  /** How far a header is looked for after a line that may begin a record. */
  private static final int AHEAD = 1 << 13;

  /** Bytes before the colon of a line of a header, and spaces around. */
  private static final int LONGEST_NAME = 80;

  private static final Pattern FROM_LINE = Pattern.compile("From \\S.*\\d{2}.*");

  private final InputStream in;
  private final Function<String, Optional<String>> meaning;
  private final int longest;

  private byte[] window = new byte[CHUNK];
  private int end;
  private int next;
  private int start;
  private long line = 1;
  private long recordLine = 1;
  private String fromLine = "";
  private byte[] record = new byte[0];
  private boolean tooLong;
  private boolean begun;
  private boolean mailbox;
  private @Nullable MailHeader first;

  /** The character of the lines that end a story whatever follows; empty when none does. */
  private Optional<Character> border = Optional.empty();

  /** Whether a header after a blank line begins an article. */
  private boolean separatedByHeaders;

  MailboxScanner(InputStream in, Function<String, Optional<String>> meaning, int longest) {
    this.in = in;
    this.meaning = meaning;
    this.longest = longest;
  }

  /** Whether a text begins as these do: a mailbox, or header lines of which one is understood. */
  static boolean isMailbox(byte[] beginning, Predicate<String> understood) {
    String text = new String(beginning, StandardCharsets.ISO_8859_1);
    int at = 0;
    while (at < text.length()) {
      int lineEnd = text.indexOf('\n', at);
      String line = text.substring(at, lineEnd < 0 ? text.length() : lineEnd).stripTrailing();
      int next = lineEnd < 0 ? text.length() : lineEnd + 1;
      if (FROM_LINE.matcher(line).matches()) {
        return !MailHeader.at(text, next).fields().isEmpty();
      }
      if (!line.isBlank() && !MailHeader.separates(line) && !line.startsWith("#! ")) {
        return MailHeader.at(text, at).isLikely(2, understood);
      }
      at = next;
    }
    return false;
  }

  /** The line reached, counted from 1. */
  long line() {
    return line;
  }

  /** The line on which the last record began. */
  long recordLine() {
    return recordLine;
  }

  /** The line {@code From } before the last record, with its break; empty outside mailboxes. */
  String fromLine() {
    return fromLine;
  }

  boolean isInMailbox() {
    return mailbox;
  }

  boolean tooLong() {
    return tooLong;
  }

  /** The bytes of the last record without what separates it, and without blank lines after it. */
  byte[] record() {
    return record;
  }

  /** Goes to the next record; false at the end. */
  boolean next() throws IOException {
    fromLine = "";
    tooLong = false;
    if (!passBetween()) {
      return false;
    }
    start = next;
    recordLine = line;
    if (first == null) {
      need(AHEAD);
      first = MailHeader.at(text(start, Math.min(end, start + AHEAD)), 0);
      separatedByHeaders = !mailbox && first.namesAnArticle(meaning);
      if (mailbox || first.wasSent()) {
        border = Optional.empty();
      } else if (border.isEmpty()) {
        need(CHUNK);
        boolean plain = first.fields().isEmpty();
        String text = text(start, Math.min(end, start + CHUNK));
        border = Borders.mark(text, plain, this::isUnderstood);
      }
    }
    boolean afterBlank = false;
    while (need(1) && (next == start || !begins(afterBlank))) {
      afterBlank = passLine();
      if (next - start > longest) {
        tooLong = true;
        start = next;
      }
    }
    record = tooLong ? new byte[0] : stripped();
    return true;
  }

  /** Passes over blank lines, remarks and what separates; false at the end. */
  private boolean passBetween() throws IOException {
    while (need(1)) {
      start = next;
      String text = lineAhead();
      boolean from = FROM_LINE.matcher(text).matches() && (mailbox || !begun);
      if (from) {
        mailbox = true;
        fromLine = text + "\n";
      } else if (window[next] == '\f' && !text.isBlank()) {
        next++;
        begun = true;
        return true;
      } else if (!text.isBlank() && !MailHeader.separates(text) && !text.startsWith("#! ")) {
        begun = true;
        return true;
      } else if (!begun && MailHeader.separates(text)) {
        border = Optional.of(text.strip().charAt(0));
      }
      begun |= from;
      passLine();
    }
    return false;
  }

  /** Whether the line reached begins another record. */
  private boolean begins(boolean afterBlank) throws IOException {
    byte b = window[next];
    if (afterBlank && separatedByHeaders && beginsWithHeader()) {
      return true;
    }
    if (mailbox ? !(afterBlank && b == 'F') : " \t\f-=*_#~%".indexOf(b) < 0) {
      return false;
    }
    String text = lineAhead();
    boolean fed = b == '\f';
    if (mailbox ? !FROM_LINE.matcher(text).matches() : !fed && !MailHeader.separates(text)) {
      return false;
    }
    need(AHEAD);
    String ahead = text(next, Math.min(end, next + AHEAD));
    if (!mailbox && !fed && isBorder(text.strip().charAt(0), afterBlank, ahead)) {
      return true;
    }
    int at = fed ? 1 : ahead.indexOf('\n') + 1;
    if (mailbox) {
      return at > 0 && !MailHeader.at(ahead, at).fields().isEmpty();
    }
    while (at < ahead.length()) {
      int lineEnd = ahead.indexOf('\n', at);
      String line = ahead.substring(at, lineEnd < 0 ? ahead.length() : lineEnd);
      if (!line.isBlank() && !MailHeader.separates(line) && !line.startsWith("#! ")) {
        return isLikeFirst(MailHeader.at(ahead, at));
      }
      at = lineEnd < 0 ? ahead.length() : lineEnd + 1;
    }
    return false;
  }

  /** Whether a line that separates ends the story, and not only its header. */
  private boolean isBorder(char mark, boolean afterBlank, String ahead) {
    if (border.isEmpty() || border.get() != mark) {
      return false;
    }
    int following = ahead.indexOf('\n') + 1;
    int end = following == 0 ? -1 : ahead.indexOf('\n', following);
    boolean blankAfter =
        following == 0 || ahead.substring(following, end < 0 ? ahead.length() : end).isBlank();
    if (afterBlank) {
      return true;
    }
    String before = text(start, next);
    MailHeader header = MailHeader.at(before, 0);
    return blankAfter && (header.fields().isEmpty() || header.end() < before.length());
  }

  /** Whether a header like that of the first article stands here, with nothing before it. */
  private boolean beginsWithHeader() throws IOException {
    int colon = lineAhead().indexOf(':');
    if (colon <= 0 || colon > LONGEST_NAME) {
      return false;
    }
    need(AHEAD);
    MailHeader header = MailHeader.at(text(next, Math.min(end, next + AHEAD)), 0);
    return header.namesAnArticle(meaning)
        && isLikeFirst(header)
        && first != null
        && header.isSentLike(first);
  }

  private boolean isUnderstood(String name) {
    return meaning.apply(name).isPresent();
  }

  /** A mail that quotes another has its header lines, but not all that the mail itself has. */
  private boolean isLikeFirst(MailHeader header) {
    if (first == null || first.fields().isEmpty()) {
      return header.isLikely(2, this::isUnderstood);
    }
    int least = Math.min(2, first.fields().size());
    return header.isLikely(least, this::isUnderstood)
        && first.has(header.fields().getFirst().name())
        && (!first.has("Message-ID") || header.has("Message-ID"));
  }

  private byte[] stripped() {
    int to = next;
    while (to > start) {
      int lineStart = to - 1;
      while (lineStart > start && window[lineStart - 1] != '\n') {
        lineStart--;
      }
      String last = text(lineStart, to);
      if (!last.isBlank() && !last.startsWith("#! ")) {
        break;
      }
      to = lineStart;
    }
    while (to > start && (window[to - 1] == '\n' || window[to - 1] == '\r')) {
      to--;
    }
    return Arrays.copyOfRange(window, start, to);
  }

  /** The line that begins at the place reached, its first so many bytes, without its break. */
  private String lineAhead() throws IOException {
    int at = 0;
    while (at < AHEAD && need(at + 1) && window[next + at] != '\n') {
      at++;
    }
    return text(next, next + at).stripTrailing();
  }

  /** Passes over a line; tells whether it was blank. */
  private boolean passLine() throws IOException {
    boolean blank = true;
    while (need(1)) {
      byte b = window[next++];
      if (b == '\n') {
        line++;
        return blank;
      }
      blank &= b >= 0 && b <= ' ';
      if (next - start > longest) {
        tooLong = true;
        start = next;
      }
    }
    return blank;
  }

  private String text(int from, int to) {
    return new String(window, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Reads until there are so many bytes after the place reached; false when there are not. */
  private boolean need(int bytes) throws IOException {
    while (end - next < bytes) {
      if (end == window.length) {
        makeRoom();
      }
      int read = in.read(window, end, window.length - end);
      if (read < 0) {
        return false;
      }
      end += read;
    }
    return true;
  }

  private void makeRoom() {
    if (start > 0) {
      System.arraycopy(window, start, window, 0, end - start);
      next -= start;
      end -= start;
      start = 0;
    } else {
      window = Arrays.copyOf(window, (int) Math.min(Integer.MAX_VALUE - 16L, 2L * end));
    }
  }
}
