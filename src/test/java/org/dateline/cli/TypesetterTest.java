package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.Range;
import org.junit.jupiter.api.Test;

class TypesetterTest {
  private static final String MARK = "\u001b[1;33m";
  private static final String RESET = "\u001b[0m";

  @Test
  void breaksLinesAtBlanks() {
    assertThat(plain(40).paragraph("aaaa ".repeat(12).strip(), List.of(), 2).lines())
        .containsExactly("  " + "aaaa ".repeat(7).strip(), "  " + "aaaa ".repeat(5).strip());
  }

  @Test
  void leavesLongWordsWhole() {
    String word = "x".repeat(60);
    assertThat(plain(40).paragraph("a " + word + " b", List.of(), 0).lines())
        .containsExactly("a", word, "b");
  }

  @Test
  void showsNoMarksWithoutColours() {
    assertThat(plain(80).line("Caesar act", List.of(new Range(0, 6)))).isEqualTo("Caesar act");
  }

  @Test
  void coloursMarksOnATerminal() {
    assertThat(coloured(80).line("The Caesar act", List.of(new Range(4, 10))))
        .isEqualTo("The " + MARK + "Caesar" + RESET + " act");
  }

  @Test
  void colourEndsWithItsLine() {
    String text = "a".repeat(30) + " " + "b".repeat(30);
    assertThat(coloured(40).paragraph(text, List.of(new Range(28, 33)), 0).lines())
        .containsExactly(
            "a".repeat(28) + MARK + "aa" + RESET, MARK + "bb" + RESET + "b".repeat(28));
  }

  @Test
  void noColourSettingIsRespected() {
    Map<String, String> env = Map.of("DATELINE_TERMINAL", "out err", "NO_COLOR", "1");
    assertThat(typesetter(env).line("Caesar", List.of(new Range(0, 6)))).isEqualTo("Caesar");
  }

  @Test
  void controlCharactersNeverReachTheTerminal() {
    assertThat(plain(80).line("a\u001b]0;owned\u0007b\u009bc\r", List.of()))
        .isEqualTo("a ]0;owned b c ");
  }

  @Test
  void textNeverTurnsWhatFollowsIt() {
    String turning = "a\u202a\u202b\u202c\u202d\u202eb\u2066\u2067\u2068\u2069c";
    assertThat(plain(80).line(turning, List.of())).isEqualTo("a     b    c");
    assertThat(plain(80).line("\u200eسلام\u200f\u200c", List.of()))
        .isEqualTo("\u200eسلام\u200f\u200c");
  }

  @Test
  void wrappingLosesNoWordAndNoMark() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      int words = 1 + random.nextInt(40);
      for (int i = 0; i < words; i++) {
        text.append(i == 0 ? "" : " ").append("w".repeat(1 + random.nextInt(50)));
      }
      int start = random.nextInt(text.length());
      Range mark = new Range(start, start + 1 + random.nextInt(text.length() - start));
      String shown = coloured(40 + random.nextInt(70)).paragraph(text.toString(), List.of(mark), 0);
      assertThat(shown.replace(MARK, "").replace(RESET, "").replace('\n', ' '))
          .as("seed %d", seed)
          .isEqualTo(text.toString());
    }
  }

  private static Typesetter plain(int width) {
    return typesetter(Map.of("COLUMNS", Integer.toString(width)));
  }

  private static Typesetter coloured(int width) {
    return typesetter(Map.of("COLUMNS", Integer.toString(width), "DATELINE_TERMINAL", "out"));
  }

  private static Typesetter typesetter(Map<String, String> env) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Typesetter(new Terminal(InputStream.nullInputStream(), nowhere, nowhere, env));
  }
}
