package org.dateline.cli;

import com.google.gson.stream.JsonReader;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.queries.intervals.IntervalQuery;
import picocli.CommandLine;

/** The command in a process of its own, which can be killed. */
final class IndexProcess {
  private IndexProcess() {}

  static Process start(Path archive, String file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath(),
            Dateline.class.getName(),
            "index",
            "--archive",
            archive.toString(),
            file)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Where the classes lie that it needs, however the tests themselves were started. */
  private static String classPath() {
    return Stream.of(
            Dateline.class,
            CommandLine.class,
            ProgressBar.class,
            IndexWriter.class,
            IntervalQuery.class,
            PorterStemFilter.class,
            JsonReader.class,
            CsvReader.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(place -> Path.of(URI.create(place.toString())).toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }
}
