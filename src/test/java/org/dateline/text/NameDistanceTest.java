package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDistanceTest {
  private static final long SEED = 20_260_101;

  @Test
  void spellingsOfShaibaniMeet() {
    assertAllMeet(
        "al-Shaibani", "Al Shaybani", "Shibani", "Chaibani", "el-Şeybani", "الشيباني", "شەیبانی");
  }

  @Test
  void spellingsOfGaddafiMeet() {
    assertAllMeet("Gaddafi", "Qadhafi", "Kadhafi", "القذافي", "Каддафи", "קדאפי");
  }

  @Test
  void spellingsOfMuhammadMeet() {
    assertAllMeet("Muhammad", "Mohamed", "Mehmet", "Muhamed", "Мухаммед");
    assertAllMeet("Muhammad", "Mohamed", "محمد", "מוחמד");
  }

  @Test
  void spellingsOfZelenskyMeet() {
    assertAllMeet("Zelensky", "Zelenskyy", "Zelenskiy", "Selenskyj", "Зеленський", "Ζελένσκι");
  }

  @Test
  void lettersOfCyrillicAndGreekAreRead() {
    assertAllMeet("Khrushchev", "Хрущев", "Хрущёв");
    assertAllMeet("Papandreou", "Παπανδρέου", "Папандреу");
    assertAllMeet("Obama", "Обама", "Ομπάμα");
    assertAllMeet("Hussein", "Хусейн", "Гусейн", "Χουσεΐν");
  }

  @Test
  void formsOfArabicLettersAreOne() {
    assertThat(distance("علي", "على")).isZero();
    assertThat(distance("کریم", "كريم")).isZero();
    assertThat(distance("فاطمة", "فاطمه")).isLessThan(0.3);
    assertThat(distance("مُحَمَّد", "محمـد")).isZero();
  }

  @Test
  void accentsAndFormsOfUnicodeAreOne() {
    assertThat(distance("Şeybani", "S\u0327eybani")).isZero();
    assertThat(distance("ＴＲＵＭＰ", "trump")).isZero();
    assertThat(distance("O’Brien", "O'Brien")).isZero();
    assertThat(distance("Erdoğan", "ERDOĞAN")).isZero();
    assertThat(distance("Walesa", "Wałęsa")).isLessThan(0.3);
  }

  @ParameterizedTest
  @CsvSource({
    "Syria, Serbia",
    "Iran, Iraq",
    "Maliki, Malik",
    "Hassan, Hussein",
    "Barzani, Bazzani",
    "Sharaa, Sharia",
    "Rubio, Rabia",
    "Trump, Tramp",
    "Hamid, Hamad",
    "Rashid, Rashad",
    "Jamil, Jamal",
    "Trump, Truman",
    "حسن, حسين",
    "محمد, محمود",
    "العراق, إيران",
    "Иванов, Иванова",
    "Путин, Батин"
  })
  void otherNamesDoNotMeet(String one, String other) {
    assertThat(distance(one, other)).isGreaterThan(NameDistance.SAME);
  }

  @Test
  void articlesAreFreeApartOrTogether() {
    assertThat(distance("al-Maliki", "Maliki")).isZero();
    assertThat(distance("Almaliki", "Maliki")).isZero();
    assertThat(distance("المالكي", "مالكي")).isZero();
    assertAllMeet("as-Sadr", "al-Sadr", "Sadr", "الصدر");
  }

  @Test
  void servantsOfGodMeetInAnyJoin() {
    assertAllMeet("Abd al-Rahman", "Abdulrahman", "Abdel Rahman", "عبدالرحمن", "عبد الرحمن");
    assertAllMeet("Nasrallah", "نصرالله", "نصر الله");
    assertAllMeet("Abdullah", "Abdallah", "عبدالله", "عبد الله");
  }

  @Test
  void wholeNamesAreComparedInOrder() {
    assertAllMeet("Hassan al-Shaibani", "Hasan Shaybani", "حسن الشيباني");
    assertAllMeet("George W. Bush", "George Bush");
    assertThat(distance("Hassan Rouhani", "Hussein Rouhani")).isGreaterThan(NameDistance.SAME);
    assertThat(distance("Hassan Rouhani", "Rouhani Hassan")).isGreaterThan(NameDistance.SAME);
    assertThat(distance("Hassan Rouhani", "Rouhani")).isGreaterThan(NameDistance.SAME);
  }

  @Test
  void aNameIsAtNoDistanceFromItself() {
    for (String name : randomNames(2_000)) {
      assertThat(distance(name, name)).as(name).isZero();
    }
  }

  @Test
  void distanceIsTheSameBothWays() {
    List<String> names = randomNames(300);
    for (int i = 1; i < names.size(); i++) {
      String one = names.get(i - 1);
      String other = names.get(i);
      assertThat(distance(one, other))
          .as("seed " + SEED + ": " + one + ", " + other)
          .isCloseTo(distance(other, one), within(0.001));
    }
  }

  @Test
  void anyTextHasDistance() {
    Random random = new Random(SEED);
    NameDistance typed = NameDistance.from("Shaibani");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(10); k >= 0; k--) {
        text.append((char) random.nextInt(0x10000));
      }
      assertThat(typed.to(text.toString())).as("seed " + SEED).isNotNegative();
      assertThat(NameDistance.from(text.toString()).to("Shaibani")).isNotNegative();
    }
  }

  @Test
  void longTextIsCut() {
    String start = "abcdefghijklmnopqrstuvwxyz".repeat(3);
    String longer = start.repeat(200);
    assertThat(distance(longer, longer + "x")).isZero();
    assertThat(distance("a b ".repeat(3_000), "a b ".repeat(4_000))).isNotNegative();
    assertThat(distance("ال ".repeat(3_000), "al-".repeat(4_000))).isNotNegative();
  }

  @Test
  void otherScriptsMeetOnlyThemselves() {
    assertThat(distance("習近平", "習近平")).isZero();
    assertThat(distance("習近平", "Xi Jinping")).isGreaterThan(NameDistance.SAME);
    assertThat(distance("習近平", "習近")).isGreaterThan(NameDistance.SAME);
  }

  @Test
  void ourSpellingsAreFound() {
    NameLists lists = new NameLists();

    assertThat(lists.withinLatin().share()).isGreaterThanOrEqualTo(0.95);
    assertThat(lists.acrossScripts().share()).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void ourStrangersStayApart() {
    NameLists lists = new NameLists();

    assertThat(lists.strangers().share()).as(lists.falseMeetings()).isLessThanOrEqualTo(0.01);
  }

  @Test
  void ourListsAreLargeEnough() {
    assertThat(NameLists.rows("variants.tsv"))
        .hasSizeGreaterThanOrEqualTo(200)
        .allMatch(spellings -> spellings.distinct().count() >= 5);
    assertThat(NameLists.rows("strangers.tsv")).hasSizeGreaterThanOrEqualTo(500);
  }

  private static void assertAllMeet(String... spellings) {
    for (String one : spellings) {
      for (String other : spellings) {
        assertThat(distance(one, other))
            .as(one + ", " + other)
            .isLessThanOrEqualTo(NameDistance.SAME);
        assertThat(NameKey.of(one)).as(one + ", " + other).containsAnyElementsOf(NameKey.of(other));
      }
    }
  }

  private static double distance(String one, String other) {
    return NameDistance.from(one).to(other);
  }

  private static List<String> randomNames(int count) {
    Random random = new Random(SEED);
    List<String> letters =
        List.of(
            "abdeghiklmnorstuwyzch",
            "ابتجحخدرسشعفقكلمنهوي",
            "абвгдежзийклмнорстух",
            "אבגדהוזחטיכל");
    return random
        .ints(count, 0, letters.size())
        .mapToObj(
            script -> {
              StringBuilder name = new StringBuilder();
              for (int k = random.nextInt(10); k >= 0; k--) {
                String alphabet = letters.get(script);
                name.append(alphabet.charAt(random.nextInt(alphabet.length())));
              }
              return name.toString();
            })
        .toList();
  }
}
