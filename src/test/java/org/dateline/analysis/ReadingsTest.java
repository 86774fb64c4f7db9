package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a word also stands for. */
class ReadingsTest {
  private final Analyzers analyzers = new Analyzers();

  private static List<String> readings(String word, Stemming stemming) {
    return Readings.of(word, stemming);
  }

  @ParameterizedTest
  @CsvSource({
    "ووزير, وزير",
    "والوزير, الوزير وزير",
    "بالوزير, الوزير وزير",
    "للوزير, الوزير وزير",
    "وللوزير, للوزير الوزير وزير",
    "وبالوزير, بالوزير الوزير وزير",
    "فالوزير, الوزير وزير",
    "كالوزير, الوزير وزير",
    "الوزير, وزير",
    "بسوريا, سوريا",
    "ولسوريا, لسوريا سوريا"
  })
  void takesArabicProcliticsOff(String word, String readings) {
    assertThat(readings(word, Stemming.ARABIC)).containsExactly(readings.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"لجنة", "وضع", "الله", "بيت", "كتاب", "فقط", "سوريا", "ال", "و"})
  void leavesShortRestsAlone(String word) {
    assertThat(readings(word, Stemming.ARABIC)).isEmpty();
  }

  @Test
  void takesNoProcliticOffOtherLanguages() {
    assertThat(readings("وزیر", Stemming.PERSIAN)).isEmpty();
    assertThat(readings("وەزیر", Stemming.SORANI)).isEmpty();
    assertThat(readings("وزیراعظم", Stemming.PLAIN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "l'État, État",
    "L'État, État",
    "dell'Iraq, Iraq",
    "qu'Israël, Israël",
    "Jusqu'Alep, Alep",
    "Assad's, Assad",
    "ASSAD'S, ASSAD",
    "Sana'a, Sanaa",
    "O'Brien, OBrien"
  })
  void takesWhatTheApostropheParts(String word, String reading) {
    assertThat(readings(word, Stemming.ENGLISH)).containsExactly(reading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"don't", "we'll", "they're", "we've", "I'm", "he'd", "Assad", "'s"})
  void leavesContractionsWhole(String word) {
    assertThat(readings(word, Stemming.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ankara'da",
        "Ankara'ya",
        "Ankara'nın",
        "Ankara'dan",
        "Ankara'daki",
        "Ankara'yla",
        "Ankara'ya",
        "Ankara'lı",
        "Ankara'dır"
      })
  void takesTurkishEndingsOff(String word) {
    assertThat(readings(word, Stemming.TURKISH)).containsExactly("Ankara");
    assertThat(readings(word, Stemming.NEUTRAL)).contains("Ankara");
  }

  @ParameterizedTest
  @ValueSource(strings = {"צה\"ל", "צה״ל"})
  void joinsHebrewInitials(String word) {
    assertThat(analyzers.forms(word.toCharArray(), word.length(), "he").moreStems())
        .extracting(Forms.Term::text)
        .containsExactly("צהל");
    assertThat(analyzers.queryWords(word, java.util.Set.of("he")).get(0).stems())
        .containsExactly("צה\"ל", "צהל");
  }

  @Test
  void spellsUmlautsOutWhereThatIsDone() {
    assertThat(readings("Müller", Stemming.GERMAN)).containsExactly("Mueller");
    assertThat(readings("ÖlÄrger", Stemming.ENGLISH)).containsExactly("OelAerger");
    assertThat(readings("Türkiye", Stemming.TURKISH)).isEmpty();
    assertThat(readings("Mueller", Stemming.GERMAN)).isEmpty();
  }

  @Test
  void placesReadingsBesideTheWord() {
    ArticleStreams streams = new ArticleStreams(analyzers, (language, word) -> false);
    streams.set("قال والوزير أمس", "", List.of("l'État"), "ar");

    assertThat(Streams.at(1, streams.exact())).containsExactly("والوزير", "الوزير", "وزير");
    assertThat(Streams.at(2, streams.exact())).containsExactly("امس");
    assertThat(Streams.at(5, streams.exact())).containsExactly("l'etat", "etat");
    assertThat(Streams.positions(streams.text())).isEqualTo(Streams.positions(streams.exact()));
  }

  @Test
  void repeatsNoStemOfAReading() {
    Forms forms = analyzers.forms("Assad's".toCharArray(), 7, "en");

    assertThat(forms.moreExact()).extracting(Forms.Term::text).containsExactly("assad");
    assertThat(forms.moreStems()).isEmpty();
  }

  @Test
  void asksOnlyForCertainReadings() {
    List<Analyzers.QueryWord> words =
        analyzers.queryWords("الوزير بنيامين l'État", java.util.Set.of("ar"));

    assertThat(words.get(0).stems()).containsExactly("وزير", "زير");
    assertThat(words.get(1).stems()).hasSize(1);
    assertThat(words.get(2).stems()).containsExactly("l'etat", "etat");
  }

  @Test
  void asksForUmlautsInBothSpellings() {
    assertThat(analyzers.queryWords("Müller", java.util.Set.of()).get(0).exacts())
        .containsExactly("muller", "mueller");
  }
}
