package org.dateline.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.Problem;

/** One record of the input: an article, or what was wrong with it. */
public sealed interface Entry {

  /**
   * The record as it is written, when {@link Articles#keepingRecords()} asked for it and its reader
   * could tell where it begins and ends.
   *
   * @return the record, or empty
   */
  Optional<Written> written();

  /** This entry, with its number when it is not 0: problems begin with it. */
  Entry numbered(long number);

  /** A problem of the record of this number. */
  static Problem numbered(Problem problem, long number) {
    return number == 0
        ? problem
        : new Problem(
            problem.code(),
            "Record %d: %s".formatted(number, problem.message()),
            problem.suggestion(),
            problem.where());
  }

  /**
   * A record as it is written.
   *
   * @param format how
   * @param header the row of the columns' names, of a table that has one, as ISO 8859-1, which
   *     keeps every byte; else empty
   * @param record its bytes in UTF-8, as ISO 8859-1, which keeps every byte
   */
  record Written(Format format, String header, String record) {}

  /**
   * An article.
   *
   * @param article the article
   * @param origin where it was read: the file's name, below the folder given, or {@code standard
   *     input}
   * @param line on which its record begins, counted from 1
   * @param number its place among the records of its input, counted from 1, when others begin on
   *     the same line; else 0
   * @param members what each member of the record became: the name of ours, or the empty text for
   *     one that was not understood
   * @param notices members that were not understood, dates whose order was assumed
   * @param written the record as it is written, when it was asked for
   */
  record Read(
      Article article,
      String origin,
      long line,
      long number,
      Map<String, String> members,
      List<IngestReport.Notice> notices,
      Optional<Written> written)
      implements Entry {
    /** Copies the collections, which keep their order. */
    public Read {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
      notices = List.copyOf(notices);
    }

    @Override
    public Read numbered(long place) {
      return new Read(article, origin, line, place, members, notices, written);
    }

    /** This article with more notices. */
    Read with(List<IngestReport.Notice> more) {
      List<IngestReport.Notice> all = new ArrayList<>(notices);
      all.addAll(more);
      return new Read(article, origin, line, number, members, all, written);
    }
  }

  /**
   * A record that cannot be read.
   *
   * @param problems everything that is wrong with it, each at its line; at least one
   * @param origin where it was read
   * @param written the record as it is written, when it was asked for
   */
  record Refused(List<Problem> problems, String origin, Optional<Written> written)
      implements Entry {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }

    @Override
    public Refused numbered(long number) {
      return new Refused(
          problems.stream().map(p -> Entry.numbered(p, number)).toList(), origin, written);
    }

    /**
     * What is wrong.
     *
     * @return the first of the problems
     */
    public Problem problem() {
      return problems.getFirst();
    }
  }
}
