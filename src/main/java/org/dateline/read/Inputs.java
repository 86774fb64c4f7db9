package org.dateline.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/**
 * The files to read.
 *
 * @param all in their order
 * @param passedOver how many files of folders have an ending that says no format, by the ending
 */
record Inputs(List<Input> all, Map<String, Long> passedOver) {
  Inputs {
    all = List.copyOf(all);
    passedOver = Collections.unmodifiableMap(new TreeMap<>(passedOver));
  }

  private static final String CONFIG = "index-config";
  private static final String INDEX = "index";

  /**
   * The files named, and those in the folders named that have a name of a {@link Format}, sorted by
   * path below their folder; hidden ones are left out, and so are archives.
   *
   * @throws InvalidRequestException when a path cannot be read or a folder holds nothing to read
   */
  static Inputs of(List<Path> filesOrFolders) {
    List<Input> inputs = new ArrayList<>();
    Map<String, Long> passedOver = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Path path : filesOrFolders) {
      try {
        if (Files.isDirectory(path) && !(Files.isReadable(path) && Files.isExecutable(path))) {
          problems.add(Problem.of("unreadable-file", "The folder “" + path + "” may not be read."));
        } else if (Files.isDirectory(path)) {
          List<Input> found = inFolder(path, passedOver);
          if (found.isEmpty()) {
            problems.add(nothingIn(path));
          }
          inputs.addAll(found);
        } else if (!Files.exists(path)) {
          problems.add(Problem.of("no-such-file", "There is no file or folder “" + path + "”."));
        } else if (!Files.isReadable(path)) {
          problems.add(Problem.of("unreadable-file", "“" + path + "” may not be read."));
        } else {
          Path file = path.toAbsolutePath();
          Path folder = file.getParent() == null ? file : file.getParent();
          inputs.add(Input.ofFile(folder, file, Files.size(path)));
        }
      } catch (IOException | UncheckedIOException e) {
        problems.add(
            Problem.of("unreadable-file", "“" + path + "” cannot be read: " + e.getMessage()));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException(problems);
    }
    return new Inputs(inputs, passedOver);
  }

  private static Problem nothingIn(Path folder) {
    return Problem.of("no-such-file", "The folder “" + folder + "” holds nothing to read.")
        .suggest("Put .jsonl, .json, .csv, .txt, .mbox or .eml files there, or name the files.");
  }

  private static List<Input> inFolder(Path folder, Map<String, Long> passedOver)
      throws IOException {
    List<Input> found = new ArrayList<>();
    // Links to folders are not followed, which may lead out of the folder or round in it.
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return !path.equals(folder) && (isHidden(path) || isOfArchive(path))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            boolean named = Format.ofName(path.getFileName().toString()).isPresent();
            // A pipe would be waited for, for ever; a link may lead to a file.
            if (!isHidden(path) && Files.isRegularFile(path)) {
              if (named) {
                found.add(Input.ofFile(folder, path, Files.size(path)));
              } else {
                passedOver.merge(ending(path.getFileName().toString()), 1L, Long::sum);
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) {
            // Kept, so that it is reported when its turn comes.
            found.add(Input.ofFile(folder, path, 0));
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(Input::origin));
    return found;
  }

  /** What the name of a file ends in, {@code .html} or {@code .html.gz}. */
  private static String ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String packed = lower.endsWith(".gz") ? ".gz" : "";
    String plain = lower.substring(0, lower.length() - packed.length());
    int dot = plain.lastIndexOf('.');
    String ending = (dot < 0 ? "" : plain.substring(dot)) + packed;
    return ending.isEmpty() ? "no ending" : ending;
  }

  /** Whether a folder is an archive, or of one: what is in it was indexed, or describes it. */
  private static boolean isOfArchive(Path folder) {
    Path name = folder.getFileName();
    boolean part = name.toString().equals(CONFIG) || name.toString().equals(INDEX);
    return isArchive(folder) || (part && isArchive(folder.resolveSibling("")));
  }

  private static boolean isArchive(Path folder) {
    return Files.isDirectory(folder.resolve(CONFIG)) && Files.isDirectory(folder.resolve(INDEX));
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
