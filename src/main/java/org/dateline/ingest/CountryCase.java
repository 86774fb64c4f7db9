package org.dateline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.ingest.Gazetteer.Kind;
import org.dateline.ingest.Mention.Part;

/** What speaks for a country in an article. */
final class CountryCase {
  /** What it takes to be about a country: a headline and a sentence, or three sentences. */
  static final double ENOUGH = 2.5;

  /** With as little an article is about a country if it is about none else. */
  private static final double LITTLE = 1;

  private static final double DATELINE = 3;
  private static final double TITLE = 2;

  /** A headline with nothing below it that could bear it out. */
  private static final double TITLE_ALONE = 3;

  private static final double REST = 0.8;
  private static final int MOST_EVIDENCE = 3;

  private final String code;
  private final boolean titleAlone;
  private final List<Mention> mentions = new ArrayList<>();
  private double score;
  private int inTitle;
  private int inText;
  private boolean dateline;

  CountryCase(String code, boolean titleAlone) {
    this.code = code;
    this.titleAlone = titleAlone;
  }

  void add(Mention mention) {
    mentions.add(mention);
    dateline |= mention.part() == Part.DATELINE;
    if (mention.part() == Part.TITLE) {
      inTitle++;
    } else if (mention.part() != Part.DATELINE) {
      inText++;
    }
    score += share(mention);
  }

  private double share(Mention mention) {
    double place =
        switch (mention.part()) {
          case DATELINE -> DATELINE / weight(mention.kind());
          case TITLE -> titleAlone ? TITLE_ALONE : TITLE;
          case OPENING -> 1;
          case REST -> REST;
        };
    return place * weight(mention.kind()) * mention.weight();
  }

  /** Cities are where markets and meetings are, and say less of what an article is about. */
  private static double weight(Kind kind) {
    return switch (kind) {
      case NAME -> 1;
      case DEMONYM -> 0.9;
      case CAPITAL, REGION, ABBREVIATION -> 0.35;
      case CITY, INSTITUTION -> 0.25;
      case NONE -> 0;
    };
  }

  String code() {
    return code;
  }

  double score() {
    return score;
  }

  boolean isNamedInTitle() {
    return inTitle > 0;
  }

  boolean isOnlyDateline() {
    return dateline && inTitle + inText == 0;
  }

  boolean isAtDateline() {
    return dateline;
  }

  /** Whether it will do when nothing speaks for any other country. */
  boolean isBetterThanNone() {
    return score >= LITTLE && (inText >= 3 || (inTitle > 0 && (inText > 0 || titleAlone)));
  }

  /** The most telling words first, each once however it is written. */
  List<String> evidence() {
    List<Mention> telling = new ArrayList<>(mentions);
    telling.sort(Comparator.comparingDouble(this::share).reversed());
    Map<String, String> words = new LinkedHashMap<>();
    for (Mention mention : telling) {
      if (words.size() < MOST_EVIDENCE) {
        words.putIfAbsent(mention.written().toLowerCase(Locale.ROOT), mention.written());
      }
    }
    return List.copyOf(words.values());
  }
}
