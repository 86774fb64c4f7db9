package org.dateline.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipException;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.dateline.json.ArticleMapper;
import org.jspecify.annotations.Nullable;

/**
 * One input from its opening to its end. What keeps it from being opened, or from being read
 * further, is its last entry.
 */
final class OpenInput implements AutoCloseable {
  private final Input input;
  private final Manner manner;
  private @Nullable Bytes bytes;
  private @Nullable Records records;
  private @Nullable Entry refused;
  private Optional<Articles.Seen> opened = Optional.empty();
  private OptionalLong brokenAt = OptionalLong.empty();

  /**
   * How inputs are read.
   *
   * @param config limits
   * @param rules how records are read
   * @param mapper makes articles of them, by those rules
   * @param format of all inputs; each tells its own when empty
   * @param encoding of all inputs; each tells its own when empty
   * @param keeping whether entries have their record as it is written
   */
  record Manner(
      IndexConfig config,
      ImportRules rules,
      ArticleMapper mapper,
      Optional<Format> format,
      Optional<Encoding> encoding,
      boolean keeping) {}

  OpenInput(Input input, Manner manner) {
    this.input = input;
    this.manner = manner;
    try {
      Bytes begun = bytes();
      bytes = begun;
      Detection detection = new Detection(begun, input.origin(), manner.mapper(), manner.rules());
      Optional<Format> given = manner.format();
      Format format = given.isPresent() ? given.get() : detection.format();
      records = detection.records(format, given.isPresent(), reading(begun.encoding()));
      opened =
          Optional.of(new Articles.Seen(input.origin(), format, begun.encoding().name(), "", ""));
    } catch (InvalidRequestException e) {
      refused = reading(Encoding.UTF_8).refused(e, 1, Optional.empty());
    } catch (NoSuchFileException e) {
      refused = refused("no-such-file", "“" + input.origin() + "” is not there any more.");
    } catch (AccessDeniedException e) {
      refused = refused("unreadable-file", what() + " may not be read.");
    } catch (IOException e) {
      refused = broken(1, e);
    }
  }

  private String what() {
    boolean directory = Files.isDirectory(input.folder().resolve(input.origin()));
    return (directory ? "The folder “" : "“") + input.origin() + "”";
  }

  private Bytes bytes() throws IOException {
    InputStream stream = input.open();
    try {
      return new Bytes(stream, manner.encoding());
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  private Records.Reading reading(Encoding stored) {
    long most = manner.config().limits().articleCharacters() * 4L;
    int articleBytes = (int) Math.min(Integer.MAX_VALUE - 64L, most);
    boolean file = input.stream().isEmpty();
    return new Records.Reading(
        input.origin(), file, manner.mapper(), articleBytes, manner.keeping(), stored);
  }

  private Entry refused(String code, String message) {
    // Nothing of it was seen, so that no line is to blame.
    return new Entry.Refused(List.of(Problem.of(code, message)), input.origin(), Optional.empty());
  }

  private Entry broken(long line, Exception e) {
    brokenAt = OptionalLong.of(line);
    boolean damaged = e instanceof EOFException || e instanceof ZipException;
    String what = damaged ? "it is damaged or was cut off" : String.valueOf(e.getMessage());
    return new Entry.Refused(
        List.of(
            Problem.of(
                    Articles.UNREADABLE,
                    "“" + input.origin() + "” cannot be read further: " + what + ".")
                .suggest("Everything before this line was read.")
                .at(new Problem.AtLine(line))),
        input.origin(),
        Optional.empty());
  }

  String origin() {
    return input.origin();
  }

  /** Its first bytes; none when it cannot be opened, or is no text. */
  byte[] beginning() {
    return bytes == null || records == null ? new byte[0] : bytes.beginning();
  }

  /** The next entry, or empty at the end. */
  Optional<Entry> next() {
    if (refused != null) {
      Entry last = refused;
      refused = null;
      records = null;
      return Optional.of(last);
    }
    if (records == null) {
      return Optional.empty();
    }
    try {
      return records.next();
    } catch (IOException | UncheckedIOException e) {
      Entry last = broken(records.line(), e);
      records = null;
      return Optional.of(last);
    }
  }

  /** How it is read; empty when it cannot be. */
  Optional<Articles.Seen> seen() {
    Records reader = records;
    return reader == null
        ? opened
        : opened.map(
            o ->
                new Articles.Seen(
                    o.origin(), o.format(), o.encoding(), reader.separator(), reader.path()));
  }

  /** Bytes taken of it so far, as they are on disk. */
  long taken() {
    return bytes == null ? 0 : bytes.taken();
  }

  /** The line at which it could not be read further; empty when nothing kept it from its end. */
  OptionalLong brokenAt() {
    return brokenAt;
  }

  @Override
  public void close() {
    records = null;
    if (bytes != null) {
      try {
        bytes.close();
      } catch (IOException e) {
        // All that was wanted of it was read, or its failure was told.
      }
    }
  }
}
