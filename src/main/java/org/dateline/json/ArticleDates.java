package org.dateline.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.PartialDate;

/**
 * Reads dates as others write them.
 *
 * <pre>
 * 2026-11-24T10:00:00Z   2026-11-24 10:00:00.25+03:00   20261124T100000Z   instants
 * 2026-11-24T10:00:00[Europe/Berlin]   2026-11-24 10:00 CET                 instants
 * 1511520000   1511520000000                            seconds, milliseconds since 1970
 * 2026-11-24T10:00   20261124100000   202611241000      in the zone given
 * 2026-11-24   2026/11/24   20261124                    days
 * 2026-05   May 2026                                    months
 * Tue, 24 Nov 2026 10:00:00 GMT   24 Nov 2026 10:00 +0300   (RFC 1123, RFC 5322)
 * Tue Nov 24 10:00:00 CET 2026                          (Unix, Java)
 * 24 November 2026   November 24, 2026   Nov. 24th, 2026, 6:04 PM   24 de noviembre de 2026
 * 13/04/2017   13.04.2017   13-04-2017 18:04            day or month first
 * </pre>
 *
 * <p>Years have four digits: with two nobody knows the century. A day of the week is not compared
 * with its date. Names of zones are those that mean one zone in news: CST, IST and BST mean two.
 */
final class ArticleDates {
  /** What to write, for a message. */
  static final String FORMS =
      "2026-11-24T10:00:00Z, 2026-11-24, 2026-05, Tue, 24 Nov 2026 10:00:00 GMT,"
          + " 24 November 2026 or 24/11/2026";

  /** Characters of a date, at most: the longest ones, with zone and remark, have about 70. */
  private static final int LONGEST = 100;

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("WET", "+00:00"),
          Map.entry("WEST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("MESZ", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("TRT", "+03:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("JST", "+09:00"));

