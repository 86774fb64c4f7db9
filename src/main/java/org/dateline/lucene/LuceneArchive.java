package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dateline.Archive;
import org.dateline.ArchiveException;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.Duplicates;
import org.dateline.Facet;
import org.dateline.IngestReport;
import org.dateline.MarkedArticle;
import org.dateline.ParsedQuery;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Suggestion;
import org.dateline.Timeline;
import org.dateline.config.IndexConfig;
import org.dateline.ingest.Intake;
import org.dateline.store.Dictionaries;

/**
 * An archive in a folder, on Apache Lucene, in this process.
 *
 * <pre>{@code
 * try (Archive archive = LuceneArchive.open(Path.of("my-archive"))) {
 *   archive.index(articles).orThrow();
 *   SearchResult result = archive.search(SearchRequest.of("caesar sanctions").country("SY"));
 * }
 * }</pre>
 *
 * One process at a time may write to a folder; any number may read it. The folder holds the index
 * and, in {@code index-config/}, what the archivist decided.
 */
public final class LuceneArchive implements Archive {
  private final IndexFolder folder;
  private final Failures failures;
  private final Directory directory;
  private final FieldsInForce fields;
  private final Tools tools;
  private final IndexFormat format;
  private final SwitchingSearchers searchers = new SwitchingSearchers();
  private final Searching searching;
  private final Optional<Writing> writing;
  private boolean closed;

  /** Whether the folder says that this process writes to it. */
  private boolean isHolder;

  /** What an archive opened for writing has besides. */
  private record Writing(ArchiveWriter writer, GroupCommit commits, Ingest ingest) {}

  private LuceneArchive(
      IndexFolder folder,
      Directory directory,
      IndexConfig config,
      InstantSource clock,
      boolean writes)
      throws IOException {
    this.folder = folder;
    this.failures = new Failures(folder);
    this.directory = directory;
    this.fields = new FieldsInForce(config);
    Optional<IndexFormat> held = folder.format(directory);
    held.ifPresent(f -> f.check(folder.path()));
    List<String> inForce = fields.inForce(directory);
    this.tools = Tools.of(config.withFields(inForce), new Dictionaries(directory), writes);
    this.format = held.orElseGet(() -> IndexFormat.current(clock.instant())).with(inForce);
    if (writes) {
      ArchiveWriter writer = new ArchiveWriter(directory, folder, format, tools, searchers);
      GroupCommit commits = new GroupCommit(writer);
      long digest = tools.config().fingerprint() * 31 + IndexFormat.CURRENT;
      this.writing =
          Optional.of(
              new Writing(writer, commits, new Ingest(new Intake(config), clock, commits, digest)));
    } else {
      searchers.switchTo(new SearcherManager(directory, new SearcherFactory()));
      this.writing = Optional.empty();
    }
    this.searching =
        new Searching(
            tools, fields, clock, searchers, writes ? Optional.empty() : Optional.of(directory));
  }

  /**
   * Opens an archive for reading and writing; makes a new one in a missing or empty folder.
   *
   * @param archive its folder
   * @return the archive
   * @throws ArchiveException LOCKED when another process writes to it, NEWER, DAMAGED or DISK_FULL
   * @throws org.dateline.InvalidRequestException when its configuration cannot be understood
   */
  public static LuceneArchive open(Path archive) {
    return open(archive, InstantSource.system());
  }

  static LuceneArchive open(Path archive, InstantSource clock) {
    IndexFolder folder = new IndexFolder(archive);
    try {
      return Uninterrupted.run(() -> open(folder, clock));
    } catch (IOException e) {
      throw folder.explain(e);
    }
  }

  private static LuceneArchive open(IndexFolder folder, InstantSource clock) throws IOException {
    IndexConfig config = IndexConfig.read(folder.path());
    folder.prepareForWriting();
    LuceneArchive opened =
        new LuceneArchive(folder, FSDirectory.open(folder.index()), config, clock, true);
    try {
      folder.writeHolder();
      opened.isHolder = true;
    } catch (IOException e) {
      opened.close();
      throw e;
    }
    return opened;
  }

