package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.InvalidRequestException;
import org.dateline.json.ArticleMapper.Mapped;

/** Articles with header lines, one after another in one text. */
final class MailboxRecords implements Records {
  private static final byte[] SEPARATOR = "-----\n".getBytes(StandardCharsets.US_ASCII);

  private final MailboxScanner scanner;
  private final MailArticle articles;
  private final Reading reading;
  private Optional<Entry> ahead = Optional.empty();
  private boolean begun;

  MailboxRecords(InputStream in, MailArticle articles, Reading reading) {
    this.scanner = new MailboxScanner(in, articles::meaning, reading.longest());
    this.articles = articles;
    this.reading = reading;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    if (!begun) {
      begun = true;
      return first();
    }
    Optional<Entry> entry = ahead;
    ahead = Optional.empty();
    return entry.isPresent() ? entry : scanner.next() ? Optional.of(entry()) : Optional.empty();
  }

  /** The first article; when it is the only one of a file, the file's path is its id. */
  private Optional<Entry> first() throws IOException {
    if (!scanner.next()) {
      return Optional.empty();
    }
    Entry first = entry();
    if (scanner.isInMailbox() || !reading.named()) {
      return Optional.of(first);
    }
    boolean hashed = generated;
    if (scanner.next()) {
      ahead = Optional.of(entry());
    } else if (hashed && first instanceof Entry.Read read) {
      Article named = read.article().toBuilder().id(reading.origin()).build();
      return Optional.of(
          new Entry.Read(
              named,
              read.origin(),
              read.line(),
              0,
              read.members(),
              read.notices(),
              read.written()));
    }
    return Optional.of(first);
  }

  /** Whether the id of the last article was made of its bytes. */
  private boolean generated;

  private Entry entry() {
    generated = false;
    long line = scanner.recordLine();
    if (scanner.tooLong()) {
      return reading.tooLong(line);
    }
    byte[] record = scanner.record();
    byte[] before =
        scanner.isInMailbox()
            ? scanner.fromLine().getBytes(StandardCharsets.ISO_8859_1)
            : SEPARATOR;
    Optional<Entry.Written> written =
        reading.written(Format.MAILBOX, new byte[0], joined(before, record));
    try {
      Mapped mapped = articles.of(record, scanner.isInMailbox(), reading);
      generated = mapped.article().id().isEmpty() && mapped.article().url().isEmpty();
      return reading.article(mapped, record, line, written);
    } catch (InvalidRequestException e) {
      return reading.refused(e, line, written);
    }
  }

  private static byte[] joined(byte[] before, byte[] record) {
    byte[] all = new byte[before.length + record.length];
    System.arraycopy(before, 0, all, 0, before.length);
    System.arraycopy(record, 0, all, before.length, record.length);
    return all;
  }

  @Override
  public long line() {
    return scanner.line();
  }
}
