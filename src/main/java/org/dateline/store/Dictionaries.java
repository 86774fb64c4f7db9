package org.dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.IOUtils;
import org.dateline.Article;
import org.dateline.json.ArticleJson;

/**
 * The texts that articles are compressed against: one that comes with every version, and one that
 * an archive learns from its first large batch. Each packed article names the one it needs, so
 * neither may ever change. Thread-safe.
 */
public final class Dictionaries {
  /** The one that comes with every version, made of our own sample articles. */
  static final int BUILT_IN = 0;

  /** The one that the archive learned. */
  static final int LEARNED = 1;

  private static final String FILE = "articles.dictionary";

  private static final String CODEC = "DatelineDictionary";

  /** The mark of a commit whose articles may need the file. */
  private static final String NEEDED = "dateline.dictionary";

  /** Larger ones pack better and slower: 8 kB take 40% of a wire story, 32 kB 37%. */
  private static final int BYTES = 8_192;

  /** A batch of fewer articles does not show what is usual in an archive. */
  private static final int LEARNED_FROM = 100;

  private static final int SAMPLES = 16;

  private final Directory directory;
  private final byte[] builtIn;
  private volatile Optional<byte[]> learned = Optional.empty();

  /**
   * Opens the dictionaries of an index.
   *
   * @param directory the files of the index, which hold what it learned
   * @throws CorruptIndexException when what it learned is damaged
   */
  public Dictionaries(Directory directory) throws IOException {
    this.directory = directory;
    try (InputStream in = Dictionaries.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("the jar lacks " + FILE);
      }
      this.builtIn = in.readAllBytes();
    }
    if (Arrays.asList(directory.listAll()).contains(FILE)) {
      learned = Optional.of(read());
    }
  }

  private byte[] read() throws IOException {
    try (ChecksumIndexInput in = directory.openChecksumInput(FILE)) {
      CodecUtil.checkHeader(in, CODEC, 0, 0);
      long length = in.length() - in.getFilePointer() - CodecUtil.footerLength();
      if (length < 0 || length > BYTES) {
        throw new CorruptIndexException("a dictionary of " + length + " bytes", in);
      }
      byte[] bytes = new byte[(int) length];
      in.readBytes(bytes, 0, bytes.length);
      CodecUtil.checkFooter(in);
      return bytes;
    }
  }

  /** Puts the file there whole or not at all: another process may read it at any moment. */
  private void write(byte[] bytes) throws IOException {
    String temporary = "";
    try {
      try (IndexOutput out =
          directory.createTempOutput("articles", "dictionary", IOContext.DEFAULT)) {
        temporary = out.getName();
        CodecUtil.writeHeader(out, CODEC, 0);
        out.writeBytes(bytes, bytes.length);
        CodecUtil.writeFooter(out);
      }
      directory.sync(Set.of(temporary));
      if (Arrays.asList(directory.listAll()).contains(FILE)) {
        // Of a batch that failed: no article needs it.
        directory.deleteFile(FILE);
      }
      directory.rename(temporary, FILE);
      directory.syncMetaData();
    } catch (IOException e) {
      IOUtils.deleteFilesIgnoringExceptions(directory, temporary);
      throw e;
    }
    learned = Optional.of(bytes);
  }

  /** Takes over what another index learned, so that an archive learns once in its life. */
  public void adopt(Dictionaries other) throws IOException {
    if (other.learned.isPresent() && learned.isEmpty()) {
      write(other.learned.get());
    }
  }

  /** What a commit says about them: entries for its user data, none while nothing is learned. */
  public Map<String, String> commitData() {
    return learned.isPresent() ? Map.of(NEEDED, FILE) : Map.of();
  }

  /**
   * Whether files lack the dictionary that the articles of their commit need.
   *
   * @param commitData the user data of the commit
   */
  public static boolean isMissing(Directory directory, Map<String, String> commitData)
      throws IOException {
    return commitData.containsKey(NEEDED) && !Arrays.asList(directory.listAll()).contains(FILE);
  }

  /** The one to pack with. */
  int best() {
    return learned.isPresent() ? LEARNED : BUILT_IN;
  }

  byte[] of(int number) {
    if (number == BUILT_IN) {
      return builtIn;
    }
    Optional<byte[]> known = learned;
    if (known.isEmpty()) {
      // Another process writes to this archive and has learned it since.
      try {
        known = Optional.of(read());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      learned = known;
    }
    return known.get();
  }

  /**
   * Learns from a batch, once in the life of an archive; does nothing when it has learned or the
   * batch is small. Called by the committing thread alone.
   */
  public void learn(List<Article> articles) throws IOException {
    if (learned.isPresent() || articles.size() < LEARNED_FROM) {
      return;
    }
    StringBuilder sample = new StringBuilder();
    for (int i = 0; i < SAMPLES; i++) {
      String article =
          ArticleJson.toJson(articles.get((int) ((long) i * articles.size() / SAMPLES)));
      sample.append(article, 0, Math.min(article.length(), BYTES / SAMPLES * 2));
    }
    byte[] all = sample.toString().getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOfRange(all, Math.max(0, all.length - BYTES), all.length);
    write(bytes);
  }
}
