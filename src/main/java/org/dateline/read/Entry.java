package org.dateline.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.Problem;

/** One record of the input: an article, or what was wrong with it. */
public sealed interface Entry {

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
   */
  record Read(
      Article article,
      String origin,
      long line,
      Map<String, String> members,
      List<IngestReport.Notice> notices)
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
   */
  record Refused(List<Problem> problems, String origin) implements Entry {
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
