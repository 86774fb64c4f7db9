package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PackingTest {
  private static byte[] unpacked(ByteBuffer packed) throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(
            new ByteArrayInputStream(packed.array(), packed.position(), packed.remaining()))) {
      return in.readAllBytes();
    }
  }

  @Test
  void packsSoThatAnybodyCanUnpack() throws IOException {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
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
    tags.add(EntityTag.of(ByteBuffer.wrap(content), 0));
    for (int i = 0; i < content.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = content.clone();
        changed[i] ^= (byte) (1 << bit);
        tags.add(EntityTag.of(ByteBuffer.wrap(changed), 0));
      }
      tags.add(EntityTag.of(ByteBuffer.wrap(content, 0, i), 0));
    }

    assertThat(tags).hasSize(901);
  }

  @Test
  void namesTheSameContentTheSame() {
    ByteBuffer one = ByteBuffer.wrap("{\"tookMillis\":3,\"total\":1}".getBytes());
    ByteBuffer other = ByteBuffer.wrap("{\"tookMillis\":9,\"total\":1}".getBytes());

    assertThat(EntityTag.of(one, 15)).isEqualTo(EntityTag.of(other, 15));
    assertThat(EntityTag.of(one, 0)).isNotEqualTo(EntityTag.of(other, 0));
  }
}
