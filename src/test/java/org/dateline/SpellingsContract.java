package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertHits;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a spelling of a name typed, what is no part of it, and what is another one. */
interface SpellingsContract extends NamesKit {

  @Test
  default void countsWhatIsWrittenAsTyped() {
    given(
        article("a").body("Then the president Zelensky spoke. Later Zelensky left."),
        article("b").body("Then the president Zelenski spoke."),
        article("c").body("Then the president Zelenskyy spoke."));

    for (String typed : List.of("Zelensky", "Zelenski", "Zelenskyy", "zelensky's")) {
      SearchResult result = names(typed);
      assertThat(result.total()).as(typed).isEqualTo(3);
      assertThat(NamesKit.spellings(result)).as(typed).hasSize(typed.contains("'") ? 3 : 2);
    }
    assertThat(names("Zelensky").asTyped()).hasValue(search("\"Zelensky\"").total()).hasValue(1);
    assertHits(names(SearchRequest.of("Zelensky").notName("Zelenski")), "a", "c");
    assertHits(names(SearchRequest.of("Zelensky").notName("Zelenski", "Zelenskyy")), "a");
  }

  @Test
  default void excludesTheSpellingMeantBesideAnother() {
    given(
        article("a").body("Then the president Zelensky spoke."),
        article("b").body("Then the president Zelenski spoke."),
        article("c").body("Then the president Zelenskyy spoke."));

    assertHits(names("Zelensky NOT Zelenski"), "a", "c");
    assertHits(names("+Zelensky -Zelenskyy"), "a", "b");
    assertHits(names("president -Zelensky"));
  }

  @Test
  default void findsANameWithWhatIsNoPartOfIt() {
    givenTheMinister();

    for (String typed : List.of("Chaibani's", "Chaibani’s", "l’Chaibani", "Chaibani'nin")) {
      assertHits(names(typed), "wire", "visit", "ar", "ckb");
    }
    assertHits(names("والشيباني"), "ar", "wire", "visit", "ckb");
    assertThat(names("Shaybani's").asTyped()).hasValue(1);
    assertThat(NamesKit.spellings(names("Shaybani")))
        .as("asked after what has an ending")
        .noneMatch(spelling -> spelling.startsWith("Shaybani"));
    assertThat(names("al-Shaybani").asTyped()).hasValue(1);
  }

  @Test
  default void findsANameWithAnApostropheInIt() {
    given(
        article("a").body("Then the minister Ismail spoke."),
        article("b").body("Then the minister Isma'il spoke."),
        article("c").language("ar").body("قال الوزير إسماعيل إن العقوبات ترفع"));

    for (String typed : List.of("Ismail", "Isma'il", "Isma’il", "Ismaʿil", "إسماعيل")) {
      assertHits(names(typed), "a", "b", "c");
    }
    assertThat(NamesKit.spellings(names("Ismail"))).containsExactly("إسماعيل 1 Arab");
  }

  @Test
  default void findsSonsAndFathersAcrossScripts() {
    given(
        article("en").body("They met Mohammed bin Salman and Abu Walid."),
        article("fr").language("fr").body("Ils ont vu Mohamed ben Salmane et Abou Walid."),
        article("ar").language("ar").body("التقى محمد بن سلمان وأبو وليد"));

    for (String typed : List.of("Mohammed bin Salman", "Muhammad Ibn Salman", "محمد بن سلمان")) {
      assertHits(names(typed), "en", "fr", "ar");
    }
    assertHits(names(SearchRequest.of("Mohammed bin Salman").names(false)), "en");
    assertThat(names("Mohammed bin Salman").asTyped()).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Abdulrahman",
        "Abdul Rahman",
        "Abdul-Rahman",
        "Abdel Rahman",
        "Abd al-Rahman",
        "Abdurrahman",
        "عبد الرحمن",
        "عبدالرحمن",
        "Abdulrahman NEAR/3 spoke OR Abdulrahman"
      })
  default void findsServantsOfGodInEveryJoin(String typed) {
    given(
        article("one").body("Then the minister Abdelrahman spoke."),
        article("two").body("Then the minister Abdul Rahman spoke."),
        article("three").body("Then the minister Abd al-Rahman spoke."),
        article("ar").language("ar").body("قال الوزير عبد الرحمن إن العقوبات ترفع"),
        article("joined").language("ar").body("قال الوزير عبدالرحمن إن العقوبات ترفع"),
        article("none").body("Then the minister Abdul spoke of rivers."));

    assertHits(
        search(SearchRequest.of(typed).match(Match.ALL)), "one", "two", "three", "ar", "joined");
  }

  @Test
  default void findsAServantOfGodAmongOtherWords() {
    given(
        article("a").body("Then the minister Abd al-Rahman spoke of trade."),
        article("b").body("Then the minister Abdullah spoke of trade."),
        article("c").language("ar").body("قال الوزير عبد الله إن التجارة ترفع"));

    assertHits(search("Abdelrahman trade"), "a");
    assertHits(search("Abd Allah"), "b", "c");
    assertHits(search("Abdallah"), "b", "c");
    assertHits(search("\"Abdelrahman\""));
  }

  @Test
  default void findsANameWithAHyphenInOtherSpellings() {
    given(
        article("a").body("They met Abdul-Rahman there."),
        article("b").body("They met Abdel-Rahman there."),
        article("c").body("They met Rahman there."));

    assertHits(names("Abdul-Rahman"), "a", "b");
  }

  @Test
  default void findsANameWithoutItsArticleFromEveryScript() {
    given(
        article("ar").language("ar").body("قال الوزير الشيباني إن العقوبات ترفع"),
        article("fa").language("fa").body("وزیر شیبانی گفت که تحریم‌ها برداشته می‌شود"));

    assertHits(names("Shaybani"), "ar", "fa");
    assertHits(names("Шайбани"), "ar", "fa");
  }

  @Test
  default void showsASpellingAsItIsWritten() {
    given(article("ar").language("ar").body("وصل الوزير إلى صنعاء في زيارة"));

    assertThat(NamesKit.spellings(names("Sanaa"))).containsExactly("صنعاء 1 Arab");
    assertThat(NamesKit.spellings(names("Sana'a"))).containsExactly("صنعاء 1 Arab");
  }

  @Test
  default void tellsTheOtherSpellingsOfAPerson() {
    givenTheMinister();
    SearchRequest request = SearchRequest.of("person:\"Asad Chaibani\"");

    SearchResult result = names(request);

    assertThat(NamesKit.spellings(result)).containsExactly("Asaad al-Shaybani 1 Latn");
    assertThat(result.query().names().getFirst().field()).contains("person");
    assertThat(result.asTyped()).hasValue(0);
    assertThat(names(request.notName("Asaad al-Shaybani")).total()).isZero();
  }
}
