package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One word in the ways that it is typed and written, whatever the language. */
class SpellingsTest {

  private static Newsstand english(String title, String... paragraphs) {
    return new Newsstand().with("en", title, paragraphs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ceasefire", "cease-fire", "cease fire", "Cease‑Fire"})
  void findsJoinedHyphenatedAndApart(String typed) {
    try (Newsstand stand =
        new Newsstand()
            .withId("joined", "en", "A ceasefire holds")
            .withId("hyphen", "en", "A cease-fire holds", "No cease, no fire.")
            .withId("apart", "en", "They cease fire again")
            .withId("neither", "en", "They cease to open fire")) {
      assertThat(stand.found(typed)).contains("apart", "hyphen", "joined");
      assertThat(stand.marked("joined", typed)).containsExactly("A [ceasefire] holds");
      assertThat(stand.marked("apart", typed)).containsExactly("They [cease] [fire] again");
      assertThat(stand.marked("hyphen", typed)).startsWith("A [cease]-[fire] holds");
    }
  }

  @Test
  void keepsPhrasesAsTheyAreWritten() {
    try (Newsstand stand =
        new Newsstand()
            .withId("joined", "en", "A ceasefire holds")
            .withId("hyphen", "en", "A cease-fire holds")) {
      stand.assertFindsOnly("\"ceasefire\"", "joined");
      stand.assertFindsOnly("\"cease-fire\"", "hyphen");
      stand.assertFindsOnly("\"cease fire\"", "hyphen");
      stand.assertFindsOnly("ceasefire", "hyphen", "joined");
      stand.assertFindsOnly("cease-fire NEAR/3 holds", "hyphen", "joined");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"al-Qaeda", "alQaeda", "alqaeda", "Al Qaeda"})
  void findsNamesWithTheArabicArticle(String typed) {
    try (Newsstand stand =
        new Newsstand()
            .withId("hyphen", "en", "Al-Qaeda denies it")
            .withId("joined", "en", "AlQaeda denies it")
            .withId("apart", "en", "El al Qaeda")) {
      stand.assertFindsOnly(typed, "apart", "hyphen", "joined");
    }
  }

  @Test
  void takesNoCommonWordApart() {
    try (Newsstand stand =
        new Newsstand()
            .withId("a", "en", "The carpet trade", "A carpet is a carpet")
            .withId("b", "en", "A carpet")
            .withId("c", "en", "The car pet shop")) {
      stand.assertFindsOnly("carpet", "a", "b");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "’", "‘", "ʼ", "＇", "ʾ", "ʻ"})
  void takesApostrophesOfAllShapesAlike(String written) {
    String quran = "Qur" + written + "an";
    String sanaa = "Sana" + written + "a";
    try (Newsstand stand = english("The " + quran + " and " + sanaa)) {
      for (String typed : new String[] {"'", "’", "ʼ", "＇", "ʿ", ""}) {
        stand.assertMarks("en", "Qur" + typed + "an", "The [" + quran + "] and " + sanaa);
        stand.assertMarks("en", "sana" + typed + "a", "The " + quran + " and [" + sanaa + "]");
      }
      stand.assertMarks("en", "\"qur'an and\"", "The [" + quran + "] [and] " + sanaa);
    }
  }

  @Test
  void findsTheJoinedNameByItsApostrophe() {
    try (Newsstand stand = english("Shelling of Sanaa")) {
      stand.assertMarks("en", "Sana'a", "Shelling of [Sanaa]");
      stand.assertMisses("en", "\"Sana'a\"");
    }
  }

  @Test
  void findsPossessivesOfAnyShape() {
    try (Newsstand stand = english("Assad’s envoys met Kofi Annan's aide")) {
      stand.assertMarks("en", "\"assad\"", "[Assad’s] envoys met Kofi Annan's aide");
      stand.assertMarks("en", "\"Kofi Annan\"", "Assad’s envoys met [Kofi] [Annan's] aide");
      stand.assertMarks("en", "assad's", "[Assad’s] envoys met Kofi Annan's aide");
      stand.assertMarks("en", "Assad NEAR/1 met", "[Assad’s] envoys [met] Kofi Annan's aide");
      stand.assertMarks("en", "anna*", "Assad’s envoys met Kofi [Annan's] aide");
    }
  }

  @Test
  void keepsContractionsApartFromWords() {
    try (Newsstand stand = english("We'll see what they're worth")) {
      stand.assertMisses("en", "\"well\"");
      stand.assertMisses("en", "\"theyre\"");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "co\u00ADoperation, cooperation",
    "Ｓｙｒｉａ, syria",
    "cafe\u0301, café",
    "ﬁnance, finance",
    "Łódź, lodz",
    "e\u0301\u00ADlite, élite",
    "２０２６, 2026"
  })
  void seesThroughWidthAccentsAndHyphens(String written, String typed) {
    try (Newsstand stand = english("About " + written + " now")) {
      stand.assertMarks("en", typed, "About [" + written + "] now");
      stand.assertMarks("en", "\"" + typed + "\"", "About [" + written + "] now");
      stand.assertMarks("en", "\"about " + typed + " now\"", "[About] [" + written + "] [now]");
    }
    try (Newsstand stand = english("About " + typed + " now")) {
      stand.assertMarks("en", written, "About [" + typed + "] now");
    }
  }

  @Test
  void findsUmlautsSpelledOutInEveryLanguage() {
    try (Newsstand stand =
        new Newsstand()
            .withId("umlaut", "en", "Robert Müller of Köln")
            .withId("spelled", "en", "Robert Mueller of Koeln")
            .withId("plain", "en", "Robert Muller of Koln")) {
      stand.assertFindsOnly("Müller", "plain", "spelled", "umlaut");
      stand.assertFindsOnly("Mueller", "spelled", "umlaut");
      stand.assertFindsOnly("\"Robert Müller\"", "plain", "spelled", "umlaut");
      stand.assertFindsOnly("\"Mueller of Koeln\"", "spelled", "umlaut");
      assertThat(stand.marked("umlaut", "Mueller")).containsExactly("Robert [Müller] of Köln");
      assertThat(stand.marked("spelled", "Köln")).containsExactly("Robert Mueller of [Koeln]");
    }
  }

  @Test
  void findsPresentationFormsAndTatweel() {
    try (Newsstand stand =
        new Newsstand().with("ar", "قال \uFEB3\uFEEE\uFEAD\uFEF3\uFE8E والعــراق اليوم")) {
      stand.assertMarks("ar", "سوريا", "قال [\uFEB3\uFEEE\uFEAD\uFEF3\uFE8E] والعــراق اليوم");
      stand.assertMarks("ar", "\"العراق\"", "قال \uFEB3\uFEEE\uFEAD\uFEF3\uFE8E [والعــراق] اليوم");
    }
  }

  @Test
  void findsArabicNamesJoinedAndApart() {
    try (Newsstand stand =
        new Newsstand()
            .withId("joined", "ar", "قال عبدالرحمن")
            .withId("apart", "ar", "قال عبد الرحمن")) {
      stand.assertFindsOnly("عبد الرحمن", "apart", "joined");
      stand.assertFindsOnly("عبدالرحمن", "apart", "joined");
    }
  }
}
