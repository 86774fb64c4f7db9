package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.read.Entry;
import org.dateline.read.Entry.Written;
import org.dateline.read.Format;

/**
 * Files of what was refused, each record after remarks that say what is wrong with it, to be mended
 * and fed again. There is a file for each format, and each header of a table; none before something
 * is refused.
 */
final class Rejects {
  /** How a remark begins; readers pass over such lines. */
  private static final String REMARK = "#! ";

  private final Path first;
  private final boolean appends;
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
   * @param records how many it has; 0 when there are remarks only
   */
  record Rejected(Path file, Format format, long records) {
    Rejected more() {
      return new Rejected(file, format, records + 1);
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
   * @param appends whether what is there was written by the run that this one goes on with
   */
  Rejects(Path first, boolean appends) {
    this.first = first;
    this.appends = appends;
  }

  /**
   * Refuses a file that is also read: it would be overwritten while it is read.
   *
   * @param inputs the files that are read
   */
  void requireNoneOf(List<Path> inputs) {
    List<Path> mine = List.of(first, numbered(2), numbered(3));
    for (Path file : mine) {
      if (inputs.stream().anyMatch(input -> isSame(file, input))) {
        throw new InvalidRequestException(
            Problem.of("invalid-value", "“" + file + "” is one of the files to index.")
                .suggest("Name another one for the rejects.")
                .in("--rejects"));
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
      file = new Rejected(begin(kind), kind.format(), 0);
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

  /** Makes the file of a kind, or finds the one of the run that broke off. */
  private Path begin(Kind kind) throws IOException {
    String header = kind.header().isEmpty() ? "" : withEnd(kind.header());
    for (int number = 1; ; number++) {
      Path file = numbered(number);
      boolean taken = files.values().stream().anyMatch(other -> other.file().equals(file));
      if (!taken && (!appends || Files.notExists(file))) {
        Files.write(file, bytes(header));
        return file;
      }
      if (!taken && beginsWith(file, header)) {
        return file;
      }
    }
  }

  private static boolean beginsWith(Path file, String header) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] beginning = in.readNBytes(Math.max(1, header.length()));
      String text = new String(beginning, StandardCharsets.ISO_8859_1);
      return header.isEmpty() ? text.isEmpty() || text.matches("[#{]") : text.equals(header);
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
        if (files.isEmpty() && !appends) {
          Files.deleteIfExists(first);
        }
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
