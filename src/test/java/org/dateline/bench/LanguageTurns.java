package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.Article;
import org.dateline.analysis.Analyzers;
import org.dateline.analysis.ArticleStreams;
import org.dateline.config.IndexConfig;
import org.dateline.ingest.Intake;
import org.dateline.ingest.Taken;
import org.dateline.match.Marker;
import org.dateline.read.Articles;
import org.dateline.read.Entry;

/**
 * What analysis alone takes in each language, on one thread, with names and without: with every
 * word a stop word, none is a name.
 */
final class LanguageTurns {
  private static final int OF_A_LANGUAGE = 2_000;
  private static final int LEAST = 20;
  private static final int LANGUAGES = 10;
  private static final int TURNS = 5;

  private final Corpus corpus;

  LanguageTurns(Corpus corpus) {
    this.corpus = corpus;
  }

  void run(PrintStream out) throws IOException {
    Map<String, List<Article>> byLanguage = byLanguage();
    IndexConfig config = IndexConfig.defaults();
    Analyzers analyzers = new Analyzers();
    ArticleStreams with =
        new ArticleStreams(
            analyzers, (language, word) -> config.stopWords().of(language).contains(word));
    ArticleStreams without = new ArticleStreams(analyzers, (language, word) -> true);
    byLanguage.values().forEach(articles -> micros(with, articles));
    byLanguage.values().forEach(articles -> micros(without, articles));
    Comparison.head(
        out, "Analysis alone, µs of CPU for 1,000 characters", "names", "no names", "times");
    byLanguage.entrySet().stream()
        .filter(language -> language.getValue().size() >= LEAST)
        .sorted(Comparator.comparing(language -> -language.getValue().size()))
        .limit(LANGUAGES)
        .forEach(
            language -> {
              List<Article> articles = language.getValue();
              String code = language.getKey().isEmpty() ? "no language" : language.getKey();
              Comparison micros =
                  Comparison.ofTimes(
                      String.format(
                          Locale.ROOT, "%s, %,d articles looked at", code, articles.size()),
                      0);
              for (int turn = 0; turn < TURNS; turn++) {
                micros.add(micros(with, articles), micros(without, articles));
              }
              micros.print(out);
            });
  }

  /** The first articles of each language, as they are indexed. */
  private Map<String, List<Article>> byLanguage() {
    Map<String, List<Article>> byLanguage = new HashMap<>();
    Intake intake = new Intake(IndexConfig.defaults());
    try (Articles read = Articles.open(List.of(corpus.file()), IndexConfig.defaults())) {
      while (read.hasNext()) {
        if (read.next() instanceof Entry.Read entry
            && intake.take(entry.article(), Instant.now()) instanceof Taken.Accepted taken) {
          List<Article> same =
              byLanguage.computeIfAbsent(taken.article().language(), code -> new ArrayList<>());
          if (same.size() < OF_A_LANGUAGE) {
            same.add(taken.article());
          }
        }
      }
    }
    return byLanguage;
  }

  private static double micros(ArticleStreams streams, List<Article> articles) {
    long cpu = CpuTime.ofThread();
    long characters = 0;
    for (Article article : articles) {
      streams.set(
          article.title(),
          article.summary(),
          Marker.bodyParagraphs(article.body()),
          article.language());
      streams.names();
      characters += article.title().length() + article.summary().length() + article.body().length();
    }
    return (CpuTime.ofThread() - cpu) / 1e3 / Math.max(1, characters) * 1_000;
  }
}
