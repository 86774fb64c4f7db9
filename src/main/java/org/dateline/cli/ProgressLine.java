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
  private static final long MEGABYTE = 1_000_000;
  private static final double NANOS = 1e9;

  private final Optional<ProgressBar> bar;
  private final long started = System.nanoTime();

  private ProgressLine(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** Begins a line, invisible where nobody watches. */
  static ProgressLine of(Terminal terminal, String task) {
    if (!terminal.watched()) {
      return new ProgressLine(Optional.empty());
    }
    return new ProgressLine(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setUnit(" MB", MEGABYTE)
                .setUpdateIntervalMillis(200)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width() - 1))
                .build()));
  }

  /** So many articles are done. */
  void articles(long articles) {
    bar.ifPresent(b -> b.setExtraMessage(rate(articles)));
  }

  /**
   * So many articles and bytes are done.
   *
   * @param total how many bytes there are, -1 when nobody knows
   */
  void update(long articles, long bytes, long total) {
    bar.ifPresent(
        b -> {
          b.maxHint(total);
          b.stepTo(bytes);
          b.setExtraMessage(rate(articles));
        });
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
