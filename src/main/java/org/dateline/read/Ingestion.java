package org.dateline.read;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestRun;
import org.dateline.PartialDate;
import org.dateline.Problem;

/**
 * Indexes articles batch by batch, tells their problems by line, and tells after each batch what is
 * committed.
 *
 * <pre>{@code
 * try (Articles articles = Articles.open(files, config)) {
 *   new Ingestion(articles, archive).only(Choice.ALL.limit(1_000)).watchedBy(watcher).run();
 * }
 * }</pre>
 */
public final class Ingestion {
  private static final int PROGRESS_EVERY = 200;

  private final Articles entries;
  private final Archive archive;
  private Choice choice = Choice.ALL;
  private Watcher watcher = new Watcher() {};
  private IngestRun total = new IngestRun();
  private long count;
  private long passedOver;

  /** Where the last record was read that was read whole, or refused whole. */
  private String origin = "";

  private long line;

  /**
   * Which records of an input are indexed.
   *
   * @param after so many records are passed over first, since the archive has them
   * @param limit so many are read at most after those
   * @param since articles that were updated, or else published, on an earlier day are passed over;
   *     those without a date are not
   */
  public record Choice(long after, long limit, Optional<LocalDate> since) {
    /** Every record. */
    public static final Choice ALL = new Choice(0, Long.MAX_VALUE, Optional.empty());

    /**
     * Passes over the first records.
     *
     * @param records how many
     * @return the changed copy
     */
    public Choice after(long records) {
      return new Choice(records, limit, since);
    }

    /**
     * Reads some records only.
     *
     * @param records how many at most
     * @return the changed copy
     */
    public Choice limit(long records) {
      return new Choice(after, records, since);
    }

    /**
     * Passes over what is older.
     *
     * @param day the first day that is indexed, in the zone of the archive
     * @return the changed copy
     */
    public Choice since(Optional<LocalDate> day) {
      return new Choice(after, limit, day);
    }

    boolean isOld(Article article, ZoneId zone) {
      Optional<PartialDate> date = article.updated().or(article::published);
      return since.isPresent()
          && date.isPresent()
          && lastDay(date.get(), zone).isBefore(since.get());
    }

    private static LocalDate lastDay(PartialDate date, ZoneId zone) {
      return switch (date) {
        case PartialDate.Moment moment -> LocalDate.ofInstant(moment.instant(), zone);
        case PartialDate.Day day -> day.date();
        case PartialDate.Month month -> month.month().atEndOfMonth();
      };
    }
  }

  /**
   * What the archive has taken with one more batch.
   *
   * @param records how many records of the input are done, those included that were passed over
   * @param origin where the last of them was read; empty when nobody knows
   * @param line on which it begins
   * @param refused what was refused in the batch, by the reader or the archive, in the order of the
   *     input, each with all of its problems
   */
  public record Committed(long records, String origin, long line, List<Entry.Refused> refused) {
    /** Copies the list. */
    public Committed {
      refused = List.copyOf(refused);
    }
  }

  /** Is told how it goes on, by the thread that runs it. */
  public interface Watcher {
    /**
     * A record was read that was not passed over as done.
     *
     * @param entry the record
     */
    default void read(Entry entry) {}

    /**
     * Told often.
     *
     * @param progress how far reading has come
     */
    default void progress(Articles.Progress progress) {}

    /**
     * A batch is in the archive, and stays there whatever happens next.
     *
     * @param batch the batch
     */
    default void committed(Committed batch) {}
  }

  /**
   * Indexes nothing yet.
   *
   * @param entries what to index, at its beginning
   * @param archive where to
   */
  public Ingestion(Articles entries, Archive archive) {
    this.entries = entries;
    this.archive = archive;
  }

  /**
   * Sets which records are indexed; all are otherwise.
   *
   * @param given the choice
   * @return this
   */
  public Ingestion only(Choice given) {
    this.choice = given;
    return this;
  }

  /**
   * Sets who is told how it goes on.
   *
   * @param given the watcher
   * @return this
   */
  public Ingestion watchedBy(Watcher given) {
    this.watcher = given;
    return this;
  }

