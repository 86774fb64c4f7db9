package org.dateline.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.PartialDate;

/**
 * Reads dates as others write them.
 *
 * <pre>
 * 2026-11-24T10:00:00Z   2026-11-24 10:00:00.25+03:00   20261124T100000Z   instants
 * 2026-11-24T10:00       in the zone given
 * 2026-11-24   2026/11/24   20261124                    days
 * 2026-05   May 2026                                    months
 * Tue, 24 Nov 2026 10:00:00 GMT   24 Nov 2026 10:00 +0300   (RFC 1123, RFC 5322)
 * 24 November 2026   November 24, 2026   Nov. 24th, 2026, 6:04 PM
 * 13/04/2017   13.04.2017   13-04-2017 18:04            day or month first
 * </pre>
 *
 * Years have four digits: with two nobody knows the century. A day of the week is not compared with
 * its date.
 */
final class ArticleDates {
  /** What to write, for a message. */
  static final String FORMS =
      "2026-11-24T10:00:00Z, 2026-11-24, 2026-05, Tue, 24 Nov 2026 10:00:00 GMT,"
          + " 24 November 2026 or 24/11/2026";

  private static final String TIME =
      "(?:[Tt]|,?\\s+(?:at\\s+)?)(?<hour>\\d{1,2}):?(?<minute>\\d{2})"
          + "(?::?(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9})\\d*)?)?"
          + "(?:\\s*(?<half>[AaPp])\\.?[Mm]\\.?)?"
          + "\\s*(?<zone>Z|z|UTC?|GMT|[+-]\\d{2}(?::?\\d{2})?)?";
  private static final String WEEKDAY = "(?:\\p{L}{3,9}\\.?,?\\s+)?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<year>\\d{4})(?:(?<sep>[-/.])(?<month>\\d{1,2})(?:\\k<sep>(?<day>\\d{1,2}))?"
              + "|(?<basicMonth>\\d{2})(?<basicDay>\\d{2}))(?:"
              + TIME
              + ")?");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<first>\\d{1,2})(?<sep>[-/.])(?<second0>\\d{1,2})\\k<sep>(?<year>\\d{4})(?:"
              + TIME
              + ")?");
  private static final Pattern DAY_AND_NAME =
      Pattern.compile(
          WEEKDAY
              + "(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?<name>\\p{L}{3,9})\\.?,?[\\s-]+"
              + "(?<year>\\d{4})(?:"
              + TIME
              + ")?");
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          WEEKDAY
              + "(?<name>\\p{L}{3,9})\\.?\\s+(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?"
              + "(?<year>\\d{4})(?:"
              + TIME
              + ")?");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final ZoneId zone;
  private final boolean dayFirst;

  /**
   * Creates a reader of dates.
   *
   * @param zone in which a time without zone is read
   * @param dayFirst whether 04/05/2017 is the fourth of May
   */
  ArticleDates(ZoneId zone, boolean dayFirst) {
    this.zone = zone;
    this.dayFirst = dayFirst;
  }

  /**
   * A date as read.
   *
   * @param date the date
   * @param assumed whether it could as well have been read with day and month exchanged
   */
  record Reading(PartialDate date, boolean assumed) {}

  /** The date, or empty when the text is none. */
  Optional<Reading> read(String text) {
    String ascii = withAsciiDigits(text.strip());
    try {
      Matcher m = YEAR_FIRST.matcher(ascii);
      if (m.matches()) {
        return Optional.of(new Reading(yearFirst(m), false));
      }
      m = NUMBERS.matcher(ascii);
      if (m.matches()) {
        return Optional.of(numbers(m));
      }
      m = DAY_AND_NAME.matcher(ascii);
      if (m.matches()) {
        return Optional.of(new Reading(dated(m, date(m, monthNamed(m))), false));
      }
      m = NAME_FIRST.matcher(ascii);
      if (m.matches()) {
        return Optional.of(new Reading(nameFirst(m), false));
      }
    } catch (DateTimeException e) {
      // The 30th of February is not a date.
    }
    return Optional.empty();
  }

  private PartialDate yearFirst(Matcher m) {
    if (m.group("basicMonth") != null) {
      return dated(
          m, LocalDate.of(number(m, "year"), number(m, "basicMonth"), number(m, "basicDay")));
    }
    if (m.group("day") == null) {
      return monthOnly(m, number(m, "month"));
    }
    return dated(m, date(m, number(m, "month")));
  }

  private PartialDate nameFirst(Matcher m) {
    int month = monthNamed(m);
    return m.group("day") == null ? monthOnly(m, month) : dated(m, date(m, month));
  }

  private static PartialDate monthOnly(Matcher m, int month) {
    if (m.group("hour") != null) {
      throw new DateTimeException("a time without a day");
    }
    return new PartialDate.Month(YearMonth.of(number(m, "year"), month));
  }

  private Reading numbers(Matcher m) {
    int first = number(m, "first");
    int second = number(m, "second0");
    boolean either = first <= 12 && second <= 12;
    boolean firstIsDay = either ? dayFirst : first > 12;
    LocalDate date =
        LocalDate.of(number(m, "year"), firstIsDay ? second : first, firstIsDay ? first : second);
    return new Reading(dated(m, date), either && first != second);
  }

  private static LocalDate date(Matcher m, int month) {
    return LocalDate.of(number(m, "year"), month, number(m, "day"));
  }

  private PartialDate dated(Matcher m, LocalDate date) {
    if (m.group("hour") == null) {
      return new PartialDate.Day(date);
    }
    String fraction = m.group("fraction") == null ? "" : m.group("fraction");
    LocalTime time =
        LocalTime.of(
            hour(m),
            number(m, "minute"),
            m.group("second") == null ? 0 : number(m, "second"),
            Integer.parseInt((fraction + "000000000").substring(0, 9)));
    String offset = m.group("zone");
    ZoneId in = offset == null ? zone : offset(offset);
    return new PartialDate.Moment(date.atTime(time).atZone(in).toInstant());
  }

  private static int hour(Matcher m) {
    int hour = number(m, "hour");
    if (m.group("half") == null) {
      return hour;
    }
    if (hour < 1 || hour > 12) {
      throw new DateTimeException("an hour of half a day");
    }
    return hour % 12 + (m.group("half").equalsIgnoreCase("p") ? 12 : 0);
  }

  private static ZoneOffset offset(String text) {
    return Character.isLetter(text.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(text);
  }

  private static int monthNamed(Matcher m) {
    String name = m.group("name").toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      // Jan, Sept and the like: what begins the name of a month.
      if (MONTHS.get(i).startsWith(name)) {
        return i + 1;
      }
    }
    throw new DateTimeException("no month has this name");
  }

  private static int number(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }

  /** ١٣/٠٤/٢٠١٧ is written in the digits of another script, and no less a date. */
  private static String withAsciiDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '9' && Character.isDigit(text.charAt(i))) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.chars()
            .forEach(
                c ->
                    ascii.append(
                        Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
        return ascii.toString();
      }
    }
    return text;
  }
}
