package org.dateline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.Duplicates;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.dateline.Problem;
import org.dateline.read.Ingestion.Committed;

/** Records that are indexed together. */
final class IngestionBatch {
  private static final int MOST_RECORDS = 20_000;
  private static final long MOST_CHARACTERS = 16_000_000;

  private final Archive archive;
  private final Duplicates duplicates;
  private final boolean several;
  private final List<Entry> records = new ArrayList<>();
  private final List<Entry.Read> read = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final List<Placed> problems = new ArrayList<>();
  private final Map<Notice, Long> notices = new HashMap<>();
  private long characters;

  /**
   * Creates an empty one.
   *
   * @param several whether messages must name the input they are about
   */
  IngestionBatch(Archive archive, Duplicates duplicates, boolean several) {
    this.archive = archive;
    this.duplicates = duplicates;
    this.several = several;
  }

  /** A batch that was indexed. */
  record Done(IngestReport report, Committed committed) {
    static final Done NOTHING = new Done(IngestReport.empty(), new Committed(0, "", 0, List.of()));
  }

  /** A problem of a record, told in the order of records. */
  private record Placed(int place, Problem problem) {}

  boolean isFull() {
    return records.size() >= MOST_RECORDS || characters >= MOST_CHARACTERS;
  }

  void add(Entry entry) {
    int place = records.size();
    records.add(entry);
    switch (entry) {
      case Entry.Read article -> {
        read.add(article);
        places.add(place);
        characters += characters(article.article());
        article.notices().forEach(notice -> notices.merge(notice, 1L, Long::sum));
      }
      case Entry.Refused refused ->
          refused
              .problems()
              .forEach(p -> problems.add(new Placed(place, named(p, refused.origin()))));
    }
  }

  Done index(Committed reached) {
    BatchRefusals refusals = new BatchRefusals(records);
    IngestReport report = index(refusals);
    return new Done(
        report, new Committed(reached.records(), reached.origin(), reached.line(), refusals.all()));
  }

  private IngestReport index(BatchRefusals refusals) {
    IngestReport report =
        read.isEmpty()
            ? IngestReport.empty()
            : archive.index(read.stream().map(Entry.Read::article), duplicates);
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
      Problem atLine =
          Entry.numbered(problem, article.number()).at(new Problem.AtLine(article.line()));
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
    return several && !problem.message().contains(origin)
        ? new Problem(
            problem.code(),
            origin + ": " + problem.message(),
            problem.suggestion(),
            problem.where())
        : problem;
  }

  private static long characters(Article article) {
    long sum = (long) article.title().length() + article.summary().length();
    for (String json : article.extra().values()) {
      sum += json.length();
    }
    return sum + article.body().length();
  }
}
