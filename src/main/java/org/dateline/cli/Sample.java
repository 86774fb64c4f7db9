package org.dateline.cli;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.dateline.IngestRun;
import org.dateline.config.ImportRules;
import org.dateline.lucene.LuceneArchive;
import org.dateline.read.Articles;
import org.dateline.read.Entry;
import org.dateline.read.Ingestion;
import org.dateline.read.Ingestion.Choice;
import org.dateline.read.Ingestion.Committed;

/** The first records of what is read, indexed into memory, and what was seen of them. */
final class Sample {
  private static final int ARTICLES = 3;
  private static final int INPUTS_SHOWN = 5;

  /** So many are indexed, in memory; others are read and counted. */
  static final long INDEXED = 1_000;

  private final Map<String, Articles.Seen> inputs = new LinkedHashMap<>();
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final List<Entry.Refused> refused = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final IngestRun run = new IngestRun();
  private Optional<LocalDate> since = Optional.empty();
  private long records;
  private long read;
  private long dated;
  private long identified;
  private long passedOver;
  private long onlyRead;
  private long onlyRefused;
  private final Map<Notice, Long> noticesOfOthers = new LinkedHashMap<>();
  private boolean whole = true;

  /**
   * A member of the input.
   *
   * @param ours what it became; empty when nobody understood it
   * @param count how many records had it
   * @param example a value, as it was understood
   */
  record Member(String ours, long count, String example) {
    Member more(Member other) {
      return new Member(
          ours.isEmpty() ? other.ours : ours,
          count + other.count,
          example.isEmpty() ? other.example : example);
    }
  }

  private Sample() {}

  /**
   * Takes a sample.
   *
   * @param from what is read
   * @param rules how
   * @param choice which records
   * @throws org.dateline.InvalidRequestException when it cannot be read
   */
  static Sample of(IndexInputs from, ImportRules rules, Choice choice) {
    Sample sample = new Sample();
    sample.since = choice.since();
    List<Articles> opened = from.open(rules);
    try (Archive archive = LuceneArchive.inMemory(from.config(), InstantSource.system())) {
      for (Articles input : opened) {
        sample.take(input, archive, choice);
      }
      sample.show(archive);
    } finally {
      opened.forEach(Articles::close);
    }
    return sample;
  }

  private void take(Articles input, Archive archive, Choice choice) {
    long indexed = Math.min(choice.limit(), INDEXED) - records;
    if (indexed > 0) {
      Ingestion ingestion =
          new Ingestion(input, archive)
              .only(choice.limit(indexed))
              .within(run)
              .watchedBy(new Watching(input));
      ingestion.run();
      records += ingestion.records();
      passedOver += ingestion.passedOver();
    }
    if (records >= INDEXED && records < choice.limit() && input.hasNext()) {
      Ingestion others =
          new Ingestion(input, archive)
              .only(choice.limit(choice.limit() - records))
              .watchedBy(new Counting(input));
      others.read();
      records += others.records();
      passedOver += others.passedOver();
      onlyRead += others.records();
    }
    whole &= records < choice.limit() || !input.hasNext();
  }

  private void meet(Entry entry, Articles input) {
    if (inputs.size() < INPUTS_SHOWN) {
      input.seen().ifPresent(seen -> inputs.putIfAbsent(seen.origin(), seen));
    }
    if (entry instanceof Entry.Read record) {
      take(record);
    }
  }

  /** Of those that are not indexed. */
  private final class Counting implements Ingestion.Watcher {
    private final Articles input;

    Counting(Articles input) {
      this.input = input;
    }

    @Override
    public void read(Entry entry) {
      meet(entry, input);
      switch (entry) {
        case Entry.Read record ->
            record.notices().forEach(notice -> noticesOfOthers.merge(notice, 1L, Long::sum));
        case Entry.Refused record -> {
          onlyRefused++;
          if (refused.size() < INDEXED) {
            refused.add(record);
          }
        }
      }
    }
  }

  private final class Watching implements Ingestion.Watcher {
    private final Articles input;

    Watching(Articles input) {
      this.input = input;
    }

    @Override
    public void read(Entry entry) {
      meet(entry, input);
    }

    @Override
    public void committed(Committed batch) {
      refused.addAll(batch.refused());
    }
  }

  private void take(Entry.Read entry) {
    read++;
    dated += entry.article().published().isPresent() ? 1 : 0;
    entry
        .members()
        .forEach(
            (theirs, ours) ->
                members.merge(
                    theirs,
                    new Member(ours, 1, SampleValues.of(entry.article(), theirs, ours)),
                    Member::more));
    boolean named = entry.members().containsValue("id") || entry.members().containsValue("url");
    identified += named ? 1 : 0;
  }

  private void show(Archive archive) {
    Set<String> shown = new LinkedHashSet<>();
    for (Outcome outcome : run.report().outcomes()) {
      if (shown.size() < ARTICLES
          && outcome.status() != Status.REFUSED
          && shown.add(outcome.id())) {
        archive.article(outcome.id()).ifPresent(articles::add);
      }
    }
  }

  /** How the first inputs are read. */
  List<Articles.Seen> inputs() {
    return List.copyOf(inputs.values());
  }

  /** The members that records had, by their names, in the order they were met. */
  Map<String, Member> members() {
    return members;
  }

  /** The first articles, as indexed. */
  List<Article> articles() {
    return articles;
  }

  /** Everything that was refused. */
  List<Entry.Refused> refused() {
    return refused;
  }

  /** How many records were only read, not indexed. */
  long onlyRead() {
    return onlyRead;
  }

  /** How many of those could not be read. */
  long onlyRefused() {
    return onlyRefused;
  }

  /** What became of those that were indexed, with the names of {@code --map} that no record had. */
  IngestReport report(List<String> mapped) {
    Map<Notice, Long> notices = new LinkedHashMap<>(noticesOfOthers);
    if (!members.isEmpty()) {
      UnmappedMembers.of(mapped, members.keySet())
          .forEach(name -> notices.put(new Notice("unmapped-member", name), 1L));
    }
    if (passedOver > 0) {
      String day = since.map(LocalDate::toString).orElse("");
      notices.put(new Notice("passed-over", day), passedOver);
    }
    return run.report().plus(new IngestReport(Map.of(), List.of(), 0, notices, List.of()));
  }

  /** How many records were read. */
  long records() {
    return records;
  }

  /** How many records could be read. */
  long read() {
    return read;
  }

  /** How many records had an id or an address. */
  long identified() {
    return identified;
  }

  /** How many records had a date of publication. */
  long dated() {
    return dated;
  }

  /** Whether it is everything there is. */
  boolean isWhole() {
    return whole;
  }

  /** How often a notice occurred. */
  long count(String code, String value) {
    Notice notice = new Notice(code, value);
    return run.report().notices().getOrDefault(notice, 0L)
        + noticesOfOthers.getOrDefault(notice, 0L);
  }
}
