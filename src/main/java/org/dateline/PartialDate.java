package org.dateline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When something was published, as precisely as it is known: an instant, a day or a month. */
public sealed interface PartialDate {

  /**
   * An instant.
   *
   * @param instant the instant
   */
  record Moment(Instant instant) implements PartialDate {
    @Override
    public String toString() {
      return instant.toString();
    }
  }

  /**
   * A plain date. It is a civil day wherever it is read and never shifts with a zone.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements PartialDate {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /**
   * A month.
   *
   * @param month the month
   */
  record Month(YearMonth month) implements PartialDate {
    @Override
    public String toString() {
      return month.toString();
    }
  }

  /**
   * Reads {@code 2025-12-21T18:04:00Z}, {@code 2025-12-21T18:04+02:00}, {@code 2025-12-21} or
   * {@code 2025-12}, the forms that {@code toString} writes.
   *
   * @param iso the text
   * @return the date
   * @throws DateTimeException when it has none of these forms
   */
  static PartialDate parse(String iso) {
    if (iso.length() == 7) {
      return new Month(YearMonth.parse(iso));
    }
    if (iso.indexOf('T') < 0) {
      return new Day(LocalDate.parse(iso));
    }
    return new Moment(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(iso, Instant::from));
  }

  /**
   * The civil day of this date.
   *
   * @param zone in which an instant falls on a day
   * @return the day; empty for a month
   */
  default Optional<LocalDate> day(ZoneId zone) {
    return switch (this) {
      case Moment m -> Optional.of(LocalDate.ofInstant(m.instant(), zone));
      case Day d -> Optional.of(d.date());
      case Month m -> Optional.empty();
    };
  }

  /**
   * The month of this date.
   *
   * @param zone in which an instant falls on a day
   * @return the month
   */
  default YearMonth month(ZoneId zone) {
    return switch (this) {
      case Moment m -> YearMonth.from(LocalDate.ofInstant(m.instant(), zone));
      case Day d -> YearMonth.from(d.date());
      case Month m -> m.month();
    };
  }

  /**
   * The first instant of this date, for ordering.
   *
   * @param zone in which days begin
   * @return the instant itself, or the start of the day or month
   */
  default Instant start(ZoneId zone) {
    return switch (this) {
      case Moment m -> m.instant();
      case Day d -> d.date().atStartOfDay(zone).toInstant();
      case Month m -> m.month().atDay(1).atStartOfDay(zone).toInstant();
    };
  }
}
