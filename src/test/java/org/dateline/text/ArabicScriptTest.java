package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dateline.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One word on the keyboards of Arabic, Persian, Sorani and Urdu. */
class ArabicScriptTest {

  @ParameterizedTest
  @CsvSource({
    "إيران, ايران, ایران",
    "أحمد, احمد, أَحْمَد",
    "كردستان, کردستان, کُردِستان",
    "الخارجية, الخارجيه, الخارجیە",
    "مصطفى, مصطفي, مصطفی",
    "هەرێم, هه‌ریم, هەریم",
    "سەرۆک, سەروك, سه‌رۆک",
    "ئازاد, آزاد, ازاد",
    "تهران, تہران, تھران",
    "کتاب‌ها, كتابها, کتابہا",
    "وزراء, وزرا, وُزَراءُ",
    "شيخ, شێخ, شیخ",
    "کوڕ, کور, كور"
  })
  void foldsThreeKeyboardsToOneWord(String one, String other, String third) {
    assertThat(ArabicScript.fold(one))
        .isEqualTo(ArabicScript.fold(other))
        .isEqualTo(ArabicScript.fold(third));
  }

  @ParameterizedTest
  @CsvSource({"ماء, ما", "باريس, پاريس", "سور, شور", "حسن, حسين", "علي, عل"})
  void keepsOtherWordsApart(String one, String other) {
    assertThat(ArabicScript.fold(one)).isNotEqualTo(ArabicScript.fold(other));
  }

  @Test
  void readsDigitsOfAllKeyboards() {
    assertThat(ArabicScript.fold("٢٠٢٦")).isEqualTo("2026");
    assertThat(ArabicScript.fold("۲۰۲۶")).isEqualTo("2026");
    assertThat(ArabicScript.fold("٣٫٥")).isEqualTo("3.5");
    assertThat(ArabicScript.fold("١٬٠٠٠")).isEqualTo("1,000");
  }

  @Test
  void readsPresentationForms() {
    assertThat(ArabicScript.fold("\uFEB3\uFEEE\uFEAD\uFEF3\uFE8E")).isEqualTo("سوريا");
    assertThat(ArabicScript.fold("\uFEFB")).isEqualTo("لا");
  }

  @Test
  void dropsTatweelMarksAndJoiners() {
    assertThat(ArabicScript.fold("العــراق")).isEqualTo("العراق");
    assertThat(ArabicScript.fold("مُحَمَّدٌ")).isEqualTo("محمد");
    assertThat(ArabicScript.fold("هٰذا")).isEqualTo("هذا");
    assertThat(ArabicScript.fold("\u200Fسوريا\u200E")).isEqualTo("سوريا");
    assertThat(ArabicScript.fold("می\u200Cخواهم")).isEqualTo("ميخواهم");
  }

  @Test
  void composesHamzaTypedByItself() {
    assertThat(ArabicScript.fold("ا\u0655يران")).isEqualTo("ايران");
    assertThat(ArabicScript.fold("ا\u0653زاد")).isEqualTo("ازاد");
  }

  @Test
  void keepsLettersForStemmers() {
    assertThat(ArabicScript.letters("الخارجيّة")).isEqualTo("الخارجية");
    assertThat(ArabicScript.letters("تحریم\u200Cها")).isEqualTo("تحریمها");
    assertThat(ArabicScript.withArabicLetters("خارجیہ کی")).isEqualTo("خارجيه كي");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Syria", "Łódź", "制裁", "Сирия", "3,000"})
  void leavesOtherScriptsAlone(String word) {
    assertThat(ArabicScript.fold(word)).isEqualTo(word);
    assertThat(ArabicScript.letters(word)).isEqualTo(word);
    assertThat(ArabicScript.isIn(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"سوريا", "ێ", "a‌ه", "\uFEFB", "ݐ"})
  void knowsItsLetters(String word) {
    assertThat(ArabicScript.isIn(word)).isTrue();
  }

  @Test
  void foldsNothingTwice() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        word.append((char) (0x600 + random.nextInt(0x200)));
      }
      String folded = ArabicScript.fold(word.toString());

      assertThat(ArabicScript.fold(folded)).as("seed %d: %s", seed, word).isEqualTo(folded);
    }
  }
}
