package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.dateline.Problem;
import org.dateline.config.IndexConfig;
import org.dateline.query.Planner;

/**
 * Which of the fields that an archive's configuration declares its index has. A commit names those
 * that every article was indexed with; an index without articles has whatever is declared.
 */
final class FieldsInForce {
  private final IndexConfig declared;
  private final Planner planner;

  FieldsInForce(IndexConfig declared) {
    this.declared = declared;
    this.planner = new Planner(declared);
  }

  IndexConfig declared() {
    return declared;
  }

  /** Those to index articles with, now that an index is opened. */
  List<String> inForce(Directory directory) throws IOException {
    if (declared.fields().isEmpty() || !DirectoryReader.indexExists(directory)) {
      return declared.fields();
    }
    SegmentInfos latest = SegmentInfos.readLatestCommit(directory);
    boolean empty = latest.asList().stream().allMatch(s -> s.getDelCount() == s.info.maxDoc());
    return inForce(latest.getUserData(), empty);
  }

  private List<String> inForce(Map<String, String> commitData, boolean empty) {
    List<String> held = IndexFormat.read(commitData).map(IndexFormat::fields).orElse(List.of());
    return declared.fields().stream().filter(name -> empty || held.contains(name)).toList();
  }

  /** Those that wait for the archive to be indexed anew, in a state of it. */
  private List<String> waiting(IndexReader reader) {
    if (declared.fields().isEmpty()) {
      return List.of();
    }
    try {
      Optional<Map<String, String>> commitData =
          reader instanceof DirectoryReader whole
              ? Optional.of(whole.getIndexCommit().getUserData())
              : Optional.empty();
      List<String> inForce = inForce(commitData.orElse(Map.of()), reader.numDocs() == 0);
      return declared.fields().stream().filter(name -> !inForce.contains(name)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Problem> reindexNeeded(IndexReader reader, Path folder) {
    List<String> waiting = waiting(reader);
    return waiting.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    "reindex-needed",
                    "Articles are indexed without “"
                        + String.join("”, “", waiting)
                        + "”, which archive.json names under “fields”.")
                .suggest("dateline reindex --archive " + folder));
  }

  /** What reads requests to a state of the archive. */
  Planner planner(IndexReader reader) {
    List<String> waiting = waiting(reader);
    return waiting.isEmpty() ? planner : new Planner(declared, waiting);
  }
}
