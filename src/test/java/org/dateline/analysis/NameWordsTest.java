package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.dateline.text.NameKey;
import org.junit.jupiter.api.Test;

/** Which words of an article are like names. */
final class NameWordsTest {
  private static final Set<String> STOP_WORDS = Set.of("the", "and", "that", "قال", "على", "die");

  private final ArticleStreams streams =
      new ArticleStreams(new Analyzers(), (language, word) -> STOP_WORDS.contains(word));

  private Set<String> names(String language, String title, String... paragraphs) {
    streams.set(title, "", List.of(paragraphs), language);
    Set<String> names = new TreeSet<>();
    for (BytesRef name : streams.names()) {
      String term = name.utf8ToString();
      String spelling = term.substring(term.indexOf(ArticleStreams.AFTER_KEY) + 1);
      names.add(spelling.replace(ArticleStreams.AFTER_KEY, '='));
    }
    return names;
  }

  private Set<String> names(String text) {
    return names("en", "", text);
  }

  @Test
  void takesWordsWithACapitalWithinASentence() {
    assertThat(names("Then the minister Shaibani met Rubio in small rooms."))
        .containsExactlyInAnyOrder("shaibani", "rubio");
  }

  @Test
  void passesOverTheFirstWordOfASentence() {
    assertThat(names("Sanctions are gone. Banks reopen. “Rain fell”.")).isEmpty();
    assertThat(names("en", "", "One.", "Damascus slept.")).isEmpty();
  }

  @Test
  void passesOverWordsAllInCapitals() {
    assertThat(names("they saw SANCTIONS and NATO and Nato")).containsExactly("nato");
  }

  @Test
  void passesOverStopWordsAndInitials() {
    assertThat(names("said The and And J of Al in Ma")).isEmpty();
  }

  @Test
  void passesOverParticlesOfNames() {
    assertThat(names("they met Osama Bin Laden, Ibn Saud and Asaad El-Shaibani"))
        .containsExactlyInAnyOrder("osama", "laden", "saud", "asaad", "shaibani");
  }

  @Test
  void passesOverWordsWithDigits() {
    assertThat(names("the new Boeing747 and F16 came to Aleppo")).containsExactly("aleppo");
  }

  @Test
  void believesAHeadlineThatIsWrittenAsASentence() {
    assertThat(names("en", "Ministers discuss Shaibani visit")).containsExactly("shaibani");
    assertThat(names("en", "Ministers Discuss Shaibani Visit in US")).isEmpty();
  }

  @Test
  void takesGermanNounsOnlyBesideAnotherCapital() {
    assertThat(names("de", "", "Gestern sprach die Regierung mit Asaad Schaibani in Damaskus."))
        .containsExactlyInAnyOrder("asaad", "schaibani");
    assertThat(names("de", "", "Gestern traf Asaad al-Schaibani die Regierung."))
        .containsExactlyInAnyOrder("asaad", "schaibani");
  }

  @Test
  void takesEveryWordWhereThereAreNoCapitals() {
    assertThat(names("ar", "", "قال أسعد الشيباني على الهاتف"))
        .containsExactlyInAnyOrder("اسعد=أسعد", "الشيباني", "الهاتف");
    assertThat(names("he", "", "אסעד א-שיבאני")).contains("שיבאני");
  }

  @Test
  void takesAnArabicNameWithoutWhatStandsBeforeItsArticle() {
    assertThat(names("ar", "", "والشيباني")).containsExactly("الشيباني");
    assertThat(names("ar", "", "وبالأُسـود")).containsExactly("الاسود=الأسود");
  }

  @Test
  void readsAnyAlphabetWithCapitals() {
    assertThat(names("ru", "", "Вчера министр Шайбани сказал")).containsExactly("шайбани");
    assertThat(names("tr", "", "Dün bakan Şeybani'nin sözleri")).containsExactly("seybani=şeybani");
  }

  @Test
  void keepsHowANameIsWrittenWhereThatSaysMore() {
    assertThat(names("they met Şeybani, Müller and İnönü"))
        .containsExactlyInAnyOrder("seybani=şeybani", "muller=müller", "inonu=inönü");
    assertThat(names("they met Shaibani’s men in Sana'a")).containsExactly("sanaa", "shaibani");
    assertThat(names("ckb", "", "ئەسعەد شەیبانی")).contains("شهيباني=شەیبانی");
  }

  @Test
  void forgetsTheArticleBefore() {
    assertThat(names("they met Shaibani")).containsExactly("shaibani");
    assertThat(names("they met Rubio")).containsExactly("rubio");
    assertThat(names("they met nobody")).isEmpty();
  }

  @Test
  void givesANameATermForEachOfItsKeys() {
    streams.set("", "", List.of("they met Chaibani, and Chaibani again"), "fr");

    assertThat(streams.names())
        .extracting(BytesRef::utf8ToString)
        .containsExactlyInAnyOrderElementsOf(
            NameKey.of("chaibani").stream()
                .map(key -> key + ArticleStreams.AFTER_KEY + "chaibani")
                .toList());
  }
}
