package org.dateline.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.ArticleId;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.json.ArticleMapper;
import org.dateline.json.ArticleMapper.Mapped;

/** The records of one input in one format. */
sealed interface Records permits JsonRecords, CsvRecords, TextRecords, MailboxRecords {

  /** The next record, or empty at the end. */
  Optional<Entry> next() throws IOException;

  /** The line reached, counted from 1. */
  long line();

  /** Where in a document the records are; empty when they are at its top. */
  default String path() {
    return "";
  }

  /** What separates the cells of a table; empty for what is none. */
  default String separator() {
    return "";
  }

  /**
   * What the readers of all formats need.
   *
   * @param origin the name of the input
   * @param named whether the name is a file's, so that an article without id can have it
   * @param mapper makes articles of records
   * @param longest bytes of a record, at most
   * @param keeping whether entries have their record as it is written
   * @param encoding of the input as it is stored; what is read of it is UTF-8
   */
  record Reading(
      String origin,
      boolean named,
      ArticleMapper mapper,
      int longest,
      boolean keeping,
      Encoding encoding) {

    /** The record as it is written, when it is wanted. */
    Optional<Entry.Written> written(Format format, byte[] header, byte[] record) {
      return keeping
          ? Optional.of(
              new Entry.Written(
                  format,
                  new String(header, StandardCharsets.ISO_8859_1),
                  new String(record, StandardCharsets.ISO_8859_1)))
          : Optional.empty();
    }

    Entry article(Mapped mapped, byte[] record, long line, Optional<Entry.Written> written) {
      Article article = mapped.article();
      // An id of its own would withdraw an article that nobody indexed; of what is not published
      // the reader took what it is known by, and nothing else.
      boolean hashed =
          article.status() == Article.Status.USABLE
              || article.extra().containsKey(ArticleMapper.NOT_PUBLISHED);
      if (hashed && article.id().isEmpty() && article.url().isEmpty()) {
        article = article.toBuilder().id(ArticleId.ofBytes(encoding.original(record))).build();
      }
      return new Entry.Read(article, origin, line, 0, mapped.members(), mapped.notices(), written);
    }

    Entry refused(InvalidRequestException e, long line, Optional<Entry.Written> written) {
      List<Problem> problems =
          e.problems().stream().map(p -> p.at(new Problem.AtLine(line))).toList();
      return new Entry.Refused(problems, origin, written);
    }

    /** Refuses what is no record, or one that is not kept. */
    Entry refused(Problem problem, long line) {
      return new Entry.Refused(
          List.of(problem.at(new Problem.AtLine(line))), origin, Optional.empty());
    }

    Entry tooLong(long line) {
      return refused(
          Problem.of("article-too-large", "This record is longer than " + longest + " bytes.")
              .suggest("Split it, or raise limits.articleCharacters in archive.json."),
          line);
    }

    Entry notUtf8(long line, Optional<Entry.Written> written) {
      return refused(new InvalidRequestException(notUtf8()), line, written);
    }

    Problem notUtf8() {
      return encoding.isUtf8()
          ? Problem.of("invalid-utf8", "This record is not UTF-8.")
              .suggest("Convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8")
          : Problem.of("wrong-encoding", "This record is not " + encoding.name() + ".")
              .suggest("Correct it, or say the encoding it is written in.");
    }
  }
}
