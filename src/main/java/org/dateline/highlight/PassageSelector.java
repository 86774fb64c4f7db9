package org.dateline.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.Part;
import org.dateline.Passage;
import org.dateline.Range;
import org.dateline.text.Cut;
import org.dateline.text.Sentences;
import org.dateline.text.Sentences.Span;

/**
 * Chooses the passages that show best why an article matched. Each sentence with marks is a
 * candidate, together with as many sentences after it as make a passage of the usual length; a
 * sentence that is too long gives a candidate around each of its marks.
 */
final class PassageSelector {
  /** Shorter passages say too little, where there is more to say. */
  static final int SHORTEST = 100;

  /** Passages grow up to here. */
  static final int USUAL = 200;

  /** Longer sentences are cut. */
  static final int LONGEST = 300;

  private static final int MOST_PASSAGES = 3;

  /**
   * After so many candidates a mark of a long sentence that the one before shows gets none of its
   * own: cutting takes long, and a text without sentences may have 40,000 marks.
   */
  private static final int MOST_OVERLAPPING = 256;

  /** How much is shown before the first mark of a cut sentence. */
  private static final int BEFORE_MARK = 60;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingLong(Candidate::score).reversed().thenComparingInt(Candidate::order);

  private final String language;
  private final List<Candidate> candidates = new ArrayList<>();
  private final ShownWords shown = new ShownWords();

  /** Which of the texts is read, since comparing texts takes long. */
  private int paragraph;

  private record Candidate(
      MarkedText from,
      int paragraph,
      List<Range> ranges,
      Span place,
      boolean cutBefore,
      boolean cutAfter,
      long score,
      int order) {

    boolean overlaps(Candidate other) {
      return paragraph == other.paragraph
          && place.start() < other.place.end()
          && other.place.start() < place.end();
    }

    Passage passage() {
      return Marks.passage(
          from,
          place.start(),
          place.end(),
          ranges,
          cutBefore ? Marks.ELLIPSIS : "",
          cutAfter ? Marks.ELLIPSIS : "");
    }
  }

  private PassageSelector(String language) {
    this.language = language;
  }

  /**
   * The best passages of summary and body.
   *
   * @return at most three, best first, earlier ones first among equals; empty when nothing is
   *     marked there
   */
  static List<Passage> best(List<MarkedText> texts, String language) {
    return read(texts, language).chosen();
  }

  /** How many candidates there are. */
  static int candidates(List<MarkedText> texts, String language) {
    return read(texts, language).candidates.size();
  }

  private static PassageSelector read(List<MarkedText> texts, String language) {
    PassageSelector selector = new PassageSelector(language);
    for (MarkedText text : texts) {
      if (text.part() != Part.TITLE && !text.marks().isEmpty()) {
        selector.read(text);
      }
    }
    return selector;
  }

