package org.dateline.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.dateline.Archive;
import org.dateline.ArchiveException;
import org.dateline.Duplicates;
import org.dateline.IngestReport;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.dateline.json.ArticleMapper;
import org.jspecify.annotations.Nullable;

/**
 * The articles of files, folders or a stream, read as they are asked for. A record that cannot be
 * read is an {@link Entry.Refused}, and reading goes on after it. Not thread-safe.
 *
 * <pre>{@code
 * try (Articles articles = Articles.open(List.of(Path.of("export.jsonl.gz")), config)) {
 *   IngestReport report = articles.by(config.imports().get("rudaw-cms")).indexInto(archive);
 * }
 * }</pre>
 *
 * <p>An article without an id and without an address gets one: of a file that holds one article,
 * the file's path below the folder given; else a hash of its record's bytes. With an address it
 * keeps none here, and the archive makes it from the address.
 */
public final class Articles implements Iterator<Entry>, AutoCloseable {
  /** The code of the problem of an input that cannot be read further. */
  public static final String UNREADABLE = "unreadable-input";

  private final IndexConfig config;
  private final List<Input> all;
  private final Map<String, Long> passedOver;
  private final Iterator<Input> inputs;
  private final boolean several;
  private final long size;

  private ImportRules rules = ImportRules.NONE;
  private ArticleMapper mapper;
  private Optional<Format> format = Optional.empty();
  private Optional<Encoding> encoding = Optional.empty();
  private @Nullable OpenInput open;
  private @Nullable Entry next;
  private long takenBefore;
  private Indexed indexed = new Indexed(IngestReport.empty(), "", 0);
  private boolean keeping;
  private Duplicates duplicates = Duplicates.KEEP;
  private Optional<Seen> seen = Optional.empty();
  private boolean looked;
  private Optional<Problem> wrong = Optional.empty();
  private OptionalLong brokenAt = OptionalLong.empty();

  private Articles(Inputs inputs, IndexConfig config) {
    this.config = config;
    this.all = inputs.all();
    this.passedOver = inputs.passedOver();
    this.inputs = all.iterator();
    this.several = all.size() > 1;
    boolean known = all.stream().allMatch(input -> input.size() >= 0);
    this.size = known ? all.stream().mapToLong(Input::size).sum() : -1;
    this.mapper = new ArticleMapper(config, ImportRules.NONE);
  }

  /**
   * Opens files and folders. Of a folder, what lies anywhere below it is read, sorted by path, when
   * its name says a {@link Format}; hidden files and folders are left out, and archives.
   *
   * @param filesOrFolders what to read, in this order
   * @param config zone, order of day and month, and limits
   * @return their articles; to be closed
   * @throws InvalidRequestException when one is missing or may not be read, or a folder holds
   *     nothing to read
   */
  public static Articles open(List<Path> filesOrFolders, IndexConfig config) {
    return new Articles(Inputs.of(filesOrFolders), config);
  }

  /**
   * Reads a stream.
   *
   * @param name what to call it in messages: {@code standard input}; an ending such as {@code .csv}
   *     says its format
   * @param in the bytes, also compressed with gzip; closed with the articles. What is UTF-8 by
   *     contract is read {@linkplain #by by rules} that say so: then lines that are not are refused
   *     alone, and no other encoding is advised
   * @param config zone, order of day and month, and limits
   * @return its articles; to be closed
   */
  public static Articles of(String name, InputStream in, IndexConfig config) {
    return new Articles(new Inputs(List.of(Input.ofStream(name, in)), Map.of()), config);
  }

  /**
   * Sets the format, which is told from name and content otherwise. Before the first article.
   *
   * @param given the format of everything to read
   * @return this
   */
  public Articles as(Format given) {
    this.format = Optional.of(given);
    return this;
  }

  /**
   * Sets how records are read. Before the first article.
   *
   * @param given the rules
   * @return this
   * @throws InvalidRequestException when they name what there is not: a format, an encoding, a
   *     member
   */
  public Articles by(ImportRules given) {
    this.mapper = new ArticleMapper(config, given);
    this.format = given.format().map(Format::named).or(() -> format);
    this.encoding =
        given.encoding().isEmpty()
            ? Optional.empty()
            : Optional.of(Encoding.named(given.encoding()));
    this.rules = given;
    return this;
  }

  /**
   * Sets what becomes of new articles whose title and body another id holds. Before the first
   * article is indexed.
   *
   * @param given whether they are indexed; they are unless said otherwise
   * @return this
   */
  public Articles with(Duplicates given) {
    this.duplicates = given;
    return this;
  }

  Duplicates duplicates() {
    return duplicates;
  }

  /**
   * Keeps with each entry its record as it is written, which takes the memory of the input a second
   * time. Before the first article.
   *
   * @return this
   */
  public Articles keepingRecords() {
    this.keeping = true;
    return this;
  }

