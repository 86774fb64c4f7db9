package org.dateline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dateline.Article;
import org.dateline.config.IndexConfig;
import org.dateline.json.ArticleJson;
import org.dateline.read.Articles;
import org.dateline.read.Entry;

/**
 * The articles of a run, as JSON Lines under the names that Dateline gives members, so that both
 * sides read the same plain file.
 *
 * @param name where they are from
 * @param file all of them
 * @param sample the first of them, to warm up
 * @param articles how many
 * @param textBytes bytes of titles, summaries and bodies in UTF-8
 * @param titles of all of them
 */
record Corpus(
    String name, Path file, Path sample, int articles, long textBytes, List<String> titles) {
  private static final int SAMPLE = 4_000;

  /** Reads articles, or makes some, and writes them into a folder. */
  static Corpus of(List<Path> given, int generated, Path folder) throws IOException {
    if (given.isEmpty()) {
      String name = generated + " generated articles";
      return written(name, new GeneratedNews(generated), folder);
    }
    String name =
        given.stream()
            .map(file -> String.valueOf(file.getFileName()))
            .collect(Collectors.joining(", "));
    try (Articles read = Articles.open(given, IndexConfig.defaults())) {
      return written(name, articlesOf(read), folder);
    }
  }

  /** Makes articles in several languages, and writes them into a folder. */
  static Corpus world(int generated, Path folder) throws IOException {
    Files.createDirectories(folder);
    return written(
        generated + " generated articles in seven languages", new WorldNews(generated), folder);
  }

  /** What can be read, each id once. */
  private static Iterator<Article> articlesOf(Articles read) {
    Set<String> ids = new HashSet<>();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(read, Spliterator.ORDERED), false)
        .filter(Entry.Read.class::isInstance)
        .map(entry -> ((Entry.Read) entry).article())
        .filter(Corpus::hasText)
        .filter(article -> ids.add(id(article)))
        .iterator();
  }

  /** What makes it another article than the one before. */
  private static String id(Article article) {
    String address = article.id().isEmpty() ? article.url() : article.id();
    return address.isEmpty() ? article.title() + "\n" + article.body() : address;
  }

  /** Dateline refuses others, and says so; here they would only blur the counts. */
  private static boolean hasText(Article article) {
    return !article.title().isBlank() || !article.body().isBlank();
  }

  private static Corpus written(String name, Iterator<Article> articles, Path folder)
      throws IOException {
    Path all = folder.resolve("articles.jsonl");
    Path sample = folder.resolve("sample.jsonl");
    List<String> titles = new ArrayList<>();
    long textBytes = 0;
    try (BufferedWriter toAll = Files.newBufferedWriter(all);
        BufferedWriter toSample = Files.newBufferedWriter(sample)) {
      while (articles.hasNext()) {
        Article article = articles.next();
        String line = ArticleJson.toJson(article) + "\n";
        toAll.write(line);
        if (titles.size() < SAMPLE) {
          toSample.write(line);
        }
        titles.add(article.title());
        textBytes += bytes(article.title()) + bytes(article.summary()) + bytes(article.body());
      }
    }
    return new Corpus(name, all, sample, titles.size(), textBytes, titles);
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
