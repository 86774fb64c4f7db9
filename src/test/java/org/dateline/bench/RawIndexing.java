package org.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Indexes a file of JSON Lines on Lucene alone: one thread reads lines, as many as there are cores
 * parse, analyse and add, one commit ends it.
 */
final class RawIndexing {
  private static final int LINES = 200;
  private static final int WAITING = 16;
  private static final double BUFFER_MEGABYTES = 64;

  private final RawDocuments documents;
  private final IndexWriter writer;
  private final BlockingQueue<List<String>> lines = new ArrayBlockingQueue<>(WAITING);

  private RawIndexing(RawDocuments documents, IndexWriter writer) {
    this.documents = documents;
    this.writer = writer;
  }

  static Indexed index(Path file, Path folder, RawDocuments documents) throws IOException {
    IndexWriterConfig settings = new IndexWriterConfig(documents.analyzer());
    settings.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    settings.setUseCompoundFile(false);
    double seconds;
    double cpuSeconds;
    long articles;
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, settings)) {
      long started = System.nanoTime();
      long cpu = CpuTime.ofProcess();
      new RawIndexing(documents, writer).run(file);
      writer.commit();
      seconds = Indexed.secondsSince(started);
      cpuSeconds = (CpuTime.ofProcess() - cpu) / 1e9;
      articles = writer.getDocStats().numDocs;
    }
    return Indexed.of(folder, articles, seconds, cpuSeconds);
  }

  /** Reads and parses a file without indexing it, on one thread. */
  static double read(Path file) throws IOException {
    long started = System.nanoTime();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        RawArticle.parse(line);
      }
    }
    return Indexed.secondsSince(started);
  }

  private void run(Path file) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    List<Future<?>> parts = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(cores);
        BufferedReader in = Files.newBufferedReader(file)) {
      for (int core = 0; core < cores; core++) {
        parts.add(
            threads.submit(
                () -> {
                  addAll();
                  return null;
                }));
      }
      List<String> batch = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        batch.add(line);
        if (batch.size() == LINES) {
          hand(batch);
          batch = new ArrayList<>();
        }
      }
      hand(batch);
      for (int core = 0; core < cores; core++) {
        hand(List.of());
      }
      for (Future<?> part : parts) {
        part.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException(e);
    }
  }

  /** Hands lines to the threads; an empty list ends one of them. */
  private void hand(List<String> batch) throws InterruptedException {
    // A thread that failed takes nothing any more.
    if (!lines.offer(batch, 1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("nobody adds articles");
    }
  }

  private void addAll() throws IOException, InterruptedException {
    for (List<String> batch = lines.take(); !batch.isEmpty(); batch = lines.take()) {
      for (String line : batch) {
        writer.addDocument(documents.of(RawArticle.parse(line)));
      }
    }
  }
}
