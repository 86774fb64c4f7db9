package org.dateline.cli;

import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far a long command is: bytes read of all, time left and articles a second, on standard error,
 * and only while someone watches.
 */
final class ProgressLine implements AutoCloseable {
  private static final long KILOBYTE = 1_000;
  private static final long MEGABYTE = 1_000_000;
  private static final double NANOS = 1e9;

  private final Terminal terminal;
  private final String task;
  private final long started = System.nanoTime();

  /** Begun with the first news, which says what is worth counting in. */
  private Optional<ProgressBar> bar = Optional.empty();

  /**
   * Creates a line that is not shown yet.
   *
   * @param terminal where it is shown
   * @param task what is done, {@code Indexing}
   */
  ProgressLine(Terminal terminal, String task) {
    this.terminal = terminal;
    this.task = task;
  }

  /** So many articles are done, of nobody knows how many. */
  void articles(long articles) {
    show(articles, articles, -1, " articles", 1);
  }

  /**
   * So many articles and bytes are done.
   *
   * @param total how many bytes there are, -1 when nobody knows
   */
  void update(long articles, long bytes, long total) {
    boolean small = total >= 0 && total < 10 * MEGABYTE;
    show(articles, bytes, total, small ? " kB" : " MB", small ? KILOBYTE : MEGABYTE);
  }

  private void show(long articles, long done, long total, String unit, long unitSize) {
    if (bar.isEmpty() && terminal.watched()) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName(task)
                  .setInitialMax(total)
                  .setUnit(unit, unitSize)
                  .setUpdateIntervalMillis(200)
                  .setStyle(ProgressBarStyle.ASCII)
                  .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width() - 1))
                  .build());
    }
    bar.ifPresent(b -> b.stepTo(done).setExtraMessage(rate(articles)));
  }

  private String rate(long articles) {
    double seconds = (System.nanoTime() - started) / NANOS;
    return String.format(
        Locale.ROOT, " %,d articles, %,.0f/s", articles, articles / Math.max(seconds, 0.1));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