  /**
   * How an input is read, as its name and its beginning tell.
   *
   * @param origin the input
   * @param format its format
   * @param encoding the name of its encoding: {@code UTF-8}
   * @param separator what separates the cells of a table; empty for other formats
   * @param records where in a JSON document the records are; empty when they are at its top
   */
  public record Seen(
      String origin, Format format, String encoding, String separator, String records) {}

  /**
   * How the input of the last entry is read.
   *
   * @return empty before the first one, and when it cannot be read
   */
  public Optional<Seen> seen() {
    return seen;
  }

  /**
   * How far reading has come.
   *
   * @param records articles and refused records so far
   * @param bytes bytes of the input taken so far, as they are on disk
   * @param totalBytes bytes of all of it; -1 when unknown
   */
  public record Progress(long records, long bytes, long totalBytes) {}

  /**
   * What an archive has taken.
   *
   * @param report on everything up to that line
   * @param origin where the last record of it was read: the name of a file; empty when there is
   *     none
   * @param line on which that record begins, counted from 1; 0 when there is none
   */
  public record Indexed(IngestReport report, String origin, long line) {}

  /**
   * What the archive has taken of the last {@link #indexInto(Archive)}: also when that ended before
   * its time.
   *
   * @return all that is known to be indexed
   */
  public Indexed indexed() {
    return indexed;
  }

  void indexed(Indexed now) {
    indexed = now;
  }

  /**
   * The line at which an input could not be read further; what came before it was read.
   *
   * @return the line, counted from 1; empty when all was read to its end
   */
  public OptionalLong brokenAt() {
    return brokenAt;
  }

  /**
   * Indexes everything that is left, in batches that fit into memory.
   *
   * @param archive where to
   * @return one report for all of it; problems name lines
   * @throws ArchiveException when the archive cannot go on; {@link #indexed()} tells how far it
   *     came
   */
  public IngestReport indexInto(Archive archive) {
    return indexInto(archive, progress -> {});
  }

  /**
   * Indexes everything that is left, in batches that fit into memory.
   *
   * @param archive where to
   * @param progress told often, by this thread
   * @return one report for all of it; problems name lines
   * @throws ArchiveException when the archive cannot go on; {@link #indexed()} tells how far it
   *     came
   */
  public IngestReport indexInto(Archive archive, Consumer<Progress> progress) {
    Ingestion.Watcher telling =
        new Ingestion.Watcher() {
          @Override
          public void progress(Progress now) {
            progress.accept(now);
          }
        };
    return new Ingestion(this, archive).watchedBy(telling).run();
  }

  /**
   * Whether there is another record.
   *
   * @throws InvalidRequestException before the first one, code {@code wrong-encoding}, when no
   *     encoding was said and so many of the first hundred lines are not UTF-8 that all of it must
   *     be in another encoding
   */
  @Override
  public boolean hasNext() {
    if (next == null) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public Entry next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Entry entry = next;
    next = null;
    seen = open == null ? Optional.empty() : open.seen();
    return entry;
  }

  Progress progress(long count) {
    return new Progress(count, takenBefore + (open == null ? 0 : open.taken()), size);
  }

  /** In which an instant falls on a day. */
  ZoneId zone() {
    return config.zone();
  }

  /**
   * The files that are read, in their order.
   *
   * @return their absolute paths
   */
  public List<Path> files() {
    return all.stream()
        .filter(input -> input.stream().isEmpty())
        .map(input -> input.folder().resolve(input.origin()).toAbsolutePath().normalize())
        .toList();
  }

  /** Files in the folders whose ending says nothing that can be read: how many, by the ending. */
  Map<String, Long> passedOver() {
    return passedOver;
  }

  /** Whether messages must name the file they are about. */
  boolean several() {
    return several;
  }

  private @Nullable Entry advance() {
    while (true) {
      if (wrong.isPresent()) {
        throw new InvalidRequestException(wrong.get());
      }
      if (open == null) {
        if (!inputs.hasNext()) {
          return null;
        }
        open =
            new OpenInput(
                inputs.next(),
                new OpenInput.Manner(config, rules, mapper, format, encoding, keeping));
        lookAtFirstLines(open);
      } else {
        Optional<Entry> entry = open.next();
        if (open.brokenAt().isPresent()) {
          brokenAt = open.brokenAt();
        }
        if (entry.isPresent()) {
          return entry.get();
        }
        closeInput();
      }
    }
  }

  /** Looks at the first lines, of the input that is open and those after it, once. */
  private void lookAtFirstLines(OpenInput first) {
    if (!looked && encoding.isEmpty()) {
      wrong = FirstLines.problem(first.origin(), first.beginning(), all.subList(1, all.size()));
    }
    looked = true;
  }

  private void closeInput() {
    if (open != null) {
      takenBefore += open.taken();
      open.close();
      open = null;
    }
  }

  /** Closes what is open. */
  @Override
  public void close() {
    closeInput();
    if (inputs.hasNext()) {
      inputs.next().closeUnread();
    }
  }
}
