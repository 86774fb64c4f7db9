package org.dateline.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.Article;
import org.dateline.PartialDate;

/** Articles as publishers give them: wrapped, indented, with datelines, untidy, or of no sense. */
public final class RandomArticles {
  private static final List<String> WORDS =
      List.of(
          "Caesar",
          "sanctions",
          "were",
          "lifted",
          "on",
          "Monday.",
          "The",
          "bank",
          "said",
          "“nothing”",
          "رفع",
          "العقوبات",
          "سوريا،",
          "制裁",
          "😀",
          "cafe\u0301",
          "O'Brien’s",
          "3,000",
          "-",
          "—",
          "U.N.-backed");

  private static final List<String> HEADS =
      List.of(
          "ERBIL (Kurdistan24) - ",
          "DAMASCUS, Dec 21 (Reuters) - ",
          "  ANKARA (AA) — ",
          "LONDON - ",
          "Washington, ",
          "");

  private static final List<String> BREAKS =
      List.of(
          "\n", "\n\n", "\r\n", "\n    ", "\n\n\n", "  ", "\t", "\u00A0", "\u2028", " \n ", "\n* ");

  private final Random random;

  public RandomArticles(Random random) {
    this.random = random;
  }

  public <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A body: mostly words and white space, sometimes anything at all. */
  public String body() {
    StringBuilder body = new StringBuilder(any(HEADS));
    int usualBreak = random.nextInt(BREAKS.size());
    for (int i = random.nextInt(80); i > 0; i--) {
      body.append(any(WORDS));
      boolean breaks = random.nextInt(9) == 0;
      body.append(
          breaks
              ? BREAKS.get(random.nextInt(3) == 0 ? random.nextInt(BREAKS.size()) : usualBreak)
              : " ");
    }
    if (random.nextInt(10) == 0) {
      for (int i = random.nextInt(5); i > 0; i--) {
        body.insert(random.nextInt(body.length() + 1), (char) random.nextInt(0x3000));
      }
    }
    return body.toString();
  }

  public String line() {
    StringBuilder line = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      line.append(any(WORDS)).append(random.nextInt(8) == 0 ? any(BREAKS) : " ");
    }
    return line.toString();
  }

  private List<String> values(String... some) {
    List<String> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(any(List.of(some)));
    }
    return values;
  }

  private PartialDate date() {
    LocalDate day = LocalDate.of(1990 + random.nextInt(40), 1 + random.nextInt(12), 1);
    return switch (random.nextInt(3)) {
      case 0 -> new PartialDate.Month(YearMonth.from(day));
      case 1 -> new PartialDate.Day(day.plusDays(random.nextInt(28)));
      default -> new PartialDate.Moment(Instant.ofEpochSecond(random.nextInt(1_700_000_000)));
    };
  }

  /** An article with or without each of its members. */
  public Article article(String id) {
    Article.Builder article = Article.builder().id(id);
    article.title(random.nextInt(4) == 0 ? "" : line()).body(random.nextInt(6) == 0 ? "" : body());
    if (random.nextBoolean()) {
      article.summary(line());
    }
    if (random.nextBoolean()) {
      article.published(date());
    }
    if (random.nextBoolean()) {
      article
          .url("https://example.org/" + random.nextInt(100))
          .source(any(List.of(" Wire ", "Post", "")));
    }
    if (random.nextBoolean()) {
      article.language(any(List.of("en-GB", "ENG", "Arabic", "ckb", "", "xx")));
    }
    if (random.nextBoolean()) {
      article.countries(values("Syria", "SY", "sy", "Ruritania", " Iraq", "", "سوريا"));
      article.topics(values("Politics", "politics/diplomacy", "/odd//topic/", "trade"));
    }
    if (random.nextBoolean()) {
      article.authors(values("Ada  Quill", "Ben", "")).people(values("Nadia", "Nadia ", "\u0000"));
      article.organizations(values("Bank")).places(values("Aleppo", "ERBIL")).section(line());
    }
    if (random.nextInt(4) == 0) {
      article.dateline(new Article.Dateline(any(List.of("ERBIL", "Erbil", "")), "Kurdistan24"));
    }
    if (random.nextInt(4) == 0) {
      article.updated(date()).extra("edition", "\"second\"").extra("pages", "[1,2]");
    }
    if (random.nextInt(4) == 0) {
      article.markup(Article.Markup.HTML).body("<p>" + body() + "</p><br>" + body());
    }
    if (!id.isEmpty() && random.nextInt(20) == 0) {
      article.status(Article.Status.WITHDRAWN);
    }
    return article.build();
  }
}
