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
import org.dateline.Problem.InQuery;
import org.dateline.Seed;
import org.dateline.query.Clause.And;
import org.dateline.query.Clause.AtLeast;
import org.dateline.query.Clause.Fuzzy;
import org.dateline.query.Clause.Near;
import org.dateline.query.Clause.Not;
import org.dateline.query.Clause.Or;
import org.dateline.query.Clause.Phrase;
import org.dateline.query.Clause.Wildcard;
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
          ( ) " “ ” « » ' ’ + - -- ~ ~1 ~2 ~77 * ? [ ] { : / . , ^ ` \\ ! && || AND OR NOT NEAR NEAR/5 w/3 pre/2 /s /p and\
           or not near5 ~5 atleast3( atl2(a) words>300 words: words:[100 sanction! lead: url:\
           date>=2025 date< title:- !a a b\
           caesar al-Shaibani U.N. title: Title: country: country:Syria topic: topic:/a/ source:\
           language:AR date: date:2025 date:[ 2025-01 id: titel: x: http://x.y/z 10:30 Syria \\\\* \\\\" \\\\( a\\\\-b \\\\\\\\ oil\\\\* ab^5 ^2 w/-1\
           شيباني ٣ ٢٠٢٥ ה צה"ל 叙利亚 ， é e\u0301 \u200C \u200F \uD800 \uDC00 😀 \0 Ⅳ İ ß\
          """
              .split(" "));

  private static final List<String> SPACED =
      List.of(
          (" ; NEAR/5 ; w/5 ; PRE/2 ; /s ; /p ; and ; or ; not ; && ;words:[100 TO 200} ;"
                  + "\"a b c\"~5;atleast2(;  ;\t;\n; AND ; OR ; NOT ; -; +;body: ; TO ;"
                  + "date:[2025 TO *];date:[* TO 2024-02]")
              .split(";"));

  private static final List<String> VALID =
      List.of(
          "caesar sanctions",
          "(sanction* OR embargo) NEAR/8 \"oil ministry\"",
          "\"oil price cap\"~5 AND NOT country:(Syria OR Iraq)",
          "title:(a w/5 b) OR lead:\"c d\" /s e",
          "atleast3(sanctions OR \"oil embargo\") words>300 date:[2025-01 TO 2025-06}",
          "+a -b (c and not d) shaibani~ s?ria oil!",
          "url:https://example.org/a?b=c id:x source:\"Harbour Wire\" topic:politics/diplomacy",
          "«قانون قيصر» pre/3 سوريا || 叙利亚 && ארה\"ב",
          "a NEAR/5 b NEAR/3 (c NEAR d) /p e");

  @Test
  void everyStringIsUnderstoodAgain() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 100_000; round++) {
      String query = query(random, random.nextInt(24));
      Set<Part> parts = parts(random);
      check(query, parts, "seed " + seed + ", round " + round + ": " + query);
    }
  }

  @Test
  void longStringsTakeLinearSteps() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      StringBuilder query = new StringBuilder();
      while (query.length() < 15_900) {
        query.append(piece(random));
      }
      check(query.toString(), ALL, "seed " + seed + ", round " + round);
    }
  }

  @Test
  void changedQueriesAreUnderstood() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 40_000; round++) {
      StringBuilder query = new StringBuilder(VALID.get(random.nextInt(VALID.size())));
      for (int change = random.nextInt(4); change >= 0 && !query.isEmpty(); change--) {
        int at = random.nextInt(query.length());
        switch (random.nextInt(4)) {
          case 0 -> query.deleteCharAt(at);
          case 1 -> query.insert(at, piece(random));
          case 2 -> query.setCharAt(at, query.charAt(random.nextInt(query.length())));
          default -> query.insert(at, VALID.get(random.nextInt(VALID.size())));
        }
      }
      check(query.toString(), parts(random), "seed " + seed + ", round " + round + ": " + query);
    }
  }

  @Test
  void naughtyStringsAreUnderstood() {
    for (String naughty : NaughtyStrings.ALL) {
      check(naughty, ALL, naughty);
      check(naughty.repeat(16_000 / naughty.length()), ALL, "many " + naughty);
      check("title:" + naughty + " NEAR/5 (" + naughty + " OR b)", ALL, "near " + naughty);
    }
  }

  @Test
  void deepBracketsAreUnderstood() {
    for (String open :
        List.of("(", "(a OR b ", "-(a ", "(a w/1 ", "atleast2(", "title:(a OR (b ", "(a OR -(b ")) {
      String query = open.repeat(500) + "c" + ")".repeat(500);
      check(query, ALL, query);
      check(open.repeat(500) + "c", ALL, open);
    }
    String left = "(".repeat(500) + "a" + " w/1 b) OR c".repeat(500);
    check(left, ALL, left);
  }

  private static void check(String query, Set<Part> parts, String name) {
    QueryParser parser = parser(query, parts);
    Parsed parsed = parser.parse();
    assertThat(parser.steps()).as(name).isLessThan(64L * (query.length() + 64));
    assertThat(parsed.warnings()).as(name).hasSizeLessThanOrEqualTo(Warnings.MOST + 1);
    for (Problem warning : parsed.warnings()) {
      assertThat(warning.suggestion()).as(name + warning).isPresent();
      assertThat(warning.message()).as(name).endsWith(".");
      if (warning.where() instanceof InQuery place) {
        assertThat(place.start()).as(name + warning).isBetween(0, place.end());
        assertThat(place.end()).as(name + warning).isLessThanOrEqualTo(query.length());
      } else {
        assertThat(warning.code()).as(name).isIn("no-words", "more-warnings");
      }
    }
    assertThat(isNormal(parsed.clause(), true)).as(name).isTrue();
    checkPlaces(query, parsed.clause(), name);
    WholeBrackets.check(query, parsed, name);

    checkTexts(parsed.clause(), parts, name);
    String understood = new CanonicalText(parts).of(parsed.clause());
    Parsed again = parser(understood, parts).parse();
    assertThat(placeless(again.clause()))
        .as(name + "\nunderstood as: " + understood)
        .isEqualTo(placeless(parsed.clause()));
    assertThat(new CanonicalText(parts).of(again.clause())).as(name).isEqualTo(understood);
  }

  /** The text of each clause asks for that clause alone. */
  private static void checkTexts(Clause clause, Set<Part> parts, String name) {
    for (Clause inner : clause.within()) {
      String text = new CanonicalText(parts).of(inner);
      assertThat(placeless(parser(text, parts).parse().clause()))
          .as(name + "\nits clause: " + text)
          .isEqualTo(placeless(inner));
      checkTexts(inner, parts, name);
    }
  }

  /** One shape for what means the same; near or counted is only what has a place in the text. */
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
      case Near near -> near.operands().size() > 1 && isOperand(near, partsOf(near));
      case AtLeast often -> isOperand(often.clause(), partsOf(often.clause()));
      default -> true;
    };
  }

  private static boolean isOperand(Clause clause, Set<Part> parts) {
    return switch (clause) {
      case Near near -> near.operands().stream().allMatch(c -> isOperand(c, parts));
      case Or or -> isNormal(or, false) && or.clauses().stream().allMatch(c -> isOperand(c, parts));
      case Word w -> w.parts().equals(parts);
      case Phrase p -> p.parts().equals(parts);
      case Wildcard w -> w.parts().equals(parts);
      case Fuzzy f -> f.parts().equals(parts);
      default -> false;
    };
  }

  private static Set<Part> partsOf(Clause clause) {
    return switch (clause) {
      case Near near -> partsOf(near.operands().getFirst());
      case Or or -> partsOf(or.clauses().getFirst());
      case Word w -> w.parts();
      case Phrase p -> p.parts();
      case Wildcard w -> w.parts();
      case Fuzzy f -> f.parts();
      default -> Set.of();
    };
  }

  private static void checkPlaces(String query, Clause clause, String name) {
    assertThat(clause.span().start()).as(name).isBetween(0, clause.span().end());
    assertThat(clause.span().end()).as(name).isLessThanOrEqualTo(query.length());
    switch (clause) {
      case And and -> and.clauses().forEach(c -> checkPlaces(query, c, name));
      case Or or -> or.clauses().forEach(c -> checkPlaces(query, c, name));
      case Not not -> checkPlaces(query, not.clause(), name);
      case Near near -> near.operands().forEach(c -> checkPlaces(query, c, name));
      case AtLeast often -> checkPlaces(query, often.clause(), name);
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
