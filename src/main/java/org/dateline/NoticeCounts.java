package org.dateline;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.IngestReport.Notice;

/**
 * Counts notices, of each code the first {@value IngestReport#NOTICES_KEPT} values by themselves
 * and all others as {@link IngestReport#OTHERS}.
 */
final class NoticeCounts {
  private final Map<Notice, Long> counts = new TreeMap<>();
  private final Map<String, Integer> values = new HashMap<>();

  /** Adds some, in the order of their values, so that it does not depend on a hash which stay. */
  void add(Map<Notice, Long> more) {
    new TreeMap<>(more).forEach(this::add);
  }

  private void add(Notice notice, long count) {
    Notice counted = notice;
    boolean others = notice.value().equals(IngestReport.OTHERS);
    if (!others && !counts.containsKey(notice)) {
      int known = values.getOrDefault(notice.code(), 0);
      if (known < IngestReport.NOTICES_KEPT) {
        values.put(notice.code(), known + 1);
      } else {
        counted = new Notice(notice.code(), IngestReport.OTHERS);
      }
    }
    counts.merge(counted, count, Long::sum);
  }

  /** The counts as they are now: a view, sorted. */
  Map<Notice, Long> counts() {
    return counts;
  }
}
