package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.Article.Dateline;

/**
 * Finds the dateline at the head of a body, as wires write it:
 *
 * <pre>
 * dateline := place [agency] dash | agency dash
 * place    := city {"/" city} {"," region} ["," date]
 * agency   := "(" name ")"
 * dash     := "-" | "--" | "–" | "—"       with white space, or an agency before it
 * </pre>
 *
 * Without an agency the city must be in capitals; with one it must look like a name. What follows
 * must look like the beginning of a sentence. In doubt there is no dateline.
 */
final class DatelineParser {
  /** Longer heads are sentences. */
  private static final int LONGEST = 60;

  private static final int LONGEST_AGENCY = 40;
  private static final int MOST_WORDS = 4;

  /** Where newsrooms write in capitals what is no place. */
  private static final Set<String> LABELS =
      Set.of(
          "ANALYSIS",
          "BREAKING",
          "CORRECTED",
          "CORRECTION",
          "EDITORIAL",
          "EXCLUSIVE",
          "EXPLAINER",
          "FACTBOX",
          "FEATURE",
          "FILE",
          "INTERVIEW",
          "LIVE",
          "NEWS",
          "NOTE",
          "OPINION",
          "PHOTO",
          "PHOTOS",
          "PREVIEW",
          "PROFILE",
          "REFILE",
          "REPORT",
          "REVIEW",
          "TIMELINE",
          "UPDATE",
          "UPDATED",
          "URGENT",
          "VIDEO",
          "WATCH");

  /** Small words within names of places. */
  private static final Set<String> SMALL =
      Set.of(
          "al", "an", "and", "as", "at", "d", "da", "de", "del", "der", "di", "do", "du", "el",
          "en", "es", "ez", "i", "la", "le", "les", "of", "on", "sur", "the", "upon", "van", "y");

  private DatelineParser() {}

  /**
   * A dateline found.
   *
   * @param dateline what it says
   * @param end where the text after it begins
   */
  record Found(Dateline dateline, int end) {}

  /** The dateline at the head of a body as indexed, if there is one. */
  static Optional<Found> parse(String body) {
    int dash = dash(body);
    if (dash <= 0) {
      return Optional.empty();
    }
    int end = indexAfter(body, dash);
    String head = body.substring(0, dash).strip();
    return dateline(head, true)
        .filter(dateline -> beginsSentence(body, end, !dateline.agency().isEmpty()))
        .map(dateline -> new Found(dateline, end));
  }

  /**
   * A dateline given by the publisher: one that holds the whole head, such as {@code SALVADOR, Feb
   * 26 -}, is taken apart. What follows a date, and what stands between two dashes, is dropped.
   * What is too long for a head stays as it is.
   *
   * @return place and agency without dash and date
   */
  static Dateline given(Dateline dateline) {
    Dateline tidy =
        new Dateline(CleanText.line(dateline.place()), CleanText.line(dateline.agency()));
    if (tidy.place().length() > LONGEST + LONGEST_AGENCY) {
      return tidy;
    }
    Dateline before;
    do { // Each round takes something off, until nothing is left to take.
      before = tidy;
      String head = withoutDash(tidy.place());
      tidy =
          tidy.agency().isEmpty()
              ? dateline(head, false).orElse(new Dateline(head, ""))
              : new Dateline(upToDate(head), tidy.agency());
    } while (!tidy.equals(before));
    return tidy;
  }

  private static String withoutDash(String head) {
    int end = head.length();
    while (end > 0 && (isDash(head.charAt(end - 1)) || isSpace(head.charAt(end - 1)))) {
      end--;
    }
    int dash = dash(head);
    String before = dash > 0 ? head.substring(0, dash).strip() : "";
    // Any other dash may be of a name.
    return !before.isEmpty() && (end < head.length() || before.endsWith(")"))
        ? before
        : head.substring(0, end);
  }

