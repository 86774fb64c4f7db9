package org.dateline.lucene;

import com.google.gson.stream.JsonReader;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.dateline.Archive;
import org.dateline.Article;

/** Another process that has an archive open: writes to it, and tells what was confirmed. */
final class OtherProcess implements AutoCloseable {
  /** Enough for an archive to learn from, and for several threads to write. */
  private static final int BATCH = 150;

  private final Process process;
  private final BufferedReader lines;

  /** Starts a process that opens a folder and does what it is told. */
  OtherProcess(Path folder, String what) throws IOException {
    this.process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                OtherProcess.class.getName(),
                folder.toString(),
                what)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    this.lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Where the classes lie that it needs, however the tests themselves were started. */
  private static String classPath() {
    return Stream.of(
            OtherProcess.class,
            LuceneArchive.class,
            IndexWriter.class,
            IntervalQuery.class,
            PorterStemFilter.class,
            JsonReader.class,
            CsvReader.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(place -> Path.of(URI.create(place.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  long pid() {
    return process.pid();
  }

  /** The next line it prints. */
  String line() throws IOException {
    return String.valueOf(lines.readLine());
  }

  /** Kills it as kill -9 does; what it had printed by then. */
  List<String> kill() throws IOException {
    // Not by the process itself, which would close its output unread.
    process.toHandle().destroyForcibly();
    process.onExit().join();
    List<String> rest = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      rest.add(line);
    }
    return rest;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    process.onExit().join();
    lines.close();
  }

  static Article article(String id) {
    return Article.builder()
        .id(id)
        .language("en")
        .title("Rain " + id)
        .body("It rained on the banks of the river. ".repeat(20))
        .source("Wire")
        .build();
  }

  /** In the other process: opens, says so, and writes on and on, or waits. */
  public static void main(String[] arguments) throws IOException {
    if (arguments[1].equals("fresh")) {
      LuceneArchive.fresh(Path.of(arguments[0]), archive -> write(archive, arguments[1]));
      return;
    }
    try (LuceneArchive archive = LuceneArchive.open(Path.of(arguments[0]))) {
      System.out.println("open");
      if (arguments[1].equals("wait")) {
        System.in.read();
        return;
      }
      write(archive, arguments[1]);
    }
  }

  private static int write(Archive archive, String name) {
    for (int batch = 0; ; batch++) {
      String prefix = name + "-" + batch + "-";
      archive
          .index(IntStream.range(0, BATCH).mapToObj(i -> article(prefix + i)))
          .outcomes()
          .forEach(outcome -> System.out.println(outcome.id()));
    }
  }
}
