package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.dateline.Article;
import org.dateline.Hit;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Seed;
import org.dateline.analysis.ArticleStreams;
import org.dateline.match.Fields;
import org.dateline.match.Vocabulary;
import org.dateline.words.Deadline;
import org.dateline.words.FoundNames;
import org.dateline.words.TermWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words and values looked up in an archive, in whatever time there is. */
class TermWordsTest {
  private static final List<String> WORDS = List.of("a", "é", "\uFB01", "\uFFFD", "😀", "制");

  @TempDir private Path temporary;

  private Path folder;

  @BeforeEach
  void nameAFolder() throws Exception {
    folder = temporary.resolve("archive");
    Files.createDirectories(folder.resolve("index-config"));
  }

  private void configure(String json) throws Exception {
    Files.writeString(folder.resolve("index-config/archive.json"), json);
  }

  private static Article.Builder article(String id, String title) {
    return Article.builder().id(id).language("en").title(title);
  }

  private static List<String> codes(SearchResult result) {
    return result.warnings().stream().map(Problem::code).toList();
  }

  private static SearchResult search(LuceneArchive archive, String query) {
    return archive.search(SearchRequest.of(query));
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  @Test
  void endsInItsTimeWithAThousandPatterns() throws Exception {
    configure("{\"limits\": {\"clauses\": 2000, \"budgetMillis\": 50, \"queryLength\": 100000}}");
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive
          .index(
              IntStream.range(0, 5_000)
                  .mapToObj(
                      i ->
                          article("a" + i, "Word")
                              .body(
                                  IntStream.range(0, 20)
                                      .mapToObj(w -> "ab" + (char) ('a' + w) + "x" + i * 20 + w)
                                      .collect(Collectors.joining(" ")))
                              .build()))
          .orThrow();
      String query =
          IntStream.range(0, 1_000)
              .mapToObj(i -> "ab*" + i + "?*" + (char) ('a' + i % 26) + "?x*")
              .collect(Collectors.joining(" OR "));

      SearchResult result = archive.search(SearchRequest.of(query).facet("source"));

      assertThat(result.partial()).isTrue();
      assertThat(result.partialReason()).isPresent();
    }
  }

  @Test
  void isNotPartialWithinItsTime() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(article("a", "Rain").build()).orThrow();