  /**
   * Makes it a part of a run that has other inputs too: the report is of the whole run.
   *
   * @param given the run
   * @return this
   */
  public Ingestion within(IngestRun given) {
    this.total = given;
    return this;
  }

  /**
   * How many records were read, those included that were passed over.
   *
   * @return the count
   */
  public long records() {
    return count;
  }

  /**
   * How many records were passed over because they are too old.
   *
   * @return the count
   */
  public long passedOver() {
    return passedOver;
  }

  /**
   * Indexes what is chosen of everything that is left. Reads one batch while the one before is
   * indexed.
   *
   * @return one report for all of the run; problems name lines
   * @throws org.dateline.ArchiveException when the archive cannot go on; {@link Articles#indexed()}
   *     tells how far it came
   */
  public IngestReport run() {
    total.add(passedOverFiles());
    entries.indexed(new Articles.Indexed(total.report(), "", 0));
    try (ExecutorService indexing = Executors.newSingleThreadExecutor(Ingestion::daemon)) {
      Future<IngestionBatch.Done> before =
          CompletableFuture.completedFuture(IngestionBatch.Done.NOTHING);
      while (hasNext()) {
        IngestionBatch batch = readBatch();
        keep(await(before));
        Committed reached = new Committed(count, origin, line, List.of());
        before = indexing.submit(() -> batch.index(reached));
      }
      keep(await(before));
      watcher.progress(entries.progress(count));
      return total.report();
    }
  }

  /**
   * Reads what is chosen of everything that is left, and indexes nothing; only the watcher learns
   * of it.
   */
  public void read() {
    while (hasNext()) {
      readBatch();
    }
    watcher.progress(entries.progress(count));
  }

  private IngestReport passedOverFiles() {
    Map<Notice, Long> notices = new LinkedHashMap<>();
    entries.passedOver().forEach((end, n) -> notices.put(new Notice("passed-over-files", end), n));
    return new IngestReport(Map.of(), List.of(), 0, notices, List.of());
  }

  private boolean hasNext() {
    return (count < choice.after() || count - choice.after() < choice.limit()) && entries.hasNext();
  }

  /** Adds a batch as soon as it is indexed: what fails afterwards does not undo it. */
  private void keep(IngestionBatch.Done batch) {
    total.add(batch.report());
    Committed committed = batch.committed();
    entries.indexed(new Articles.Indexed(total.report(), committed.origin(), committed.line()));
    if (committed.records() > 0) {
      watcher.committed(committed);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "dateline-read");
    thread.setDaemon(true);
    return thread;
  }

  /** Waits whatever happens: what became of a batch is never unknown. */
  private static <T> T await(Future<T> report) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return report.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          if (e.getCause() instanceof RuntimeException failure) {
            throw failure;
          }
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private IngestionBatch readBatch() {
    IngestionBatch batch = new IngestionBatch(archive, entries.duplicates(), entries.several());
    while (!batch.isFull() && hasNext()) {
      Entry entry = entries.next();
      if (++count > choice.after()) {
        watcher.read(entry);
        if (entry instanceof Entry.Read read && choice.isOld(read.article(), entries.zone())) {
          passedOver++;
        } else {
          reached(entry);
          batch.add(entry);
        }
      }
      if (count % PROGRESS_EVERY == 0) {
        watcher.progress(entries.progress(count));
      }
    }
    return batch;
  }

  /** Goes on to the place of a record that was read whole, or refused whole. */
  private void reached(Entry entry) {
    switch (entry) {
      case Entry.Read read -> reached(read.origin(), read.line());
      case Entry.Refused refused -> {
        if (refused.problem().where() instanceof Problem.AtLine at && !isBroken(refused)) {
          reached(refused.origin(), at.line());
        }
      }
    }
  }

  private void reached(String at, long record) {
    origin = at;
    line = record;
  }

  private static boolean isBroken(Entry.Refused refused) {
    return refused.problem().code().equals(Articles.UNREADABLE);
  }
}
