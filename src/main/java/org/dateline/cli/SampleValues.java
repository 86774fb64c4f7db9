package org.dateline.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.PartialDate;

/** Values of an article as one line of text. */
final class SampleValues {
  private SampleValues() {}

  /**
   * What a member of a record became.
   *
   * @param article the article that was made of the record
   * @param theirs the name in the record
   * @param ours the name of our member; empty when it was not understood
   */
  static String of(Article article, String theirs, String ours) {
    return switch (ours) {
      case "id" -> article.id();
      case "title" -> article.title();
      case "summary" -> article.summary();
      case "body" -> article.body();
      case "published" -> article.published().map(PartialDate::toString).orElse("");
      case "updated" -> article.updated().map(PartialDate::toString).orElse("");
      case "url" -> article.url();
      case "source" -> article.source();
      case "authors" -> String.join(", ", article.authors());
      case "section" -> article.section();
      case "language" -> article.language();
      case "countries" -> String.join(", ", article.countries());
      case "topics" -> String.join(", ", article.topics());
      case "people" -> String.join(", ", article.people());
      case "organizations" -> String.join(", ", article.organizations());
      case "places" -> String.join(", ", article.places());
      case "dateline" -> article.dateline().map(SampleValues::of).orElse("");
      case "status" -> article.status().name().toLowerCase(Locale.ROOT);
      case "markup" -> article.markup().name().toLowerCase(Locale.ROOT);
      default -> extra(article, theirs, ours);
    };
  }

  private static String extra(Article article, String theirs, String ours) {
    String name = ours.isEmpty() ? theirs : ours;
    String json = article.extra().getOrDefault(name, article.extra().getOrDefault(theirs, ""));
    return json.matches("\"[^\"\\\\]*\"") ? json.substring(1, json.length() - 1) : json;
  }

  static String of(Article.Dateline dateline) {
    return Stream.of(dateline.place(), dateline.agency())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** A date with how precise it is. */
  static String of(PartialDate date) {
    return switch (date) {
      case PartialDate.Moment moment -> moment + " (to the second)";
      case PartialDate.Day day -> day + " (a day)";
      case PartialDate.Month month -> month + " (a month)";
    };
  }
}
