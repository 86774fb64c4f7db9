package org.dateline.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a group of writes did so far, before any of it can be searched: the digest that an id has
 * now, or none when it is deleted, and the contents that were written. Not thread-safe.
 */
final class GroupChanges {
  private final Map<String, Optional<Long>> digests = new HashMap<>();
  private final Map<String, Content> contents = new HashMap<>();

  /** How many ids of this group have a content. */
  private final Map<Content, Integer> held = new HashMap<>();

  void clear() {
    digests.clear();
    contents.clear();
    held.clear();
  }

  boolean isEmpty() {
    return digests.isEmpty();
  }

  /** Whether an id was written or deleted. */
  boolean touched(String id) {
    return digests.containsKey(id);
  }

  /** The digest of an id that was touched; empty when it was deleted. */
  Optional<Long> digest(String id) {
    return digests.getOrDefault(id, Optional.empty());
  }

  void written(String id, long digest, Optional<Content> content) {
    forgetContent(id);
    digests.put(id, Optional.of(digest));
    content.ifPresent(
        c -> {
          contents.put(id, c);
          held.merge(c, 1, Integer::sum);
        });
  }

  void deleted(String id) {
    forgetContent(id);
    digests.put(id, Optional.empty());
  }

  /** From here on the content that this group wrote for an id does not count. */
  void forgetContent(String id) {
    Content before = contents.remove(id);
    if (before != null) {
      held.computeIfPresent(before, (c, count) -> count == 1 ? null : count - 1);
    }
  }

  /** Whether this group wrote such a content, and did not replace or delete it since. */
  boolean holds(Content content) {
    return held.containsKey(content);
  }
}
