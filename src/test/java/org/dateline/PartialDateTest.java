package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {
  private static final ZoneId BAGHDAD = ZoneId.of("Asia/Baghdad");

  @Test
  void keepsThePrecisionGiven() {
    assertThat(PartialDate.parse("2025-12-21T18:04:00Z"))
        .isEqualTo(new PartialDate.Moment(Instant.parse("2025-12-21T18:04:00Z")));
    assertThat(PartialDate.parse("2025-12-21"))
        .isEqualTo(new PartialDate.Day(LocalDate.of(2025, 12, 21)));
    assertThat(PartialDate.parse("2025-12"))
        .isEqualTo(new PartialDate.Month(YearMonth.of(2025, 12)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-21T18:04:00Z", "2025-12-21", "2025-12", "0987-01-02"})
  void readsWhatItWrites(String iso) {
    assertThat(PartialDate.parse(iso)).hasToString(iso);
  }

  @Test
  void readsOffsetsAsInstants() {
    assertThat(PartialDate.parse("2025-12-21T18:04+02:00")).hasToString("2025-12-21T16:04:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2025", "2025-13", "2025-02-30", "21.12.2025", "2025-12-21T18:04"})
  void refusesOtherForms(String text) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.parse(text));
  }

  @Test
  void anInstantFallsOnADayOfTheZone() {
    PartialDate late = PartialDate.parse("2025-12-31T22:30:00Z");

    assertThat(late.day(ZoneOffset.UTC)).contains(LocalDate.of(2025, 12, 31));
    assertThat(late.day(BAGHDAD)).contains(LocalDate.of(2026, 1, 1));
    assertThat(late.month(BAGHDAD)).isEqualTo(YearMonth.of(2026, 1));
  }

  @Test
  void aPlainDayNeverShifts() {
    PartialDate day = PartialDate.parse("2025-12-31");

    assertThat(day.day(BAGHDAD)).isEqualTo(day.day(ZoneOffset.UTC));
    assertThat(day.month(BAGHDAD)).isEqualTo(YearMonth.of(2025, 12));
  }

  @Test
  void aMonthHasNoDay() {
    PartialDate month = PartialDate.parse("2025-12");

    assertThat(month.day(ZoneOffset.UTC)).isEmpty();
    assertThat(month.month(ZoneOffset.UTC)).isEqualTo(YearMonth.of(2025, 12));
  }

  @Test
  void startsWhereItsFirstDayBegins() {
    assertThat(PartialDate.parse("2025-12").start(BAGHDAD))
        .isEqualTo(Instant.parse("2025-11-30T21:00:00Z"));
    assertThat(PartialDate.parse("2025-12-21").start(ZoneOffset.UTC))
        .isEqualTo(Instant.parse("2025-12-21T00:00:00Z"));
    assertThat(PartialDate.parse("2025-12-21T18:04:00Z").start(BAGHDAD))
        .isEqualTo(Instant.parse("2025-12-21T18:04:00Z"));
  }
}