  /**
   * Opens an archive for reading only. Takes no lock, so that another process can write to it; what
   * that one commits is found by the next search.
   *
   * @param archive its folder
   * @return the archive; writing to it throws READ_ONLY
   * @throws ArchiveException DAMAGED when there is none, or NEWER
   * @throws org.dateline.InvalidRequestException when its configuration cannot be understood
   */
  public static LuceneArchive openReadOnly(Path archive) {
    IndexFolder folder = new IndexFolder(archive);
    try {
      folder.requireIndex();
      IndexConfig config = IndexConfig.read(archive);
      return Uninterrupted.run(
          () ->
              new LuceneArchive(
                  folder, FSDirectory.open(folder.index()), config, InstantSource.system(), false));
    } catch (IOException e) {
      throw folder.explain(e);
    }
  }

  /**
   * Opens an empty archive in memory, with the default configuration: for tests.
   *
   * @return the archive; gone when closed
   */
  public static LuceneArchive inMemory() {
    return inMemory(IndexConfig.defaults(), InstantSource.system());
  }

  /**
   * Opens an empty archive in memory.
   *
   * @param config what the archivist decided
   * @param clock tells the time
   * @return the archive; gone when closed
   */
  public static LuceneArchive inMemory(IndexConfig config, InstantSource clock) {
    return on(new ByteBuffersDirectory(), config, clock);
  }

  /** Opens an archive on files that are nowhere in particular. */
  static LuceneArchive on(Directory directory, IndexConfig config, InstantSource clock) {
    IndexFolder folder = new IndexFolder(Path.of("memory"));
    try {
      return new LuceneArchive(folder, directory, config, clock, true);
    } catch (IOException e) {
      throw folder.explain(e);
    }
  }

  /**
   * What the archivist decided about this archive.
   *
   * @return its configuration, as read when it was opened
   */
  public IndexConfig config() {
    return fields.declared();
  }

  /**
   * Tells fields of the archive's own that were declared after its articles were indexed: they
   * neither filter nor count until it is indexed anew.
   *
   * @return which, and the command to give; empty when the index has every field
   */
  public Optional<Problem> reindexNeeded() {
    return failures.explained(() -> searching.reindexNeeded(folder.path()));
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return failures.explained(() -> searching.search(request));
  }

  @Override
  public Optional<Article> article(String id) {
    return failures.explained(() -> searching.article(id));
  }

  @Override
  public Optional<MarkedArticle> article(String id, SearchRequest request) {
    return failures.explained(() -> searching.article(id, request));
  }

  @Override
  public IngestReport index(Stream<Article> articles, Duplicates duplicates) {
    return writing().ingest().index(articles, duplicates);
  }

  @Override
  public long delete(Collection<String> ids) {
    List<String> all = List.copyOf(ids);
    return Ingest.await(writing().commits().submit(writer -> writer.delete(all)));
  }

  @Override
  public long delete(SearchRequest request) {
    return deleteFound(request, OptionalLong.empty());
  }

  @Override
  public long delete(SearchRequest request, long expected) {
    return deleteFound(request, OptionalLong.of(expected));
  }

  private long deleteFound(SearchRequest request, OptionalLong expected) {
    Deletion deletion = new Deletion(writing().commits(), searching);
    return failures.explained(() -> deletion.found(request, expected));
  }

  private Writing writing() {
    return writing.orElseThrow(
        () ->
            new ArchiveException(
                ArchiveException.Reason.READ_ONLY,
                folder.path() + " was opened for reading only."));
  }

  @Override
  public Facet facet(String name, SearchRequest request) {
    return failures.explained(() -> searching.facet(name, request));
  }

  @Override
  public Timeline timeline(SearchRequest request) {
    return failures.explained(() -> searching.timeline(request));
  }

