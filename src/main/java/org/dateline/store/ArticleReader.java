package org.dateline.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.dateline.Article;
import org.dateline.analysis.Analyzers;
import org.dateline.json.ArticleJson;
import org.dateline.match.Fields;

/**
 * Reads the articles of a state of the archive by the numbers of their documents. Not thread-safe,
 * as its packer is not.
 */
public final class ArticleReader {
  private final IndexReader reader;
  private final Packer packer;

  /**
   * Reads from a reader that others keep open meanwhile.
   *
   * @param packer of the same index, of this thread
   */
  public ArticleReader(IndexReader reader, Packer packer) {
    this.reader = reader;
    this.packer = packer;
  }

  /**
   * An article as shown.
   *
   * @param doc the number of its document over all segments
   * @throws CorruptIndexException when the document has none, or one that cannot be read
   */
  public Article shown(int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    BinaryDocValues packed = DocValues.getBinary(leaf.reader(), Fields.ARTICLE);
    if (!packed.advanceExact(doc - leaf.docBase)) {
      throw new CorruptIndexException("an article is missing from its document", "articles");
    }
    byte[] json = packer.unpack(packed.binaryValue());
    try {
      return ArticleJson.parse(new String(json, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new CorruptIndexException("an article cannot be read", "articles", e);
    }
  }

  /**
   * An article as it was given, to be indexed again.
   *
   * @param doc the number of its document over all segments
   * @throws CorruptIndexException when the document has none, or one that cannot be read
   */
  public Article given(int doc) throws IOException {
    return StoredArticle.given(reader.storedFields().document(doc), shown(doc));
  }

  /**
   * A word as it is usually written in the articles that have it: with its accents, and with a
   * capital only where it has one within a sentence. Reads up to three of them.
   *
   * @param exact the word in exact form
   * @param analyzers of this thread
   * @param late whether no more is to be read
   * @return the word as written; the exact form when no article has it
   */
  public String written(String exact, Analyzers analyzers, BooleanSupplier late)
      throws IOException {
    return new Spelling(reader, this, analyzers, late).usual(exact);
  }
}
