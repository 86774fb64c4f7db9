package org.dateline.lucene;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.apache.lucene.store.SleepingLockWrapper;
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
  private static final System.Logger LOGGER = System.getLogger("org.dateline");

  private static final String INDEX = "index";
  private static final String NEXT = "index.next";
  private static final String PREVIOUS = "index.previous";
  private static final String HOLDER = "writer";

  /** Locked while indexes are moved; the lock of an index moves with it. It stays in the folder. */
  private static final String SWAP_LOCK = "swap.lock";

  /** How long a swap of another process is waited for: it moves two folders and deletes one. */
  private static final Duration SWAP_WAIT = Duration.ofSeconds(10);

  private static final Duration SWAP_POLL = Duration.ofMillis(10);

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
              .filter(name -> !name.equals(IndexConfig.FOLDER) && !name.equals(SWAP_LOCK))
              .filter(name -> !name.startsWith("."))
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

  /**
   * Swaps the index that was built anew in, keeping the old one until it stands.
   *
   * @throws IOException when the new one is not in place, or perhaps not on the disk; what is left
   *     of the old one is no failure, the next writer deletes it
   */
  void swap() throws IOException {
    try (Directory place = swapping();
        Lock lock = place.obtainLock(SWAP_LOCK)) {
      lock.ensureValid();
      Path previous = folder.resolve(PREVIOUS);
      Files.move(index(), previous);
      try {
        Files.move(next(), index());
      } catch (IOException e) {
        Files.move(previous, index());
        throw e;
      }
      IOUtils.fsync(folder, true);
      deleteLeftOver(previous);
    }
  }

  private Directory swapping() throws IOException {
    return new SleepingLockWrapper(
        FSDirectory.open(folder), SWAP_WAIT.toMillis(), SWAP_POLL.toMillis());
  }

  /**
   * After a crash between the two moves of a swap, the new index is complete: it wins. A swap that
   * is under way in another process is waited for.
   */
  void finishSwap() throws IOException {
    if (!isLeftOver()) {
      return;
    }
    try (Directory place = swapping();
        Lock swap = place.obtainLock(SWAP_LOCK)) {
      swap.ensureValid();
      Path previous = folder.resolve(PREVIOUS);
      if (Files.isDirectory(previous) && Files.notExists(index())) {
        Files.move(Files.isDirectory(next()) ? next() : previous, index());
      }
      if (isLeftOver() && Files.isDirectory(index())) {
        // Under its lock: what another process is building now is not left over.
        try (Directory directory = FSDirectory.open(index());
            Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
          lock.ensureValid();
          deleteLeftOver(previous);
          delete(next());
        }
      }
    }
  }

  /** Whether there is an index besides the one that counts; there is one throughout a swap. */
  private boolean isLeftOver() {
    return Files.isDirectory(folder.resolve(PREVIOUS)) || Files.isDirectory(next());
  }

  private static void deleteLeftOver(Path previous) {
    try {
      delete(previous);
    } catch (IOException e) {
      LOGGER.log(System.Logger.Level.WARNING, "cannot be deleted yet: " + previous, e);
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
