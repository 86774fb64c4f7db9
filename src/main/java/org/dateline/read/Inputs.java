package org.dateline.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/** Finds the files to read. */
final class Inputs {
  private Inputs() {}

  /**
   * The files named, and those in the folders named that have a name of a {@link Format}, sorted by
   * path below their folder; hidden ones are left out.
   *
   * @throws InvalidRequestException when a path cannot be read or a folder holds nothing to read
   */
  static List<Input> of(List<Path> filesOrFolders) {
    List<Input> inputs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path path : filesOrFolders) {
      try {
        if (Files.isDirectory(path)) {
          List<Input> found = inFolder(path);
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
    return List.copyOf(inputs);
  }

  private static Problem nothingIn(Path folder) {
    return Problem.of("no-such-file", "The folder “" + folder + "” holds nothing to read.")
        .suggest("Put .jsonl, .json, .csv, .txt, .mbox or .eml files there, or name the files.");
  }

  private static List<Input> inFolder(Path folder) throws IOException {
    List<Input> found = new ArrayList<>();
    // Links to folders are not followed, which may lead out of the folder or round in it.
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return !path.equals(folder) && isHidden(path)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            boolean named = Format.ofName(path.getFileName().toString()).isPresent();
            // A pipe would be waited for, for ever; a link may lead to a file.
            if (!isHidden(path) && named && Files.isRegularFile(path)) {
              found.add(Input.ofFile(folder, path, Files.size(path)));
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

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
