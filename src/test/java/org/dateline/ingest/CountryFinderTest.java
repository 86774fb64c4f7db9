package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Article;
import org.dateline.Article.Dateline;
import org.dateline.Tag;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountryFinderTest {
  private static final CountryFinder FINDER = new CountryFinder(IndexConfig.defaults().countries());

  private static Article.Builder article(String title, String body) {
    return Article.builder().title(title).body(body).language("en");
  }

  private static List<String> codes(Article article) {
    return FINDER.of(article).stream().map(Tag::value).toList();
  }

  @Test
  void readsTheWireStoryAsItIs() {
    Article wire =
        article(
                "Syrian, U.S. Foreign Ministers Discuss Lifting Sanctions",
                """
                Syrian Foreign Minister Asaad al-Shaibani held a phone call with U.S. Secretary of \
                State Marco Rubio, Syria’s Foreign Ministry said.

                The incident near Palmyra was an attempt to undermine the Syrian–U.S. relationship.

                In a statement posted on X, the envoy spoke to Kurdistan24 about the United States.\
                """)
            .dateline(new Dateline("ERBIL", "Kurdistan24"))
            .build();

    assertThat(codes(wire)).containsExactlyInAnyOrder("SY", "US");
  }

  @Test
  void tellsWhichWordsMadeATag() {
    Article article =
        article(
                "Floods hit Pakistan",
                "Pakistani officials in Lahore said that Pakistan needs aid.")
            .build();

    assertThat(FINDER.of(article))
        .containsExactly(
            new Tag("country", "PK", Tag.Origin.RULE, List.of("Pakistan", "Pakistani", "Lahore")));
  }

  @Test
  void givesAbbreviationsWithTheirStops() {
    Article article =
        article("U.S. raises tariffs", "The U.S. raised them, the U.S. Treasury said.").build();

    assertThat(FINDER.of(article))
        .singleElement()
        .extracting(Tag::evidence)
        .isEqualTo(List.of("U.S."));
  }

  @Test
  void putsTheMostCertainFirst() {
    Article article =
        article(
                "Kenya signs deal with Japan",
                "Kenya said it had agreed with Japan. Kenyan ministers met in Nairobi. Kenya gains.")
            .build();

    assertThat(codes(article)).containsExactly("KE", "JP");
  }

  @Test
  void leavesPassingMentionsOut() {
    Article article =
        article(
                "Brazil raises interest rates",
                "Brazil raised rates on Monday.\n\nThe bank in Brasília acted.\n\nAnalysts noted"
                    + " that Norway had done so in spring.")
            .build();

    assertThat(codes(article)).containsExactly("BR");
  }

  @Test
  void trustsADatelineWithoutOtherWords() {
    Article article =
        article("Company reports profit", "The company said its profit rose.")
            .dateline(new Dateline("SYDNEY", ""))
            .build();

    assertThat(codes(article)).containsExactly("AU");
  }

  @ParameterizedTest
  @CsvSource({
    "'RICHMOND, Va.', US",
    "'AUSTIN, TX', US",
    "'CALGARY, Alberta', CA",
    "'TAUPO, New Zealand', NZ",
    "'LEBANON, Ohio', US",
    "'LONDON, Ontario', CA",
    "'PARIS, Texas', US",
    "NICE, FR",
    "NEW YORK, US",
    "MEXICO CITY, MX",
    "THE HAGUE, NL",
    "BAGHDAD, IQ",
    "ERBIL, IQ-KR",
    "GLASGOW, GB-SCT",
    "'HAMILTON, Bermuda', BM"
  })
  void knowsThePlacesOfDatelines(String place, String code) {
    Article article =
        article("Shares rise", "They rose.").dateline(new Dateline(place, "")).build();

    assertThat(codes(article)).containsExactly(code);
  }

  @Test
  void readsBothPlacesOfADateline() {
    Article article =
        article("Talks go on", "They go on.").dateline(new Dateline("ANKARA/BAGHDAD", "")).build();

    assertThat(codes(article)).containsExactlyInAnyOrder("TR", "IQ");
  }

  @Test
  void keepsTheDeskOfAnAgencyWhenItIsNamed() {
    Article article =
        article(
                "Iran and France hold talks",
                "Iran and France met in Switzerland, Swiss hosts said.")
            .dateline(new Dateline("GENEVA", "AP"))
            .build();

    assertThat(codes(article)).contains("CH");
  }

  @Test
  void takesAHeadlineAlone() {
    assertThat(codes(article("Japan approves budget", "").build())).containsExactly("JP");
  }

  @Test
  void wantsAHeadlineBorneOut() {
    Article article =
        article("Japan Tobacco names director", "The company has named its director today.")
            .build();

    assertThat(codes(article)).isEmpty();
  }

  @Test
  void countsATitleTakenFromTheBodyOnce() {
    String body = "Prices at Chicago and Peoria today in cents a bushel.";

    assertThat(codes(article(body, body).build())).isEmpty();
  }

  @Test
  void takesTheBestOfLittle() {
    Article article =
        article(
                "Shells fall on Aleppo",
                "Aleppo was shelled again. In Aleppo and Homs people fled.")
            .build();

    assertThat(codes(article)).containsExactly("SY");
  }

  @ParameterizedTest
  @CsvSource({
    "de, Schweiz beschließt Gesetz, 'Die Schweiz hat beschlossen, was die Schweiz will.', CH",
    "fr, L’Allemagne vote, 'L’Allemagne a voté dimanche, et l’Allemagne attend.', DE",
    "tr, Suriye’de seçim, 'Suriye bugün oy kullandı. Suriye bekliyor.', SY",
    "ru, Япония и рынок, 'Япония сообщила. Япония ждёт.', JP",
    "ar, سوريا ترحب بالقرار, 'قالت سوريا إن القرار مهم', SY",
    "ar, اجتماع السوريين, 'التقى الرئيس السوري وفدا من السوريين، وقالت الحكومة السورية', SY",
    "ar, زيارة إلى العراق, 'وصل الوفد والعراق يرحب به، وفي العراق', IQ"
  })
  void readsNamesInTheLanguageOfTheArticle(
      String language, String title, String body, String code) {
    Article article = Article.builder().title(title).body(body).language(language).build();

    assertThat(codes(article)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "MOSCOW, 1987-03-01, SU",
    "MOSCOW, 2024-03-01, RU",
    "KIEV, 1987-03-01, SU",
    "KYIV, 2024-03-01, UA",
    "BELGRADE, 1987-03-01, YU",
    "BELGRADE, 2010-03-01, RS",
    "PRAGUE, 1987-03-01, CS",
    "PRAGUE, 1995-03-01, CZ",
    "EAST BERLIN, 1987-03-01, DD",
    "BONN, 1987-03-01, DE",
    "WEST BERLIN, 1987-03-01, DE",
    "ADEN, 1987-03-01, YD"
  })
  void knowsTheStatesOfTheTime(String place, LocalDate day, String code) {
    Article article =
        article("Talks go on", "They go on.")
            .dateline(new Dateline(place, ""))
            .published(day)
            .build();

    assertThat(codes(article)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Soviet Union, SU",
    "West Germany, DE",
    "East Germany, DD",
    "Yugoslavia, YU",
    "Czechoslovakia, CS"
  })
  void knowsFormerStatesByName(String name, String code) {
    Article article = article(name + " signs treaty", name + " has signed, it said.").build();

    assertThat(codes(article)).containsExactly(code);
  }

  @Test
  void isTheSameFromManyThreads() {
    Article article = article("Peru votes", "Peru voted on Sunday in Lima.").language("es").build();

    assertThat(java.util.stream.IntStream.range(0, 200).parallel().mapToObj(i -> codes(article)))
        .containsOnly(List.of("PE"));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(codes(article("", "").build())).isEmpty();
    assertThat(codes(article("X", "He wrote on X. X is down, X said to Kurdistan24.").build()))
        .isEmpty();
  }
}