  /** Past the dash and the white space after it. */
  private static int indexAfter(String body, int dash) {
    int end = dash;
    while (end < body.length() && isDash(body.charAt(end))) {
      end++;
    }
    while (end < body.length() && isSpace(body.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The first dash that can end a dateline, outside of brackets; -1 when there is none near. */
  private static int dash(String body) {
    int depth = 0;
    int last = Math.min(body.length(), LONGEST + LONGEST_AGENCY);
    for (int i = 0; i < last; i++) {
      char c = body.charAt(i);
      if (c == '\n') {
        return -1;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && isDash(c) && endsHead(body, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsHead(String body, int dash) {
    if (dash == 0) {
      return false;
    }
    int after = dash;
    while (after < body.length() && isDash(body.charAt(after))) {
      after++;
    }
    char before = body.charAt(dash - 1);
    boolean open = after == body.length() || isSpace(body.charAt(after));
    boolean closed = isSpace(before) || before == ')';
    boolean hyphen = body.charAt(dash) == '-' && after == dash + 1;
    return hyphen ? open && closed : open || closed;
  }

  /**
   * Whether a sentence begins there: not in lower case, not a headline in capitals. After a place
   * without an agency only small letters prove it; an Arabic text has none.
   */
  private static boolean beginsSentence(String body, int from, boolean hasAgency) {
    if (from == body.length()) {
      return hasAgency;
    }
    if (Character.isLowerCase(body.codePointAt(from))) {
      return false;
    }
    boolean capitals = false;
    for (int i = from; i < Math.min(body.length(), from + LONGEST); i++) {
      char c = body.charAt(i);
      if (c == '\n') {
        break;
      }
      if (Character.isLowerCase(c)) {
        return true;
      }
      capitals |= Character.isUpperCase(c);
    }
    return hasAgency && !capitals;
  }

  /** A head without its dash. */
  private static Optional<Dateline> dateline(String head, boolean strict) {
    String agency = "";
    String place = head;
    int open = head.indexOf('(');
    if (open >= 0) {
      if (!head.endsWith(")") || head.indexOf('(', open + 1) >= 0) {
        return Optional.empty();
      }
      agency = head.substring(open + 1, head.length() - 1).strip();
      place = head.substring(0, open).strip();
      if (strict && (!isAgency(agency) || isAcronymOf(agency, place))) {
        return Optional.empty();
      }
    }
    place = strict ? withoutDates(place) : upToDate(place);
    if (place.isEmpty() && agency.isEmpty()) {
      return Optional.empty();
    }
    return strict && !isPlace(place, !agency.isEmpty())
        ? Optional.empty()
        : Optional.of(new Dateline(place, agency));
  }

  /** {@code WASHINGTON, Feb 26, 1987} is {@code WASHINGTON}. */
  private static String withoutDates(String place) {
    List<String> kept = new ArrayList<>();
    for (String piece : place.split(",")) {
      String bare = piece.strip();
      if (!bare.isEmpty() && (kept.isEmpty() || !isDate(bare))) {
        kept.add(bare);
      }
    }
    return String.join(", ", kept);
  }

  /** {@code RICHMOND, Va. Feb 9, Reuter} is {@code RICHMOND, Va.}. */
  private static String upToDate(String place) {
    List<String> kept = new ArrayList<>();
    for (String piece : place.split(",")) {
      String bare = piece.strip();
      int date = kept.isEmpty() ? bare.length() : startOfDate(bare);
      String before = bare.substring(0, date).strip();
      if (!before.isEmpty()) {
        kept.add(before);
      }
      if (date < bare.length()) {
        break;
      }
    }
    return String.join(", ", kept);
  }

  /** Where a date begins that ends a piece, alone in it or after a full stop; else its end. */
  private static int startOfDate(String piece) {
    int start = 0;
    while (!isDate(piece.substring(start).strip())) {
      int stop = piece.indexOf(". ", start);
      if (stop < 0) {
        return piece.length();
      }
      start = stop + 1;
    }
    return start;
  }

  /** {@code Feb 26}, {@code 26 February 1987}, {@code Oct. 5}, {@code 2023}. */
  private static boolean isDate(String piece) {
    int numbers = 0;
    int words = 0;
    for (String token : piece.split(" +")) {
      if (token.chars().allMatch(Character::isDigit) && token.length() <= 4) {
        numbers++;
      } else if (token.chars().allMatch(c -> Character.isLetter(c) || c == '.')) {
        words++;
      } else {
        return false;
      }
    }
    return numbers >= 1 && numbers <= 2 && words <= 1;
  }

  private static boolean isAgency(String agency) {
    return agency.length() >= 2
        && agency.length() <= LONGEST_AGENCY
        && agency.split(" ").length <= MOST_WORDS
        && Character.isLetter(agency.codePointAt(0))
        && !Character.isLowerCase(agency.codePointAt(0));
  }

  /** {@code World Health Organization (WHO)} names no place. */
  private static boolean isAcronymOf(String agency, String place) {
    StringBuilder initials = new StringBuilder();
    for (String word : place.split("[ -]")) {
      if (!word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 && agency.equalsIgnoreCase(initials.toString());
  }

  private static boolean isPlace(String place, boolean hasAgency) {
    if (place.isEmpty()) {
      return hasAgency;
    }
    if (place.length() > LONGEST) {
      return false;
    }
    String[] pieces = place.split(", ");
    if (pieces.length > 3) {
      return false;
    }
    for (String piece : pieces) {
      if (!isName(piece)) {
        return false;
      }
    }
    return hasAgency || (isInCapitals(pieces[0]) && !LABELS.contains(pieces[0]));
  }

  /** A few words of letters, none but the small ones beginning in lower case. */
  private static boolean isName(String piece) {
    String[] words = piece.split("[ /]");
    int most = piece.indexOf('/') > 0 ? 2 * MOST_WORDS : MOST_WORDS;
    if (words.length > most) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty()
          || word.endsWith("-")
          || !word.chars().allMatch(DatelineParser::isOfName)) {
        return false;
      }
      int hyphen = word.indexOf('-');
      String first = hyphen > 0 ? word.substring(0, hyphen) : word;
      if (Character.isLowerCase(word.codePointAt(0)) && !SMALL.contains(first)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfName(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '.'
        || c == '\''
        || c == '’'
        || c == '-'
        || c == '\u200C';
  }

  /** At least three letters, all of them capitals; scripts without case have none. */
  private static boolean isInCapitals(String city) {
    return city.chars().filter(Character::isUpperCase).count() >= 3
        && city.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―';
  }

  private static boolean isSpace(char c) {
    return CleanText.isSpace(c);
  }
}
