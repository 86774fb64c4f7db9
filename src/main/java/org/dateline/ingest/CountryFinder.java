package org.dateline.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.Article;
import org.dateline.Article.Dateline;
import org.dateline.Tag;
import org.dateline.config.Countries;

/**
 * Tells which countries an article is about, from what it says: its dateline, and the names of
 * countries, peoples, cities, regions and institutions in it, weighed by where they stand and how
 * often. Thread-safe.
 */
final class CountryFinder {
  /** Paragraphs of the body that open an article without a summary. */
  private static final int OPENING_PARAGRAPHS = 2;

  /** How far from 1970 a date may be to say which states there were. */
  private static final Duration PLAUSIBLE = Duration.ofDays(365L * 1_000);

  /** How much of a title shows that it was taken from the body. */
  private static final int SAME = 20;

  private final Countries countries;
  private final Gazetteer names;
  private final Map<String, Gazetteer> byLanguage = new ConcurrentHashMap<>();

  /**
   * A finder.
   *
   * @param countries the table in force
   */
  CountryFinder(Countries countries) {
    this.countries = countries;
    this.names = Gazetteer.of(countries);
  }

  /**
   * The countries an article is about.
   *
   * @param article as the intake cleaned it
   * @return the most certain first; none when it only mentions some
   */
  List<Tag> of(Article article) {
    List<CountryCase> cases = new ArrayList<>(cases(article).values());
    if (isWrittenElsewhere(article, cases)) {
      cases.removeIf(CountryCase::isOnlyDateline);
    }
    cases.sort(Comparator.comparingDouble(CountryCase::score).reversed());
    List<Tag> tags = new ArrayList<>();
    for (CountryCase one : cases) {
      if (one.score() >= CountryCase.ENOUGH || (tags.isEmpty() && one.isBetterThanNone())) {
        tags.add(Tag.byRule("country", one.code(), one.evidence()));
      }
    }
    return tags;
  }

  /**
   * Whether the dateline is that of an outlet's desk, far from what it tells of: ERBIL
   * (Kurdistan24) over a headline about two other countries.
   */
  private static boolean isWrittenElsewhere(Article article, List<CountryCase> cases) {
    return article.dateline().filter(d -> !d.agency().isEmpty()).isPresent()
        && cases.stream().filter(CountryCase::isNamedInTitle).count() >= 2;
  }

  private Map<String, CountryCase> cases(Article article) {
    Mentions mentions = mentions(article.language());
    article.dateline().map(Dateline::place).ifPresent(mentions::readDateline);
    String body = article.body();
    if (!isTaken(article.title(), body)) {
      mentions.readTitle(article.title());
    }
    mentions.readText(article.summary(), article.summary().length());
    mentions.readText(body, article.summary().isEmpty() ? opening(body) : 0);
    boolean titleAlone = body.isEmpty() && article.summary().isEmpty();
    Ambiguities ambiguities =
        new Ambiguities(FormerStates.at(day(article)), mentions.found(), mentions.people());
    Map<String, CountryCase> cases = new LinkedHashMap<>();
    for (Mention mention : ambiguities.settled()) {
      cases.computeIfAbsent(mention.code(), code -> new CountryCase(code, titleAlone)).add(mention);
    }
    return cases;
  }

  /** Whether a title is the beginning of the body, so that its words are there twice. */
  private static boolean isTaken(String title, String body) {
    return !title.isEmpty() && body.startsWith(title.substring(0, Math.min(SAME, title.length())));
  }

  private static int opening(String body) {
    int end = 0;
    for (int i = 0; i < OPENING_PARAGRAPHS; i++) {
      int border = body.indexOf(Paragraphs.BORDER, end);
      if (border < 0) {
        return body.length();
      }
      end = border + Paragraphs.BORDER.length();
    }
    return end;
  }

  private static Optional<LocalDate> day(Article article) {
    return article
        .published()
        .map(published -> published.start(ZoneOffset.UTC))
        .filter(start -> start.isAfter(Instant.EPOCH.minus(PLAUSIBLE)))
        .filter(start -> start.isBefore(Instant.EPOCH.plus(PLAUSIBLE)))
        .map(start -> LocalDate.ofInstant(start, ZoneOffset.UTC));
  }

  private Mentions mentions(String language) {
    String base = language.split("-", 2)[0];
    if (base.isEmpty() || base.equals("en")) {
      return new Mentions(names, Optional.empty(), false);
    }
    Gazetteer foreign =
        byLanguage.computeIfAbsent(base, code -> Gazetteer.ofLanguage(code, countries));
    return new Mentions(names, Optional.of(foreign), base.equals("ar"));
  }
}
