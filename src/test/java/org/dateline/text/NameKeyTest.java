package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "al-Shaibani",
        "Al Shaybani",
        "Shibani",
        "Chaibani",
        "el-Şeybani",
        "alshaibani",
        "ash-Shaibani",
        "الشيباني",
        "شيباني",
        "شەیبانی",
        "Аш-Шайбани",
        "אל-שייבאני"
      })
  void spellingsOfOneNameShareKeys(String spelling) {
    assertShared(spelling, "Shaibani");
  }

  @Test
  void readsGaddafiInEverySpelling() {
    for (String spelling :
        List.of("Qadhafi", "Kadhafi", "Khadafy", "القذافي", "Каддафи", "קדאפי")) {
      assertShared(spelling, "Gaddafi");
    }
  }

  @Test
  void leavesParticlesAside() {
    assertShared("bin Laden", "Laden");
    assertShared("ابن خلدون", "Khaldun");
    assertShared("von Braun", "Braun");
    assertShared("Abu Bakr", "بكر");
    assertShared("el-Sisi", "السيسي");
  }

  @Test
  void joinsServantsOfGodInOneKey() {
    assertShared("Abd al-Rahman", "Abdulrahman");
    assertShared("Abderrahmane", "عبدالرحمن");
    assertShared("عبد الرحمن", "Abdurrahman");
    assertShared("Nasr al-Din", "Nasreddine");
  }

  @Test
  void keepsNamesOfOtherConsonantsApart() {
    assertThat(NameKey.of("Putin")).doesNotContainAnyElementsOf(NameKey.of("Merkel"));
    assertThat(NameKey.of("محمد")).doesNotContainAnyElementsOf(NameKey.of("إبراهيم"));
  }

  @Test
  void aNameHasFewKeys() {
    Random random = new Random(7);
    String letters = "abcdefghijklmnopqrstuvwxyzşçğchkhالشقجخذوжхцчבגχμπ -'";
    for (int i = 0; i < 10_000; i++) {
      StringBuilder name = new StringBuilder("a");
      for (int k = random.nextInt(12); k > 0; k--) {
        name.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(NameKey.of(name.toString()))
          .as("seed 7, " + name)
          .hasSizeBetween(1, NameKey.MOST)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aNameOfVowelsHasKey() {
    assertThat(NameKey.of("Aya")).isEqualTo(NameKey.of("Eye")).hasSize(1);
  }

  @Test
  void nothingHasNoKey() {
    assertThat(NameKey.of("")).isEmpty();
    assertThat(NameKey.of(" -'. ")).isEmpty();
  }

  @Test
  void otherScriptsAreTheirOwnKey() {
    assertThat(NameKey.of("習近平")).containsExactly("習近平");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"al", "El", "ibn", "Bin", "abu", "de", "von", "esh", "بن", "ابن", "أبو", "аль"})
  void knowsParticles(String word) {
    assertThat(NameKey.isParticle(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ali", "Shaibani", "", "محمد", "al-Shaibani", "習"})
  void namesAreNoParticles(String word) {
    assertThat(NameKey.isParticle(word)).isFalse();
  }

  private static void assertShared(String spelling, String name) {
    assertThat(NameKey.of(spelling)).as(spelling).containsAnyElementsOf(NameKey.of(name));
  }
}
