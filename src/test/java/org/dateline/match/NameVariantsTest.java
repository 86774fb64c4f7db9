package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.NameSpellings;
import org.dateline.query.Planner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which spellings of an archive a name is found. */
final class NameVariantsTest {
  private final WordList archive = new WordList();

  private NameVariants variants(String... refused) {
    return new NameVariants(
        new Analyzers(),
        archive,
        new QueryLanguages(archive.languages(), IndexConfig.defaults().stopWords()),
        new Planner(IndexConfig.defaults())
            .plan(SearchRequest.of("").notName(refused), Operation.SEARCH, Instant.EPOCH));
  }

  private static List<String> others(NameVariants variants, String typed) {
    variants.of(typed);
    return variants.found().stream()
        .flatMap(name -> name.spellings().stream())
        .map(NameSpellings.Spelling::exact)
        .toList();
  }

  private List<String> others(String typed) {
    return others(variants(), typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Shaybani", "Chaibani", "al-Shaybani", "el-Şeybani", "شەیبانی", "Шайбани"})
  void findsSpellingsOfItsScriptAndOthers(String typed) {
    archive.word("shaibani", 9).word("الشيباني", 5).word("rubio", 7).word("sanctions", 90);

    assertThat(others(typed)).containsExactlyInAnyOrder("shaibani", "الشيباني");
  }

  @Test
  void countsTheWordTypedMost() {
    archive.word("shaybani", 2).word("shaibani", 9).word("الشيباني", 5);

    List<Form> forms = variants().of("Shaybani");

    assertThat(forms).extracting(Form::term).containsExactly("shaybani", "shaibani", "الشيباني");
    assertThat(forms.get(0).weight()).isEqualTo(1);
    assertThat(forms.get(1).weight()).isBetween(0.5f, 0.8f);
    assertThat(forms.get(2).weight()).isBetween(0.1f, 0.2f).isLessThan(forms.get(1).weight());
  }

  @Test
  void findsANameWithoutItsArticle() {
    archive.word("shaibani", 9);

    assertThat(others("al-Shaibani")).containsExactly("shaibani");
    assertThat(variants().of("al-Shaibani")).extracting(Form::term).containsExactly("shaibani");
  }

  @Test
  void givesNothingWhereThereIsNoOther() {
    archive.word("shaibani", 9);

    assertThat(variants().of("Shaibani")).isEmpty();
    assertThat(variants().of("Zebra")).isEmpty();
    assertThat(others("Zebra")).isEmpty();
  }

  @Test
  void leavesOutWhatIsRefused() {
    archive.word("shaybani", 2).word("shaibani", 9).word("الشيباني", 5);

    assertThat(others(variants("Shaibani"), "shaybani")).containsExactly("الشيباني");
    assertThat(others(variants("al-Shaibani", "الشيباني"), "shaybani")).isEmpty();
    assertThat(others(variants("Asaad Shaibani"), "shaybani")).hasSize(2);
  }

  @Test
  void takesNoEverydayWordForAName() {
    archive.word("packer", 3).word("baker", 40).asNames("baker", 2);

    assertThat(others("Packer")).isEmpty();
    assertThat(others("baker")).isEmpty();
  }

  @Test
  void takesTheNearestNameOfTheArchive() {
    archive.word("becker", 20).word("packer", 20).word("bäcker", 1);

    assertThat(others("Becker")).doesNotContain("packer");
  }

  @Test
  void leavesShortWordsNumbersAndParticlesAlone() {
    archive.word("shaibani", 9).word("bin", 9).word("ben", 9).word("rubio", 2);

    for (String typed : List.of("Al", "J.", "2025", "bin", "al-", "the", "U.N.", "a".repeat(41))) {
      assertThat(variants().of(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void tellsTheScriptOfASpelling() {
    archive.word("shaibani", 9).word("الشيباني", 5).word("шаибани", 1);
    NameVariants variants = variants();
    variants.of("Chaibani");

    assertThat(variants.found().getFirst().typed()).isEqualTo("Chaibani");
    assertThat(variants.found().getFirst().spellings())
        .extracting(s -> s.exact() + " " + s.script())
        .containsExactlyInAnyOrder("shaibani Latn", "الشيباني Arab", "шаибани Cyrl");
  }

  @Test
  void tellsEachNameOnce() {
    archive.word("shaibani", 9);
    NameVariants variants = variants();

    assertThat(variants.of("Chaibani")).isEqualTo(variants.of("Chaibani"));
    assertThat(variants.found()).hasSize(1);
  }

  @Test
  void findsSoManySpellingsAndNoMore() {
    String vowels = "aeiou";
    IntStream.range(0, 125)
        .forEach(
            i ->
                archive.word(
                    "sh%cb%cn%c"
                        .formatted(
                            vowels.charAt(i % 5), vowels.charAt(i / 5 % 5), vowels.charAt(i / 25)),
                    1));

    assertThat(others("Shabani")).hasSizeLessThanOrEqualTo(32).doesNotHaveDuplicates();
  }
}
