package org.dateline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.dateline.Seed;
import org.dateline.Suggestion.Kind;
import org.dateline.analysis.Analyzers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
  private final Analyzers analyzers = new Analyzers();

  private Typed typed(String text) {
    return Typed.of(text, List.of("edition"), analyzers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "caesar | caesar",
        "caesar Hewlê | hewle",
        "al-Shai | shai",
        "+san | san",
        "title:san | san",
        "(act san | san",
        "\"the caesar act\" san | san",
        "foo:san | san",
        "\"the caesar | caesar",
        "U.N.-ba | ba",
      })
  void readsTheWordBeingTyped(String text, String word) {
    assertThat(typed(text).last()).map(Typed.Word::exact).contains(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "caesar ", "caesar,", "san*", "s?n", "san~1", "w/5", "OR", "\"a b\"", "("
      })
  void findsNoWordWhereNoneIsTyped(String text) {
    assertThat(typed(text).last()).isEmpty();
  }

  @Test
  void takesTheLastWordsTogether() {
    assertThat(typed("caesar OR asaad hassan al").tails())
        .extracting(Typed.Tail::exact)
        .containsExactly("asaad hassan al", "hassan al", "al");
    assertThat(typed("a b c d e f g").tails()).hasSize(5);
    assertThat(typed("caesar -asaad has").tails())
        .extracting(Typed.Tail::exact)
        .containsExactly("has");
    assertThat(typed("country:SY united st").tails())
        .extracting(Typed.Tail::exact)
        .containsExactly("united st", "st");
    assertThat(typed("person:\"asaad has").tails())
        .extracting(Typed.Tail::exact)
        .containsExactly("asaad has");
  }

  @Test
  void knowsWhatCanBeWritten() {
    assertThat(typed("san").takes(Kind.PERSON)).isTrue();
    assertThat(typed("san").takesWords()).isTrue();
    assertThat(typed("title:san").takes(Kind.PERSON)).isFalse();
    assertThat(typed("title:san").takesWords()).isTrue();
    assertThat(typed("title:(act san").takes(Kind.PERSON)).isFalse();
    assertThat(typed("person:san").takes(Kind.PERSON)).isTrue();
    assertThat(typed("person:san").takes(Kind.PLACE)).isFalse();
    assertThat(typed("person:san").takesWords()).isFalse();
    assertThat(typed("edition:la").takesWords()).isFalse();
    assertThat(typed("source:la").takesWords()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "san | person:x",
        "act san | act person:x",
        "act +san | act +person:x",
        "-person:san | -person:x",
        "person:\"san d | person:x",
        "person:(y san | person:(y x",
        "act foo:san | act foo:person:x",
      })
  void writesAValueInPlaceOfWhatWasTyped(String text, String query) {
    Typed typed = typed(text);
    assertThat(typed.with(Kind.PERSON, "x", typed.tails().getLast().start())).isEqualTo(query);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "caesar san | 'caesar '",
        "caesar OR san | ''",
        "caesar NOT san | ''",
        "caesar -san | ''",
        "caesar OR (san | ''",
        "caesar AND san | 'caesar '",
        "(caesar and san | '(caesar '",
        "(caesar or san | ''",
        "(caesar not san | ''",
        "NOT (caesar san | ''",
        "said NEAR/5 san | 'said '",
        "caesar title:san | 'caesar'",
        "act \"the caesar san | act  the caesar",
      })
  void tellsWhatNarrowsTheWord(String text, String before) {
    Typed typed = typed(text);
    assertThat(typed.beforeWord(typed.last().orElseThrow())).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said NEAR/5 john smi | smi",
        "said w/5 (caesar OR john smi | ''",
        "atleast3(john smi | ''",
        "said NEAR/5 john | ''",
        "(said NEAR/5 john) smi | smi",
        "ex-smi | 'ex smi'",
      })
  void takesWordsOnlyForWhatIsNear(String text, String values) {
    Typed typed = typed(text);
    List<String> tails =
        typed.takes(Kind.PERSON)
            ? typed.tails().stream().map(Typed.Tail::exact).toList()
            : List.of();
    assertThat(String.join(",", tails)).isEqualTo(values);
    assertThat(typed.takesWords()).isTrue();
  }

  @Test
  void closesAQuoteByItsOwnMark() {
    assertThat(typed("\"san").closing()).isEqualTo("\"");
    assertThat(typed("“san").closing()).isEqualTo("”");
    assertThat(typed("„san").closing()).isEqualTo("”");
    assertThat(typed("«san").closing()).isEqualTo("»");
    assertThat(typed("ארה\"ב").closing()).isEmpty();
  }

  @Test
  void isPlainWhenThereAreOnlyWords() {
    assertThat(typed(" oil and gas").plain()).isTrue();
    assertThat(typed("Syria: what nex").plain()).isTrue();
    assertThat(typed("oil OR gas").plain()).isFalse();
    assertThat(typed("\"oil\" gas").plain()).isFalse();
    assertThat(typed("title:oil gas").plain()).isFalse();
    assertThat(typed("-oil").plain()).isFalse();
  }

  @Test
  void readsWhateverIsTyped() {
    long seed = Seed.next();
    SplittableRandom random = new SplittableRandom(seed);
    String letters = "ab:( )\"“«»+-!*~ORN\u0000\u05D0é\uD83D\uDE00/";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Typed typed = typed(text.toString());
      typed.last().ifPresent(typed::beforeWord);
      for (Typed.Tail tail : typed.tails()) {
        assertThat(tail.start()).as("%s, seed %d", text, seed).isBetween(0, text.length());
      }
    }
  }
}
