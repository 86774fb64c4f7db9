package org.dateline.bench.tagging;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.Article;
import org.dateline.Tag;
import org.dateline.config.Countries;
import org.dateline.config.IndexConfig;
import org.dateline.ingest.CountryTagging;
import org.dateline.read.Articles;
import org.dateline.read.Entry;

/**
 * Prints how well countries are found in articles that people tagged: precision, recall and F1 of
 * all and of the parts that a collection names, the commonest kinds of errors, the worst articles
 * with what made them so, and the time an article takes.
 */
final class TaggingEvaluation {
  /** The member that names the part of a collection, and the part whose errors are not read. */
  private static final String PART = "lewissplit";

  private static final String UNREAD = "TEST";
  private static final int SHOWN = 20;
  private static final int ROUNDS = 5;

  private final PrintStream out;
  private final Countries countries;
  private final CountryTagging tagging;

  /** An article with what people and rules say of it. */
  private record Judged(Article article, String part, Set<String> given, List<Tag> tags) {}

  private TaggingEvaluation(PrintStream out, IndexConfig config) {
    this.out = out;
    this.countries = config.countries();
    this.tagging = new CountryTagging(config);
  }

  /**
   * Runs it.
   *
   * @param arguments files of articles with members {@code countries} and, if they have parts,
   *     {@code lewissplit}
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length == 0) {
      out.println("For countries, name articles that people tagged: ARTICLES=articles.jsonl.gz");
      return;
    }
    IndexConfig config = IndexConfig.defaults();
    new TaggingEvaluation(out, config)
        .print(Arrays.stream(arguments).map(Path::of).toList(), config);
  }

  private void print(List<Path> files, IndexConfig config) throws IOException {
    List<Judged> all = judged(files, config);
    out.printf("%-24s %8s %9s %7s %7s %9s%n", "", "articles", "precision", "recall", "F1", "macro");
    Map<String, Score> scores = new TreeMap<>();
    for (Judged one : all) {
      Set<String> found = found(one);
      add(scores, "all", one, found);
      if (!one.part().isEmpty()) {
        add(scores, one.part(), one, found);
      }
    }
    scores.forEach(
        (name, score) ->
            out.printf(
                Locale.ROOT,
                "%-24s %8d %9.4f %7.4f %7.4f %9.4f%n",
                name,
                score.articles(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.macroF1()));
    List<Judged> read = all.stream().filter(one -> !one.part().equals(UNREAD)).toList();
    printKinds(read);
    printWorst(read);
    printTime(all);
  }

  private static void add(Map<String, Score> scores, String name, Judged one, Set<String> found) {
    scores.computeIfAbsent(name, n -> new Score()).add(one.given(), found);
    if (!one.given().isEmpty()) {
      scores.computeIfAbsent(name + ", tagged", n -> new Score()).add(one.given(), found);
    }
  }

  private List<Judged> judged(List<Path> files, IndexConfig config) throws IOException {
    List<Judged> all = new ArrayList<>();
    try (Articles read = Articles.open(files, config)) {
      while (read.hasNext()) {
        if (read.next() instanceof Entry.Read entry) {
          Article given = entry.article();
          Set<String> codes =
              given.countries().stream()
                  .map(name -> whole(countries.resolve(name).orElse(name)))
                  .collect(toCollection(TreeSet::new));
          String part = given.extra().getOrDefault(PART, "").replace("\"", "");
          tagging
              .untagged(given)
              .ifPresent(article -> all.add(new Judged(article, part, codes, tagging.of(article))));
        }
      }
    }
    return all;
  }

  private String whole(String code) {
    return countries.country(code).flatMap(Countries.Country::parent).orElse(code);
  }

  private Set<String> found(Judged one) {
    return one.tags().stream()
        .map(tag -> whole(tag.value()))
        .filter(code -> !code.equals("EU"))
        .collect(toCollection(TreeSet::new));
  }

  /** A kind of error is a country found wrongly by the same words, or missed in as many. */
  private void printKinds(List<Judged> all) {
    Map<String, Integer> kinds = new TreeMap<>();
    for (Judged one : all) {
      Set<String> found = found(one);
      for (Tag tag : one.tags()) {
        String code = whole(tag.value());
        if (!code.equals("EU") && !one.given().contains(code)) {
          kinds.merge(
              code
                  + (one.given().isEmpty() ? " found, nothing given, by " : " found by ")
                  + tag.evidence().get(0).toLowerCase(Locale.ROOT),
              1,
              Integer::sum);
        }
      }
      for (String code : one.given()) {
        if (!found.contains(code)) {
          String others =
              one.given().size() > 3 ? ", one of many" : found.isEmpty() ? ", none found" : "";
          kinds.merge(code + " missed" + others, 1, Integer::sum);
        }
      }
    }
    out.printf("%nThe commonest kinds of errors outside of the part %s:%n", UNREAD);
    kinds.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(SHOWN)
        .forEach(kind -> out.printf("%6d  %s%n", kind.getValue(), kind.getKey()));
  }

  private void printWorst(List<Judged> all) {
    out.printf("%nThe worst articles outside of the part %s:%n", UNREAD);
    all.stream()
        .sorted(Comparator.comparingInt(this::errors).reversed())
        .limit(SHOWN)
        .forEach(
            one -> {
              String place = one.article().dateline().map(Article.Dateline::place).orElse("none");
              out.printf(
                  "  %s “%s”, dateline %s%n", one.article().id(), one.article().title(), place);
              out.printf("      given %s%n", String.join(" ", one.given()));
              one.tags().forEach(tag -> out.printf("      found %s%n", reason(tag)));
            });
  }

  private static String reason(Tag tag) {
    return tag.value() + " by " + String.join(", ", tag.evidence());
  }

  private int errors(Judged one) {
    Set<String> found = found(one);
    long right = found.stream().filter(one.given()::contains).count();
    return (int) (found.size() + one.given().size() - 2 * right);
  }

  private void printTime(List<Judged> all) {
    double best = Double.MAX_VALUE;
    long tags = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      for (Judged one : all) {
        tags += tagging.of(one.article()).size();
      }
      best = Math.min(best, (System.nanoTime() - begin) / 1e3 / Math.max(1, all.size()));
    }
    out.printf(
        Locale.ROOT,
        "%n%.1f µs for an article, the best of %d rounds; %d tags%n",
        best,
        ROUNDS,
        tags / ROUNDS);
  }
}
