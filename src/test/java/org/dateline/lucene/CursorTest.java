package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.Seed;
import org.dateline.Sort;
import org.junit.jupiter.api.Test;

/** Places to go on from, written and read. */
class CursorTest {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static Random seeded() {
    long seed = Seed.next();
    return new Random(seed);
  }

  private static Cursor random(Random random) {
    StringBuilder id = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      id.appendCodePoint(
          random.nextBoolean() ? 'a' + random.nextInt(26) : 0x10000 + random.nextInt(0x1000));
    }
    return new Cursor(
        Long.toHexString(random.nextLong()),
        List.of(Sort.values()).get(random.nextInt(Sort.values().length)),
        random.nextInt(300),
        random.nextLong(),
        random.nextLong(),
        random.nextBoolean() ? Long.MIN_VALUE : random.nextLong(),
        random.nextBoolean() ? Long.MIN_VALUE : random.nextLong(),
        id.toString());
  }

  private static void assertInvalid(String text) {
    InvalidRequestException refusal =
        catchThrowableOfType(InvalidRequestException.class, () -> Cursor.decode(text));
    assertThat(refusal).as(text).isNotNull();
    assertThat(refusal.problems()).extracting(Problem::code).containsExactly("cursor-invalid");
    assertThat(refusal.problems().get(0).where()).isEqualTo(new Problem.InParameter("cursor"));
  }

  @Test
  void readsWhatItWrote() {
    Random random = seeded();
    for (int round = 0; round < 1_000; round++) {
      Cursor cursor = random(random);
      assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
      assertThat(Cursor.decode(" " + cursor.encode() + "\n")).isEqualTo(cursor);
    }
  }

  @Test
  void isWrittenForUrls() {
    Random random = seeded();
    for (int round = 0; round < 100; round++) {
      assertThat(random(random).encode()).matches("[A-Za-z0-9_-]+");
    }
  }

  @Test
  void refusesEveryChangedCharacter() {
    Random random = seeded();
    String text = random(random).encode();
    for (int i = 0; i < text.length(); i++) {
      for (char other : (ALPHABET + "+/=%é ").toCharArray()) {
        String damaged = text.substring(0, i) + other + text.substring(i + 1);
        if (!damaged.strip().equals(text)) {
          assertInvalid(damaged);
        }
      }
    }
  }

  @Test
  void refusesEveryFlippedBit() {
    byte[] bytes = Base64.getUrlDecoder().decode(random(seeded()).encode());
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] damaged = bytes.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      assertInvalid(Base64.getUrlEncoder().withoutPadding().encodeToString(damaged));
    }
  }

  @Test
  void refusesEveryCut() {
    String text = random(seeded()).encode();
    for (int i = 0; i < text.length(); i++) {
      assertInvalid(text.substring(0, i));
      assertInvalid(text.substring(i + 1));
    }
    assertInvalid(text + "A");
    assertInvalid(text + "AAAA");
    assertInvalid(text + text);
  }

  @Test
  void refusesRandomTexts() {
    Random random = seeded();
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      assertInvalid(text.toString());
    }
  }

  @Test
  void belongsToItsRequestOnly() {
    Cursor cursor = random(seeded());

    cursor.checkBelongsTo(cursor.fingerprint());
    assertThatThrownBy(() -> cursor.checkBelongsTo("other"))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::code)
                    .containsExactly("cursor-of-another-query"));
  }

  @Test
  void goesOnFromTheScoreOrDateItKeeps() {
    Cursor score = new Cursor("f", Sort.RELEVANCE, 0, 1, 0, Float.floatToIntBits(1.25f), 7, "a");
    Cursor undated = new Cursor("f", Sort.NEWEST, 0, 0, 0, Long.MIN_VALUE, Long.MIN_VALUE, "a");

    assertThat(HitOrder.after(score).fields[0]).isEqualTo(1.25f);
    assertThat(HitOrder.published(Sort.RELEVANCE, HitOrder.after(score))).isEqualTo(7);
    assertThat(HitOrder.id(HitOrder.after(score))).isEqualTo("a");
    assertThat(HitOrder.after(undated).fields[0]).isEqualTo(Long.MIN_VALUE);
    assertThat(HitOrder.value(Sort.RELEVANCE, HitOrder.after(score))).isEqualTo(score.value());
    Cursor recent = new Cursor("f", Sort.RECENT, 0, 1, 0, Double.doubleToLongBits(-470.25), 0, "a");
    assertThat(HitOrder.after(recent).fields[0]).isEqualTo(-470.25);
    assertThat(HitOrder.value(Sort.RECENT, HitOrder.after(recent))).isEqualTo(recent.value());
    assertThat(HitOrder.value(Sort.NEWEST, HitOrder.after(undated))).isEqualTo(undated.value());
  }
}
