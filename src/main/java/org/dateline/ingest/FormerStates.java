package org.dateline.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.ingest.Gazetteer.Kind;

/**
 * States that are no more. Before its end an article's Moscow was of the Soviet Union; what bore
 * the name of a country then, as Lithuania did, is left to it.
 */
final class FormerStates {
  /** The Belavezha accords were ratified, and Russia went its own way, in December 1991. */
  private static final LocalDate SOVIET_END = LocalDate.of(1991, 12, 26);

  /** The Federal Republic of Yugoslavia followed the Socialist one. */
  private static final LocalDate YUGOSLAV_END = LocalDate.of(1992, 4, 27);

  private static final LocalDate CZECHOSLOVAK_END = LocalDate.of(1993, 1, 1);

  /** From October 1971 to May 1997 one of the two Congos was Zaire. */
  private static final LocalDate ZAIRE_BEGIN = LocalDate.of(1971, 10, 27);

  private static final LocalDate ZAIRE_END = LocalDate.of(1997, 5, 17);

  private static final LocalDate SOVIET_BEGIN = LocalDate.of(1922, 12, 30);
  private static final LocalDate YUGOSLAV_BEGIN = LocalDate.of(1918, 12, 1);

  private static final Set<String> SOVIET =
      Set.of(
          "RU", "UA", "BY", "GE", "AM", "AZ", "KZ", "UZ", "TM", "TJ", "KG", "MD", "EE", "LV", "LT");

  private static final Set<String> YUGOSLAV = Set.of("RS", "HR", "SI", "BA", "MK", "ME", "XK");
  private static final Set<String> CZECHOSLOVAK = Set.of("CZ", "SK");

  private final Optional<LocalDate> day;

  private FormerStates(Optional<LocalDate> day) {
    this.day = day;
  }

  /** The states of a day; without one those of today. */
  static FormerStates at(Optional<LocalDate> day) {
    return new FormerStates(day);
  }

  /** The code of what a name of a place meant on that day. */
  String code(String code, Kind kind) {
    boolean named = kind == Kind.NAME || kind == Kind.DEMONYM;
    if (SOVIET.contains(code)
        && isWithin(SOVIET_BEGIN, SOVIET_END)
        && (!named || code.equals("RU"))) {
      return "SU";
    }
    if (YUGOSLAV.contains(code) && isWithin(YUGOSLAV_BEGIN, YUGOSLAV_END) && !named) {
      return "YU";
    }
    if (CZECHOSLOVAK.contains(code) && isWithin(YUGOSLAV_BEGIN, CZECHOSLOVAK_END)) {
      return "CS";
    }
    return code;
  }

  /** Whether the larger Congo was called Zaire. */
  boolean isZaire() {
    return isWithin(ZAIRE_BEGIN, ZAIRE_END);
  }

  private boolean isWithin(LocalDate begin, LocalDate end) {
    return day.map(d -> !d.isBefore(begin) && d.isBefore(end)).orElse(false);
  }
}
