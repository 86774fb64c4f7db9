package org.dateline.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Problem;
import org.dateline.config.IndexConfig;

/**
 * Dates as a reader writes them, as civil days in the archive's zone. A <em>period</em> is a year,
 * a month or a day: {@code 2025}, {@code 2025-12}, {@code 2025-12-21}, an ISO instant with or
 * without its zone, {@code today}, {@code yesterday}. The ends of a range can also be counted from
 * now: {@code 7d}, {@code 3w}, {@code 6m}, {@code 1y} ago.
 */
final class DateExpression {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt].+");
  private static final Pattern AGO = Pattern.compile("([0-9]{1,4})([dwmy])");
  private static final Pattern NUMBERS =
      Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})");

  /** The days that have a year of four digits, so that every day can be written. */
  private static final LocalDate EARLIEST = LocalDate.of(0, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private final IndexConfig config;
  private final LocalDate today;

  DateExpression(IndexConfig config, Instant now) {
    this.config = config;
    this.today = LocalDate.ofInstant(now, config.zone());
  }

  /** The days of a year, a month or a day. */
  Optional<DateRange> period(String typed) {
    String text = plain(typed);
    try {
      if (YEAR.matcher(text).matches()) {
        Year year = Year.parse(text);
        return days(year.atDay(1), year.atMonth(12).atEndOfMonth());
      }
      if (MONTH.matcher(text).matches()) {
        YearMonth month = YearMonth.parse(text);
        return days(month.atDay(1), month.atEndOfMonth());
      }
      if (DAY.matcher(text).matches()) {
        return day(LocalDate.parse(text));
      }
      if (MOMENT.matcher(text).matches()) {
        return day(civilDay(text));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "today" -> day(today);
      case "yesterday" -> day(today.minusDays(1));
      default -> Optional.empty();
    };
  }

  /** The first day of a period, or the day that is so long ago. */
  Optional<LocalDate> first(String typed) {
    return ago(typed).or(() -> period(typed).flatMap(DateRange::from));
  }

  /** The last day of a period, or the day that is so long ago. */
  Optional<LocalDate> last(String typed) {
    return ago(typed).or(() -> period(typed).flatMap(DateRange::to));
  }

  /**
   * The days of {@code [2025-01 TO 2025-06]}, where {@code *} stands for an open end and curly
   * brackets for ends that are left out, or of a comparison, {@code >=2025-12-01}: {@code >2025}
   * begins with 2026. Ends in the wrong order are no range; {@link #turned} says what was meant.
   */
  Optional<DateRange> range(String typed) {
    return Ends.of(typed).flatMap(this::range);
  }

  /** The days of a range whose ends are in the wrong order. */
  Optional<DateRange> turned(String typed) {
    return Ends.of(typed).flatMap(Ends::turned).flatMap(this::range);
  }

  private Optional<DateRange> range(Ends ends) {
    Optional<LocalDate> first =
        ends.from()
            .flatMap(
                from -> ends.fromIncluded() ? first(from) : last(from).map(day -> day.plusDays(1)))
            .map(DateExpression::written);
    Optional<LocalDate> last =
        ends.to()
            .flatMap(to -> ends.toIncluded() ? last(to) : first(to).map(day -> day.minusDays(1)))
            .map(DateExpression::written);
    boolean understood =
        first.isPresent() == ends.from().isPresent() && last.isPresent() == ends.to().isPresent();
    DateRange range = new DateRange(first, last);
    return understood && !isEmpty(range) ? Optional.of(range) : Optional.empty();
  }

  static boolean isEmpty(DateRange range) {
    return range.from().isPresent()
        && range.to().isPresent()
        && range.from().get().isAfter(range.to().get());
  }

  /** A range as it is written: a period where it is one, else its first and last day. */
  static String text(DateRange range) {
    if (range.from().isEmpty() || range.to().isEmpty()) {
      return "[" + end(range.from()) + " TO " + end(range.to()) + "]";
    }
    LocalDate from = range.from().get();
    LocalDate to = range.to().get();
    if (from.equals(to)) {
      return from.toString();
    }
    if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth())) {
      return YearMonth.from(from).toString();
    }
    if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))) {
      return from.toString().substring(0, 4);
    }
    return "[" + from + " TO " + to + "]";
  }

  private static String end(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("*");
  }

  /** What to say of a text that is no date. */
  Problem invalid(String typed) {
    return Problem.of(
            "invalid-date",
            Warnings.quoted(typed)
                + " is no date. A date is a day (2025-12-21), a month (2025-12), a year (2025), an"
                + " instant (2025-12-21T18:04:00Z), today or yesterday; from, to and the ends of a"
                + " range can also be 7d, 3w, 6m or 1y ago.")
        .suggest(
            ago(typed).isPresent()
                ? "from=" + typed.strip() + ", or in a query date:[" + typed.strip() + " TO *]"
                : numbers(typed).orElse(today).toString());
  }

  /** The day that {@code 21/12/2025} would be. */
  private Optional<LocalDate> numbers(String typed) {
    Matcher numbers = NUMBERS.matcher(plain(typed));
    if (!numbers.matches()) {
      return Optional.empty();
    }
    int one = Integer.parseInt(numbers.group(1));
    int other = Integer.parseInt(numbers.group(2));
    boolean dayFirst = one > 12 || (config.dayFirst() && other <= 12);
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(numbers.group(3)), dayFirst ? other : one, dayFirst ? one : other));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String plain(String typed) {
    return Letters.withPlainDigits(typed.strip());
  }

  private Optional<LocalDate> ago(String typed) {
    Matcher ago = AGO.matcher(plain(typed).toLowerCase(Locale.ROOT));
    if (!ago.matches()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(ago.group(1));
    LocalDate day =
        switch (ago.group(2)) {
          case "d" -> today.minusDays(count);
          case "w" -> today.minusWeeks(count);
          case "m" -> today.minusMonths(count);
          default -> today.minusYears(count);
        };
    return Optional.of(written(day));
  }

  private LocalDate civilDay(String moment) {
    TemporalAccessor best =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(moment, ZonedDateTime::from, LocalDateTime::from);
    return best instanceof ZonedDateTime zoned
        ? zoned.withZoneSameInstant(config.zone()).toLocalDate()
        : LocalDate.from(best);
  }

  private static Optional<DateRange> day(LocalDate day) {
    return days(written(day), written(day));
  }

  private static Optional<DateRange> days(LocalDate from, LocalDate to) {
    return Optional.of(new DateRange(Optional.of(from), Optional.of(to)));
  }

  private static LocalDate written(LocalDate day) {
    return day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
  }
}
