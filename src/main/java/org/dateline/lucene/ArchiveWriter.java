package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.dateline.ArchiveException;
import org.dateline.Duplicates;
import org.dateline.IngestReport.Status;
import org.dateline.match.Fields;

/**
 * The writer of an archive, used by the committing thread alone. A batch is added by as many
 * threads as there are cores. When Lucene gives its writer up, searches go on, and a new writer is
 * opened for the next write.
 */
final class ArchiveWriter implements AutoCloseable {
  private static final System.Logger LOGGER = System.getLogger("org.dateline");

  private static final double BUFFER_MEGABYTES = 64;

  /** Fewer articles than this are added faster than other threads are woken. */
  private static final int ALONE = 16;

  private final Directory directory;
  private final IndexFolder folder;
  private final IndexFormat format;
  private final Tools tools;
  private final ExecutorService threads;
  private final int cores = Runtime.getRuntime().availableProcessors();

  private final GroupChanges group = new GroupChanges();

  private IndexWriter writer;
  private final SwitchingSearchers searchers;

  ArchiveWriter(
      Directory directory,
      IndexFolder folder,
      IndexFormat format,
      Tools tools,
      SwitchingSearchers searchers)
      throws IOException {
    this.directory = directory;
    this.folder = folder;
    this.format = format;
    this.tools = tools;
    this.searchers = searchers;
    this.threads =
        Executors.newFixedThreadPool(
            cores,
            work -> {
              Thread thread = new Thread(work, "dateline-index");
              thread.setDaemon(true);
              return thread;
            });
    this.writer = open();
  }

  private IndexWriter open() throws IOException {
    IndexWriterConfig settings = new IndexWriterConfig();
    settings.setSimilarity(tools.similarity());
    settings.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    settings.setUseCompoundFile(false);
    IndexWriter opened = new IndexWriter(directory, settings);
    try {
      opened.setLiveCommitData(commitData().entrySet());
      opened.commit();
      searchers.switchTo(new SearcherManager(opened, new SearcherFactory()));
      return opened;
    } catch (IOException | RuntimeException e) {
      opened.rollback();
      throw e;
    }
  }

  private Map<String, String> commitData() {
    Map<String, String> data = new HashMap<>(format.commitData());
    data.putAll(tools.dictionaries().commitData());
    return data;
  }

  /** Begins a group of writes that are committed together. */
  void begin() throws IOException {
    group.clear();
    if (!writer.isOpen()) {
      writer = open();
    }
  }

  /**
   * Adds or replaces articles, of which no two have the same id.
   *
   * @param duplicates what becomes of new ones whose title and body another id holds
   * @return what became of each, in their order
   */
  List<Upsert.Result> upsert(List<Prepared> articles, Duplicates duplicates) throws IOException {
    Upsert upsert;
    try (Digests held = searchers.digests(tools.benches().get().packer)) {
      upsert = Upsert.of(articles, duplicates, held, group);
    }
    List<Integer> changes = upsert.changes();
    tools
        .dictionaries()
        .learn(changes.stream().map(i -> articles.get(i).taken().article()).toList());
    write(upsert, changes);
    upsert.tell(group, changes);
    return upsert.results();
  }

  private void write(Upsert upsert, List<Integer> changes) throws IOException {
    if (changes.size() < ALONE) {
      writeEach(upsert, changes, 0, 1);
      return;
    }
    List<Future<?>> parts = new ArrayList<>();
    for (int core = 0; core < cores; core++) {
      int first = core;
      parts.add(
          threads.submit(
              () -> {
                writeEach(upsert, changes, first, cores);
                return null;
              }));
    }
    // All of them, whatever fails: none may go on writing when the group was given up.
    List<Throwable> failures = new ArrayList<>();
    for (Future<?> part : parts) {
      failure(part).ifPresent(failures::add);
    }
    if (!failures.isEmpty()) {
      switch (failures.get(0)) {
        case IOException io -> throw io;
        case RuntimeException runtime -> throw runtime;
        default -> throw new IOException(failures.get(0));
      }
    }
  }

