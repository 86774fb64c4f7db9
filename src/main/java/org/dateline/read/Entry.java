package org.dateline.read;

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
   * @param members what each member of the record became: the name of ours, or the empty text for
   *     one that was not understood
   * @param notices members that were not understood, dates whose order was assumed
   * @param written the record as it is written, when it was asked for
   */
  record Read(
      Article article,
      String origin,
      long line,
      Map<String, String> members,
      List<IngestReport.Notice> notices,
      Optional<Written> written)
      implements Entry {
    /** Copies the collections, which keep their order. */
    public Read {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
      notices = List.copyOf(notices);
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
