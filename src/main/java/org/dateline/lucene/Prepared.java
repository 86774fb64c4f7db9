package org.dateline.lucene;

import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.dateline.Article;
import org.dateline.ingest.Taken;
import org.dateline.json.ArticleJson;

/** An article ready to be written. Handed from thread to thread, never shared. */
final class Prepared {
  private final Article given;
  private final Taken.Accepted taken;
  private final long formatDigest;
  private OptionalLong digest = OptionalLong.empty();

  /**
   * Prepares an article.
   *
   * @param given as it was given
   * @param taken what the intake made of it
   * @param formatDigest changes whenever the same article would be indexed in another way
   */
  Prepared(Article given, Taken.Accepted taken, long formatDigest) {
    this.given = given;
    this.taken = taken;
    this.formatDigest = formatDigest;
  }

  Article given() {
    return given;
  }

  Taken.Accepted taken() {
    return taken;
  }

  String id() {
    return taken.article().id();
  }

  /** Its title and body as they are indexed, made when asked for; empty when it has no text. */
  Optional<Content> content() {
    return Content.of(taken.article());
  }

  /**
   * A digest of the article as given and of how it is indexed. Made when it is first asked for: by
   * the threads that write, so that the one that reads need not.
   */
  long digest() {
    if (digest.isEmpty()) {
      // Of a withdrawn article nothing counts but that it is: its text may come along or not.
      boolean withdrawn = taken.article().status() == Article.Status.WITHDRAWN;
      BytesRef json = new BytesRef(ArticleJson.toJson(withdrawn ? taken.article() : given));
      // A date too far ahead to be believed is believed when its time has come.
      long believed = taken.month().isPresent() ? 1 : 0;
      digest = OptionalLong.of(StringHelper.murmurhash3_x64_128(json)[0] ^ formatDigest ^ believed);
    }
    return digest.getAsLong();
  }
}
