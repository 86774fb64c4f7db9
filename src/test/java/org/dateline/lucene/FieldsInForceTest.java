package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Facet;
import org.dateline.IngestReport;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields that are declared before and after there are articles. */
class FieldsInForceTest {
  private static final SearchRequest LATE = SearchRequest.of("").filter("edition", "late");

  @TempDir private Path temporary;

  private Path folder;

  @BeforeEach
  void nameAFolder() {
    folder = temporary.resolve("archive");
  }

  private void declare(String... fields) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("index-config")).resolve("archive.json"),
        Arrays.stream(fields)
            .map(field -> "\"" + field + "\": \"keyword\"")
            .collect(Collectors.joining(", ", "{\"fields\": {", "}}")));
  }

  private static Article article(String id) {
    return Article.builder()
        .id(id)
        .title("Rain")
        .extra("edition", "\"late\"")
        .extra("desk", "\"Foreign\"")
        .build();
  }

  private IngestReport index(String... ids) {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      return archive.index(Stream.of(ids).map(FieldsInForceTest::article)).orThrow();
    }
  }

  private void reindex() {
    LuceneArchive.reindex(folder, done -> {});
  }

  /** How many articles a filter finds; or the code of what is wrong with it. */
  private static String found(LuceneArchive archive, SearchRequest request) {
    try {
      return Long.toString(archive.search(request).total());
    } catch (InvalidRequestException e) {
      return e.problems().stream().map(Problem::code).collect(Collectors.joining(","));
    }
  }

  /** What a filter finds when the archive is opened in either way. */
  private String found(SearchRequest request) {
    String read;
    try (LuceneArchive archive = LuceneArchive.openReadOnly(folder)) {
      read = found(archive, request);
    }
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(found(archive, request)).isEqualTo(read);
      assertThat(archive.check()).isEmpty();
    }
    return read;
  }

  private Optional<Problem> needed() {
    try (LuceneArchive archive = LuceneArchive.openReadOnly(folder)) {
      return archive.reindexNeeded();
    }
  }

  @Test
  void areInForceInANewArchive() throws IOException {
    declare("edition");
    index("a", "b");

    assertThat(found(LATE)).isEqualTo("2");
    assertThat(needed()).isEmpty();
  }

  @Test
  void areInForceInAnEmptyArchive() throws IOException {
    index("a");
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.delete(List.of("a"));
    }
    declare("edition");

    assertThat(needed()).isEmpty();
    assertThat(found(LATE)).isEqualTo("0");
    index("b");
    assertThat(found(LATE)).isEqualTo("1");
  }

  @Test
  void waitForReindexWhenThereAreArticles() throws IOException {
    declare("desk");
    index("a");
    declare("desk", "edition");
    index("b");

    assertThat(found(LATE)).isEqualTo("reindex-needed");
    assertThat(found(SearchRequest.of("").facet("edition"))).isEqualTo("reindex-needed");
    assertThat(found(SearchRequest.of("").filter("desk", "Foreign"))).isEqualTo("2");
    assertThat(found(SearchRequest.of("rain"))).isEqualTo("2");
    Problem problem = needed().orElseThrow();
    assertThat(problem.code()).isEqualTo("reindex-needed");
    assertThat(problem.message()).contains("“edition”").doesNotContain("desk");
    assertThat(problem.suggestion()).hasValue("dateline reindex --archive " + folder);

    reindex();

    assertThat(needed()).isEmpty();
    assertThat(found(LATE)).isEqualTo("2");
    assertThat(index("a").unchanged()).isEqualTo(1);
  }

  @Test
  void areWarnedOfInAQuery() throws IOException {
    index("a");
    declare("edition");
    try (LuceneArchive archive = LuceneArchive.openReadOnly(folder)) {
      SearchResult result = archive.search(SearchRequest.of("edition:late"));

      assertThat(result.total()).isZero();
      assertThat(result.warnings()).extracting(Problem::code).contains("reindex-needed");
      assertThat(archive.search(SearchRequest.of("rain NOT edition:late")).total()).isEqualTo(1);
    }
  }

  @Test
  void newArticlesAreIndexedWithoutThem() throws IOException {
    index("a");
    declare("edition");
    index("b");
    try (LuceneArchive archive = LuceneArchive.openReadOnly(folder)) {
      assertThat(archive.search(SearchRequest.of("edition:late")).total()).isZero();
      assertThat(archive.config().fields()).containsExactly("edition");
      assertThat(
              catchThrowableOfType(
                      InvalidRequestException.class,
                      () -> archive.facet("edition", SearchRequest.of("")))
                  .problems())
          .extracting(Problem::code)
          .containsExactly("reindex-needed");
    }
  }

  @Test
  void areOutOfForceWhenTakenOut() throws IOException {
    declare("edition", "desk");
    index("a");
    declare("desk");

    assertThat(found(LATE)).isEqualTo("unknown-parameter");
    assertThat(found(SearchRequest.of("").filter("desk", "Foreign"))).isEqualTo("1");
    // What was written without it meanwhile is not known to it when it comes back.
    declare("edition", "desk");
    assertThat(found(LATE)).isEqualTo("reindex-needed");
    reindex();
    assertThat(found(LATE)).isEqualTo("1");
  }

  @Test
  void areInForceAgainWhenNobodyWroteMeanwhile() throws IOException {
    declare("edition");
    index("a");
    declare();
    try (LuceneArchive archive = LuceneArchive.openReadOnly(folder)) {
      assertThat(found(archive, LATE)).isEqualTo("unknown-parameter");
    }
    declare("edition");

    assertThat(found(LATE)).isEqualTo("1");
  }

  @Test
  void areReplacedWhenIndexedAgainWithoutOne() throws IOException {
    declare("edition");
    index("a");
    declare();

    assertThat(index("a").replaced()).isEqualTo(1);
    assertThat(index("a").unchanged()).isEqualTo(1);
  }

  @Test
  void comeIntoForceForThoseWhoRead() throws IOException {
    index("a", "b");
    declare("edition");
    try (LuceneArchive reading = LuceneArchive.openReadOnly(folder)) {
      assertThat(found(reading, LATE)).isEqualTo("reindex-needed");

      reindex();

      assertThat(found(reading, LATE)).isEqualTo("2");
      assertThat(reading.facet("edition", SearchRequest.of("")).values())
          .containsExactly(new Facet.Value("late", "late", 2, false));
      assertThat(reading.reindexNeeded()).isEmpty();
    }
  }
}
