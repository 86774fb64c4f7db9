package org.dateline.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.dateline.Problem;

/** What was refused of a batch, by the reader or by the archive, each with all of its problems. */
final class BatchRefusals {
  /** Articles given at a time when their problems must be asked for: each may have a few. */
  private static final int ASKED_AT_ONCE = 100;

  private final List<Entry> records;
  private final IdentityHashMap<Entry, List<Problem>> byArchive = new IdentityHashMap<>();

  /**
   * Creates it.
   *
   * @param records of the batch, in their order
   */
  BatchRefusals(List<Entry> records) {
    this.records = records;
  }

  /**
   * Adds what the archive refused. A report keeps only so many problems; those of other articles
   * are asked for by giving these articles again, which changes nothing, since they are refused
   * again.
   */
  void add(List<Entry.Read> given, IngestReport report, Archive archive) {
    Map<Integer, List<Problem>> problems = byArticle(report);
    List<Entry.Read> unknown = new ArrayList<>();
    for (int index : refused(given, report, problems, archive)) {
      List<Problem> told = problems.getOrDefault(index, List.of());
      if (told.isEmpty()) {
        unknown.add(given.get(index));
      }
      byArchive.put(given.get(index), told);
    }
    for (int from = 0; from < unknown.size(); from += ASKED_AT_ONCE) {
      List<Entry.Read> again =
          unknown.subList(from, Math.min(from + ASKED_AT_ONCE, unknown.size()));
      byArticle(archive.index(again.stream().map(Entry.Read::article)))
          .forEach((index, told) -> byArchive.put(again.get(index), told));
    }
  }

  private static Map<Integer, List<Problem>> byArticle(IngestReport report) {
    Map<Integer, List<Problem>> problems = new LinkedHashMap<>();
    for (Problem problem : report.problems()) {
      if (problem.where() instanceof Problem.InArticle in) {
        problems.computeIfAbsent((int) in.index(), i -> new ArrayList<>()).add(problem);
      }
    }
    return problems;
  }

  /** The places of those that were refused; without outcomes, of those that problems name. */
  private static List<Integer> refused(
      List<Entry.Read> given,
      IngestReport report,
      Map<Integer, List<Problem>> problems,
      Archive archive) {
    if (report.refused() == 0) {
      return List.of();
    }
    List<Outcome> outcomes = report.outcomes();
    if (outcomes.size() != given.size()) {
      List<Integer> named =
          problems.keySet().stream().filter(index -> index < given.size()).toList();
      // Some may have a problem and be indexed all the same.
      return named.size() <= report.refused()
          ? named
          : named.stream().filter(index -> isRefused(index, given, archive)).toList();
    }
    List<Integer> refused = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).status() == Status.REFUSED) {
        refused.add(i);
      }
    }
    return refused;
  }

  /** Gives an article again, alone; not one that a later version in the batch has replaced. */
  private static boolean isRefused(int index, List<Entry.Read> given, Archive archive) {
    Article article = given.get(index).article();
    boolean replaced =
        given.subList(index + 1, given.size()).stream()
            .map(Entry.Read::article)
            .anyMatch(
                later -> later.id().equals(article.id()) && later.url().equals(article.url()));
    return !replaced && archive.index(article).refused() > 0;
  }

  /** Everything that was refused, in the order of the input. */
  List<Entry.Refused> all() {
    List<Entry.Refused> all = new ArrayList<>();
    for (Entry entry : records) {
      switch (entry) {
        case Entry.Refused refused -> all.add(refused);
        case Entry.Read read -> {
          List<Problem> told = byArchive.get(read);
          if (told != null) {
            all.add(refused(read, told));
          }
        }
      }
    }
    return all;
  }

  private static Entry.Refused refused(Entry.Read read, List<Problem> told) {
    List<Problem> problems =
        told.isEmpty() ? List.of(Problem.of("refused", "The archive refused it.")) : told;
    return new Entry.Refused(
        problems.stream()
            .map(p -> Entry.numbered(p, read.number()).at(new Problem.AtLine(read.line())))
            .toList(),
        read.origin(),
        read.written());
  }
}
