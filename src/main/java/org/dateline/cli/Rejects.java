package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.json.UnfinishedJson.Input;
import org.dateline.read.Entry;
import org.dateline.read.Entry.Written;
import org.dateline.read.Format;

/**
 * Files of what was refused, each record after remarks that say what is wrong with it, to be mended
 * and fed again. There is a file for each format, and each header of a table; none before something
 * is refused. What stands in a file already stays: who has not mended it yet loses nothing.
 */
final class Rejects {
  /** How a remark begins; readers pass over such lines. */
  private static final String REMARK = "#! ";

  /** So many bytes tell what a file holds. */
  private static final int FIRST_BYTES = 8;

  private final Path first;
  private List<Path> inputs = List.of();
  private final Map<Kind, Rejected> files = new LinkedHashMap<>();

  /** Remarks about what cannot be fed again from here, which follow at the end. */
  private final List<String> remarks = new ArrayList<>();

  private boolean told;

  /** Records that can be read together. */
  private record Kind(Format format, String header) {
    static Kind of(Written written) {
      Format format = written.format() == Format.JSON ? Format.JSONL : written.format();
      return new Kind(format, written.header());
    }
  }

  /**
   * A file of rejects.
   *
   * @param file where it is
   * @param format of its records
   * @param records how many this run added
   * @param hadEarlier whether it had something before
   */
  record Rejected(Path file, Format format, long records, boolean hadEarlier) {
    Rejected more() {
      return new Rejected(file, format, records + 1, hadEarlier);
    }

    /** Whether the file's name says how it is to be read. */
    boolean isNamed() {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      String ending = name.substring(name.lastIndexOf('.') + 1);
      return switch (format) {
        case JSONL, JSON -> List.of("jsonl", "ndjson", "json").contains(ending);
        case CSV -> List.of("csv", "tsv").contains(ending);
        case MAILBOX -> List.of("mbox", "eml").contains(ending);
        case TEXT -> ending.equals("txt");
      };
    }
  }

  /**
   * Creates it.
   *
   * @param first the file
   */
  Rejects(Path first) {
    this.first = first;
  }

