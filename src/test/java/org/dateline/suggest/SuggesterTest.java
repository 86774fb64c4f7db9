package org.dateline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.Article;
import org.dateline.Suggestion;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.match.Fields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is suggested when the time is short. */
class SuggesterTest {
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final Suggester suggester = new Suggester(IndexConfig.defaults());
  private IndexReader reader;

  @BeforeEach
  void index() throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (String words : List.of("sanaa sandy", "sanaa sandy", "sanaa santa", "sanaa")) {
        Document document = new Document();
        for (String word : words.split(" ")) {
          document.add(new StringField(Fields.EXACT, word, Store.NO));
        }
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  /** Whose time is up after so much work. */
  private final class Clock implements Grounds {
    private int counts = Integer.MAX_VALUE;
    private int articles = Integer.MAX_VALUE;
    private String body = "We saw Sanaa, and Sandy, and Santa.";
    private int read;

    @Override
    public IndexReader reader() {
      return reader;
    }

    @Override
    public Set<String> languages() {
      return Set.of("en");
    }

    @Override
    public OptionalLong count(String query) throws IOException {
      if (timeIsUp()) {
        return OptionalLong.empty();
      }
      counts--;
      return OptionalLong.of(
          reader.docFreq(new Term(Fields.EXACT, query.toLowerCase(Locale.ROOT))));
    }

    @Override
    public Optional<List<FixedBitSet>> matching(String query) {
      return Optional.empty();
    }

    @Override
    public int[] newest(Query query, int most) {
      return new int[0];
    }

    @Override
    public Article article(int doc) {
      read++;
      return Article.builder().id("a" + doc).title("News").body(body).build();
    }

    @Override
    public String written(String exact) {
      read++;
      String capital = exact.substring(0, 1).toUpperCase(Locale.ROOT) + exact.substring(1);
      return body.contains(capital) ? capital : exact;
    }

    @Override
    public boolean timeIsUp() {
      return counts <= 0;
    }

    @Override
    public boolean isLate() {
      return timeIsUp() || read >= articles;
    }
  }

  private List<String> suggest(Clock clock) throws IOException {
    return suggester.suggest("san", 8, clock, new Analyzers()).stream()
        .map(Suggestion::text)
        .toList();
  }

  @Test
  void writesWordsAsTheArchiveDoes() throws IOException {
    assertThat(suggest(new Clock())).containsExactly("Sanaa", "Sandy", "Santa");
  }

  @Test
  void readsNoArticleWhenLate() throws IOException {
    Clock clock = new Clock();
    clock.articles = 0;

    assertThat(suggest(clock)).containsExactly("sanaa", "sandy", "santa");
    assertThat(clock.read).isZero();
  }

  @Test
  void stopsReadingWhenItIsLate() throws IOException {
    Clock clock = new Clock();
    clock.articles = 1;
    clock.body = "Sanaa it was.";

    assertThat(suggest(clock)).containsExactly("sanaa", "sandy", "santa");
    assertThat(clock.read).isEqualTo(1);
  }

  @Test
  void showsWhatHasBeenCounted() throws IOException {
    Clock clock = new Clock();
    clock.counts = 2;

    assertThat(suggest(clock)).containsExactly("sanaa", "sandy");
  }
}
