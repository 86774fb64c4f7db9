package org.dateline.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.ImportRules;

/**
 * Something that must be told to have an input read right, found out by looking at it.
 *
 * @param flag which flag tells it, with its value
 * @param why what showed it
 * @param rules the same as rules
 */
record Finding(List<String> flag, String why, ImportRules rules) {
  /** The encoding that is likely where another one was expected. */
  static Optional<Finding> encoding(InvalidRequestException stopped, ImportRules rules) {
    if (!rules.encoding().isEmpty()) {
      return Optional.empty();
    }
    return stopped.problems().stream()
        .filter(problem -> problem.code().equals("wrong-encoding"))
        .findFirst()
        .flatMap(
            problem ->
                problem.suggestion().filter(Finding::isOther).map(name -> encoding(name, problem)));
  }

  private static boolean isOther(String name) {
    try {
      return !name.equalsIgnoreCase("utf-8") && Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static Finding encoding(String name, Problem problem) {
    return new Finding(
        List.of("--encoding", name), problem.message(), rules(name, "", Optional.empty()));
  }

  /** Where the records are when there are several lists, and the order of dates that they show. */
  static Optional<Finding> in(Sample sample, ImportRules rules, boolean dayFirst) {
    return records(sample, rules).or(() -> dateOrder(sample, rules.dayFirst().orElse(dayFirst)));
  }

  private static Optional<Finding> records(Sample sample, ImportRules rules) {
    if (!rules.records().isEmpty()) {
      return Optional.empty();
    }
    return sample.refused().stream()
        .flatMap(refused -> refused.problems().stream())
        .filter(problem -> problem.code().equals("several-records"))
        .findFirst()
        .flatMap(
            problem ->
                problem
                    .suggestion()
                    .map(
                        path ->
                            new Finding(
                                List.of("--records", path),
                                problem.message(),
                                rules("", path, Optional.empty()))));
  }

  private static Optional<Finding> dateOrder(Sample sample, boolean dayFirst) {
    long other = sample.count("date-order-shown", dayFirst ? "month-first" : "day-first");
    long same = sample.count("date-order-shown", dayFirst ? "day-first" : "month-first");
    if (other == 0 || same > 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            ImportFlags.dateOrder(!dayFirst),
            "Dates in figures have the %s first (%,d of them show it), while %s first was assumed."
                .formatted(dayFirst ? "month" : "day", other, dayFirst ? "day" : "month"),
            rules("", "", Optional.of(!dayFirst))));
  }

  private static ImportRules rules(String encoding, String records, Optional<Boolean> dayFirst) {
    return new ImportRules(
        Optional.empty(),
        encoding,
        records,
        List.of(),
        "",
        Map.of(),
        Map.of(),
        Optional.empty(),
        dayFirst);
  }
}
