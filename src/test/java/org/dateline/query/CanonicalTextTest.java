package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.query.Queries.ALL;
import static org.dateline.query.Queries.parse;
import static org.dateline.query.Queries.parser;
import static org.dateline.query.Queries.placeless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dateline.Part;
import org.dateline.Seed;
import org.dateline.query.Clause.And;
import org.dateline.query.Clause.AtLeast;
import org.dateline.query.Clause.Dated;
import org.dateline.query.Clause.Everything;
import org.dateline.query.Clause.Fuzzy;
import org.dateline.query.Clause.Length;
import org.dateline.query.Clause.Near;
import org.dateline.query.Clause.Phrase;
import org.dateline.query.Clause.Reach;
import org.dateline.query.Clause.Span;
import org.dateline.query.Clause.Value;
import org.dateline.query.Clause.Wildcard;
import org.dateline.query.Clause.Word;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {
  private static final Span NOWHERE = new Span(0, 0);
  private static final List<String> WORDS =
      List.of(
          "caesar",
          "al-Shaibani",
          "U.N.",
          "شيباني",
          "AND",
          "OR",
          "NOT",
          "10:30",
          "and",
          "w/5",
          "NEAR");

  @Test
  void bareWordsStayBare() {
    assertThat(placeless(parse("caesar sanctions").clause()))
        .isEqualTo(placeless(parse(understood("caesar sanctions")).clause()))
        .isNotEqualTo(placeless(parse("+caesar +sanctions").clause()));
  }

  @Test
  void fieldsAskedForAreNotRepeated() {
    Set<Part> title = EnumSet.of(Part.TITLE);
    Clause clause = parser("title:a body:b c", title).parse().clause();
    assertThat(new CanonicalText(title).of(clause)).isEqualTo("+a +body:b +c");
  }

  @Test
  void everyTreeIsWrittenAndReadAgain() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      Clause tree = random.nextInt(5) == 0 ? bareWords(random) : tree(random, 4);
      String text = new CanonicalText(ALL).of(tree);
      assertThat(placeless(parse(text).clause()))
          .as("seed " + seed + ", round " + round + ": " + text)
          .isEqualTo(tree);
      assertThat(parse(text).warnings()).as("seed " + seed + ": " + text).isEmpty();
    }
  }

  private static String understood(String query) {
    return new CanonicalText(ALL).of(parse(query).clause());
  }

  private static Clause bareWords(Random random) {
    List<Clause> words = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      words.add(new Word("word" + random.nextInt(9), ALL, NOWHERE));
    }
    return new And(words, true, NOWHERE);
  }

  private static Clause tree(Random random, int depth) {
    return switch (depth == 0 ? 9 : random.nextInt(9)) {
      case 0 -> placeless(Tree.and(several(random, depth)).orElseThrow());
      case 1 -> placeless(Tree.or(several(random, depth)).orElseThrow());
      case 2 -> placeless(Tree.not(tree(random, depth - 1), 0));
      case 3 -> near(random, depth, parts(random));
      case 4 ->
          new AtLeast(1 + random.nextInt(255), operand(random, depth, parts(random)), NOWHERE);
      default -> leaf(random);
    };
  }

  private static List<Clause> several(Random random, int depth) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      clauses.add(tree(random, depth - 1));
    }
    return clauses;
  }

  private static Set<Part> parts(Random random) {
    Part[] all = Part.values();
    return random.nextBoolean() ? ALL : EnumSet.of(all[random.nextInt(all.length)]);
  }

  /** Two operands, or several words of a loose phrase. */
  private static Near near(Random random, int depth, Set<Part> parts) {
    Reach reach =
        switch (random.nextInt(4)) {
          case 0 -> new Reach.Sentence();
          case 1 -> new Reach.Paragraph();
          default -> new Reach.Words(random.nextInt(256));
        };
    if (random.nextInt(4) > 0) {
      List<Clause> two =
          List.of(operand(random, depth - 1, parts), operand(random, depth - 1, parts));
      return new Near(two, reach, random.nextBoolean(), NOWHERE);
    }
    List<Clause> words = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      words.add(new Phrase(WORDS.get(random.nextInt(WORDS.size())), parts, NOWHERE));
    }
    return new Near(words, new Reach.Words(random.nextInt(256)), false, NOWHERE);
  }

  private static Clause operand(Random random, int depth, Set<Part> parts) {
    return switch (depth <= 0 ? 9 : random.nextInt(4)) {
      case 0 -> near(random, depth, parts);
      case 1 ->
          placeless(
              Tree.or(List.of(operand(random, depth - 1, parts), text(random, parts)))
                  .orElseThrow());
      default -> text(random, parts);
    };
  }

  private static Clause text(Random random, Set<Part> parts) {
    String word = WORDS.get(random.nextInt(WORDS.size()));
    return switch (random.nextInt(4)) {
      case 0 -> new Phrase("the " + word + " «act»", parts, NOWHERE);
      case 1 -> new Wildcard("sanct?on*", parts, NOWHERE);
      case 2 -> new Fuzzy("shaibani", 1 + random.nextInt(2), parts, NOWHERE);
      default -> new Word(word, parts, NOWHERE);
    };
  }

  private static Length length(Random random) {
    int least = random.nextInt(4) == 0 ? 0 : random.nextInt(1000);
    int most = random.nextInt(4) == 0 ? Integer.MAX_VALUE : least + random.nextInt(3);
    return new Length(least, most, NOWHERE);
  }

  private static Clause leaf(Random random) {
    String word = WORDS.get(random.nextInt(WORDS.size()));
    return switch (random.nextInt(10)) {
      case 0 -> new Value("source", "The " + word + " \"Wire\"", NOWHERE);
      case 1 -> new Value("country", random.nextBoolean() ? "SY" : "IQ-KR", NOWHERE);
      case 2 -> new Value("url", "http://example.org/" + word, NOWHERE);
      case 3 -> new Dated(dates(random), NOWHERE);
      case 4 -> new Everything(NOWHERE);
      case 5 -> length(random);
      default -> text(random, parts(random));
    };
  }

  private static DateRange dates(Random random) {
    LocalDate from = LocalDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12), 1);
    LocalDate to =
        switch (random.nextInt(4)) {
          case 0 -> from;
          case 1 -> from.plusMonths(1).minusDays(1);
          case 2 -> from.plusYears(1).minusDays(1);
          default -> from.plusDays(random.nextInt(900));
        };
    return new DateRange(
        Optional.of(from).filter(day -> random.nextInt(4) > 0),
        Optional.of(to).filter(day -> random.nextInt(4) > 0));
  }
}
