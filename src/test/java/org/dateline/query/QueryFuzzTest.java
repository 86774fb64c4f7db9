package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.query.Queries.ALL;
import static org.dateline.query.Queries.parser;
import static org.dateline.query.Queries.placeless;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.Part;
import org.dateline.Problem;
import org.dateline.query.Clause.And;
import org.dateline.query.Clause.Not;
import org.dateline.query.Clause.Or;
import org.dateline.query.Clause.Word;
import org.dateline.query.QueryParser.Parsed;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed is understood: random strings of the language's own pieces, of pieces of other
 * scripts and of any code units at all. Steps are counted; the parser throws when they exceed their
 * bound.
 */
class QueryFuzzTest {
  private static final List<String> PIECES =
      List.of(
          """
          ( ) " “ ” « » ' ’ + - -- ~ ~1 ~2 ~77 * ? [ ] { : / . , ^ ` \\ ! && AND OR NOT NEAR/5 a b\
           caesar al-Shaibani U.N. title: Title: country: country:Syria topic: topic:/a/ source:\
           language:AR date: date:2025 date:[ 2025-01 id: titel: x: http://x.y/z 10:30 Syria\
           شيباني ה צה"ל 叙利亚 ， é e\u0301 \u200C \u200F \uD800 \uDC00 😀 \0 Ⅳ İ ß\
          """
              .split(" "));

  private static final List<String> SPACED =
      List.of(
          " ",
          "  ",
          "\t",
          "\n",
          " AND ",
          " OR ",
          " NOT ",
          " -",
          " +",
          "body: ",
          " TO ",
          "date:[2025 TO *]",
          "date:[* TO 2024-02]");

  @Test
  void everyStringIsUnderstoodAgain() {
    long seed = System.nanoTime();
    System.out.println("QueryFuzzTest.everyStringIsUnderstoodAgain seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      String query = query(random, random.nextInt(24));
      Set<Part> parts = parts(random);
      check(query, parts, "seed " + seed + ", round " + round + ": " + query);
    }
  }

  @Test
  void longStringsTakeLinearSteps() {
    long seed = System.nanoTime();
    System.out.println("QueryFuzzTest.longStringsTakeLinearSteps seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      StringBuilder query = new StringBuilder();
      while (query.length() < 15_900) {
        query.append(piece(random));
      }
      check(query.toString(), ALL, "seed " + seed + ", round " + round);
    }
  }

  private static void check(String query, Set<Part> parts, String name) {
    QueryParser parser = parser(query, parts);
    Parsed parsed = parser.parse();
    assertThat(parser.steps()).as(name).isLessThan(64L * (query.length() + 64));
    assertThat(parsed.warnings()).as(name).hasSizeLessThanOrEqualTo(Warnings.MOST + 1);
    for (Problem warning : parsed.warnings()) {
      assertThat(warning.suggestion()).as(name + warning).isPresent();
      assertThat(warning.message()).as(name).endsWith(".");
    }
    assertThat(isNormal(parsed.clause(), true)).as(name).isTrue();
    checkPlaces(query, parsed.clause(), name);

    String understood = new CanonicalText(parts).of(parsed.clause());
    Parsed again = parser(understood, parts).parse();
    assertThat(placeless(again.clause()))
        .as(name + "\nunderstood as: " + understood)
        .isEqualTo(placeless(parsed.clause()));
    assertThat(new CanonicalText(parts).of(again.clause())).as(name).isEqualTo(understood);
  }

  private static boolean isNormal(Clause clause, boolean top) {
    return switch (clause) {
      case And and ->
          and.clauses().size() > 1
              && (top || !and.bare())
              && and.clauses().stream().allMatch(c -> !(c instanceof And) && isNormal(c, false));
      case Or or ->
          or.clauses().size() > 1
              && or.clauses().stream().allMatch(c -> !(c instanceof Or) && isNormal(c, false));
      case Not not -> !(not.clause() instanceof Not) && isNormal(not.clause(), false);
      default -> true;
    };
  }

  private static void checkPlaces(String query, Clause clause, String name) {
    assertThat(clause.span().start()).as(name).isBetween(0, clause.span().end());
    assertThat(clause.span().end()).as(name).isLessThanOrEqualTo(query.length());
    switch (clause) {
      case And and -> and.clauses().forEach(c -> checkPlaces(query, c, name));
      case Or or -> or.clauses().forEach(c -> checkPlaces(query, c, name));
      case Not not -> checkPlaces(query, not.clause(), name);
      case Word word ->
          assertThat(query.substring(word.span().start(), word.span().end()))
              .as(name)
              .containsIgnoringCase(word.text());
      default -> {}
    }
  }

  private static Set<Part> parts(Random random) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (random.nextInt(3) == 0) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? ALL : parts;
  }

  private static String query(Random random, int length) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < length; i++) {
      query.append(piece(random));
    }
    return query.toString();
  }

  private static String piece(Random random) {
    List<String> pieces = random.nextInt(4) == 0 ? SPACED : PIECES;
    return random.nextInt(12) == 0
        ? String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1))
        : pieces.get(random.nextInt(pieces.size()));
  }
}
