package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.Article;
import org.dateline.Tag;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  private static final Article STORY =
      Article.builder()
          .language("en")
          .title("Syrian, U.S. Top Diplomats Talk About Easing Trade Curbs")
          .summary(
              "Syrian FM Al-Shaibani and U.S. Secretary of State Rubio spoke about trade curbs on"
                  + " Sunday.")
          .body(
              """
              Syrian Foreign Minister Asaad Hassan al-Shaibani telephoned U.S. Secretary of State \
              Marco Rubio on Sunday, the Syrian Foreign Ministry said.

              Al-Shaibani voiced his regret. He brought greetings of President Ahmed al-Sharaa to \
              U.S. President Donald Trump and thanked Washington.

              Secretary Rubio promised help, and U.S. Special Envoy for Syria Tom Barrack said an \
              ISIS ambush near Palmyra would change nothing. In a post on X on Sunday, Barrack \
              wrote that Damascus was on the right way, Kurdistan24 reported.
              """)
          .build();

  @Test
  void findsThePeopleOfAStory() {
    assertThat(NamesOf.values("person", STORY))
        .containsExactlyInAnyOrder(
            "Asaad Hassan al-Shaibani",
            "Marco Rubio",
            "Ahmed al-Sharaa",
            "Donald Trump",
            "Tom Barrack");
  }

  @Test
  void findsTheOrganizationsOfAStory() {
    assertThat(NamesOf.values("organization", STORY))
        .containsExactly("Syrian Foreign Ministry", "ISIS");
  }

  @Test
  void showsWhatMadeTheTag() {
    assertThat(NamesOf.tags(STORY))
        .contains(
            Tag.byRule(
                "person",
                "Asaad Hassan al-Shaibani",
                java.util.List.of("Syrian Foreign Minister Asaad Hassan al-Shaibani")));
  }

  @Test
  void givesAtMostThreePiecesOfEvidence() {
    String body =
        "Mayor Ida Brandt came. Mayor Brandt said so. Ms. Brandt left. Brandt said no. Brandt"
            + " added more.";

    assertThat(NamesOf.evidence("Ida Brandt", body))
        .containsExactly("Mayor Ida Brandt", "Mayor Brandt", "Ms. Brandt");
  }

  @Test
  void titlesStandBeforeNames() {
    assertThat(NamesOf.people("They met Prime Minister Oona Veldkamp in June."))
        .containsExactly("Oona Veldkamp");
    assertThat(NamesOf.people("They met in Oona Veldkamp in June.")).isEmpty();
  }

  @Test
  void titlesAreOfOfficesAndPlaces() {
    assertThat(NamesOf.people("He saw Secretary of Health and Human Services Odran Pell."))
        .containsExactly("Odran Pell");
    assertThat(NamesOf.people("He saw the Ambassador to New Zealand Odran Pell."))
        .containsExactly("Odran Pell");
    assertThat(NamesOf.people("He saw the Secretary of State.")).isEmpty();
  }

  @Test
  void titlesInSmallLettersCountToo() {
    assertThat(NamesOf.people("It hurts, ministry spokesman Odran Pell wrote."))
        .containsExactly("Odran Pell");
    assertThat(NamesOf.people("It hurts several major Wall Street banks.")).isEmpty();
  }

  @Test
  void honorificsMakeASingleNameAPerson() {
    assertThat(NamesOf.people("The judge asked Mr. Pell to leave.")).containsExactly("Pell");
    assertThat(NamesOf.people("The judge asked Pell to leave.")).isEmpty();
  }

  @Test
  void kingsKeepTheirTitleWithOneName() {
    assertThat(NamesOf.people("A visit of King Olaf was planned.")).containsExactly("King Olaf");
    assertThat(NamesOf.people("A visit of the King was planned.")).isEmpty();
  }

  @Test
  void titlesOfThingsAreNoPeople() {
    assertThat(NamesOf.people("In General Electric they trust, and in Prime Minister Israel."))
        .isEmpty();
  }

  @Test
  void rolesStandBehindNames() {
    assertThat(NamesOf.people("It was Odran Pell, the company's first president, who came."))
        .containsExactly("Odran Pell");
    assertThat(NamesOf.people("It was Tilbury Downs, because the president came.")).isEmpty();
  }

  @Test
  void whoSpeaksAndGoesByTheLastWordIsAPerson() {
    assertThat(NamesOf.people("Later Odran Pell said no. Then Pell added more."))
        .containsExactly("Odran Pell");
  }

  @Test
  void whoSpeaksAndGoesByTheFirstWordIsNone() {
    assertThat(NamesOf.people("Later Odran Pell said no. Then Odran added more.")).isEmpty();
  }

  @Test
  void givenNamesBeginPeople() {
    assertThat(NamesOf.people("There Michael Pell was seen.")).containsExactly("Michael Pell");
    assertThat(NamesOf.people("There Mary Street was closed.")).isEmpty();
  }

  @Test
  void placesFollowGivenNamesOnly() {
    assertThat(NamesOf.people("He read Jack London in the train.")).containsExactly("Jack London");
    assertThat(NamesOf.people("President Syrian London said.")).isEmpty();
  }

  @Test
  void initialsAndParticlesBelongToNames() {
    assertThat(
            NamesOf.people("We saw President George H.W. Bush with Chancellor Ursa von der Ley."))
        .containsExactly("George H.W. Bush", "Ursa von der Ley");
    assertThat(NamesOf.people("We saw President George H.")).isEmpty();
  }

  @Test
  void saintsInPlacesAreNoPeople() {
    assertThat(NamesOf.people("The St. Louis Tech Circle met.")).isEmpty();
  }

  @Test
  void weekdaysEndNames() {
    assertThat(NamesOf.people("Talks with President Pell Monday went well."))
        .containsExactly("Pell");
    assertThat(NamesOf.people("A speech by Theresa May was read.")).containsExactly("Theresa May");
  }

  @Test
  void possessivesEndNames() {
    assertThat(NamesOf.people("It was President Pell's Budget Day.")).containsExactly("Pell");
  }

  @Test
  void headlinesInTitleCaseMakeNoNames() {
    Article.Builder article = Article.builder().language("en").body("Nothing was said.");

    assertThat(NamesOf.tags(article.title("Mayor Ida Brandt Quits").build())).isEmpty();
    assertThat(NamesOf.tags(article.title("MAYOR IDA BRANDT QUITS JOB").build())).isEmpty();
    assertThat(NamesOf.values("person", article.title("Mayor Ida Brandt quits").build()))
        .containsExactly("Ida Brandt");
  }

  @Test
  void theBeginningOfASentenceIsNoName() {
    assertThat(NamesOf.people("Yesterday Michael Pell came. Tumbling Michael Pell fell."))
        .containsExactly("Michael Pell");
  }

  @Test
  void bracketsAndDashesPartNames() {
    assertThat(NamesOf.people("He met President Pell – Odran was away.")).containsExactly("Pell");
  }

  @Test
  void languagesWithoutTablesGiveNothing() {
    assertThat(NamesOf.people("fi", "Presidentti Pell sanoi. Michael Pell sanoi.")).isEmpty();
  }

  @Test
  void frenchTitlesTakeAnAdjective() {
    assertThat(NamesOf.people("fr", "Hier le président syrien Odran Pell a parlé."))
        .containsExactly("Odran Pell");
    assertThat(NamesOf.people("fr", "Hier le président de Odran Pell a parlé.")).isEmpty();
  }

  @Test
  void germanNounsAreNoNames() {
    assertThat(NamesOf.people("de", "Gestern sprach Außenminister Odran Pell im Haus."))
        .containsExactly("Odran Pell");
    assertThat(NamesOf.people("de", "Gestern sprach Michael Haus Garten.")).isEmpty();
  }

  @Test
  void spanishTitlesAreRead() {
    assertThat(NamesOf.people("es", "Ayer la ministra Odra Pell dijo que no."))
        .containsExactly("Odra Pell");
    assertThat(NamesOf.people("es", "Ayer la Costa Brava dijo que no.")).isEmpty();
  }

  @Test
  void turkishEndingsAreCutOff() {
    assertThat(NamesOf.people("tr", "Dışişleri Bakanı Odran Pell'in sözleri."))
        .containsExactly("Odran Pell");
    assertThat(NamesOf.people("tr", "Dün Bakanı gördü.")).isEmpty();
  }
}
