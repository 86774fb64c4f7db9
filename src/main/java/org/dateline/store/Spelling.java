package org.dateline.store;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.Article;
import org.dateline.analysis.Analyzers;
import org.dateline.match.Fields;

/**
 * Writes words as the archive does: with their accents, and with a capital only where they have one
 * within a sentence. One article that has the word tells it, or the next when there it only begins
 * sentences or stands in the title.
 */
final class Spelling {
  /** Articles that are read for one word. */
  private static final int MOST_ARTICLES = 3;

  /** How far an article is read, in UTF-16 code units. */
  private static final int MOST_TEXT = 50_000;

  /** Deleted articles between two looks at the clock. */
  private static final int STEP = 0xFF;

  private final IndexReader reader;
  private final ArticleReader articles;
  private final Analyzers analyzers;
  private final BooleanSupplier late;

  /**
   * Looks words up.
   *
   * @param articles reads those of the same reader
   * @param analyzers of this thread
   * @param late whether no more is to be read
   */
  Spelling(IndexReader reader, ArticleReader articles, Analyzers analyzers, BooleanSupplier late) {
    this.reader = reader;
    this.articles = articles;
    this.analyzers = analyzers;
    this.late = late;
  }

  /** A word in exact form as it is usually written, as far as there is time to read. */
  String usual(String exact) throws IOException {
    Search search = new Search(exact);
    int read = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum having =
          leaf.reader().postings(new Term(Fields.EXACT, new BytesRef(exact)), PostingsEnum.NONE);
      int doc = having == null ? DocIdSetIterator.NO_MORE_DOCS : having.nextDoc();
      for (int seen = 1; having != null && doc != DocIdSetIterator.NO_MORE_DOCS; seen++) {
        if ((seen & STEP) == 0 && late.getAsBoolean()) {
          return search.usual();
        }
        if (live == null || live.get(doc)) {
          search.read(articles.shown(leaf.docBase + doc));
          read++;
          if (search.within.isPresent() || late.getAsBoolean() || read == MOST_ARTICLES) {
            return search.usual();
          }
        }
        doc = having.nextDoc();
      }
    }
    return search.usual();
  }

  /** A word being looked for in texts. */
  private final class Search {
    private final String exact;

    /** As it is written within a sentence, in small letters if it is so anywhere. */
    private Optional<String> within = Optional.empty();

    private Optional<String> anywhere = Optional.empty();

    private Search(String exact) {
      this.exact = exact;
    }

    private void read(Article article) {
      read(article.body(), false);
      if (!late.getAsBoolean()) {
        read(article.summary(), false);
      }
      if (anywhere.isEmpty()) {
        read(article.title(), true);
      }
    }

    private void read(String text, boolean title) {
      String part = text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
      int[] last = {0};
      analyzers.spellings(
          part,
          (buffer, length, start, end) -> {
            if (analyzers.forms(buffer, length, "").exact().equals(exact)) {
              take(new String(buffer, 0, length), title || beginsSentence(part, last[0], start));
            }
            last[0] = end;
          });
    }

    private void take(String word, boolean begins) {
      boolean small = word.equals(lower(word));
      if ((!begins || small) && (within.isEmpty() || small)) {
        within = Optional.of(word);
      }
      anywhere = anywhere.isEmpty() ? Optional.of(word) : anywhere;
    }

    private String usual() {
      return within.orElseGet(() -> anywhere.map(Spelling::lower).orElse(exact));
    }
  }

  /** Whether a word that follows another one begins a sentence, or a heading in a line. */
  private static boolean beginsSentence(String text, int lastEnd, int start) {
    return lastEnd == 0
        || text.substring(lastEnd, start).chars().anyMatch(c -> ".!?:;؟۔。“\"«\n".indexOf(c) >= 0);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
