package org.dateline.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/** Reads the day of {@code --since}: {@code 2025}, {@code 2025-12}, {@code 2025-12-21}, 7d. */
final class Since {
  private Since() {}

  /**
   * The first day that is meant.
   *
   * @param typed empty for none
   * @param today from which days are counted back
   * @throws InvalidRequestException when it is no date
   */
  static Optional<LocalDate> day(String typed, LocalDate today) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    try {
      if (text.isEmpty()) {
        return Optional.empty();
      }
      if (text.matches("\\d{1,6}d")) {
        return Optional.of(today.minusDays(Long.parseLong(text.substring(0, text.length() - 1))));
      }
      return Optional.of(
          switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
          });
    } catch (DateTimeException e) {
      throw new InvalidRequestException(
          Problem.of("invalid-date", "“" + typed + "” is not a date.")
              .suggest("2025, 2025-12, 2025-12-21, or 7d for the last seven days")
              .in("--since"));
    }
  }
}
