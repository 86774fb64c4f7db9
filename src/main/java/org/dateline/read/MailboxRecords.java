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
  private static final String SEPARATED = "-----\n";
  private static final byte[] SEPARATOR = SEPARATED.getBytes(StandardCharsets.US_ASCII);

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
      return Optional.of(first);
    }
    return Optional.of(alone(first, hashed));
  }

  /** The only entry of a file; with its path for an id, unless it has one. */
  private Entry alone(Entry entry, boolean hashed) {
    return switch (entry) {
      case Entry.Refused refused ->
          new Entry.Refused(
              refused.problems(), refused.origin(), refused.written().map(this::named));
      case Entry.Read read -> {
        if (!hashed) {
          yield read;
        }
        Article named = read.article().toBuilder().id(reading.origin()).build();
        yield new Entry.Read(
            named,
            read.origin(),
            read.line(),
            read.number(),
            read.members(),
            read.notices(),
            read.written().map(this::named));
      }
    };
  }

  /** The record with the id it has by its file, for it may be fed again from another. */
  private Entry.Written named(Entry.Written written) {
    String record = written.record().substring(SEPARATOR.length);
    MailHeader header = MailHeader.at(record, 0);
    boolean broken = reading.origin().chars().anyMatch(c -> c == '\n' || c == '\r');
    if (broken || header.fields().stream().anyMatch(this::tellsWhichArticle)) {
      return written;
    }
    String origin =
        new String(reading.origin().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return new Entry.Written(
        written.format(), written.header(), SEPARATED + header.with("ID", origin, record));
  }

  private boolean tellsWhichArticle(MailHeader.Field field) {
    String meaning = articles.meaning(field.name()).orElse("");
    boolean told = meaning.equals("id") || meaning.equals("url") || field.is("Message-ID");
    return told && !field.value().isBlank();
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