  private static Optional<Throwable> failure(Future<?> part) {
    while (true) {
      try {
        part.get();
        return Optional.empty();
      } catch (ExecutionException e) {
        return Optional.ofNullable(e.getCause());
      } catch (InterruptedException e) {
        // The committing thread is ours; nobody interrupts it.
      }
    }
  }

  /** Writes every so many of the changes; threads write to places of their own. */
  private void writeEach(Upsert upsert, List<Integer> changes, int first, int step)
      throws IOException {
    ArticleDocument documents = tools.benches().get().documents;
    for (int c = first; c < changes.size(); c += step) {
      int i = changes.get(c);
      Prepared article = upsert.articles().get(i);
      Document document;
      try {
        document = documents.of(article.given(), article.taken(), article.digest());
      } catch (RuntimeException e) {
        // Whatever is wrong with one text, the others of its batch are indexed.
        LOGGER.log(System.Logger.Level.WARNING, "cannot be indexed: " + article.id(), e);
        upsert.refuse(i);
        continue;
      }
      write(article.id(), document, upsert, i);
    }
  }

  private void write(String id, Document document, Upsert upsert, int i) throws IOException {
    try {
      // An id may be new to the searchers and still be in this group.
      if (upsert.status(i) == Status.CREATED && !group.touched(id)) {
        writer.addDocument(document);
      } else {
        writer.updateDocument(new Term(Fields.ID, id), document);
      }
    } catch (IllegalArgumentException e) {
      // Lucene refuses a document alone by this; the writer goes on.
      LOGGER.log(System.Logger.Level.WARNING, "cannot be written: " + id, e);
      upsert.refuse(i);
    }
  }

  /** Deletes articles; tells how many of the ids were held. */
  long delete(Collection<String> ids) throws IOException {
    long deleted = 0;
    try (Digests held = searchers.digests(tools.benches().get().packer)) {
      for (String id : ids) {
        Optional<Long> digest = group.touched(id) ? group.digest(id) : held.of(id);
        if (digest.isPresent()) {
          deleted++;
          delete(id);
        }
      }
    }
    return deleted;
  }

  /**
   * Deletes what a search finds. What the group did so far is committed first, so that the search
   * sees it: an article that was replaced by one that does not match is not deleted.
   *
   * @param search gives ids; what it throws is thrown to the caller alone
   * @param expected how many there must be for any to be deleted; empty for any number
   * @return how many were found, or throws
   */
  Supplier<Long> deleteFound(Supplier<List<String>> search, OptionalLong expected)
      throws IOException {
    if (!group.isEmpty()) {
      commit();
      group.clear();
    }
    List<String> ids;
    try {
      ids = search.get();
    } catch (RuntimeException e) {
      return () -> {
        throw e;
      };
    }
    long found = ids.size();
    if (expected.isEmpty() || expected.getAsLong() == found) {
      for (String id : ids) {
        delete(id);
      }
    }
    return () -> found;
  }

  private void delete(String id) throws IOException {
    writer.deleteDocuments(new Term(Fields.ID, id));
    group.deleted(id);
  }

  /** Puts the group on disk and makes it visible. */
  void commit() throws IOException {
    writer.setLiveCommitData(commitData().entrySet());
    writer.commit();
    searchers.refresh();
  }

  /** Gives the group up: what was applied of it is taken back. */
  RuntimeException failed(Throwable e) {
    try {
      if (writer.isOpen()) {
        writer.rollback();
      }
    } catch (IOException | RuntimeException | Error again) {
      e.addSuppressed(again);
    }
    // A writer that Lucene closed says why, whichever thread it happened in, merging ones included.
    Throwable reason =
        e instanceof AlreadyClosedException && e.getCause() != null ? e.getCause() : e;
    return switch (reason) {
      case ArchiveException known -> known;
      case UncheckedIOException io -> folder.explain(Objects.requireNonNull(io.getCause()));
      case IOException io -> folder.explain(io);
      default ->
          new ArchiveException(
              ArchiveException.Reason.DAMAGED, "A write failed: " + reason.getMessage(), e);
    };
  }

  @Override
  public void close() throws IOException {
    threads.shutdown();
    if (writer.isOpen()) {
      writer.close();
    }
  }
}
