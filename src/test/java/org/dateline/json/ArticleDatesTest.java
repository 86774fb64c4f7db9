package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.dateline.PartialDate;
import org.dateline.json.ArticleDates.Order;
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
    assertRead(DAY_FIRST, text, expected, Order.NONE);
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
    assertRead(DAY_FIRST, text, expected, Order.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13/04/2017          | 2017-04-13 | DAY_FIRST",
        "13.04.2017          | 2017-04-13 | DAY_FIRST",
        "13-04-2017          | 2017-04-13 | DAY_FIRST",
        "13/04/2017 18:04    | 2017-04-13T18:04:00Z | DAY_FIRST",
        "13/04/2017 18:04:05 | 2017-04-13T18:04:05Z | DAY_FIRST",
        "04/13/2017          | 2017-04-13 | MONTH_FIRST",
        "04/04/2017          | 2017-04-04 | NONE",
      })
  void knowsTheOrderWhenOneReadingIsPossible(String text, String expected, Order order) {
    assertRead(DAY_FIRST, text, expected, order);
    assertRead(MONTH_FIRST, text, expected, order);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24. November 2026                    | 2026-11-24",
        "Dienstag, 24. November 2026, 10:00 Uhr | 2026-11-24T10:00:00Z",
        "1. März 2026                         | 2026-03-01",
        "24 novembre 2026                     | 2026-11-24",
        "1er août 2026 à 10h30                | 2026-08-01T10:30:00Z",
        "24 juil. 2026                        | 2026-07-24",
        "24 de noviembre de 2026              | 2026-11-24",
        "noviembre de 2026                    | 2026-11",
        "24 november 2026                     | 2026-11-24",
        "3 mei 2026                           | 2026-05-03",
        "24 Kasım 2026 Salı                   | ",
        "24 Kasım 2026                        | 2026-11-24",
        "3 ŞUBAT 2026                         | 2026-02-03",
        "24 ноября 2026 г.                    | 2026-11-24",
        "3 мая 2026, 10:00                    | 2026-05-03T10:00:00Z",
        "24 نوفمبر 2026                       | 2026-11-24",
        "الثلاثاء 24 تشرين الثاني 2026        | 2026-11-24",
        "٢٤ كانون الأول ٢٠٢٦                  | 2026-12-24",
        "24 نوفمبر/تشرين الثاني 2026          | 2026-11-24",
        "2 أغسطس، 2026                        | 2026-08-02",
        "5 آب 2026                            | 2026-08-05",
        "24/11/2026 10:00:00 م                | 2026-11-24T22:00:00Z",
        "24/11/2026 12:30 ص                   | 2026-11-24T00:30:00Z",
      })
  void readsMonthsOfOtherLanguages(String text, String expected) {
    if (expected == null) {
      assertThat(DAY_FIRST.read(text)).isEmpty();
    } else {
      assertThat(DAY_FIRST.read(text))
          .as(text)
          .map(ArticleDates.Reading::date)
          .contains(PartialDate.parse(expected));
    }
  }

  @Test
  void refusesBeginningsOfTwoMonths() {
    assertThat(DAY_FIRST.read("24 jui 2026")).isEmpty();
    assertRead(DAY_FIRST, "24 juin 2026", "2026-06-24", Order.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1511520000         | 2017-11-24T10:40:00Z",
        "151152000          | 1974-10-16T10:40:00Z",
        "1511520000.25      | 2017-11-24T10:40:00.250Z",
        "1511520000000      | 2017-11-24T10:40:00Z",
        "151152000000       | 1974-10-16T10:40:00Z",
        "1511520000000.0    | 2017-11-24T10:40:00Z",
        "-86400000          | 1967-04-07T00:00:00Z",
        "-151152000         | 1965-03-18T13:20:00Z",
        "-151152000000      | 1965-03-18T13:20:00Z",
        "20261124100000     | 2026-11-24T10:00:00Z",
      })
  void readsFiguresOfMachines(String text, String expected) {
    assertRead(DAY_FIRST, text, expected, Order.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-24T10:00:00.000000Z                  | 2026-11-24T10:00:00Z",
        "2026-11-24T10:00:00[Europe/Berlin]           | 2026-11-24T09:00:00Z",
        "2026-11-24T10:00:00+01:00[Europe/Berlin]     | 2026-11-24T09:00:00Z",
        "2026-11-24 10:00:00 Asia/Baghdad             | 2026-11-24T07:00:00Z",
        "2026-11-24 10:00 EST                         | 2026-11-24T15:00:00Z",
        "24 November 2026 10:00 cet                   | 2026-11-24T09:00:00Z",
        "Tue Nov 24 10:00:00 CET 2026                 | 2026-11-24T09:00:00Z",
        "Tue Nov 24 10:00:00 +0000 2026               | 2026-11-24T10:00:00Z",
        "Tue Nov 24 10:00:00 2026                     | 2026-11-24T10:00:00Z",
        "Tue Nov 24 2026 10:00:00 GMT+0300 (Arabian Standard Time) | 2026-11-24T07:00:00Z",
      })
  void readsZonesOfEveryKind(String text, String expected) {
    assertRead(DAY_FIRST, text, expected, Order.NONE);
  }

  @Test
  void readsTimesInUtcWhenTold() {
    assertThat(ERBIL.readInUtc("2026-11-24T10:00:00"))
        .contains(new ArticleDates.Reading(PartialDate.parse("2026-11-24T10:00:00Z"), Order.NONE));
  }

  @Test
  void knowsHowNothingIsWritten() {
    assertThat(ArticleDates.saysNothing("0000-00-00 00:00:00")).isTrue();
    assertThat(ArticleDates.saysNothing(" ")).isTrue();
    assertThat(ArticleDates.saysNothing("2026-11-24")).isFalse();
  }

  @Test
  void advisesByWhatIsWrong() {
    assertThat(ArticleDates.advice("2017")).contains("2026-05");
    assertThat(ArticleDates.advice("45000.75")).contains("spreadsheet");
    assertThat(ArticleDates.advice("13/04/17")).contains("four digits");
    assertThat(ArticleDates.advice("soon")).contains(ArticleDates.FORMS);
  }

  @Test
  void assumesTheOrderOtherwise() {
    assertRead(DAY_FIRST, "05/04/2017", "2017-04-05", Order.ASSUMED);
    assertRead(MONTH_FIRST, "05/04/2017", "2017-05-04", Order.ASSUMED);
    assertRead(DAY_FIRST, "5.4.2017 09:30", "2017-04-05T09:30:00Z", Order.ASSUMED);
  }

  @Test
  void readsTimesWithoutZoneInTheZoneGiven() {
    assertRead(ERBIL, "2026-11-24T10:00:00", "2026-11-24T07:00:00Z", Order.NONE);
    assertRead(ERBIL, "24 Nov 2026 10:00", "2026-11-24T07:00:00Z", Order.NONE);
    assertRead(ERBIL, "2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z", Order.NONE);
  }

  @Test
  void readsTwelveDigitsToTheMinute() {
    assertRead(ERBIL, "202611241000", "2026-11-24T07:00:00Z", Order.NONE);
    assertRead(ERBIL, "199911242359", "1999-11-24T20:59:00Z", Order.NONE);
    assertThat(ERBIL.read("202602301000")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "202613241000, 1976-06-",
    "202611242460, 1976-06-",
    "2026112410, 2034-03-",
  })
  void takesOtherDigitsForTimeSince1970(String text, String month) {
    assertThat(DAY_FIRST.read(text).orElseThrow().date().toString()).startsWith(month);
  }

  @Test
  void readsNothingBeyondAHundredCharacters() {
    String remark = "2020-01-01T10:00 (" + "x".repeat(81) + ")";
    assertRead(DAY_FIRST, " " + remark + " ", "2020-01-01T10:00:00Z", Order.NONE);
    assertThat(DAY_FIRST.read(remark + ")")).isEmpty();
    assertThat(DAY_FIRST.read("2020-01-01T10:00 (" + "x".repeat(82) + ")")).isEmpty();
  }

  @Test
  void neverShiftsPlainDates() {
    assertRead(ERBIL, "2026-11-24", "2026-11-24", Order.NONE);
  }

  @Test
  void readsDigitsOfOtherScripts() {
    assertRead(DAY_FIRST, "١٣/٠٤/٢٠١٧", "2017-04-13", Order.DAY_FIRST);
    assertRead(DAY_FIRST, "۲۰۱۷-۰۴-۱۳", "2017-04-13", Order.NONE);
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
        "151152",
        "45000",
        "45000.75",
        "12345678901234567",
        "2026-11-24 10:00 CST",
        "2026-11-24T10:00:00+99:00",
        "2026-11-24 and more",
      })
  void readsNothingElse(String text) {
    assertThat(DAY_FIRST.read(text)).isEmpty();
  }

  private static void assertRead(ArticleDates dates, String text, String expected, Order order) {
    assertThat(dates.read(text))
        .as(text)
        .contains(new ArticleDates.Reading(PartialDate.parse(expected), order));
  }
}