  @Override
  public ParsedQuery parse(SearchRequest request) {
    return failures.explained(() -> searching.parse(request));
  }

  @Override
  public List<Suggestion> suggest(SearchRequest request) {
    return failures.explained(() -> searching.suggest(request));
  }

  @Override
  public ArticleIterator export(SearchRequest request) {
    return failures.explained(failures.explained(() -> searching.export(request)));
  }

  /**
   * Says how large the archive is.
   *
   * @return its figures now
   */
  public ArchiveStats stats() {
    try {
      return new Inspection(tools, searchers).stats(directory, format);
    } catch (IOException e) {
      throw folder.explain(e);
    }
  }

  /**
   * Reads every file of the archive and compares checksums, terms, stored articles and values.
   *
   * @return what is wrong, empty when all is well
   */
  public List<Problem> check() {
    try {
      return new Inspection(tools, searchers).check(directory);
    } catch (IOException e) {
      throw folder.explain(e);
    }
  }

  /**
   * Indexes every article of an archive anew, from what was given, into a new index, and swaps it
   * in when it is complete. Needed when a version says so, or when the configuration changed.
   *
   * @param archive its folder; nobody else may write to it meanwhile
   * @param progress told how many articles are done
   * @return the report of the new index
   * @throws ArchiveException LOCKED, DAMAGED, NEWER or DISK_FULL; the archive is as it was then
   */
  public static IngestReport reindex(Path archive, LongConsumer progress) {
    IndexFolder folder = new IndexFolder(archive);
    try {
      IndexConfig config = IndexConfig.read(archive);
      return Uninterrupted.run(() -> new Reindexing(folder, config).run(progress));
    } catch (IOException e) {
      throw folder.explain(e);
    } catch (UncheckedIOException e) {
      throw folder.explain(Objects.requireNonNull(e.getCause()));
    }
  }

  /**
   * Makes an archive anew: fills an empty index beside the one that is there, and swaps it in when
   * it is filled. Until then, and when filling fails or the process is killed, the archive is as it
   * was; who has it open for reading sees the new one from then on. The configuration stays. Where
   * there is no archive one is made.
   *
   * @param archive its folder; nobody else may write to it meanwhile
   * @param fill indexes articles into an empty archive, which is closed afterwards; what it throws
   *     is thrown
   * @param <T> what it answers
   * @return what {@code fill} answered
   * @throws ArchiveException LOCKED, DAMAGED, NEWER or DISK_FULL
   * @throws org.dateline.InvalidRequestException with the code {@code nothing-indexed} when no
   *     article was indexed
   */
  public static <T> T fresh(Path archive, Function<? super Archive, ? extends T> fill) {
    IndexFolder folder = new IndexFolder(archive);
    try {
      return new Refilling(folder, IndexConfig.read(archive)).run(fill);
    } catch (IOException e) {
      throw folder.explain(e);
    }
  }

  /**
   * Opens an index that is built beside the one of an archive. It takes over what that one learned:
   * those who read the archive know it.
   */
  static LuceneArchive beside(IndexFolder folder, Rebuilding rebuilding, IndexConfig config)
      throws IOException {
    Dictionaries known = new Dictionaries(rebuilding.old());
    LuceneArchive next =
        new LuceneArchive(folder, rebuilding.next(), config, InstantSource.system(), true);
    next.tools.dictionaries().adopt(known);
    return next;
  }

  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    try {
      Uninterrupted.run(
          () -> {
            release();
            return this;
          });
    } catch (IOException e) {
      throw folder.explain(e);
    }
  }

  private void release() throws IOException {
    if (writing.isPresent()) {
      writing.get().commits().close();
    }
    searching.close();
    searchers.close();
    if (writing.isPresent()) {
      writing.get().writer().close();
      if (isHolder) {
        folder.removeHolder();
      }
    }
    directory.close();
  }
}
