package org.dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which lines of a text stand between its stories: those of one character, as {@code =====}, with a
 * blank line or an end of the text near.
 */
final class Borders {
  private Borders() {}

  /**
   * A line that may be one.
   *
   * @param mark its character
   * @param set whether a blank line or an end of the text is near
   * @param next where the next line that is neither blank nor such a line begins
   */
  private record Line(char mark, boolean set, int next) {}

  /**
   * The character of the lines between stories. That before which a header stands is believed more
   * than the one that is there more often; asterisks alone are mostly breaks within a story.
   *
   * @param text as far as it can be looked at, from its first story on
   * @param plain whether the first story has no header
   * @param understood whether a name in a header is known
   * @return empty when no line is a border
   */
  static Optional<Character> mark(String text, boolean plain, Predicate<String> understood) {
    List<Line> lines = lines(text).stream().filter(Line::set).toList();
    List<Line> sure =
        lines.stream().filter(l -> MailHeader.at(text, l.next()).isLikely(1, understood)).toList();
    List<Line> candidates =
        sure.isEmpty() ? lines.stream().filter(l -> plain || l.mark() != '*').toList() : sure;
    char best = 0;
    long most = 0;
    for (Line line : candidates) {
      long count = candidates.stream().filter(l -> l.mark() == line.mark()).count();
      if (count > most) {
        most = count;
        best = line.mark();
      }
    }
    return most == 0 ? Optional.empty() : Optional.of(best);
  }

  /**
   * How many lines of a text read as one article may be borders: of the same character, two or
   * more, or one with a line of text right after it.
   */
  static int suspects(String text) {
    List<Line> lines = lines(text);
    int count = 0;
    for (Line line : lines) {
      boolean several = lines.stream().filter(l -> l.mark() == line.mark()).count() > 1;
      boolean headed = line.next() < text.length() && !line.set();
      count += several || headed || isHeaded(text, line) ? 1 : 0;
    }
    return count;
  }

  private static boolean isHeaded(String text, Line line) {
    int before = text.lastIndexOf('\n', line.next() - 1);
    int begin = text.lastIndexOf('\n', Math.max(0, before - 1)) + 1;
    return line.next() < text.length()
        && before >= begin
        && MailHeader.separates(text.substring(begin, before));
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blankBefore = true;
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      String line = text.substring(at, end);
      int following = Math.min(text.length(), end + 1);
      if (MailHeader.separates(line)) {
        boolean blankAfter = text.substring(following, end(text, following)).isBlank();
        lines.add(
            new Line(line.strip().charAt(0), blankBefore || blankAfter, next(text, following)));
      }
      blankBefore = line.isBlank();
      at = end + 1;
    }
    return lines;
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int end = end(text, at);
      String line = text.substring(at, end);
      if (!line.isBlank() && !MailHeader.separates(line)) {
        return at;
      }
      at = end + 1;
    }
    return text.length();
  }

  private static int end(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
