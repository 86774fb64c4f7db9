package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.query.Queries.CONFIG;
import static org.dateline.query.Queries.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExpressionTest {
  private final DateExpression dates = new DateExpression(CONFIG, NOW);

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-01-01, 2025-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2025-12-21, 2025-12-21, 2025-12-21",
    "2025-12-21T23:59:59Z, 2025-12-21, 2025-12-21",
    "2025-12-21T23:30-01:00, 2025-12-22, 2025-12-22",
    "2025-12-21T23:30:00, 2025-12-21, 2025-12-21",
    "today, 2026-01-15, 2026-01-15",
    "Yesterday, 2026-01-14, 2026-01-14",
    "7d, 2026-01-08, 2026-01-08",
    "3w, 2025-12-25, 2025-12-25",
    "6m, 2025-07-15, 2025-07-15",
    "1Y, 2025-01-15, 2025-01-15",
    "٢٠٢٥, 2025-01-01, 2025-12-31",
    "۲۰۲۵-۱۲-۲۱, 2025-12-21, 2025-12-21",
    "２０２４-०२, 2024-02-01, 2024-02-29",
    "٢٠٢٥-١٢-٢١T٢٣:٥٩:٥٩Z, 2025-12-21, 2025-12-21",
    "٧d, 2026-01-08, 2026-01-08",
  })
  void endsIncludeTheirWholePeriod(String typed, LocalDate first, LocalDate last) {
    assertThat(dates.first(typed)).contains(first);
    assertThat(dates.last(typed)).contains(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "25",
        "2025-13",
        "2025-02-30",
        "2025-1-1",
        "21/12/2025",
        "12345",
        "7",
        "7h",
        "99999d",
        "2025-12-21T25:00:00Z",
        "2025-12-21T10:00[Nowhere/At_All]",
        "2025-12-21 10:00",
        "+2025-12-21",
        "٢٠٢",
        "٢٠٢٥-١٣"
      })
  void otherTextsAreNoDates(String typed) {
    assertThat(dates.first(typed)).isEmpty();
    assertThat(dates.last(typed)).isEmpty();
    assertThat(dates.period(typed)).isEmpty();
  }

  @Test
  void instantsFallOnDaysOfTheZone() {
    IndexConfig erbil =
        new IndexConfig(
            ZoneId.of("Asia/Baghdad"),
            CONFIG.dayFirst(),
            CONFIG.countries(),
            CONFIG.topics(),
            CONFIG.stopWords(),
            CONFIG.synonyms(),
            CONFIG.limits(),
            CONFIG.weights(),
            CONFIG.languages(),
            CONFIG.fields(),
            CONFIG.imports(),
            CONFIG.settings());
    DateExpression there = new DateExpression(erbil, Instant.parse("2025-12-31T22:00:00Z"));
    assertThat(there.first("today")).contains(LocalDate.of(2026, 1, 1));
    assertThat(there.first("2025-12-21T22:00:00Z")).contains(LocalDate.of(2025, 12, 22));
    assertThat(there.first("2025-12-21T22:00:00")).contains(LocalDate.of(2025, 12, 21));
  }

  @Test
  void everyDayCanBeWritten() {
    assertThat(dates.first("9999y")).contains(LocalDate.of(0, 1, 1));
    assertThat(dates.last("9999-12-31T23:00-05:00")).contains(LocalDate.of(9999, 12, 31));
    assertThat(dates.period("0000").map(DateExpression::text)).contains("0000");
  }

  @Test
  void relativeDaysAreNoPeriods() {
    assertThat(dates.period("7d")).isEmpty();
  }

  @Test
  void rangesAreWrittenAsShortAsPossible() {
    assertThat(text("2025-01-01", "2025-12-31")).isEqualTo("2025");
    assertThat(text("2024-02-01", "2024-02-29")).isEqualTo("2024-02");
    assertThat(text("2024-02-02", "2024-02-02")).isEqualTo("2024-02-02");
    assertThat(text("2024-02-01", "2024-03-31")).isEqualTo("[2024-02-01 TO 2024-03-31]");
    assertThat(text("2024-01-01", "2025-12-31")).isEqualTo("[2024-01-01 TO 2025-12-31]");
  }

  @Test
  void suggestsTheDayThatWasMeant() {
    assertThat(dates.invalid("21/12/2025").suggestion()).contains("2025-12-21");
    assertThat(dates.invalid("4.5.2017").suggestion()).contains("2017-05-04");
    assertThat(dates.invalid("12/21/2025").suggestion()).contains("2025-12-21");
    assertThat(dates.invalid("31/31/2025").suggestion()).contains("2026-01-15");
  }

  private static String text(String from, String to) {
    return DateExpression.text(
        new DateRange(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to))));
  }
}
