package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.dateline.Article;
import org.dateline.Seed;
import org.dateline.json.ArticleJson;
import org.junit.jupiter.api.Test;

/** Articles packed against what an archive learned. */
class PackerTest {
  private static final String FILE = "articles.dictionary";

  private final Directory directory = new ByteBuffersDirectory();

  private Dictionaries dictionaries() throws IOException {
    return new Dictionaries(directory);
  }

  private static List<Article> articles(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Article.builder()
                    .id("a" + i)
                    .title("Central bank of the harbour " + i)
                    .body("The governor said that rates stay as they are.")
                    .build())
        .toList();
  }

  private static byte[] json(Article article) {
    return ArticleJson.toJson(article).getBytes(StandardCharsets.UTF_8);
  }

  private static void assertRoundTrip(Packer packer, byte[] plain) throws IOException {
    assertThat(packer.unpack(packer.pack(plain))).isEqualTo(plain);
  }

  @Test
  void unpacksWhatItPacked() throws IOException {
    long seed = Seed.next();
    Random random = new Random(seed);
    Packer packer = new Packer(dictionaries());
    for (int round = 0; round < 300; round++) {
      byte[] noise = new byte[random.nextInt(round < 290 ? 2_000 : 300_000)];
      random.nextBytes(noise);
      assertRoundTrip(packer, noise);
      Arrays.fill(noise, (byte) round);
      assertRoundTrip(packer, noise);
    }
    assertRoundTrip(packer, new byte[0]);
  }

  @Test
  void unpacksFromTheMiddleOfABuffer() throws IOException {
    Packer packer = new Packer(dictionaries());
    byte[] plain = json(articles(1).get(0));
    BytesRef packed = packer.pack(plain);
    byte[] wider = new byte[packed.length + 20];
    System.arraycopy(packed.bytes, packed.offset, wider, 7, packed.length);

    assertThat(packer.unpack(new BytesRef(wider, 7, packed.length))).isEqualTo(plain);
  }

  @Test
  void packsBetterWhatItHasLearned() throws IOException {
    Dictionaries dictionaries = dictionaries();
    byte[] plain = json(articles(1_000).get(999));
    Packer packer = new Packer(dictionaries);
    int before = packer.pack(plain).length;

    dictionaries.learn(articles(200));

    assertThat(packer.pack(plain).length).isLessThan(before / 2);
    assertRoundTrip(packer, plain);
  }

  @Test
  void unpacksWhatWasPackedBeforeItLearned() throws IOException {
    Dictionaries dictionaries = dictionaries();
    Packer packer = new Packer(dictionaries);
    byte[] plain = json(articles(1).get(0));
    BytesRef packed = packer.pack(plain);

    dictionaries.learn(articles(200));

    assertThat(packer.unpack(packed)).isEqualTo(plain);
    assertThat(new Packer(dictionaries()).unpack(packed)).isEqualTo(plain);
  }

  @Test
  void learnsOnceAndFromManyOnly() throws IOException {
    Dictionaries dictionaries = dictionaries();
    dictionaries.learn(articles(99));
    assertThat(directory.listAll()).isEmpty();
    assertThat(dictionaries.commitData()).isEmpty();

    dictionaries.learn(articles(100));
    byte[] learned = dictionaries.of(Dictionaries.LEARNED);
    dictionaries.learn(articles(5_000));

    assertThat(dictionaries.of(Dictionaries.LEARNED))
        .isSameAs(learned)
        .hasSizeLessThanOrEqualTo(8_192);
    assertThat(directory.listAll()).containsExactly(FILE);
    assertThat(dictionaries.commitData()).isNotEmpty();
    assertThat(dictionaries().of(Dictionaries.LEARNED)).isEqualTo(learned);
  }

  @Test
  void isReadByOneWhoOpenedBefore() throws IOException {
    Dictionaries reader = dictionaries();
    Dictionaries writer = dictionaries();
    writer.learn(articles(200));
    BytesRef packed = new Packer(writer).pack(json(articles(1).get(0)));

    assertThat(new Packer(reader).unpack(packed)).isEqualTo(json(articles(1).get(0)));
  }

  @Test
  void learnsAgainAfterAFullDisk() throws IOException {
    TestDisk disk = new TestDisk();
    for (TestDisk.Full full : List.of(TestDisk.Full.ON_CREATE, TestDisk.Full.ON_SYNC)) {
      Dictionaries dictionaries = new Dictionaries(disk);
      disk.fill(full);
      assertThatThrownBy(() -> dictionaries.learn(articles(200))).isInstanceOf(IOException.class);
      assertThat(disk.listAll()).isEmpty();
      assertThat(dictionaries.best()).isEqualTo(Dictionaries.BUILT_IN);
    }
    disk.fill(TestDisk.Full.NEVER);
    Dictionaries dictionaries = new Dictionaries(disk);

    dictionaries.learn(articles(200));

    assertThat(disk.listAll()).containsExactly(FILE);
    assertThat(dictionaries.best()).isEqualTo(Dictionaries.LEARNED);
  }

  @Test
  void takesOverWhatAnotherLearned() throws IOException {
    Dictionaries other = new Dictionaries(new ByteBuffersDirectory());
    other.learn(articles(200));
    Dictionaries dictionaries = dictionaries();

    dictionaries.adopt(other);
    dictionaries.learn(articles(5_000));

    assertThat(dictionaries.of(Dictionaries.LEARNED)).isEqualTo(other.of(Dictionaries.LEARNED));
  }

  @Test
  void neverReadsADamagedDictionary() throws IOException {
    dictionaries().learn(articles(200));
    byte[] sound;
    try (IndexInput in = directory.openInput(FILE, IOContext.READONCE)) {
      sound = new byte[(int) in.length()];
      in.readBytes(sound, 0, sound.length);
    }
    for (int place = 0; place < sound.length; place += 1 + sound.length / 300) {
      byte[] flipped = sound.clone();
      flipped[place] ^= 1;
      assertDamaged(flipped);
      assertDamaged(Arrays.copyOf(sound, place));
    }
    assertDamaged(Arrays.copyOf(sound, sound.length + 1));
    assertDamaged(new byte[20_000]);
  }

  private void assertDamaged(byte[] bytes) throws IOException {
    directory.deleteFile(FILE);
    try (IndexOutput out = directory.createOutput(FILE, IOContext.DEFAULT)) {
      out.writeBytes(bytes, bytes.length);
    }
    assertThatThrownBy(this::dictionaries)
        .isInstanceOfAny(
            CorruptIndexException.class,
            java.io.EOFException.class,
            org.apache.lucene.index.IndexFormatTooOldException.class,
            org.apache.lucene.index.IndexFormatTooNewException.class);
  }
}
