package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dateline.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SinceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-01-01",
    "2025-12, 2025-12-01",
    "2025-12-21, 2025-12-21",
    "0d, 2026-03-02",
    "7d, 2026-02-23"
  })
  void readsTheFirstDayMeant(String typed, LocalDate day) {
    assertThat(Since.day(typed, TODAY)).hasValue(day);
  }

  @Test
  void nothingTypedMeansAll() {
    assertThat(Since.day("", TODAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2025-13", "2025-02-30", "d", "7w", "21.12.2025", "x025"})
  void refusesWhatIsNoDate(String typed) {
    assertThatThrownBy(() -> Since.day(typed, TODAY)).isInstanceOf(InvalidRequestException.class);
  }
}