  private List<Passage> chosen() {
    candidates.sort(BEST_FIRST);
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (chosen.size() == MOST_PASSAGES) {
        break;
      }
      if (chosen.stream().noneMatch(candidate::overlaps)) {
        chosen.add(candidate);
      }
    }
    return chosen.stream().map(Candidate::passage).toList();
  }

  private void read(MarkedText from) {
    paragraph++;
    shown.read(from.marks());
    List<Range> ranges = Marks.ranges(from.marks());
    List<Span> pieces = pieces(from.text(), ranges);
    int piece = 0;
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      while (pieces.get(piece).end() < range.end()) {
        piece++;
      }
      Span sentence = pieces.get(piece);
      if (sentence.length() > LONGEST) {
        if (candidates.size() < MOST_OVERLAPPING || !isShownByLast(range)) {
          around(from, ranges, sentence, range);
        }
      } else if (i == 0 || ranges.get(i - 1).end() <= sentence.start()) {
        grown(from, ranges, pieces, piece);
      }
    }
  }

  private boolean isShownByLast(Range range) {
    Candidate last = candidates.getLast();
    return last.paragraph == paragraph
        && last.place.start() <= range.start()
        && range.end() <= last.place.end();
  }

  /**
   * The sentences, each with the white space after it, so that every mark lies in one; two are one
   * when a mark lies across their border.
   */
  private List<Span> pieces(String text, List<Range> ranges) {
    List<Span> pieces = new ArrayList<>();
    List<Span> sentences = Sentences.of(text, language);
    int start = 0;
    for (int i = 1; i < sentences.size(); i++) {
      int border = sentences.get(i).start();
      int before = before(ranges, border);
      if (before < 0 || ranges.get(before).end() <= border) {
        pieces.add(new Span(start, border));
        start = border;
      }
    }
    pieces.add(new Span(start, text.length()));
    return pieces;
  }

  /** A sentence with its neighbours, as long as they make a passage of the usual length. */
  private void grown(MarkedText from, List<Range> ranges, List<Span> pieces, int piece) {
    String text = from.text();
    int start = pieces.get(piece).start();
    int last = piece;
    while (last + 1 < pieces.size() && pieces.get(last + 1).end() - start <= USUAL) {
      last++;
    }
    int end = pieces.get(last).end();
    boolean cut = false;
    if (end - start < SHORTEST && last + 1 < pieces.size()) {
      Span next = pieces.get(last + 1);
      cut = next.end() - start > LONGEST;
      end =
          cut
              ? outside(ranges, Cut.before(text, start + USUAL), next.start() + 1, next.end())
              : next.end();
    } else if (end - start < SHORTEST && piece > 0) {
      int longer = pieces.get(piece - 1).start();
      start = end - longer > LONGEST ? start : longer;
    }
    add(from, ranges, new Span(start, end), false, cut);
  }

  /** A piece of a long sentence around one of its marks. */
  private void around(MarkedText from, List<Range> ranges, Span sentence, Range mark) {
    String text = from.text();
    int start = Math.max(sentence.start(), mark.start() - BEFORE_MARK);
    int end = Math.min(sentence.end(), start + USUAL);
    start = Math.max(sentence.start(), Math.min(start, end - USUAL));
    if (start > sentence.start()) {
      start = Math.min(Cut.after(text, start), mark.start());
      start = outside(ranges, start, sentence.start(), mark.start());
    }
    if (end < sentence.end()) {
      end = Math.max(Cut.before(text, end), mark.end());
      end = outside(ranges, end, mark.end(), sentence.end());
    }
    add(from, ranges, new Span(start, end), start > sentence.start(), end < sentence.end());
  }

  /**
   * A place that cuts no mark: the one given, else the start of the mark it is in, or its end when
   * the start lies before {@code first}.
   */
  private static int outside(List<Range> ranges, int at, int first, int last) {
    int place = Math.max(first, at);
    int before = before(ranges, place);
    if (before >= 0 && ranges.get(before).end() > place) {
      Range range = ranges.get(before);
      place = range.start() >= first ? range.start() : range.end();
    }
    return Math.min(place, last);
  }

  /** The last range that begins before a place; -1 when there is none. */
  private static int before(List<Range> ranges, int place) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private void add(
      MarkedText from, List<Range> ranges, Span wish, boolean cutBefore, boolean cutAfter) {
    String text = from.text();
    int start = wish.start();
    int end = wish.end();
    while (isLooseSpace(text, start, ranges)) {
      start++;
    }
    while (isLooseSpace(text, end - 1, ranges)) {
      end--;
    }
    Span place = new Span(start, end);
    long score = shown.score(place);
    candidates.add(
        new Candidate(
            from, paragraph, ranges, place, cutBefore, cutAfter, score, candidates.size()));
  }

  /** White space in no mark; a passage that holds a mark ends there at the latest. */
  private static boolean isLooseSpace(String text, int at, List<Range> ranges) {
    if (!Character.isWhitespace(text.charAt(at))) {
      return false;
    }
    int before = before(ranges, at + 1);
    return before < 0 || ranges.get(before).end() <= at;
  }
}
