package org.dateline.read;

import java.util.List;
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
   * @param notices members that were not understood, dates whose order was assumed
   */
  record Read(Article article, String origin, long line, List<IngestReport.Notice> notices)
      implements Entry {
    /** Copies the list. */
    public Read {
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