      assertThat(search(archive, "ra*").partial()).isFalse();
    }
  }

  @Test
  void searchesAPatternThatIsTooComplexAsAWord() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(article("a", "Rain abc").build()).orThrow();

      SearchResult result = search(archive, "ab*c?????????????????? OR ab*c??????????????????x");

      assertThat(codes(result)).contains("pattern-too-complex");
      assertThat(result.partial()).isFalse();
    }
  }

  @Test
  void takesTheCommonestWordsOfAllSegments() throws Exception {
    configure("{\"limits\": {\"expansions\": 2}}");
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(article("a", "raina rainb rainc").build()).orThrow();
      archive.index(article("b", "rainc raind").build()).orThrow();
      archive.index(article("c", "rainb rainc").build()).orThrow();
      archive.index(article("d", "raind").build()).orThrow();
      archive.index(article("e", "raina").build()).orThrow();
      archive.index(article("f", "raina rainb").build()).orThrow();

      SearchResult result = search(archive, "rain*");

      // raina, rainb and rainc are in three articles each.
      assertThat(ids(result)).containsExactlyInAnyOrder("a", "c", "e", "f");
      assertThat(codes(result)).containsExactly("expansion-capped");
      assertThat(codes(search(archive, "raind*"))).isEmpty();
    }
  }

  @Test
  void countsWordsAsOneByOne() throws Exception {
    long seed = Seed.next();
    Random random = new Random(seed);
    Map<String, Integer> articles = new TreeMap<>();
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (int i = 0; i < 60; i++) {
          Set<String> words = new TreeSet<>();
          for (int w = random.nextInt(20); w >= 0; w--) {
            words.add("ab" + WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(5));
          }
          words.forEach(word -> articles.merge(word, 1, Integer::sum));
          Document document = new Document();
          words.forEach(w -> document.add(new StringField(Fields.EXACT, w, Field.Store.NO)));
          writer.addDocument(document);
          writer.commit();
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        TermWords words =
            new TermWords(reader, new Deadline(Duration.ofHours(1)), new FoundNames.Kept());
        List<Vocabulary.Counted> all =
            articles.entrySet().stream()
                .map(word -> new Vocabulary.Counted(word.getKey(), word.getValue()))
                .sorted(
                    Comparator.comparingInt((Vocabulary.Counted c) -> -c.articles())
                        .thenComparing(Vocabulary.Counted::text))
                .toList();
        for (int most = 0; most < all.size() + 2; most++) {
          assertThat(words.words(new Vocabulary.Like.Pattern("ab*"), most))
              .as("seed %d", seed)
              .isEqualTo(
                  new Vocabulary.Words(all.stream().limit(most).toList(), all.size() <= most));
        }
      }
    }
  }

  @Test
  void remembersWhatWasReadOfTheTerms() throws Exception {
    Vocabulary.Like pattern = new Vocabulary.Like.Pattern("sa*");
    Vocabulary.Like near = new Vocabulary.Like.Near("sand", 1);
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (String word : List.of("sand", "sane", "safe", "salt", "sand")) {
          Document document = new Document();
          document.add(new StringField(Fields.EXACT, word, Field.Store.NO));
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        TermWords words =
            new TermWords(reader, new Deadline(Duration.ofHours(1)), new FoundNames.Kept());
        TermWords late = words.within(new Deadline(Duration.ofHours(-1)));
        words.words(pattern, 3);
        words.words(near, 9);

        assertThat(texts(late, pattern, 3)).containsExactly("sand", "safe", "salt");
        assertThat(texts(late, pattern, 2)).containsExactly("sand", "safe");
        assertThat(late.words(pattern, 2).complete()).isFalse();
        assertThat(texts(late, near, 3)).containsExactly("sand", "sane");
        assertThat(late.words(near, 2).complete()).isTrue();
        // Of what was not read whole, more is to be read.
        assertThat(texts(late, pattern, 4)).isEmpty();
        assertThat(texts(words, pattern, 4)).containsExactly("sand", "safe", "salt", "sane");
        assertThat(texts(late, pattern, 9)).hasSize(4);
      }
    }
  }

  @Test
  void remembersNothingThatTheTimeCut() throws Exception {
    Vocabulary.Like pattern = new Vocabulary.Like.Pattern("sa*");
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        Document document = new Document();
        document.add(new StringField(Fields.EXACT, "sand", Field.Store.NO));
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        TermWords words =
            new TermWords(reader, new Deadline(Duration.ofHours(1)), new FoundNames.Kept());

        assertThat(texts(words.within(new Deadline(Duration.ofHours(-1))), pattern, 9)).isEmpty();
        assertThat(texts(words, pattern, 9)).containsExactly("sand");
      }
    }
  }

  private static List<String> texts(TermWords words, Vocabulary.Like like, int most) {
    return words.words(like, most).words().stream().map(Vocabulary.Counted::text).toList();
  }

  @Test
  void takesBordersForNoWords() throws Exception {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        Document document = new Document();
        for (String term : List.of(ArticleStreams.SENTENCE, ArticleStreams.PARAGRAPH, "as")) {
          document.add(new StringField(Fields.EXACT, term, Field.Store.NO));
        }
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        TermWords words =
            new TermWords(reader, new Deadline(Duration.ofHours(1)), new FoundNames.Kept());
        Vocabulary.Words only =
            new Vocabulary.Words(List.of(new Vocabulary.Counted("as", 1)), true);

        assertThat(words.words(new Vocabulary.Like.Pattern("*"), 9)).isEqualTo(only);
        assertThat(words.words(new Vocabulary.Like.Pattern("?s"), 9)).isEqualTo(only);
      }
    }
  }

  @Test
  void findsNearWordsOfOneOrTwoEdits() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(article("a", "Shaibani").build()).orThrow();
      archive.index(article("b", "Shaybani").build()).orThrow();
      archive.index(article("c", "Shebani").build()).orThrow();
      archive.index(article("d", "Haibani").build()).orThrow();
      archive.index(article("e", "Shaiabni").build()).orThrow();

      assertThat(ids(search(archive, "shaibani~1"))).containsExactlyInAnyOrder("a", "b", "e");
      assertThat(ids(search(archive, "shaibani~2"))).containsExactlyInAnyOrder("a", "b", "c", "e");
    }
  }

  @Test
  void findsAWordWithAnApostropheByAPattern() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(article("a", "Sha'ban begins").build()).orThrow();
      archive.index(article("b", "Al-Qa’ida's men").build()).orThrow();

      assertThat(ids(search(archive, "sha'b*"))).containsExactly("a");
      assertThat(ids(search(archive, "al-qa’i*"))).containsExactly("b");
    }
  }

  @Test
  void holdsNoValueOfDeletedArticles() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(article("a", "Rain").source("HARBOUR").build()).orThrow();
      archive.index(article("b", "Rain").source("Harbour").build()).orThrow();
      archive.index(article("c", "Snow").source("Quay").build()).orThrow();
      archive.delete(List.of("a", "c"));

      assertThat(ids(archive.search(SearchRequest.of("").source("HARBOUR")))).containsExactly("b");
      assertThat(ids(archive.search(SearchRequest.of("").source("harbour")))).containsExactly("b");
      assertThat(codes(archive.search(SearchRequest.of("").source("Quay"))))
          .containsExactly("unknown-value");
    }
  }

  @Test
  void suggestsTheNearestValue() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(article("a", "Rain").source("Harbour Wire").build()).orThrow();

      SearchResult result = archive.search(SearchRequest.of("").source("Harbor Wire"));

      assertThat(result.total()).isZero();
      assertThat(result.warnings().get(0).suggestion()).isEqualTo(Optional.of("Harbour Wire"));
    }
  }

  @Test
  void refusesWarningsWhenStrict() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(article("a", "Rain").build()).orThrow();

      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () -> archive.search(SearchRequest.of("source:Nobody").strict(true))))
          .isInstanceOf(org.dateline.InvalidRequestException.class);
    }
  }
}