  /**
   * Refuses a file that cannot be made.
   *
   * @throws InvalidRequestException when its folder is not there, or nobody may write to it
   */
  static void requirePlace(Path file) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    if (!Files.isDirectory(folder)) {
      throw new InvalidRequestException(
          Problem.of("invalid-path", "There is no folder “" + folder + "” to write the rejects to.")
              .suggest("Make it, or name another file.")
              .in("--rejects"));
    }
    if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      throw new InvalidRequestException(
          Problem.of("invalid-path", "“" + file + "” may not be written.")
              .suggest("Name another file.")
              .in("--rejects"));
    }
  }

  /**
   * Refuses a file that is also read: it would be overwritten while it is read.
   *
   * @param read the files that are read
   */
  void requireNoneOf(List<Path> read) {
    inputs = List.copyOf(read);
    for (Path file : usual()) {
      if (isInput(file)) {
        throw new InvalidRequestException(
            Problem.of("invalid-value", "“" + file + "” is one of the files to index.")
                .suggest("Name another one for the rejects.")
                .in("--rejects"));
      }
    }
  }

  private List<Path> usual() {
    return List.of(first, numbered(2), numbered(3));
  }

  private boolean isInput(Path file) {
    return inputs.stream().anyMatch(input -> isSame(file, input));
  }

  /** How long the files are, those that are not there too. */
  List<Input> lengths() {
    return Stream.concat(usual().stream(), files.values().stream().map(Rejected::file))
        .distinct()
        .map(file -> new Input(absolute(file), length(file), ""))
        .toList();
  }

  private static String absolute(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  private long length(Path file) {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /**
   * Takes out what a run that broke off wrote after it left word for the last time: it is refused
   * again.
   *
   * @param lengths of the files then
   */
  void cutBackTo(List<Input> lengths) {
    if (lengths.stream().noneMatch(file -> file.path().equals(absolute(first)))) {
      return; // That one wrote them elsewhere.
    }
    for (Input file : lengths) {
      Path path = Path.of(file.path());
      if (length(path) > file.bytes()) {
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.WRITE)) {
          out.truncate(file.bytes());
        } catch (IOException e) {
          throw failure(e);
        }
      }
    }
  }

  private static boolean isSame(Path file, Path input) {
    try {
      return Files.exists(file) && Files.isSameFile(file, input);
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes what was refused. */
  void add(List<Entry.Refused> refused) {
    try {
      for (Map.Entry<Optional<Kind>, List<Entry.Refused>> group : byKind(refused).entrySet()) {
        if (group.getKey().isPresent()) {
          write(group.getKey().get(), group.getValue());
        } else {
          group.getValue().forEach(entry -> remarks.addAll(remarks(entry)));
        }
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static Map<Optional<Kind>, List<Entry.Refused>> byKind(List<Entry.Refused> refused) {
    Map<Optional<Kind>, List<Entry.Refused>> groups = new LinkedHashMap<>();
    for (Entry.Refused entry : refused) {
      groups.computeIfAbsent(entry.written().map(Kind::of), kind -> new ArrayList<>()).add(entry);
    }
    return groups;
  }

  private void write(Kind kind, List<Entry.Refused> refused) throws IOException {
    Rejected file = files.get(kind);
    if (file == null) {
      file = begin(kind);
    }
    try (OutputStream out = appending(file.file())) {
      for (Entry.Refused entry : refused) {
        for (String remark : remarks(entry)) {
          out.write((remark + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.write(bytes(record(entry.written().orElseThrow())));
        file = file.more();
      }
    }
    files.put(kind, file);
  }

  /** Makes the file of a kind, or finds one to which it can be added. */
  private Rejected begin(Kind kind) throws IOException {
    byte[] header = bytes(kind.header().isEmpty() ? "" : withEnd(kind.header()));
    for (int number = 1; ; number++) {
      Path file = numbered(number);
      if (isInput(file) || files.values().stream().anyMatch(other -> other.file().equals(file))) {
        continue;
      }
      if (length(file) == 0) {
        Files.write(file, header);
        return new Rejected(file, kind.format(), 0, false);
      }
      if (continues(file, kind.format(), header)) {
        endLastLine(file);
        return new Rejected(file, kind.format(), 0, true);
      }
    }
  }

  /** Whether records of a format can follow what stands in a file. */
  private static boolean continues(Path file, Format format, byte[] header) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String beginning =
          new String(
              in.readNBytes(Math.max(FIRST_BYTES, header.length)), StandardCharsets.ISO_8859_1);
      return switch (format) {
        case CSV ->
            header.length > 0
                ? beginning.startsWith(new String(header, StandardCharsets.ISO_8859_1))
                : beginning.startsWith(REMARK);
        case JSONL, JSON -> beginning.matches("(?s)(#! |[{\\[]).*");
        case MAILBOX -> beginning.matches("(?s)(#! |From ).*");
        case TEXT -> beginning.startsWith(REMARK);
      };
    }
  }

  private Path numbered(int number) {
    if (number == 1) {
      return first;
    }
    String name = first.getFileName().toString();
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return first.resolveSibling(name.substring(0, end) + "-" + number + name.substring(end));
  }

  private static OutputStream appending(Path file) throws IOException {
    return new BufferedOutputStream(
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /** Has what is added begin on a line of its own. */
  private static void endLastLine(Path file) throws IOException {
    if (Files.notExists(file) || Files.size(file) == 0) {
      return;
    }
    try (FileChannel end =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      end.read(last, end.size() - 1);
      if (last.get(0) != '\n') {
        end.write(ByteBuffer.wrap(new byte[] {'\n'}), end.size());
      }
    }
  }

  private static List<String> remarks(Entry.Refused entry) {
    return entry.problems().stream()
        .map(
            problem -> {
              long line = problem.where() instanceof Problem.AtLine at ? at.line() : 1;
              String suggestion = problem.suggestion().map(s -> " (" + s + ")").orElse("");
              return REMARK
                  + Terminal.clean(
                      entry.origin() + ", line " + line + ": " + problem.message() + suggestion);
            })
        .toList();
  }

  /** JSON on one line: its line breaks can only stand where a blank can, or are a mistake. */
  private static String record(Written written) {
    return switch (written.format()) {
      case JSONL, JSON -> written.record().strip().replaceAll("[\\r\\n]+", " ") + "\n";
      case CSV, MAILBOX, TEXT -> withEnd(written.record());
    };
  }

  private static String withEnd(String text) {
    return text.endsWith("\n") ? text : text + "\n";
  }

  /** Written records have a character for each byte. */
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * Writes what is left.
   *
   * @return the files there are, in the order of their making
   */
  List<Rejected> end() {
    if (!remarks.isEmpty()) {
      try {
        endLastLine(first);
        try (OutputStream out = appending(first)) {
          for (String remark : remarks) {
            out.write((remark + "\n").getBytes(StandardCharsets.UTF_8));
          }
        }
      } catch (IOException e) {
        throw failure(e);
      }
    }
    told |= !remarks.isEmpty();
    remarks.clear();
    return List.copyOf(files.values());
  }

  /** The file that has remarks and no record, if that is so. */
  Optional<Path> remarksOnly() {
    return told && files.isEmpty() ? Optional.of(first) : Optional.empty();
  }

  private UncheckedIOException failure(IOException e) {
    return new UncheckedIOException(
        "What was refused cannot be written to " + first + ": " + e.getMessage() + ".", e);
  }
}
