package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.dateline.Seed;
import org.junit.jupiter.api.Test;

class Utf8BufferTest {
  private final Utf8Buffer buffer = new Utf8Buffer();

  private byte[] written() {
    byte[] bytes = new byte[buffer.length()];
    buffer.view().get(bytes);
    return bytes;
  }

  @Test
  void encodesEveryLengthOfCharacter() {
    String text = "a é ش € 😀";

    buffer.write(text, 0, text.length());

    assertThat(written()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void joinsPairsThatComeApart() {
    buffer.write("\uD83D", 0, 1);
    buffer.write("\uDE00", 0, 1);

    assertThat(written()).isEqualTo("😀".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void replacesHalvesOfPairs() {
    String text = "a\uD83Db\uDE00c";

    buffer.write(text, 0, text.length());

    assertThat(new String(written(), StandardCharsets.UTF_8)).isEqualTo("a?b?c");
  }

  @Test
  void growsAsNeeded() {
    String text = "شيباني ".repeat(20_000);

    buffer.write(text, 0, text.length());

    assertThat(written()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void encodesAsTheJdkDoes() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(300);
      for (int i = 0; i < length; i++) {
        text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
      }
      buffer.clear();
      int cut = length == 0 ? 0 : random.nextInt(length);
      buffer.write(text.toString(), 0, cut);
      buffer.write(text.toString().toCharArray(), cut, text.length() - cut);
      buffer.write('.');

      assertThat(written())
          .as("seed " + seed)
          .isEqualTo((text + ".").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void drainsIntoAStream() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    buffer.write("abc", 0, 3);
    buffer.drainTo(out);
    buffer.write("d", 0, 1);
    buffer.drainTo(out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("abcd");
    assertThat(buffer.length()).isZero();
  }
}
