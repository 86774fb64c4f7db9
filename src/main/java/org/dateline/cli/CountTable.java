package org.dateline.cli;

import java.util.Locale;
import org.dateline.Facet;
import org.dateline.Timeline;
import org.dateline.cli.Terminal.Style;

/** Counts per value or per interval, as one reads them. */
final class CountTable {
  private static final int LONGEST_BAR = 40;

  private final Terminal terminal;

  CountTable(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints the values of a facet; a selected one has a star. */
  void print(Facet facet) {
    heading(facet.name());
    for (Facet.Value value : facet.values()) {
      String name =
          value.label().isEmpty() || value.label().equals(value.value())
              ? value.value()
              : value.value() + "  " + value.label();
      row(value.count(), (value.selected() ? "* " : "  ") + Terminal.clean(name));
    }
    if (facet.other() > 0) {
      row(facet.other(), "  more values");
    }
    if (facet.missing() > 0) {
      row(facet.missing(), "  articles without");
    }
  }

  /** Prints a timeline as bars. */
  void print(Timeline timeline) {
    heading(timeline.interval().name().toLowerCase(Locale.ROOT));
    long most = timeline.buckets().stream().mapToLong(Timeline.Bucket::count).max().orElse(0);
    for (Timeline.Bucket bucket : timeline.buckets()) {
      int bar = (int) Math.ceilDiv(bucket.count() * LONGEST_BAR, Math.max(most, LONGEST_BAR));
      row(bucket.count(), ("  " + name(timeline, bucket) + "  " + "█".repeat(bar)).stripTrailing());
    }
    if (timeline.missing() > 0) {
      row(timeline.missing(), "  articles without so precise a date");
    }
  }

  private static String name(Timeline timeline, Timeline.Bucket bucket) {
    String day = bucket.from().toString();
    return switch (timeline.interval()) {
      case YEAR -> day.substring(0, day.length() - "-01-01".length());
      case MONTH -> day.substring(0, day.length() - "-01".length());
      case AUTO, WEEK, DAY -> day;
    };
  }

  private void heading(String name) {
    terminal.line("");
    terminal.line(terminal.styled(Style.STRONG, Terminal.clean(name)));
  }

  private void row(long count, String name) {
    terminal.line(String.format(Locale.ROOT, "%,9d", count) + name);
  }
}
