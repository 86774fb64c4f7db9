package org.dateline.lucene;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.dateline.Article;
import org.dateline.match.Fields;

/**
 * Title and body of an article as indexed, by a hash: what two articles have in common that say the
 * same under two ids.
 *
 * @param hash MurmurHash3 of title and body, its first 64 bits
 */
record Content(long hash) {
  /**
   * Bytes of the hash that are indexed. Each costs every article a byte; four leave one in 400 new
   * articles of an archive of ten million to be compared with another in vain.
   */
  private static final int INDEXED_BYTES = 4;

  /** The content of an article as indexed; empty when it has no text that could be the same. */
  static Optional<Content> of(Article article) {
    if (article.status() == Article.Status.WITHDRAWN
        || (article.title().isEmpty() && article.body().isEmpty())) {
      return Optional.empty();
    }
    BytesRef title = new BytesRef(article.title());
    BytesRef body = new BytesRef(article.body());
    long first = StringHelper.murmurhash3_x64_128(title)[0];
    // The halves are hashed apart, so that no text can wander from one into the other unseen.
    long second = StringHelper.murmurhash3_x64_128(body)[0];
    return Optional.of(new Content(first * 31 + second));
  }

  /** Whether an article as indexed has this very title and body as another one. */
  static boolean isSame(Article one, Article other) {
    return one.title().equals(other.title()) && one.body().equals(other.body());
  }

  BytesRef term() {
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(hash).array();
    return new BytesRef(bytes, 0, INDEXED_BYTES);
  }

  void addTo(Document document) {
    document.add(new StringField(Fields.CONTENT, term(), Field.Store.NO));
  }
}
