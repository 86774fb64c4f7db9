package org.dateline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.dateline.Problem;
import org.dateline.read.Ingestion.Committed;

/** Records that are indexed at a time, and what became of each. */
final class Batch {
  private static final int MOST_RECORDS = 20_000;
  private static final long MOST_CHARACTERS = 16_000_000;

  private final Articles entries;
  private final Archive archive;
  private final List<Entry> records = new ArrayList<>();
  private final List<Entry.Read> read = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final List<Placed> problems = new ArrayList<>();
  private final Map<Notice, Long> notices = new HashMap<>();
  private long characters;
  private Place reached;

  /**
   * Where a record is.
   *
   * @param origin of which input; empty when there is none
   * @param line on which it begins, counted from 1
   */
  record Place(String origin, long line) {
    static final Place NONE = new Place("", 0);
  }

  /** What became of a batch. */
  record Done(IngestReport report, Committed committed) {
    static final Done NOTHING = new Done(IngestReport.empty(), new Committed(0, "", 0, List.of()));
  }

  /** A problem of a record, told in the order of records. */
  private record Placed(int place, Problem problem) {}

  /**
   * Creates an empty one.
   *
   * @param entries where its records come from
   * @param archive where they go
   * @param before where the last record before it is
   */
  Batch(Articles entries, Archive archive, Place before) {
    this.entries = entries;
    this.archive = archive;
    this.reached = before;
  }

  boolean isFull() {
    return records.size() >= MOST_RECORDS || characters >= MOST_CHARACTERS;
  }

  void add(Entry entry) {
    int place = records.size();
    records.add(entry);
    switch (entry) {
      case Entry.Read article -> {
        reached = new Place(article.origin(), article.line());
        read.add(article);
        places.add(place);
        characters += characters(article.article());
        article.notices().forEach(notice -> notices.merge(notice, 1L, Long::sum));
      }
      case Entry.Refused refused -> {
        if (refused.problem().where() instanceof Problem.AtLine at && !isBroken(refused)) {
          reached = new Place(refused.origin(), at.line());
        }
        refused
            .problems()
            .forEach(p -> problems.add(new Placed(place, named(p, refused.origin()))));
      }
    }
  }

  /** Where the last record was read that was read whole, or refused whole. */
  Place reached() {
    return reached;
  }

  /**
   * Gives it to the archive.
   *
   * @param done how many records of the input are done with it
   */
  Done index(long done) {
    BatchRefusals refusals = new BatchRefusals(records);
    IngestReport report = index(refusals);
    return new Done(report, new Committed(done, reached.origin(), reached.line(), refusals.all()));
  }

  private IngestReport index(BatchRefusals refusals) {
    IngestReport report =
        read.isEmpty()
            ? IngestReport.empty()
            : archive.index(read.stream().map(Entry.Read::article), entries.duplicates());
    refusals.add(read, report, archive);
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

  private Problem named(Problem problem, String origin) {
    return entries.several() && !problem.message().contains(origin)
        ? new Problem(
            problem.code(),
            origin + ": " + problem.message(),
            problem.suggestion(),
            problem.where())
        : problem;
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
