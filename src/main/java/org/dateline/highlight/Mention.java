package org.dateline.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.highlight.Highlighter.Asked;

/**
 * A place where a word or phrase of the query stands; one for all marks of a phrase.
 *
 * @param word which word or phrase of the query
 * @param text where it stands
 * @param start first UTF-16 code unit
 * @param end one past the last
 */
record Mention(int word, MarkedText text, int start, int end) {
  private static final Comparator<Mention> BY_PLACE =
      Comparator.comparingInt(Mention::start).thenComparingInt(Mention::word);

  private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

  /** A phrase of which some words have come. */
  private record Begun(int start, int end, int words) {}

  /** What the marks of a text stand for, by place; what lacks words of its phrase is left out. */
  static List<Mention> of(MarkedText text, List<Asked> asked) {
    List<Mention> mentions = new ArrayList<>();
    Map<Integer, Begun> begun = new HashMap<>();
    for (Mark mark : text.marks()) {
      Begun before = begun.remove(mark.word());
      boolean goesOn =
          before != null && wordsBetween(text.text(), before.end(), mark.start(), 0) == 0;
      Begun now =
          before != null && goesOn
              ? new Begun(before.start(), mark.end(), before.words() + 1)
              : new Begun(mark.start(), mark.end(), 1);
      if (now.words() >= asked.get(mark.word()).length()) {
        mentions.add(new Mention(mark.word(), text, now.start(), now.end()));
      } else {
        begun.put(mark.word(), now);
      }
    }
    mentions.sort(BY_PLACE);
    return mentions;
  }

  /** What is written there, on one line; with the last full stop of an abbreviation. */
  String written() {
    String written = text.text().substring(start, end).strip().replaceAll("\\s+", " ");
    boolean stops = end < text.text().length() && text.text().charAt(end) == '.';
    return stops && ABBREVIATION.matcher(written).matches() ? written + "." : written;
  }

  /**
   * How many words stand between two places; an ideograph counts as one.
   *
   * @param most after so many no more are counted
   * @return the number, or one more than {@code most}
   */
  static int wordsBetween(String text, int from, int to, int most) {
    int words = 0;
    boolean within = false;
    for (int i = from; i < to && words <= most; ) {
      int c = text.codePointAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && (!within || Character.isIdeographic(c))) {
        words++;
      }
      within = letter || (within && isWithinWords(c));
      i += Character.charCount(c);
    }
    return words;
  }

  private static boolean isWithinWords(int c) {
    return c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
