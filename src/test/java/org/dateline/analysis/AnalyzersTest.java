package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.dateline.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of texts and their forms. */
class AnalyzersTest {
  private final Analyzers analyzers = new Analyzers();

  private List<Forms> words(String text, String language) {
    List<Forms> words = new ArrayList<>();
    analyzers.words(text, language, (word, start, end) -> words.add(word));
    return words;
  }

  private String stem(String word, String language) {
    return words(word, language).get(0).stem();
  }

  private List<String> exact(String text) {
    return words(text, "").stream().map(Forms::exact).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "sanctions, sanctioned",
    "Sanctions, sanctioning",
    "Syria's, SYRIA",
    "Syria’s, syria",
    "banks, bank",
    "policies, policy",
    "cafés, cafe",
    "Naïve, naive"
  })
  void givesEnglishFormsOneStem(String one, String other) {
    assertThat(stem(one, "en")).isEqualTo(stem(other, "en"));
  }

  @ParameterizedTest
  @CsvSource({"sanction, sanctuary", "police, politics", "trade, traitor"})
  void keepsEnglishWordsApart(String one, String other) {
    assertThat(stem(one, "en")).isNotEqualTo(stem(other, "en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ar", "ckb", "ku", "he", "pl", "xx"})
  void stemsNothingInOtherLanguages(String language) {
    Forms word = words("Sanctions", language).get(0);

    assertThat(word.stem()).isEqualTo("sanctions").isEqualTo(word.exact());
  }

  @ParameterizedTest
  @CsvSource({
    "Café, cafe",
    "CAFÉ, cafe",
    "cafe\u0301, cafe",
    "CAFE\u0301, cafe",
    "Hewlêr, hewler",
    "ŞIRNAK, sirnak",
    "ﬁnance, finance",
    "Ｓｙｒｉａ, syria",
    "２０２５, 2025",
    "Straße, strasse",
    "Łódź, lodz",
    "Erdoǧan, erdogan",
    "ERDOĞAN, erdogan",
    "САНКЦИИ, санкции",
    "Аргентины\u0306, аргентины\u0306"
  })
  void foldsCaseAccentsAndWidth(String written, String folded) {
    assertThat(exact(written)).containsExactlyElementsOf(exact(folded));
  }

  @Test
  void writesTheFoldedFormInPlainLetters() {
    assertThat(exact("CAFÉ cafe\u0301 Ｓｙｒｉａ ŞIRNAK ﬁnance"))
        .containsExactly("cafe", "cafe", "syria", "sirnak", "finance");
  }

  @Test
  void foldsArabicPresentationForms() {
    assertThat(exact("\uFEB3\uFEEE\uFEAD\uFEF3\uFE8E")).isEqualTo(exact("سوريا"));
  }

  @Test
  void keepsExactFormsOfAllLanguagesAlike() {
    String text = "Sanctions on Syria's cafés, 制裁 العقوبات STRASSE";
    List<String> neutral = exact(text);

    for (String language : List.of("en", "ar", "de", "tr", "zh", "ckb")) {
      assertThat(words(text, language)).extracting(Forms::exact).isEqualTo(neutral);
    }
  }

  @Test
  void writesFormsAsTheirBytes() {
    for (Forms word : words("Sanctions cafés العقوبات 制 😀a", "en")) {
      assertThat(word.exactBytes()).isEqualTo(new BytesRef(word.exact()));
      assertThat(word.stemBytes()).isEqualTo(new BytesRef(word.stem()));
    }
  }

  @Test
  void tellsWhereEachWordStands() {
    String text = "¿Café’s 😀 العقوبات U.N. 3,000?";
    List<String> pieces = new ArrayList<>();

    analyzers.words(text, "en", (word, start, end) -> pieces.add(text.substring(start, end)));

    assertThat(pieces).containsExactly("Café’s", "😀", "العقوبات", "U.N", "3,000");
  }

  @Test
  void cutsOverlongWordsInPieces() {
    assertThat(exact("x".repeat(600))).extracting(String::length).containsExactly(255, 255, 90);
  }

  @Test
  void leavesNoWordEmpty() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x300 : 0x10000));
      }
      for (Forms word : words(text.toString(), random.nextBoolean() ? "en" : "")) {
        assertThat(word.exact()).isNotEmpty();
        assertThat(word.stem()).isNotEmpty();
      }
    }
  }

  @Test
  void keepsAnAsciiFirstLetter() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      char first =
          (char) (random.nextBoolean() ? 'a' + random.nextInt(26) : 'A' + random.nextInt(26));
      String word = first + Character.toString(0x300 + random.nextInt(0x70)) + "nd";
      for (String language : List.of("", "en")) {
        Forms forms = words(word, language).get(0);
        assertThat(List.of(forms.exact(), forms.stem()))
            .as(word)
            .allMatch(
                form -> form.charAt(0) == Character.toLowerCase(first) || form.charAt(0) >= 128);
      }
    }
  }

  @Test
  void givesQueryWordsTheirStemsOnce() {
    List<Analyzers.QueryWord> words =
        analyzers.queryWords("Sanctions-related", new LinkedHashSet<>(List.of("en", "ku", "pl")));

    assertThat(words)
        .containsExactly(
            new Analyzers.QueryWord(
                "Sanctions", List.of("sanctions"), List.of("sanction", "sanctions")),
            new Analyzers.QueryWord("related", List.of("related"), List.of("relat", "related")));
  }

  @Test
  void looksForTheWordItselfWithoutLanguages() {
    assertThat(analyzers.queryWords("Sanctions", Set.of()))
        .containsExactly(
            new Analyzers.QueryWord("Sanctions", List.of("sanctions"), List.of("sanctions")));
  }

  @Test
  void givesTheSameFormsAgain() {
    List<Forms> first = words("Sanctions lifted", "en");
    words("other words between", "de");

    assertThat(words("Sanctions lifted", "en")).isEqualTo(first);
  }

  @Test
  void forgetsRareWordsAndGoesOn() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      many.append("word").append(i).append("s ");
    }

    assertThat(words(many.toString(), "en")).hasSize(60_000);
    assertThat(stem("sanctions", "en")).isEqualTo("sanction");
  }

  @Test
  void goesOnAfterASinkThatThrows() {
    Throwable thrown =
        catchThrowable(
            () ->
                analyzers.words(
                    "one two",
                    "en",
                    (word, start, end) -> {
                      throw new IllegalArgumentException("no more");
                    }));

    assertThat(thrown).hasMessage("no more");
    assertThat(exact("three")).containsExactly("three");
  }
}
