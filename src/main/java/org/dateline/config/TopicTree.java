package org.dateline.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tree of topics: paths such as {@code politics/diplomacy}, with labels. */
public final class TopicTree {
  private final Map<String, Topic> byPath = new LinkedHashMap<>();
  private final Map<String, String> pathByName = new HashMap<>();

  TopicTree(Collection<Topic> topics) {
    for (Topic topic : topics) {
      byPath.put(topic.path(), topic);
    }
    for (Topic topic : byPath.values()) {
      pathByName.put(folded(topic.path()), topic.path());
      topic.also().forEach(name -> pathByName.putIfAbsent(folded(name), topic.path()));
    }
    for (Topic topic : byPath.values()) {
      pathByName.putIfAbsent(folded(topic.label()), topic.path());
    }
  }

  /**
   * One topic.
   *
   * @param path its place in the tree
   * @param label what to show
   * @param code its IPTC Media Topics code; empty when there is none
   * @param also other names for it
   * @param query which articles it is about, in the query language; empty when only a publisher or
   *     a hand gives it
   */
  public record Topic(
      String path, String label, Optional<String> code, List<String> also, Optional<String> query) {
    /** Copies the list. */
    public Topic {
      also = List.copyOf(also);
    }
  }

  /**
   * The path a publisher's name stands for.
   *
   * @param name a path, a label or another name of a topic, in any case
   * @return the path, or empty when the tree does not know it
   */
  public Optional<String> resolve(String name) {
    return Optional.ofNullable(pathByName.get(folded(name)));
  }

  /**
   * What to show for a path.
   *
   * @param path a path; it need not be in the tree
   * @return its label, or its last step as written
   */
  public String label(String path) {
    Topic topic = byPath.get(path);
    return topic != null ? topic.label() : path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * All topics.
   *
   * @return in the order of the table
   */
  public Collection<Topic> all() {
    return Collections.unmodifiableCollection(byPath.values());
  }

  /** This tree with some rows changed or added. */
  TopicTree overlaidBy(Collection<Topic> rows) {
    Map<String, Topic> merged = new LinkedHashMap<>(byPath);
    rows.forEach(row -> merged.put(row.path(), row));
    return new TopicTree(new ArrayList<>(merged.values()));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
