package org.dateline.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.dateline.Article;

/**
 * Packs articles one by one with DEFLATE (RFC 1951) against a dictionary, so that reading one does
 * not unpack its neighbours. Not thread-safe.
 *
 * <p>A packed article is the number of its dictionary, its length unpacked in four bytes, the
 * highest first, and the compressed bytes.
 */
public final class Packer {
  private static final int HEADER = 5;

  /** Beyond this, a wire story shrinks by less than one part in thirty. */
  private static final int LEVEL = 4;

  private final Dictionaries dictionaries;

  /** Made with the first article to pack: threads that only read have none. */
  private Optional<Deflater> made = Optional.empty();

  private final Inflater inflater = new Inflater(true);
  private byte[] buffer = new byte[4_096];

  /**
   * Creates a packer for one thread.
   *
   * @param dictionaries those of the index that is read or written
   */
  public Packer(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  /**
   * Stores an article in its document, to be read by an {@link ArticleReader}.
   *
   * @param given the article as it was given
   * @param shown the same as it is shown, which is what intake made of it
   */
  public void store(Document document, Article given, Article shown) {
    StoredArticle.store(document, given, shown, this);
  }

  BytesRef pack(byte[] plain) {
    int dictionary = dictionaries.best();
    Deflater deflater = made.orElseGet(() -> new Deflater(LEVEL, true));
    made = Optional.of(deflater);
    deflater.reset();
    deflater.setDictionary(dictionaries.of(dictionary));
    deflater.setInput(plain);
    deflater.finish();
    int length = HEADER;
    while (!deflater.finished()) {
      buffer = ArrayUtil.grow(buffer, length + 1);
      length += deflater.deflate(buffer, length, buffer.length - length);
    }
    buffer[0] = (byte) dictionary;
    for (int i = 1; i < HEADER; i++) {
      buffer[i] = (byte) (plain.length >>> (Byte.SIZE * (HEADER - 1 - i)));
    }
    return new BytesRef(Arrays.copyOf(buffer, length));
  }

  byte[] unpack(BytesRef packed) throws IOException {
    int length = 0;
    for (int i = 1; i < HEADER; i++) {
      length = (length << Byte.SIZE) | (packed.bytes[packed.offset + i] & 0xFF);
    }
    byte[] plain = new byte[length];
    inflater.reset();
    inflater.setDictionary(dictionaries.of(packed.bytes[packed.offset]));
    inflater.setInput(packed.bytes, packed.offset + HEADER, packed.length - HEADER);
    try {
      int done = 0;
      while (done < length) {
        int more = inflater.inflate(plain, done, length - done);
        if (more == 0) {
          throw new CorruptIndexException("a packed article ends early", "articles");
        }
        done += more;
      }
    } catch (DataFormatException e) {
      throw new CorruptIndexException("a packed article is damaged", "articles", e);
    }
    return plain;
  }
}
