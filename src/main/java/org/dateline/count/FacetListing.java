package org.dateline.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;
import org.dateline.Facet;
import org.dateline.match.FacetValues;
import org.dateline.query.SearchPlan;

/** Chooses which counted values of a facet are listed, and in what order. */
final class FacetListing {
  private final Labels labels;

  FacetListing(Labels labels) {
    this.labels = labels;
  }

  /**
   * Lists a facet.
   *
   * @param asked which, and how many values
   * @param counted what was counted
   * @param selected the values filtered by
   * @param prefix the beginning of value or label; empty for all
   * @param page which page, counted from 1
   */
  Facet list(
      SearchPlan.FacetAsked asked,
      FacetCounter.Counted counted,
      List<String> selected,
      String prefix,
      int page)
      throws IOException {
    boolean dates = asked.facet().equals("date");
    Comparator<Integer> byCount =
        Comparator.comparingInt((Integer o) -> -counted.count(o)).thenComparing(o -> o);
    Comparator<Integer> order = dates ? Comparator.reverseOrder() : byCount;
    long skipped = (page - 1L) * asked.count();
    PriorityQueue<Integer> best = new PriorityQueue<>(order.reversed());
    long candidates = 0;
    int level = level(asked);
    for (int o = counted.first(asked.path()); o < counted.end(asked.path()); o++) {
      if (counted.count(o) > 0
          && (level == 0 || counted.depth(o) == level)
          && begins(asked.facet(), counted, o, prefix)) {
        candidates++;
        best.add(o);
        if (best.size() > skipped + asked.count()) {
          best.poll();
        }
      }
    }
    List<Integer> listed = new ArrayList<>(best);
    listed.sort(order);
    listed = listed.subList((int) Math.min(skipped, listed.size()), listed.size());
    long other = Math.max(0, candidates - skipped - listed.size());
    List<Facet.Value> values = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (int o : listed) {
      String value = counted.value(o);
      if (page > 1 && selected.contains(value)) {
        continue; // It is on the first page, as every selected one.
      }
      there.add(value);
      values.add(value(asked.facet(), value, counted.count(o), selected.contains(value)));
    }
    if (page == 1) {
      other -= addSelected(asked, counted, selected, prefix, there, values);
      values.sort(shown(dates));
    }
    return new Facet(asked.name(), values, other, counted.missing(asked.path()));
  }

  /** Which steps of a tree are listed: those right below the place asked for; 0 for all. */
  private static int level(SearchPlan.FacetAsked asked) {
    Character separator = FacetValues.TREES.get(asked.facet());
    if (separator == null) {
      return 0;
    }
    return asked.path().isEmpty()
        ? 1
        : 2 + (int) asked.path().chars().filter(c -> c == separator).count();
  }

  private static Comparator<Facet.Value> shown(boolean dates) {
    return dates
        ? Comparator.comparing(Facet.Value::value).reversed()
        : Comparator.comparingLong((Facet.Value v) -> -v.count())
            .thenComparing(Facet.Value::value, FacetListing::byCodePoint);
  }

  /** UTF-8 order, in which the index keeps values; UTF-16 differs beyond the basic plane. */
  private static int byCodePoint(String a, String b) {
    return new org.apache.lucene.util.BytesRef(a).compareTo(new org.apache.lucene.util.BytesRef(b));
  }

  private boolean begins(String facet, FacetCounter.Counted counted, int ordinal, String prefix)
      throws IOException {
    return prefix.isEmpty() || begins(facet, counted.value(ordinal), prefix);
  }

  private boolean begins(String facet, String value, String prefix) {
    String wanted = prefix.toLowerCase(Locale.ROOT);
    return value.toLowerCase(Locale.ROOT).startsWith(wanted)
        || labels.label(facet, value).toLowerCase(Locale.ROOT).startsWith(wanted);
  }

  /** Adds the selected values that are not among the listed; tells how many have articles. */
  private int addSelected(
      SearchPlan.FacetAsked asked,
      FacetCounter.Counted counted,
      List<String> selected,
      String prefix,
      Set<String> there,
      List<Facet.Value> values)
      throws IOException {
    int candidates = 0;
    int level = level(asked);
    for (String value : selected) {
      if (there.contains(value)
          || !isBelow(asked, value)
          || !begins(asked.facet(), value, prefix)) {
        continue;
      }
      int ordinal = counted.ordinal(value);
      int count = ordinal < 0 ? 0 : counted.count(ordinal);
      values.add(value(asked.facet(), value, count, true));
      if (count > 0 && (level == 0 || counted.depth(ordinal) == level)) {
        candidates++;
      }
    }
    return candidates;
  }

  private static boolean isBelow(SearchPlan.FacetAsked asked, String value) {
    Character separator = FacetValues.TREES.get(asked.facet());
    return asked.path().isEmpty()
        || (separator != null && value.startsWith(asked.path() + separator));
  }

  private Facet.Value value(String facet, String value, int count, boolean selected) {
    return new Facet.Value(value, labels.label(facet, value), count, selected);
  }
}
