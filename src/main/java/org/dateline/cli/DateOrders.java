package org.dateline.cli;

import java.util.Locale;
import java.util.Optional;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;

/**
 * The orders of day and month that dates in figures show, and the one in which others were read.
 *
 * @param assumed how many could be read in two ways
 * @param dayShown how many have the day first for certain
 * @param monthShown how many have the month first for certain
 * @param dayFirst how those were read that could be read in two ways
 */
record DateOrders(long assumed, long dayShown, long monthShown, boolean dayFirst) {

  static DateOrders of(IngestReport report, boolean dayFirst) {
    return new DateOrders(
        count(report, "date-order-assumed", dayFirst),
        count(report, "date-order-shown", true),
        count(report, "date-order-shown", false),
        dayFirst);
  }

  private static long count(IngestReport report, String code, boolean dayFirst) {
    Notice notice = new Notice(code, dayFirst ? "day-first" : "month-first");
    return report.notices().getOrDefault(notice, 0L);
  }

  /** What is to be said when dates were read that others contradict. */
  Optional<String> warning() {
    if (assumed == 0) {
      return Optional.empty();
    }
    long other = dayFirst ? monthShown : dayShown;
    long same = dayFirst ? dayShown : monthShown;
    if (other == 0) {
      return Optional.empty();
    }
    String given = name(dayFirst);
    if (same > 0) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "WARNING: dates in figures are mixed: %,d with the day first and %,d the month; those that can be read in two ways (%,d) were read %s.",
              dayShown,
              monthShown,
              assumed,
              given));
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "WARNING: %s read %s, while all that show their order (%,d) are %s. If that is wrong, index again with %s.",
            assumed == 1
                ? "1 date in figures was"
                : String.format(Locale.ROOT, "%,d dates in figures were", assumed),
            given,
            other,
            name(!dayFirst),
            String.join(" ", ImportFlags.dateOrder(!dayFirst))));
  }

  private static String name(boolean dayFirst) {
    return dayFirst ? "day-first" : "month-first";
  }
}