  private static final String CLOCK =
      "(?<hour>\\d{1,2})[:h]?(?<minute>\\d{2})"
          + "(?::?(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9})\\d*)?)?"
          + "(?:\\s*+(?:(?<half>[AaPp])\\.?\\s?[Mm]\\.?|(?<arabicHalf>[صم])(?!\\p{L})|[Uu]hr))?";
  private static final String ZONE =
      "(?:(?<offset>(?:GMT|UTC)?[+-]\\d{2}(?::?\\d{2})?)|(?<zone>[A-Za-z]{1,4}))?"
          + "(?:\\s*+\\[?(?<region>[A-Z][A-Za-z]+/[A-Za-z_/+-]+)]?)?(?:\\s*+\\([^)]*+\\))?";
  private static final String TIME =
      "(?:[Tt]|\\s*+[,،]\\s*+|\\s++-\\s++"
          + "|[,،]?\\s++(?:(?:at|um|a las|a|om|saat|в|الساعه)\\s++)?)"
          + CLOCK
          + "\\s*+"
          + ZONE;
  private static final String WEEKDAY = "(?:\\p{L}{2,14}\\.?[,،]?\\s++)?";
  private static final String MONTH = "(?<name>\\p{L}{3,14}|اب)(?:\\s?/\\s?\\p{L}{2,14})?";
  private static final String OF = "(?:de|del)\\s++";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<year>\\d{4})(?:(?<sep>[-/.])(?<month>\\d{1,2})(?:\\k<sep>(?<day>\\d{1,2}))?"
              + "|(?<basicMonth>\\d{2})(?<basicDay>\\d{2}))(?:"
              + TIME
              + ")?");
  private static final Pattern FIGURES =
      Pattern.compile(
          WEEKDAY
              + "(?<first>\\d{1,2})(?<sep>[-/.])\\s?(?<second0>\\d{1,2})\\k<sep>\\s?(?<year>\\d{4})"
              + "(?:"
              + TIME
              + ")?");
  private static final Pattern DAY_AND_NAME =
      Pattern.compile(
          WEEKDAY
              + "(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?[\\s-]++(?:"
              + OF
              + ")?"
              + MONTH
              + "\\.?[,،]?[\\s-]++(?:"
              + OF
              + ")?(?<year>\\d{4})(?:\\s?(?:г\\.|года|г))?(?:"
              + TIME
              + ")?");
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          WEEKDAY
              + MONTH
              + "\\.?\\s++(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?[,،]?\\s++|"
              + OF
              + ")?(?<year>\\d{4})(?:"
              + TIME
              + ")?");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          WEEKDAY
              + "(?<name>[A-Za-z]{3,9})\\s++(?<day>\\d{1,2})\\s++"
              + CLOCK
              + "\\s++"
              + ZONE
              + "\\s*+(?<year>\\d{4})");

  /** Fourteen digits, as databases write a moment. */
  private static final Pattern RUN_OF_DIGITS =
      Pattern.compile(
          "(?<year>[12]\\d{3})(?<month>\\d{2})(?<day>\\d{2})"
              + "(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})");

  /** The same without seconds; as milliseconds it would be a moment of 1976. */
  private static final Pattern TO_THE_MINUTE =
      Pattern.compile(
          "(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d");

  /**
   * Since 1970: seconds from 1973 on, milliseconds from 1970 on; before, from a day on. Ten digits
   * are always seconds, also where they could be a day and an hour: 2026112410 is a moment of 2034.
   */
  private static final Pattern EPOCH =
      Pattern.compile(
          "(?:(?<seconds>\\d{9,10}|-\\d{5,10})(?:\\.(?<part>\\d{1,9})0*)?"
              + "|(?<millis>-?\\d{11,13}))(?:\\.0+)?");

  private static final Pattern SERIAL = Pattern.compile("[1-6]\\d{4}(?:[.,]\\d+)?");
  private static final Pattern TWO_DIGITS =
      Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}(?:\\D.*)?");
  private static final Pattern TWO_WORDS = Pattern.compile("(كانون|تشرين)\\s+(ال\\p{L}+)");

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

  /** What a date in figures tells about the order of day and month. */
  enum Order {
    /** Nothing: it has none, or both readings are the same day. */
    NONE,
    /** It could as well have been read with day and month exchanged. */
    ASSUMED,
    /** Its day exceeds 12 and stands first. */
    DAY_FIRST,
    /** Its day exceeds 12 and stands second. */
    MONTH_FIRST
  }

  /**
   * A date as read.
   *
   * @param date the date
   * @param order what it tells about the order of day and month
   */
  record Reading(PartialDate date, Order order) {}

  /** Whether the text says that there is no date: databases write zeros. */
  static boolean saysNothing(String text) {
    return text.isBlank() || text.startsWith("0000-00-00");
  }

  /** The date, or empty when the text is none. */
  Optional<Reading> read(String text) {
    return read(text, zone);
  }

  /** The date, a time without zone read as UTC; or empty when the text is none. */
  Optional<Reading> readInUtc(String text) {
    return read(text, ZoneOffset.UTC);
  }

  private static Optional<Reading> plain(PartialDate date) {
    return Optional.of(new Reading(date, Order.NONE));
  }

  private Optional<Reading> read(String text, ZoneId in) {
    if (text.strip().length() > LONGEST) {
      return Optional.empty();
    }
    String plain = simplified(text);
    try {
      Matcher m = YEAR_FIRST.matcher(plain);
      if (m.matches()) {
        return plain(yearFirst(m, in));
      }
      m = RUN_OF_DIGITS.matcher(TO_THE_MINUTE.matcher(plain).matches() ? plain + "00" : plain);
      if (m.matches()) {
        LocalTime time = LocalTime.of(number(m, "hour"), number(m, "minute"), number(m, "second"));
        return plain(moment(date(m, number(m, "month")), time, in));
      }
      m = EPOCH.matcher(plain);
      if (m.matches()) {
        return plain(epoch(m));
      }
      m = FIGURES.matcher(plain);
      if (m.matches()) {
        return Optional.of(figures(m, in));
      }
      m = DAY_AND_NAME.matcher(plain);
      if (m.matches()) {
        return plain(dated(m, date(m, monthNamed(m)), in));
      }
      m = NAME_FIRST.matcher(plain);
      if (m.matches()) {
        return plain(nameFirst(m, in));
      }
      m = YEAR_LAST.matcher(plain);
      if (m.matches()) {
        return plain(dated(m, date(m, monthNamed(m)), in));
      }
    } catch (DateTimeException e) {
      // The 30th of February is not a date.
    }
    return Optional.empty();
  }

  /** What to do about a text that is no date. */
  static String advice(String text) {
    String plain = simplified(text);
    if (plain.matches("\\d{4}")) {
      return "A year alone is no date: give the month too, as 2026-05.";
    }
    if (SERIAL.matcher(plain).matches()) {
      return "This looks like the serial number of a day in a spreadsheet: give the column the"
          + " format of a date, 2026-11-24, before it is exported.";
    }
    if (TWO_DIGITS.matcher(plain).matches()) {
      return "Write the year with four digits.";
    }
    return "Write it as " + FORMS + ".";
  }

  private static PartialDate yearFirst(Matcher m, ZoneId in) {
    if (m.group("basicMonth") != null) {
      return dated(
          m, LocalDate.of(number(m, "year"), number(m, "basicMonth"), number(m, "basicDay")), in);
    }
    if (m.group("day") == null) {
      return monthOnly(m, number(m, "month"));
    }
    return dated(m, date(m, number(m, "month")), in);
  }

  private static PartialDate epoch(Matcher m) {
    String millis = m.group("millis");
    if (millis != null) {
      return new PartialDate.Moment(Instant.ofEpochMilli(Long.parseLong(millis)));
    }
    String seconds = m.group("seconds");
    long nanos = m.group("part") == null ? 0 : nanos(m.group("part"));
    return new PartialDate.Moment(
        Instant.ofEpochSecond(Long.parseLong(seconds), seconds.startsWith("-") ? -nanos : nanos));
  }

  private static PartialDate nameFirst(Matcher m, ZoneId in) {
    int month = monthNamed(m);
    return m.group("day") == null ? monthOnly(m, month) : dated(m, date(m, month), in);
  }

  private static PartialDate monthOnly(Matcher m, int month) {
    if (m.group("hour") != null) {
      throw new DateTimeException("a time without a day");
    }
    return new PartialDate.Month(YearMonth.of(number(m, "year"), month));
  }

  private Reading figures(Matcher m, ZoneId in) {
    int first = number(m, "first");
    int second = number(m, "second0");
    boolean either = first <= 12 && second <= 12;
    boolean firstIsDay = either ? dayFirst : first > 12;
    LocalDate date =
        LocalDate.of(number(m, "year"), firstIsDay ? second : first, firstIsDay ? first : second);
    Order order = firstIsDay ? Order.DAY_FIRST : Order.MONTH_FIRST;
    if (either) {
      order = first == second ? Order.NONE : Order.ASSUMED;
    }
    return new Reading(dated(m, date, in), order);
  }

  private static LocalDate date(Matcher m, int month) {
    return LocalDate.of(number(m, "year"), month, number(m, "day"));
  }

  private static PartialDate dated(Matcher m, LocalDate date, ZoneId in) {
    if (m.group("hour") == null) {
      return new PartialDate.Day(date);
    }
    LocalTime time =
        LocalTime.of(
            hour(m),
            number(m, "minute"),
            m.group("second") == null ? 0 : number(m, "second"),
            m.group("fraction") == null ? 0 : nanos(m.group("fraction")));
    return moment(date, time, zone(m, in));
  }

  private static PartialDate moment(LocalDate date, LocalTime time, ZoneId in) {
    return new PartialDate.Moment(date.atTime(time).atZone(in).toInstant());
  }

  private static int nanos(String fraction) {
    return Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  private static int hour(Matcher m) {
    int hour = number(m, "hour");
    String half = m.group("half");
    String arabic = m.group("arabicHalf");
    if (half == null && arabic == null) {
      return hour;
    }
    if (hour < 1 || hour > 12) {
      throw new DateTimeException("an hour of half a day");
    }
    boolean afternoon = half == null ? "م".equals(arabic) : half.equalsIgnoreCase("p");
    return hour % 12 + (afternoon ? 12 : 0);
  }

  private static ZoneId zone(Matcher m, ZoneId otherwise) {
    if (m.group("offset") != null) {
      return ZoneOffset.of(m.group("offset").replaceFirst("[A-Z]+", ""));
    }
    if (m.group("region") != null) {
      return ZoneId.of(m.group("region"));
    }
    if (m.group("zone") == null) {
      return otherwise;
    }
    String known = ZONES.get(m.group("zone").toUpperCase(Locale.ROOT));
    if (known == null) {
      throw new DateTimeException("no zone has this name alone");
    }
    return ZoneOffset.of(known);
  }

  private static int monthNamed(Matcher m) {
    return MonthNames.month(m.group("name"))
        .orElseThrow(() -> new DateTimeException("no month has this name"));
  }

  private static int number(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }

  /**
   * The text in digits of ASCII, with plain spaces and without accents: ١٣/٠٤/٢٠١٧ is written in
   * the digits of another script, and no less a date.
   */
  private static String simplified(String text) {
    String stripped = text.strip();
    if (stripped.chars().allMatch(c -> c < 0x80)) {
      return stripped;
    }
    StringBuilder ascii = new StringBuilder(stripped.length());
    MemberNames.withoutMarks(stripped)
        .chars()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .map(c -> Character.isSpaceChar(c) ? ' ' : c)
        .forEach(c -> ascii.append((char) c));
    return TWO_WORDS.matcher(ascii.toString().strip()).replaceAll("$1$2");
  }
}
