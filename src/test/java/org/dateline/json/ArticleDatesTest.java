package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.dateline.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDatesTest {
  private static final ArticleDates DAY_FIRST = new ArticleDates(ZoneOffset.UTC, true);
  private static final ArticleDates MONTH_FIRST = new ArticleDates(ZoneOffset.UTC, false);
  private static final ArticleDates ERBIL = new ArticleDates(ZoneId.of("Asia/Baghdad"), true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-24T10:00:00Z            | 2026-11-24T10:00:00Z",
        "2026-11-24t10:00:00z            | 2026-11-24T10:00:00Z",
        "2026-11-24T10:00Z               | 2026-11-24T10:00:00Z",
        "2026-11-24T10:00:00.25Z         | 2026-11-24T10:00:00.250Z",
        "2026-11-24T10:00:00,123456789Z  | 2026-11-24T10:00:00.123456789Z",
        "2026-11-24T10:00:00.1234567891Z | 2026-11-24T10:00:00.123456789Z",
        "2026-11-24T10:00:00+03:00       | 2026-11-24T07:00:00Z",
        "2026-11-24T10:00:00+0300        | 2026-11-24T07:00:00Z",
        "2026-11-24T10:00:00+03          | 2026-11-24T07:00:00Z",
        "2026-11-24T10:00:00 -0500       | 2026-11-24T15:00:00Z",
        "2026-11-24 10:00:00             | 2026-11-24T10:00:00Z",
        "2026-11-24 10:00:00 UTC         | 2026-11-24T10:00:00Z",
        "2026-11-24T100000               | 2026-11-24T10:00:00Z",
        "20261124T100000Z                | 2026-11-24T10:00:00Z",
        "2026/11/24 10:00                | 2026-11-24T10:00:00Z",
        "2026-11-24                      | 2026-11-24",
        "2026-1-4                        | 2026-01-04",
        "2026/11/24                      | 2026-11-24",
        "2026.11.24                      | 2026-11-24",
        "20261124                        | 2026-11-24",
        "2026-05                         | 2026-05",
        "2026/05                         | 2026-05",
      })
  void readsIsoAndItsNeighbours(String text, String expected) {
    assertRead(DAY_FIRST, text, expected, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 24 Nov 2026 10:00:00 GMT   | 2026-11-24T10:00:00Z",
        "Tue, 24 Nov 2026 10:00:00 UT    | 2026-11-24T10:00:00Z",
        "Tue, 24 Nov 2026 10:00:00 +0300 | 2026-11-24T07:00:00Z",
        "24 Nov 2026 10:00               | 2026-11-24T10:00:00Z",
        "Tuesday, 24 November 2026       | 2026-11-24",
        "26 February 1987                | 1987-02-26",
        "26-FEB-1987 15:02:20.5          | 1987-02-26T15:02:20.500Z",
        "3rd Sept. 2020                  | 2020-09-03",
        "Feb 26, 1987                    | 1987-02-26",
        "February 26th, 1987             | 1987-02-26",
        "Nov. 24, 2026, 6:04 PM          | 2026-11-24T18:04:00Z",
        "November 24, 2026 at 12:04 a.m. | 2026-11-24T00:04:00Z",
        "May 2026                        | 2026-05",
      })
  void readsMonthsByTheirName(String text, String expected) {
    assertRead(DAY_FIRST, text, expected, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13/04/2017          | 2017-04-13",
        "13.04.2017          | 2017-04-13",
        "13-04-2017          | 2017-04-13",
        "13/04/2017 18:04    | 2017-04-13T18:04:00Z",
        "13/04/2017 18:04:05 | 2017-04-13T18:04:05Z",
        "04/13/2017          | 2017-04-13",
        "04/04/2017          | 2017-04-04",
      })
  void knowsTheOrderWhenOneReadingIsPossible(String text, String expected) {
    assertRead(DAY_FIRST, text, expected, false);
    assertRead(MONTH_FIRST, text, expected, false);
  }

  @Test
  void assumesTheOrderOtherwise() {
    assertRead(DAY_FIRST, "05/04/2017", "2017-04-05", true);
    assertRead(MONTH_FIRST, "05/04/2017", "2017-05-04", true);
    assertRead(DAY_FIRST, "5.4.2017 09:30", "2017-04-05T09:30:00Z", true);
  }

  @Test
  void readsTimesWithoutZoneInTheZoneGiven() {
    assertRead(ERBIL, "2026-11-24T10:00:00", "2026-11-24T07:00:00Z", false);
    assertRead(ERBIL, "24 Nov 2026 10:00", "2026-11-24T07:00:00Z", false);
    assertRead(ERBIL, "2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z", false);
  }

  @Test
  void neverShiftsPlainDates() {
    assertRead(ERBIL, "2026-11-24", "2026-11-24", false);
  }

  @Test
  void readsDigitsOfOtherScripts() {
    assertRead(DAY_FIRST, "١٣/٠٤/٢٠١٧", "2017-04-13", false);
    assertRead(DAY_FIRST, "۲۰۱۷-۰۴-۱۳", "2017-04-13", false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2017",
        "2026-13-01",
        "2026-02-30",
        "31/02/2017",
        "13/13/2017",
        "00/01/2017",
        "13/04-2017",
        "13/04/17",
        "2026-05T10:00",
        "2026-11-24T25:00:00Z",
        "2026-11-24T10:61:00Z",
        "24 Juvember 2026",
        "13:04 PM May 2 2020",
        "May 2, 2020 13:04 PM",
        "1511520000",
        "2026-11-24T10:00:00+99:00",
        "2026-11-24 and more",
      })
  void readsNothingElse(String text) {
    assertThat(DAY_FIRST.read(text)).isEmpty();
  }

  private static void assertRead(
      ArticleDates dates, String text, String expected, boolean assumed) {
    assertThat(dates.read(text))
        .as(text)
        .contains(new ArticleDates.Reading(PartialDate.parse(expected), assumed));
  }
}
