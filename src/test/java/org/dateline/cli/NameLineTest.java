package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.dateline.NameFound;
import org.dateline.NameFound.Spelling;
import org.dateline.SearchResult;
import org.dateline.Sort;
import org.dateline.Understood;
import org.junit.jupiter.api.Test;

class NameLineTest {
  private static final Spelling LATIN = new Spelling("Shaibani", 1_207, "Latn");
  private static final Spelling ARABIC = new Spelling("الشيباني", 3, "Arab");

  private static NameFound name(String typed, Spelling... found) {
    return new NameFound(typed, Optional.empty(), List.of(found));
  }

  private static List<String> printed(
      Map<String, String> env, OptionalLong asTyped, NameFound... names) {
    SearchResult result =
        new SearchResult(
            5,
            Optional.empty(),
            new Understood("q", false, List.of(), List.of(names), Optional.empty()),
            List.of(),
            1_219,
            asTyped,
            OptionalInt.of(1),
            10,
            Optional.empty(),
            Sort.RELEVANCE,
            List.of(),
            Map.of(),
            Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    new NameLine(new Terminal(InputStream.nullInputStream(), stream, stream, env)).print(result);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> wide(OptionalLong asTyped, NameFound... names) {
    return printed(Map.of("COLUMNS", "110"), asTyped, names);
  }

  @Test
  void listsSpellingsWithTheirCounts() {
    assertThat(
            printed(Map.of("COLUMNS", "80"), OptionalLong.of(12), name("shaybani", LATIN, ARABIC)))
        .containsExactly(
            "Also found as: Shaibani (1,207), الشيباني\u200E (3); 12 of 1,219 as typed.",
            "--not-name Shaibani leaves one out, --names off all.");
  }

  @Test
  void printsNothingWithoutOtherSpellings() {
    assertThat(wide(OptionalLong.empty())).isEmpty();
    assertThat(wide(OptionalLong.of(12), name("shaybani"))).isEmpty();
  }

  @Test
  void saysNothingOfWhatWasNotCounted() {
    assertThat(wide(OptionalLong.empty(), name("shaybani", LATIN)))
        .containsExactly(
            "Also found as: Shaibani (1,207). --not-name Shaibani leaves one out, --names off all.");
  }

  @Test
  void tellsWhoseSpellingsTheyAre() {
    assertThat(
            String.join(
                " ",
                wide(
                    OptionalLong.of(0),
                    name("shaybani", LATIN),
                    name("zelensky", new Spelling("Зеленський", 2, "Cyrl")))))
        .startsWith(
            "Also found as: Shaibani (1,207) for shaybani; Зеленський (2) for zelensky; 0 of 1,219"
                + " as typed.");
  }

  /** Without the mark a terminal shows the figure to the left of the word before it. */
  @Test
  void keepsFiguresBehindArabicWords() {
    assertThat(wide(OptionalLong.of(1), name("shaybani", ARABIC)).getFirst())
        .startsWith("Also found as: الشيباني\u200E (3); 1 of 1,219 as typed.");
    assertThat(wide(OptionalLong.of(1), name("shaybani", LATIN)).getFirst())
        .doesNotContain("\u200E");
  }

  @Test
  void writesTheFlagAsAShellTakesIt() {
    assertThat(
            String.join(
                " ", wide(OptionalLong.of(1), name("neil", new Spelling("O'Neil", 1, "Latn")))))
        .contains("--not-name 'O'\\''Neil' leaves one out");
  }

  @Test
  void breaksLongListsIntoLines() {
    Spelling[] many =
        IntStream.range(0, 32)
            .mapToObj(i -> new Spelling("Shaibani" + i, i, "Latn"))
            .toArray(Spelling[]::new);

    assertThat(printed(Map.of(), OptionalLong.of(1), name("shaybani", many)))
        .hasSizeGreaterThan(5)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void isQuietOnATerminal() {
    assertThat(
            printed(
                Map.of("DATELINE_TERMINAL", "out"), OptionalLong.of(1), name("shaybani", LATIN)))
        .allSatisfy(line -> assertThat(line).startsWith("\u001b[2m").endsWith("\u001b[0m"));
  }

  @Test
  void articlesTellTerminalsNothing() {
    assertThat(
            String.join(
                "\n",
                wide(
                    OptionalLong.of(1), name("a\u001b[1m", new Spelling("b\u202Ec\n", 1, "Latn")))))
        .doesNotContain("\u001b", "\u202E");
  }
}
