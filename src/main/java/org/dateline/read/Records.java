package org.dateline.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.ArticleId;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.json.ArticleMapper;
import org.dateline.json.ArticleMapper.Mapped;

/** The records of one input in one format. */
sealed interface Records permits JsonRecords, CsvRecords, TextRecords {

  /** The next record, or empty at the end. */
  Optional<Entry> next() throws IOException;

  /** The line reached, counted from 1. */
  long line();

  /**
   * What the readers of all formats need.
   *
   * @param origin the name of the input
   * @param named whether the name is a file's, so that an article without id can have it
   * @param mapper makes articles of records
   * @param longest bytes of a record, at most
   */
  record Reading(String origin, boolean named, ArticleMapper mapper, int longest) {

    Entry article(Mapped mapped, byte[] record, long line) {
      Article article = mapped.article();
      if (article.id().isEmpty() && article.url().isEmpty()) {
        article = article.toBuilder().id(ArticleId.ofBytes(record)).build();
      }
      return new Entry.Read(article, origin, line, mapped.members(), mapped.notices());
    }

    Entry refused(InvalidRequestException e, long line) {
      List<Problem> problems =
          e.problems().stream().map(p -> p.at(new Problem.AtLine(line))).toList();
      return new Entry.Refused(problems, origin);
    }

    Entry refused(Problem problem, long line) {
      return new Entry.Refused(List.of(problem.at(new Problem.AtLine(line))), origin);
    }

    Entry tooLong(long line) {
      return refused(
          Problem.of("article-too-large", "This record is longer than " + longest + " bytes.")
              .suggest("Split it, or raise limits.articleCharacters in archive.json."),
          line);
    }

    Entry notUtf8(long line) {
      return refused(notUtf8(), line);
    }

    static Problem notUtf8() {
      return Problem.of("invalid-utf8", "This record is not UTF-8.")
          .suggest("Convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8");
    }
  }
}
