package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dateline.Seed;
import org.junit.jupiter.api.Test;

class PackingTest {
  private static byte[] unpacked(ByteBuffer packed) throws IOException {
    byte[] bytes = new byte[packed.remaining()];
    packed.get(bytes);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  @Test
  void packsSoThatAnybodyCanUnpack() throws IOException {
    long seed = Seed.next();
    Random random = new Random(seed);
    Gzip gzip = new Gzip();
    for (int length : new int[] {0, 1, 1_000, 100_000, 3}) {
      byte[] noise = new byte[length];
      random.nextBytes(noise);
      byte[] plain = new byte[length];

      assertThat(unpacked(gzip.pack(ByteBuffer.wrap(noise)))).isEqualTo(noise);
      assertThat(unpacked(gzip.pack(ByteBuffer.wrap(plain)))).isEqualTo(plain);
    }
  }

  @Test
  void namesDifferentContentDifferently() {
    Set<String> tags = new HashSet<>();
    byte[] content = new byte[100];
    tags.add(EntityTag.of(content, 0, 100));
    for (int i = 0; i < content.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = content.clone();
        changed[i] ^= (byte) (1 << bit);
        tags.add(EntityTag.of(changed, 0, 100));
      }
      tags.add(EntityTag.of(content, 0, i));
    }

    assertThat(tags).hasSize(901);
  }

  @Test
  void namesTheSameContentTheSame() {
    byte[] one = "{\"tookMillis\":3,\"total\":1}".getBytes(StandardCharsets.UTF_8);
    byte[] other = "{\"tookMillis\":9,\"total\":1}".getBytes(StandardCharsets.UTF_8);

    assertThat(EntityTag.of(one, 15, one.length)).isEqualTo(EntityTag.of(other, 15, other.length));
    assertThat(EntityTag.of(one, 0, one.length)).isNotEqualTo(EntityTag.of(other, 0, other.length));
  }
}
