package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Duplicates;
import org.dateline.IngestReport.Status;

/**
 * What becomes of the articles of one batch, of which no two have the same id. Decided before any
 * is written: an article is a duplicate when it would be new, and another id holds its title and
 * body once the batch is written, one that was held before or an earlier new one of the batch. So
 * of articles that change places with each other none is lost.
 */
final class Upsert {
  private final List<Prepared> articles;
  private final List<Status> statuses = new ArrayList<>();
  private final List<Optional<Content>> contents = new ArrayList<>();
  private final Set<Integer> duplicates = new HashSet<>();
  private final Set<String> changing = new HashSet<>();

  private Upsert(List<Prepared> articles) {
    this.articles = articles;
  }

  /**
   * What became of an article.
   *
   * @param status created, replaced, unchanged, skipped or refused
   * @param duplicate whether it was new, and another id held its title and body
   */
  record Result(Status status, boolean duplicate) {}

  /**
   * Decides about a batch.
   *
   * @param held the articles that searches see
   * @param group what was written since; told of what this batch will write
   */
  static Upsert of(List<Prepared> articles, Duplicates wanted, Digests held, GroupChanges group)
      throws IOException {
    Upsert upsert = new Upsert(articles);
    upsert.compare(held, group);
    upsert.findDuplicates(wanted, held, group);
    return upsert;
  }

  private void compare(Digests held, GroupChanges group) throws IOException {
    for (Prepared article : articles) {
      String id = article.id();
      Optional<Long> digest = group.touched(id) ? group.digest(id) : held.of(id);
      Status status =
          digest.isEmpty()
              ? Status.CREATED
              : digest.get() == article.digest() ? Status.UNCHANGED : Status.REPLACED;
      statuses.add(status);
      if (status == Status.UNCHANGED) {
        contents.add(Optional.empty());
      } else {
        contents.add(article.content());
        changing.add(id);
        group.forgetContent(id);
      }
    }
  }

  private void findDuplicates(Duplicates wanted, Digests held, GroupChanges group)
      throws IOException {
    Set<Content> ofThisBatch = new HashSet<>();
    for (int i = 0; i < articles.size(); i++) {
      // Whatever the order of the batch, what a replaced article says is not new.
      if (statuses.get(i) == Status.REPLACED) {
        contents.get(i).ifPresent(ofThisBatch::add);
      }
    }
    for (int i = 0; i < articles.size(); i++) {
      Optional<Content> content = contents.get(i);
      if (content.isEmpty() || statuses.get(i) != Status.CREATED) {
        continue;
      }
      if (ofThisBatch.contains(content.get())
          || group.holds(content.get())
          || held.holds(
              articles.get(i).taken().article(),
              content.get(),
              id -> changing.contains(id) || group.touched(id))) {
        duplicates.add(i);
        if (wanted == Duplicates.SKIP) {
          statuses.set(i, Status.SKIPPED);
          continue;
        }
      }
      ofThisBatch.add(content.get());
    }
  }

  List<Prepared> articles() {
    return articles;
  }

  /** The places of those that are to be written. */
  List<Integer> changes() {
    List<Integer> changes = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (statuses.get(i) == Status.CREATED || statuses.get(i) == Status.REPLACED) {
        changes.add(i);
      }
    }
    return changes;
  }

  Status status(int i) {
    return statuses.get(i);
  }

  /** Notes that an article cannot be written. Threads note places of their own. */
  void refuse(int i) {
    statuses.set(i, Status.REFUSED);
  }

  /** Tells the group what was written. */
  void tell(GroupChanges group, List<Integer> changes) {
    Set<Content> refused = new HashSet<>();
    for (int i : changes) {
      if (statuses.get(i) == Status.REFUSED) {
        contents.get(i).ifPresent(refused::add);
      } else {
        Prepared article = articles.get(i);
        group.written(article.id(), article.digest(), contents.get(i));
      }
    }
    // Left out for one that could not be written after all: its words are the same.
    for (int i : duplicates) {
      if (statuses.get(i) == Status.SKIPPED
          && contents.get(i).filter(refused::contains).isPresent()) {
        refuse(i);
      }
    }
  }

  /** What became of each article, in their order. */
  List<Result> results() {
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Status status = statuses.get(i);
      results.add(new Result(status, duplicates.contains(i) && status != Status.REFUSED));
    }
    return results;
  }
}
