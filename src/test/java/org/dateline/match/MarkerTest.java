package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.Article;
import org.dateline.Part;
import org.dateline.PartialDate;
import org.dateline.Seed;
import org.dateline.analysis.Analyzers;
import org.dateline.match.Marker.Mark;
import org.dateline.match.Marker.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked in the text of articles. */
class MarkerTest {
  private static final FacetValues FACETS = new FacetValues(Shelf.CONFIG);

  private final WordList words =
      new WordList().word("rain", 3).word("rains", 2).word("rainy", 1).word("snow", 1);

  private static Article.Builder article() {
    return Article.builder().id("a").language("en");
  }

  private static List<Paragraph> mark(ResolvedPlan plan, Article article) {
    return new Marker(plan, FACETS, new Analyzers()).mark(article);
  }

  /** The paragraphs with brackets around what is marked. */
  private List<String> marked(String query, Article.Builder article) {
    return marked(Shelf.resolve(query, words), article);
  }

  private static List<String> marked(ResolvedPlan plan, Article.Builder article) {
    List<String> shown = new ArrayList<>();
    for (Paragraph paragraph : mark(plan, article.build())) {
      StringBuilder text = new StringBuilder(paragraph.text());
      TreeSet<Integer> done = new TreeSet<>();
      for (Mark mark : paragraph.marks().reversed()) {
        if (done.add(mark.start())) {
          text.insert(mark.end(), ']').insert(mark.start(), '[');
        }
      }
      shown.add(text.toString());
    }
    return shown;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          rain                              | ``
          country:SY                        | country=SY
          rain country:SY date:2025         | country=SY date=2025
          country:SY OR date:2025-12        | country=SY date=2025-12
          country:SY OR country:IQ          | country=SY
          country:SY NOT country:IQ         | country=SY
          -country:IQ                       | ``
          -(-country:SY)                    | country=SY
          (country:SY hail) OR date>=2025   | date=2025-12-21
          date:[2025-01 TO 2025-12]         | date=2025
          date:[2025-12 TO 2026-01]         | date=2025-12-21
          topic:politics                    | topic=politics
          edition:late                      | ``
          id:a                              | id=a
          hail country:SY                   | ``
          """)
  void tellsTheValuesThatMatched(String query, String values) {
    Article article =
        article()
            .title("Rain")
            .country("SY")
            .topic("politics/diplomacy")
            .published(PartialDate.parse("2025-12-21"))
            .build();
    Marker marker = new Marker(Shelf.resolve(query, words), FACETS, new Analyzers());

    assertThat(
            marker.matched(article, Map.of()).values().stream()
                .map(value -> value.facet() + "=" + value.value())
                .collect(Collectors.joining(" ")))
        .isEqualTo(values);
  }

  @Test
  void tellsAMonthWhenNoDayIsKnown() {
    Article article = article().title("Rain").published(PartialDate.parse("2025-12")).build();
    Marker marker = new Marker(Shelf.resolve("date>=2025", words), FACETS, new Analyzers());

    assertThat(marker.matched(article, Map.of()).values())
        .containsExactly(new ResolvedPlan.Value("date", "2025-12"));
  }

  @Test
  void tellsTheWordsByTheirNumbers() {
    Marker marker =
        new Marker(Shelf.resolve("+Rain +\"Snow and  rain\" +ra*", words), FACETS, new Analyzers());

    assertThat(marker.asked())
        .containsExactly(
            new Marker.Asked("Rain", 1),
            new Marker.Asked("Snow and  rain", 3),
            new Marker.Asked("ra*", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          rain                              | [Rain] and snow, then [rains]
          rain snow                         | [Rain] and [snow], then [rains]
          "rain"                            | [Rain] and snow, then rains
          rain OR hail                      | [Rain] and snow, then [rains]
          (snow hail) OR rain               | [Rain] and snow, then [rains]
          (snow AND hail) OR rain           | [Rain] and snow, then [rains]
          (snow rain) OR hail               | [Rain] and [snow], then [rains]
          rain -hail                        | [Rain] and snow, then [rains]
          rain -snow                        | Rain and snow, then rains
          rain OR (snow -then)              | [Rain] and snow, then [rains]
          rain OR -snow                     | [Rain] and snow, then [rains]
          -hail                             | Rain and snow, then rains
          -(-rain)                          | [Rain] and snow, then [rains]
          "rain and snow"                   | [Rain] [and] [snow], then rains
          "snow and rain"                   | Rain and snow, then rains
          "rain and snow" rain              | [Rain] [and] [snow], then [rains]
          "rain and hail" OR snow           | Rain and [snow], then rains
          rain*                             | [Rain] and snow, then [rains]
          rain~1                            | [Rain] and snow, then [rains]
          hail                              | Rain and snow, then rains
          the rain                          | [Rain] and snow, then [rains]
          country:SY                        | Rain and snow, then rains
          country:SY rain                   | [Rain] and snow, then [rains]
          country:IQ rain                   | Rain and snow, then rains
          country:IQ OR rain                | [Rain] and snow, then [rains]
          (country:IQ snow) OR rain         | [Rain] and snow, then [rains]
          (country:SY snow) OR hail         | Rain and [snow], then rains
          date:2025 rain                    | [Rain] and snow, then [rains]
          date:2024 rain                    | Rain and snow, then rains
          (date:2024 rain) OR snow          | Rain and [snow], then rains
          id:a rain                         | [Rain] and snow, then [rains]
          id:b rain                         | Rain and snow, then rains
          *                                 | Rain and snow, then rains
          """)
  void marksWhatMadeTheArticleMatch(String query, String text) {
    assertThat(
            marked(
                query,
                article()
                    .title("Rain and snow, then rains")
                    .country("SY")
                    .published(PartialDate.parse("2025-12-21"))))
        .containsExactly(text);
  }

