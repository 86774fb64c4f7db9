package org.dateline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.dateline.IngestRun;
import org.dateline.Problem;

/** Indexes articles batch by batch and tells their problems by line. */
final class Ingestion {
  private static final int MOST_RECORDS = 20_000;
  private static final long MOST_CHARACTERS = 16_000_000;
  private static final int PROGRESS_EVERY = 200;

  private final Articles entries;
  private final Archive archive;
  private final Consumer<Articles.Progress> progress;
  private final IngestRun total = new IngestRun();
  private long count;

  /** Where the last record was read that was read whole, or refused whole. */
  private String origin = "";

  private long line;

  Ingestion(Articles entries, Archive archive, Consumer<Articles.Progress> progress) {
    this.entries = entries;
    this.archive = archive;
    this.progress = progress;
  }

  /** Reads one batch while the one before is indexed. */
  IngestReport run() {
    entries.indexed(new Articles.Indexed(total.report(), "", 0));
    try (ExecutorService indexing = Executors.newSingleThreadExecutor(Ingestion::daemon)) {
      Future<Articles.Indexed> before = CompletableFuture.completedFuture(entries.indexed());
      while (entries.hasNext()) {
        Batch batch = readBatch();
        keep(await(before));
        String reachedOrigin = origin;
        long reachedLine = line;
        before =
            indexing.submit(() -> new Articles.Indexed(batch.index(), reachedOrigin, reachedLine));
      }
      keep(await(before));
      progress.accept(entries.progress(count));
      return total.report();
    }
  }

  /** Adds a batch as soon as it is indexed: what fails afterwards does not undo it. */
  private void keep(Articles.Indexed batch) {
    total.add(batch.report());
    entries.indexed(new Articles.Indexed(total.report(), batch.origin(), batch.line()));
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

  private Batch readBatch() {
    Batch batch = new Batch();
    while (!batch.isFull() && entries.hasNext()) {
      batch.add(entries.next());
      if (++count % PROGRESS_EVERY == 0) {
        progress.accept(entries.progress(count));
      }
    }
    return batch;
  }

  /** A problem of a record, told in the order of records. */
  private record Placed(int place, Problem problem) {}

  private final class Batch {
    private final List<Entry> records = new ArrayList<>();
    private final List<Entry.Read> read = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Placed> problems = new ArrayList<>();
    private final Map<Notice, Long> notices = new HashMap<>();
    private long characters;

    boolean isFull() {
      return records.size() >= MOST_RECORDS || characters >= MOST_CHARACTERS;
    }

    void add(Entry entry) {
      int place = records.size();
      records.add(entry);
      switch (entry) {
        case Entry.Read article -> {
          reached(article.origin(), article.line());
          read.add(article);
          places.add(place);
          characters += characters(article.article());
          article.notices().forEach(notice -> notices.merge(notice, 1L, Long::sum));
        }
        case Entry.Refused refused -> {
          if (refused.problem().where() instanceof Problem.AtLine at && !isBroken(refused)) {
            reached(refused.origin(), at.line());
          }
          refused
              .problems()
              .forEach(p -> problems.add(new Placed(place, named(p, refused.origin()))));
        }
      }
    }

    IngestReport index() {
      IngestReport report =
          read.isEmpty()
              ? IngestReport.empty()
              : archive.index(read.stream().map(Entry.Read::article), entries.duplicates());
      long problemCount = report.problemCount() + problems.size();
      report.problems().forEach(p -> problems.add(placed(p)));
      problems.sort(Comparator.comparingInt(Placed::place));
      report.notices().forEach((notice, n) -> notices.merge(notice, n, Long::sum));
      Map<Status, Long> counts = new EnumMap<>(Status.class);
      counts.putAll(report.counts());
      counts.merge(Status.REFUSED, (long) records.size() - read.size(), Long::sum);
      return new IngestReport(
          counts,
          problems.stream().map(Placed::problem).limit(IngestReport.PROBLEMS_KEPT).toList(),
          problemCount,
          notices,
          outcomes(report.outcomes()));
    }

    /** The problem of an article given to the archive, as the problem of the line it was on. */
    private Placed placed(Problem problem) {
      if (problem.where() instanceof Problem.InArticle in && in.index() < read.size()) {
        int index = (int) in.index();
        Entry.Read article = read.get(index);
        Problem atLine = problem.at(new Problem.AtLine(article.line()));
        return new Placed(places.get(index), named(atLine, article.origin()));
      }
      return new Placed(records.size(), problem);
    }

    private List<Outcome> outcomes(List<Outcome> ofRead) {
      if (ofRead.size() != read.size()) {
        return ofRead;
      }
      List<Outcome> all = new ArrayList<>();
      int next = 0;
      for (Entry entry : records) {
        all.add(entry instanceof Entry.Read ? ofRead.get(next++) : new Outcome("", Status.REFUSED));
      }
      return all;
    }
  }

  private Problem named(Problem problem, String origin) {
    return entries.several() && !problem.message().contains(origin)
        ? new Problem(
            problem.code(),
            origin + ": " + problem.message(),
            problem.suggestion(),
            problem.where())
        : problem;
  }

  private void reached(String at, long record) {
    origin = at;
    line = record;
  }

  private static boolean isBroken(Entry.Refused refused) {
    return refused.problem().code().equals(Articles.UNREADABLE);
  }

  private static long characters(Article article) {
    long sum = (long) article.title().length() + article.summary().length();
    for (String json : article.extra().values()) {
      sum += json.length();
    }
    return sum + article.body().length();
  }
}
