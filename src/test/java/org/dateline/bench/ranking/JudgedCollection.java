package org.dateline.bench.ranking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.config.IndexConfig;
import org.dateline.read.Articles;
import org.dateline.read.Entry;

/**
 * Articles with queries and the judgments of people which of them answer which.
 *
 * @param name its name
 * @param articles all of them
 * @param queries the queries by number, in the order of the file
 * @param judgments for each query how relevant articles are, above 0
 */
record JudgedCollection(
    String name,
    List<Article> articles,
    Map<String, String> queries,
    Map<String, Map<String, Integer>> judgments) {

  /** The queries that an article answers; of others nothing can be measured. */
  Map<String, String> answered() {
    Map<String, String> answered = new LinkedHashMap<>();
    queries.forEach(
        (number, text) -> {
          if (judgments.containsKey(number)) {
            answered.put(number, text);
          }
        });
    return answered;
  }

  /**
   * Reads every collection of a folder: {@code NAME.queries.tsv} (number, tab, text), {@code
   * NAME.qrels} (number, 0, id, relevance, as TREC writes them) and {@code NAME.jsonl} or {@code
   * NAME.jsonl.gz}.
   */
  static List<JudgedCollection> readAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(file -> file.endsWith(".queries.tsv"))
              .map(file -> file.substring(0, file.length() - ".queries.tsv".length()))
              .sorted()
              .toList();
      List<JudgedCollection> all = new ArrayList<>();
      for (String name : names) {
        Path plain = folder.resolve(name + ".jsonl");
        Path articles = Files.exists(plain) ? plain : folder.resolve(name + ".jsonl.gz");
        all.add(read(name, List.of(articles), folder));
      }
      return all;
    }
  }

  /** Reads a collection whose articles lie elsewhere. */
  static JudgedCollection read(String name, List<Path> articles, Path folder) throws IOException {
    return new JudgedCollection(
        name,
        articles(articles),
        queries(folder.resolve(name + ".queries.tsv")),
        judgments(folder.resolve(name + ".qrels")));
  }

  private static List<Article> articles(List<Path> files) throws IOException {
    List<Article> all = new ArrayList<>();
    try (Articles read = Articles.open(files, IndexConfig.defaults())) {
      while (read.hasNext()) {
        if (read.next() instanceof Entry.Read entry) {
          all.add(entry.article());
        }
      }
    }
    return all;
  }

  private static Map<String, String> queries(Path file) throws IOException {
    Map<String, String> queries = new LinkedHashMap<>();
    for (String line : lines(file)) {
      String[] cells = line.split("\t", 2);
      queries.put(cells[0].strip(), cells[1].strip());
    }
    return queries;
  }

  private static Map<String, Map<String, Integer>> judgments(Path file) throws IOException {
    Map<String, Map<String, Integer>> judgments = new LinkedHashMap<>();
    for (String line : lines(file)) {
      String[] cells = line.strip().split("\\s+");
      int relevance = Integer.parseInt(cells[3]);
      if (relevance > 0) {
        judgments
            .computeIfAbsent(cells[0], query -> new LinkedHashMap<>())
            .put(cells[2], relevance);
      }
    }
    return judgments;
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank()).toList();
    }
  }
}
