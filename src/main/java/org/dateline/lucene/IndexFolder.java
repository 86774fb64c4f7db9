package org.dateline.lucene;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.config.IndexConfig;
import org.dateline.store.Dictionaries;

/**
 * The folder of an archive: its index, its configuration and who writes to it. Only a missing or
 * empty folder becomes a new archive; what is damaged or something else is never taken for empty.
 */
final class IndexFolder {
  private static final String INDEX = "index";
  private static final String NEXT = "index.next";
  private static final String PREVIOUS = "index.previous";
  private static final String HOLDER = "writer";

  private final Path folder;

  IndexFolder(Path folder) {
    this.folder = folder;
  }

  Path path() {
    return folder;
  }

  Path index() {
    return folder.resolve(INDEX);
  }

  /** Where an index is built anew before it is swapped in. */
  Path next() {
    return folder.resolve(NEXT);
  }

  /** Makes the folder when it is missing, and finishes a swap that was cut short. */
  void prepareForWriting() throws IOException {
    finishSwap();
    if (!Files.isDirectory(index())) {
      refuseForeign();
      Files.createDirectories(index());
      IndexConfig.writeTemplate(folder);
    }
  }

  void requireIndex() {
    if (!Files.isDirectory(index())) {
      if (Files.isDirectory(folder.resolve(PREVIOUS))) {
        throw new ArchiveException(
            Reason.BUSY,
            folder + " is being indexed anew. Try again in a moment; after a crash, write to it.");
      }
      throw new ArchiveException(
          Reason.DAMAGED,
          "There is no archive in "
              + folder
              + ". Make one with: dateline index --archive "
              + folder
              + " FILE");
    }
  }

  private void refuseForeign() throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException(Reason.DAMAGED, folder + " is a file, no folder for an archive.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> foreign =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals(IndexConfig.FOLDER) && !name.startsWith("."))
              .toList();
      if (!foreign.isEmpty()) {
        throw new ArchiveException(
            Reason.DAMAGED,
            folder
                + " holds other files ("
                + foreign.get(0)
                + ") and no archive. Choose a new or empty folder.");
      }
    }
  }

  /** Swaps the index that was built anew in, keeping the old one until it stands. */
  void swap() throws IOException {
    Files.move(index(), folder.resolve(PREVIOUS));
    Files.move(next(), index());
    IOUtils.fsync(folder, true);
    delete(folder.resolve(PREVIOUS));
  }

  /** After a crash between the two moves of a swap, the new index is complete: it wins. */
  void finishSwap() throws IOException {
    Path previous = folder.resolve(PREVIOUS);
    if (Files.isDirectory(previous) && Files.notExists(index())) {
      Files.move(Files.isDirectory(next()) ? next() : previous, index());
    }
    boolean leftOver = Files.isDirectory(previous) || Files.isDirectory(next());
    if (leftOver && Files.isDirectory(index())) {
      // Under the lock: what another process is building now is not left over.
      try (Directory directory = FSDirectory.open(index());
          Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        lock.ensureValid();
        delete(previous);
        delete(next());
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  /** The format of the index in a directory; empty when there is none yet. */
  Optional<IndexFormat> format(Directory directory) throws IOException {
    if (isNew(directory)) {
      return Optional.empty();
    }
    if (!DirectoryReader.indexExists(directory)) {
      throw new ArchiveException(
          Reason.DAMAGED, index() + " holds files but no commit: it is damaged. Restore a backup.");
    }
    Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
    if (Dictionaries.isMissing(directory, data)) {
      throw new ArchiveException(
          Reason.DAMAGED, index() + " lacks its dictionary: it is damaged. Restore a backup.");
    }
    IndexFormat format =
        IndexFormat.read(data)
            .orElseThrow(
                () ->
                    new ArchiveException(
                        Reason.DAMAGED, index() + " is an index, but not one of Dateline."));
    return Optional.of(format);
  }

  /** Whether nothing was ever committed: a first commit that was cut short holds no article. */
  private static boolean isNew(Directory directory) throws IOException {
    return Stream.of(directory.listAll())
        .allMatch(
            file -> file.equals(IndexWriter.WRITE_LOCK_NAME) || file.equals("pending_segments_1"));
  }

  void writeHolder() throws IOException {
    ProcessHandle self = ProcessHandle.current();
    Files.writeString(
        folder.resolve(HOLDER), "process " + self.pid() + ", since " + Instant.now() + "\n");
  }

  void removeHolder() throws IOException {
    Files.deleteIfExists(folder.resolve(HOLDER));
  }

  private String holder() {
    try {
      return Files.readString(folder.resolve(HOLDER)).strip();
    } catch (IOException e) {
      return "another process";
    }
  }

  /** Says what went wrong with the files, for people. */
  ArchiveException explain(IOException e) {
    return switch (e) {
      case LockObtainFailedException locked ->
          new ArchiveException(
              Reason.LOCKED,
              folder + " is being written to by " + holder() + ". Write through its server.",
              e);
      case IndexFormatTooNewException tooNew ->
          new ArchiveException(
              Reason.NEWER,
              folder + " was made by a newer version of Dateline, or is damaged. Use that version.",
              e);
      case IndexFormatTooOldException tooOld ->
          new ArchiveException(
              Reason.DAMAGED, folder + " was made by a version too old to be read here.", e);
      case CorruptIndexException corrupt -> damaged(e);
      case IndexNotFoundException none -> damaged(e);
      case java.nio.file.NoSuchFileException missing -> damaged(e);
      case java.io.EOFException cut -> damaged(e);
      default -> failed(e);
    };
  }

  private ArchiveException damaged(IOException e) {
    return new ArchiveException(
        Reason.DAMAGED, folder + " is damaged: " + e.getMessage() + ". Restore a backup.", e);
  }

  private ArchiveException failed(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof AccessDeniedException) {
      return new ArchiveException(
          Reason.READ_ONLY, "There is no permission to write to, or read, " + message + ".", e);
    }
    boolean full =
        message.contains("No space left")
            || message.contains("not enough space")
            || message.contains("quota exceeded");
    return new ArchiveException(
        full ? Reason.DISK_FULL : Reason.DAMAGED,
        full
            ? "The disk that holds " + folder + " is full. Make room; nothing confirmed is lost."
            : folder + " cannot be read or written: " + message,
        e);
  }
}