  @Test
  void marksPhraseWordsOnlyWhereThePhraseStands() {
    assertThat(
            marked(
                "\"heavy rain\"",
                article()
                    .title("Heavy snow, heavy rain, rain heavy")
                    .summary("heavy")
                    .body("rain\n\nAgain heavy rain. Heavy heavy rain rain.")))
        .containsExactly(
            "Heavy snow, [heavy] [rain], rain heavy",
            "heavy",
            "rain",
            "Again [heavy] [rain]. Heavy [heavy] [rain] rain.");
  }

  @Test
  void marksPhrasesThatOverlapThemselves() {
    assertThat(marked("\"rain rain\"", article().title("Rain rain rain, rain snow rain")))
        .containsExactly("[Rain] [rain] [rain], [rain] snow rain");
  }

  @Test
  void marksEachPhraseOfSeveral() {
    assertThat(marked("\"a b c\" OR \"b c d\"", article().title("a b c d, b c d, a b")))
        .containsExactly("[a] [b] [c] [d], [b] [c] [d], a b");
  }

  @Test
  void endsPhrasesWithTheirParagraph() {
    assertThat(marked("\"rain snow\"", article().title("rain").body("snow rain\n\nsnow")))
        .containsExactly("rain", "snow rain", "snow");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title:rain                | [Rain] today; Rain today; Rain today
          summary:rain              | Rain today; [Rain] today; Rain today
          body:"rain today"         | Rain today; Rain today; [Rain] [today]
          title:rain body:today     | [Rain] today; Rain today; Rain [today]
          title:snow body:rain      | Rain today; Rain today; Rain today
          title:snow OR body:rain   | Rain today; Rain today; [Rain] today
          """)
  void marksThePartsThatWereSearched(String query, String text) {
    assertThat(
            marked(query, article().title("Rain today").summary("Rain today").body("Rain today")))
        .containsExactly(text.split("; "));
  }

  @Test
  void marksWhatThereIsOfARelaxedQuery() {
    ResolvedPlan plan = Shelf.resolve("rain snow hail", words);
    Article.Builder article = article().title("Rain and snow");

    assertThat(marked(plan, article)).containsExactly("Rain and snow");
    assertThat(marked(plan.atLeast(2), article)).containsExactly("[Rain] and [snow]");
    assertThat(marked(plan.atLeast(2), article().title("Rain"))).containsExactly("Rain");
    assertThat(marked(plan.atLeast(1), article().title("Rain"))).containsExactly("[Rain]");
  }

  @Test
  void marksOptionalWordsOfAMatch() {
    words.languages("en", "de");

    assertThat(marked("die hard", article().title("Die hard, die")))
        .containsExactly("[Die] [hard], [die]");
    assertThat(marked("die hard", article().title("Die soft"))).containsExactly("Die soft");
  }

  @Test
  void marksTheLettersAsWritten() {
    words.languages("en", "de");

    assertThat(marked("cafe", article().title("“Café”—CAFE\u0301, cafés’ ｃａｆｅ.")))
        .containsExactly("“[Café]”—[CAFE\u0301], [cafés]’ [ｃａｆｅ].");
    assertThat(marked("strasse", article().language("de").title("Die Straße nach Łódź")))
        .containsExactly("Die [Straße] nach Łódź");
    assertThat(marked("rain", article().title("😀😀 rain 👩‍👩‍👧 rain’s")))
        .containsExactly("😀😀 [rain] 👩‍👩‍👧 [rain’s]");
  }

  @Test
  void marksArabicWhereItStands() {
    words.languages("ar");

    assertThat(
            marked(
                "سوريا \"رفع العقوبات\"",
                article()
                    .language("ar")
                    .title("رفع العقوبات عن سوريا، سوريا ترحب")
                    .body("العقوبات")))
        .containsExactly("[رفع] [العقوبات] عن [سوريا]، [سوريا] ترحب", "العقوبات");
  }

  @Test
  void marksTheWordsOfOneTypedWord() {
    assertThat(marked("U.N.-backed", article().title("The U.N.-backed force backed the U.N.")))
        .containsExactly("The [U.N].-[backed] force backed the U.N.");
  }

  @Test
  void tellsWhichWordOfTheQueryMatched() {
    List<Mark> marks =
        mark(
                Shelf.resolve("snow \"heavy rain\" rain", words),
                article().title("Snow, heavy rain").build())
            .get(0)
            .marks();

    assertThat(marks)
        .containsExactly(
            new Mark(0, 4, 0), new Mark(6, 11, 1), new Mark(12, 16, 1), new Mark(12, 16, 2));
  }

  @Test
  void marksAWordForFewOfManyPatterns() {
    String query = IntStream.range(0, 130).mapToObj(i -> "+rain*").collect(Collectors.joining(" "));

    List<Mark> marks =
        mark(Shelf.resolve(query, words), article().title("Rain, rainy").build()).get(0).marks();

    assertThat(marks).extracting(Mark::start).containsOnly(0, 6);
    assertThat(marks).extracting(Mark::word).contains(0, 1).doesNotContain(8);
    assertThat(marks).hasSize(2 * Placing.MOST_OF_ONE);
  }

  @Test
  void marksRowsAsTheyAreLookedForOneByOne() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<String> text = letters(random, 40);
      List<String> row = letters(random, 2 + random.nextInt(3));
      Set<Integer> wanted = new TreeSet<>();
      for (int first = 0; first + row.size() <= text.size(); first++) {
        if (text.subList(first, first + row.size()).equals(row)) {
          IntStream.range(first, first + row.size()).forEach(i -> wanted.add(2 * i));
        }
      }
      List<Mark> marks =
          mark(
                  Shelf.resolve("\"" + String.join(" ", row) + "\" OR \"c b a\"", words),
                  article().title(String.join(" ", text)).build())
              .get(0)
              .marks();

      assertThat(marks)
          .as("seed %d", seed)
          .filteredOn(mark -> mark.word() == 0)
          .extracting(Mark::start)
          .containsExactlyElementsOf(wanted);
    }
  }

  private static List<String> letters(Random random, int count) {
    return IntStream.range(0, count).mapToObj(i -> "abc".charAt(random.nextInt(3)) + "").toList();
  }

  @Test
  void readsAnArticleInItsOwnLanguage() {
    Marker marker = new Marker(Shelf.resolve("sanctions", words), FACETS, new Analyzers());

    assertThat(marker.mark(article().title("Sanctioned").build()).get(0).marks()).hasSize(1);
    assertThat(marker.mark(article().language("de").title("Sanctioned").build()).get(0).marks())
        .isEmpty();
    assertThat(marker.mark(article().title("Sanctioned").build()).get(0).marks()).hasSize(1);
  }

  @Test
  void countsParagraphsOfTheBody() {
    List<Paragraph> paragraphs =
        mark(
            Shelf.resolve("rain", words),
            article().title("T").body("One.\n\nTwo rain.\n\nThree.").build());

    assertThat(paragraphs)
        .extracting(Paragraph::part, Paragraph::paragraph, p -> p.marks().size())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Part.TITLE, 1, 0),
            org.assertj.core.groups.Tuple.tuple(Part.BODY, 1, 0),
            org.assertj.core.groups.Tuple.tuple(Part.BODY, 2, 1),
            org.assertj.core.groups.Tuple.tuple(Part.BODY, 3, 0));
  }

  @Test
  void showsOnlyPartsWithText() {
    assertThat(Marker.paragraphs(article().body("One.").build()))
        .extracting(Paragraph::part)
        .containsExactly(Part.BODY);
    assertThat(Marker.paragraphs(article().build())).isEmpty();
    assertThat(Marker.bodyParagraphs("One.\n\nTwo.")).containsExactly("One.", "Two.");
    assertThat(Marker.bodyParagraphs("")).isEmpty();
  }
}
