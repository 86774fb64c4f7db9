package org.dateline.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SplittableRandom;
import org.dateline.Article;

/**
 * Articles made of words that mean nothing, the same in every run. Word frequencies follow Zipf's
 * law, as in any language: the word of rank r is r times rarer than the first. Function words of
 * English are the most frequent ones, so that stop words weigh what they weigh in news.
 */
final class GeneratedNews implements Iterator<Article> {
  private static final long SEED = 20_260_101;
  private static final int WORDS = 30_000;
  private static final int NAMES = 3_000;
  private static final int YEARS = 10;
  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

  private static final List<String> FUNCTION_WORDS =
      List.of(
          "the", "of", "to", "in", "and", "a", "for", "on", "that", "is", "said", "with", "at",
          "by", "from", "was", "it", "as", "are", "has", "an", "be", "were", "have", "its", "will",
          "not", "after", "which", "this", "but", "he", "they", "their", "been", "or", "new",
          "had");

  static final List<String> SYLLABLES =
      List.of(
          "ba", "bel", "cor", "da", "den", "dor", "e", "fa", "fen", "gar", "go", "hal", "i", "jun",
          "ka", "kel", "la", "lin", "lo", "ma", "mer", "mi", "na", "nor", "o", "pa", "pel", "qua",
          "ra", "ren", "ri", "sa", "sel", "so", "ta", "ter", "ti", "tu", "u", "va", "ven", "wa",
          "wil", "ya", "zan", "zo");

  private static final List<String> ENDINGS =
      List.of("", "", "", "s", "ed", "ing", "ment", "er", "ly", "ation");

  static final List<String> COUNTRIES =
      List.of(
          "US", "GB", "FR", "DE", "SY", "IQ", "TR", "IR", "IL", "EG", "CN", "JP", "IN", "PK", "RU",
          "UA", "PL", "IT", "ES", "GR", "SA", "AE", "YE", "LB", "JO", "TN", "DZ", "MA", "NG", "KE",
          "ZA", "BR", "AR", "MX", "CA", "AU", "KR", "ID", "TH", "VN");

  static final List<String> TOPICS =
      List.of(
          "politics/diplomacy",
          "politics/elections",
          "politics/sanctions",
          "politics/government",
          "politics/parliament",
          "economy/trade",
          "economy/energy",
          "economy/markets",
          "economy/companies",
          "conflict/war",
          "conflict/protest",
          "conflict/peace-process",
          "disaster/flood",
          "disaster/earthquake",
          "health/medicine",
          "health/pandemic",
          "science/space",
          "science/technology",
          "sport/athletics",
          "crime/trial",
          "society/refugees",
          "environment/climate",
          "education/schools",
          "arts/film");

  static final List<String> SOURCES =
      List.of("Harbour Wire", "Quay Gazette", "Levant Post", "Plains Courier", "North Bulletin");

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final int most;
  private final List<String> words;
  private final List<String> names;
  private final double[] ofWords = zipf(WORDS);
  private final double[] ofNames = zipf(NAMES);
  private int made;

  GeneratedNews(int most) {
    this.most = most;
    Set<String> distinct = new LinkedHashSet<>(FUNCTION_WORDS);
    while (distinct.size() < WORDS) {
      distinct.add(pseudoWord(2 + random.nextInt(3)) + any(ENDINGS));
    }
    this.words = new ArrayList<>(distinct);
    distinct.clear();
    while (distinct.size() < NAMES) {
      distinct.add(capitalised(pseudoWord(2 + random.nextInt(2))));
    }
    this.names = new ArrayList<>(distinct);
  }

  /** The share of the words up to each rank. */
  static double[] zipf(int ranks) {
    double[] shares = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += 1.0 / (rank + 2.7);
      shares[rank] = sum;
    }
    for (int rank = 0; rank < ranks; rank++) {
      shares[rank] /= sum;
    }
    return shares;
  }

  private int ranked(double[] shares) {
    int at = Arrays.binarySearch(shares, random.nextDouble());
    return Math.min(shares.length - 1, at < 0 ? -at - 1 : at);
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** One of a list, the first ones more often. */
  private String frequent(List<String> list) {
    return list.get((int) (list.size() * random.nextDouble() * random.nextDouble()));
  }

  private String pseudoWord(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(any(SYLLABLES));
    }
    return word.toString();
  }

  static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  @Override
  public boolean hasNext() {
    return made < most;
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    long seconds = random.nextLong(YEARS * 365L * 24 * 60 * 60);
    Instant published = FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(seconds);
    Article.Builder article =
        Article.builder()
            .id("g" + ++made)
            .title(capitalised(phrase(5 + random.nextInt(5))))
            .body(body())
            .published(published)
            .source(frequent(SOURCES))
            .language("en")
            .country(frequent(COUNTRIES));
    if (random.nextInt(3) == 0) {
      article.country(frequent(COUNTRIES));
    }
    for (int topics = random.nextInt(3); topics > 0; topics--) {
      article.topic(frequent(TOPICS));
    }
    return article.build();
  }

  private String body() {
    StringBuilder body = new StringBuilder();
    int sentences = 4 + random.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      if (i > 0) {
        body.append(i % 2 == 0 ? "\n\n" : " ");
      }
      body.append(capitalised(phrase(10 + random.nextInt(14)))).append('.');
    }
    return body.toString();
  }

  private String phrase(int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean name = random.nextInt(8) == 0;
      phrase
          .append(i == 0 ? "" : " ")
          .append(name ? names.get(ranked(ofNames)) : words.get(ranked(ofWords)));
    }
    return phrase.toString();
  }
}
