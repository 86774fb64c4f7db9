package org.dateline.lucene;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.dateline.ArchiveException;
import org.dateline.Article;
import org.dateline.Duplicates;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.dateline.IngestRun;
import org.dateline.Problem;
import org.dateline.ingest.Intake;
import org.dateline.ingest.Taken;

/**
 * Takes articles in, batch after batch. While one batch is written the next one is read; no more
 * than that is in memory.
 */
final class Ingest {
  private static final int BATCH_ARTICLES = 20_000;
  private static final int BATCH_CHARACTERS = 16 << 20;
  private static final int BATCHES_AHEAD = 2;

  private final Intake intake;
  private final InstantSource clock;
  private final GroupCommit commits;
  private final long formatDigest;

  /**
   * Creates the ingest of an archive.
   *
   * @param formatDigest changes whenever the same article would be indexed in another way
   */
  Ingest(Intake intake, InstantSource clock, GroupCommit commits, long formatDigest) {
    this.intake = intake;
    this.clock = clock;
    this.commits = commits;
    this.formatDigest = formatDigest;
  }

  IngestReport index(Stream<Article> articles, Duplicates duplicates) {
    IngestRun run = new IngestRun();
    Deque<CompletableFuture<IngestReport>> written = new ArrayDeque<>();
    try (articles) {
      Iterator<Article> all = articles.iterator();
      long before = 0;
      while (all.hasNext()) {
        Batch batch = new Batch(before);
        while (all.hasNext() && !batch.isFull()) {
          batch.add(all.next());
        }
        before += batch.statuses.length();
        written.add(batch.write(duplicates));
        if (written.size() >= BATCHES_AHEAD) {
          run.add(await(written.remove()));
        }
      }
      while (!written.isEmpty()) {
        run.add(await(written.remove()));
      }
      return run.report();
    }
  }

  /** Waits for an answer whatever happens, so that it is never unknown to the caller. */
  static <T> T await(CompletableFuture<T> answer) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return answer.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          if (e.getCause() instanceof ArchiveException known) {
            throw new ArchiveException(known.reason(), String.valueOf(known.getMessage()), known);
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

  /** Articles that are committed together. */
  private final class Batch {
    private final long before;
    private final Map<String, Prepared> byId = new LinkedHashMap<>();
    private final Statuses statuses = new Statuses();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Notice, Long> notices = new TreeMap<>();
    private long characters;

    private Batch(long before) {
      this.before = before;
    }

    boolean isFull() {
      return statuses.length() >= BATCH_ARTICLES || characters >= BATCH_CHARACTERS;
    }

    void add(Article article) {
      // What was found in its text, here or in another archive, is found again.
      Article given = article.asTaggedByPublisher();
      Problem.Where here = new Problem.InArticle(before + statuses.length());
      switch (intake.take(given, clock.instant())) {
        case Taken.Refused refused -> {
          problems.add(refused.problem().at(here));
          statuses.refused(given.id());
        }
        case Taken.Accepted taken -> {
          String id = taken.article().id();
          taken.problems().forEach(problem -> problems.add(problem.at(here)));
          taken.notices().forEach(notice -> notices.merge(notice, 1L, Long::sum));
          characters += characters(given);
          statuses.accepted(id);
          // The last of the same id wins, at the place of the last.
          if (byId.remove(id) != null) {
            notices.merge(new Notice("repeated-id", id), 1L, Long::sum);
          }
          byId.put(id, new Prepared(given, taken, formatDigest));
        }
      }
    }

    private static long characters(Article given) {
      long sum = (long) given.body().length() + given.title().length() + given.summary().length();
      for (String json : given.extra().values()) {
        sum += json.length();
      }
      return sum;
    }

    CompletableFuture<IngestReport> write(Duplicates duplicates) {
      List<Prepared> articles = List.copyOf(byId.values());
      return commits
          .submit(writer -> writer.upsert(articles, duplicates))
          .thenApply(
              written -> {
                Map<String, Upsert.Result> byArticle = new HashMap<>();
                for (int i = 0; i < articles.size(); i++) {
                  byArticle.put(articles.get(i).id(), written.get(i));
                }
                return report(byArticle);
              });
    }

    private IngestReport report(Map<String, Upsert.Result> written) {
      for (Map.Entry<String, Upsert.Result> entry : written.entrySet()) {
        if (entry.getValue().status() == Status.REFUSED) {
          problems.add(
              Problem.of(
                      "not-indexable",
                      "The article “"
                          + entry.getKey()
                          + "” was left out: one of its texts or values cannot be indexed, the log"
                          + " says why. Correct it and index it again.")
                  .at(new Problem.InArticle(before + statuses.lastOf(entry.getKey()))));
        }
      }
      List<Outcome> outcomes = statuses.outcomes(written);
      Map<Status, Long> counts = new EnumMap<>(Status.class);
      outcomes.forEach(outcome -> counts.merge(outcome.status(), 1L, Long::sum));
      long duplicates =
          counts.getOrDefault(Status.SKIPPED, 0L)
              + written.values().stream()
                  .filter(result -> result.duplicate() && result.status() != Status.SKIPPED)
                  .count();
      if (duplicates > 0) {
        notices.put(new Notice("duplicate", ""), duplicates);
      }
      int kept = Math.min(problems.size(), IngestReport.PROBLEMS_KEPT);
      return new IngestReport(
          counts, problems.subList(0, kept), problems.size(), notices, outcomes);
    }
  }

  /** What became of the articles of a batch, in their order. */
  private static final class Statuses {
    private final List<String> ids = new ArrayList<>();
    private final List<Boolean> accepted = new ArrayList<>();

    int length() {
      return ids.size();
    }

    void refused(String id) {
      ids.add(id);
      accepted.add(false);
    }

    void accepted(String id) {
      ids.add(id);
      accepted.add(true);
    }

    /** The place of the last article of an id that the intake accepted: the one that counts. */
    int lastOf(String id) {
      int last = ids.size() - 1;
      while (!accepted.get(last) || !ids.get(last).equals(id)) {
        last--;
      }
      return last;
    }

    /**
     * The first of an id tells what became of what was held; the others repeat it. Where the last
     * was left out or refused none of them stands in the archive, and all say so.
     */
    List<Outcome> outcomes(Map<String, Upsert.Result> written) {
      List<Outcome> outcomes = new ArrayList<>(ids.size());
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < ids.size(); i++) {
        Upsert.Result result = accepted.get(i) ? written.get(ids.get(i)) : null;
        Status status = result == null ? Status.REFUSED : result.status();
        if (status != Status.REFUSED && status != Status.SKIPPED && !seen.add(ids.get(i))) {
          status = Status.REPEATED;
        }
        outcomes.add(new Outcome(ids.get(i), status));
      }
      return outcomes;
    }
  }
}
