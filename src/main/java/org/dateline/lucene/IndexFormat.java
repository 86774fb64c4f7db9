package org.dateline.lucene;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ArchiveException;

/**
 * The format of an index: what its fields hold and how their terms are made. Kept in each commit.
 *
 * @param number counts up when an archive has to be indexed anew to be searched rightly
 * @param created when the index was made, an ISO instant
 * @param fields those fields of the archive's own that every article was indexed with
 */
record IndexFormat(int number, String created, List<String> fields) {
  /** The format that this version writes; 6 since openings are a field. */
  static final int CURRENT = 6;

  private static final String NUMBER = "dateline.format";
  private static final String CREATED = "dateline.created";
  private static final String FIELDS = "dateline.fields";

  /** Copies the list. */
  IndexFormat {
    fields = List.copyOf(fields);
  }

  static IndexFormat current(Instant now) {
    return new IndexFormat(CURRENT, now.toString(), List.of());
  }

  /** The format told in a commit; empty when none of ours is. */
  static Optional<IndexFormat> read(Map<String, String> commitData) {
    try {
      int number = Integer.parseInt(commitData.getOrDefault(NUMBER, ""));
      List<String> fields =
          Arrays.stream(commitData.getOrDefault(FIELDS, "").split(","))
              .filter(name -> !name.isEmpty())
              .toList();
      return Optional.of(new IndexFormat(number, commitData.getOrDefault(CREATED, ""), fields));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  Map<String, String> commitData() {
    return Map.of(
        NUMBER, Integer.toString(number), CREATED, created, FIELDS, String.join(",", fields));
  }

  /** The same format of an index with other fields of the archive's own. */
  IndexFormat with(List<String> names) {
    return new IndexFormat(number, created, names);
  }

  /** Refuses what this version cannot search rightly. */
  void check(Path folder) {
    refuseNewer(folder);
    if (number < CURRENT) {
      throw new ArchiveException(
          ArchiveException.Reason.DAMAGED,
          folder
              + " was made by an older version of Dateline (format "
              + number
              + "). Run: dateline reindex --archive "
              + folder);
    }
  }

  /** Refuses what this version cannot read. */
  void refuseNewer(Path folder) {
    if (number > CURRENT) {
      throw new ArchiveException(
          ArchiveException.Reason.NEWER,
          folder
              + " was made by a newer version of Dateline (format "
              + number
              + "; this one reads up to "
              + CURRENT
              + "). Use that version.");
    }
  }
}
