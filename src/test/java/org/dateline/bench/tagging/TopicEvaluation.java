package org.dateline.bench.tagging;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.Article;
import org.dateline.Tag;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.ingest.Intake;
import org.dateline.ingest.Taken;
import org.dateline.read.Articles;
import org.dateline.read.Entry;
import org.dateline.standing.Rules;
import org.dateline.standing.StandingQueries;

/**
 * Prints how well the rules of {@code topics.json} find the topics that publishers gave, which are
 * hidden from them: precision, recall and F1 over all topics of all articles that have some, by
 * path and with the topics above each, the topics with the most errors, and the time of an article.
 */
final class TopicEvaluation {
  private static final int ROUNDS = 20;
  private static final int WORST = 12;
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final PrintStream out;
  private final IndexConfig config = IndexConfig.defaults();
  private final StandingQueries rules =
      new StandingQueries(Rules.ofTopics(config), new Analyzers());
  private final boolean telling;

  private TopicEvaluation(PrintStream out, boolean telling) {
    this.out = out;
    this.telling = telling;
  }

  /**
   * Runs it.
   *
   * @param arguments files of articles; {@code --errors} before them tells each error
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> files = new ArrayList<>(Arrays.asList(arguments));
    boolean telling = files.remove("--errors");
    TopicEvaluation evaluation = new TopicEvaluation(out, telling);
    for (String file : files) {
      evaluation.print(Path.of(file));
    }
  }

  private void print(Path file) throws IOException {
    List<Article> articles = articles(file);
    out.printf(Locale.ROOT, "%n%s: %,d articles%n", file.getFileName(), articles.size());
    Counts byPath = new Counts();
    Counts withAbove = new Counts();
    for (Article article : articles) {
      List<Tag> tags = rules.of(article, Map.of());
      List<String> found = tags.stream().map(Tag::value).toList();
      if (!article.topics().isEmpty()) {
        byPath.add(Set.copyOf(article.topics()), Set.copyOf(found));
        withAbove.add(withAbove(article.topics()), withAbove(found));
      }
      if (telling) {
        tell(article, tags);
      }
    }
    out.println("topics as given:          " + byPath.figures());
    out.println("with the topics above:    " + withAbove.figures());
    byPath.worst().forEach(line -> out.println("  " + line));
    time(articles);
  }

  private void tell(Article article, List<Tag> tags) {
    for (Tag tag : tags) {
      if (!article.topics().contains(tag.value())) {
        out.println("  too many: " + tag.value() + " " + tag.evidence() + " in " + title(article));
      }
    }
    for (String topic : article.topics()) {
      if (tags.stream().noneMatch(tag -> tag.value().equals(topic))) {
        out.println("  missed: " + topic + " in " + title(article));
      }
    }
  }

  private static String title(Article article) {
    return article.id() + ": " + article.title();
  }

  private static Set<String> withAbove(List<String> paths) {
    Set<String> all = new LinkedHashSet<>(paths);
    for (String path : paths) {
      for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
        all.add(path.substring(0, slash));
      }
    }
    return all;
  }

  /** The best of some rounds: others had to share the machine. */
  private void time(List<Article> articles) {
    double best = Double.MAX_VALUE;
    long characters = 0;
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      characters = 0;
      found = 0;
      long start = System.nanoTime();
      for (Article article : articles) {
        found += rules.of(article, Map.of()).size();
        characters += article.title().length() + article.summary().length();
        characters += article.body().length();
      }
      best = Math.min(best, (System.nanoTime() - start) / 1000.0 / articles.size());
    }
    out.printf(
        Locale.ROOT,
        "%.1f µs an article of %d characters, %.2f topics an article%n",
        best,
        characters / articles.size(),
        (double) found / articles.size());
  }

  private List<Article> articles(Path file) throws IOException {
    Intake intake = new Intake(config);
    List<Article> all = new ArrayList<>();
    try (Articles read = Articles.open(List.of(file), config)) {
      while (read.hasNext()) {
        if (read.next() instanceof Entry.Read entry
            && intake.take(entry.article(), NOW) instanceof Taken.Accepted taken) {
          all.add(taken.article());
        }
      }
    }
    return all;
  }

  /** How many topics were found, missed and found wrongly, per topic. */
  private static final class Counts {
    private final Map<String, int[]> byTopic = new TreeMap<>();

    void add(Set<String> given, Set<String> found) {
      given.forEach(topic -> of(topic)[found.contains(topic) ? 0 : 1]++);
      found.stream().filter(topic -> !given.contains(topic)).forEach(topic -> of(topic)[2]++);
    }

    private int[] of(String topic) {
      return byTopic.computeIfAbsent(topic, t -> new int[3]);
    }

    private int sum(int kind) {
      return byTopic.values().stream().mapToInt(counts -> counts[kind]).sum();
    }

    String figures() {
      double right = sum(0);
      double precision = right / Math.max(1, right + sum(2));
      double recall = right / Math.max(1, right + sum(1));
      double f1 = 2 * right / Math.max(1, 2 * right + sum(1) + sum(2));
      return String.format(
          Locale.ROOT, "precision %.3f, recall %.3f, F1 %.3f", precision, recall, f1);
    }

    List<String> worst() {
      return byTopic.entrySet().stream()
          .sorted((a, b) -> Integer.compare(errors(b.getValue()), errors(a.getValue())))
          .limit(WORST)
          .filter(entry -> errors(entry.getValue()) > 0)
          .map(
              entry ->
                  entry.getKey()
                      + Arrays.stream(entry.getValue())
                          .mapToObj(Integer::toString)
                          .collect(Collectors.joining(", ", ": right, missed, too many ", "")))
          .toList();
    }

    private static int errors(int[] counts) {
      return counts[1] + counts[2];
    }
  }
}
