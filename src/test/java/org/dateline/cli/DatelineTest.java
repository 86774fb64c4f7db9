package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.SearchRequest;
import org.dateline.json.ResultJson;
import org.dateline.lucene.LuceneArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on an archive of five articles. */
class DatelineTest {
  private static final String ARTICLES =
      """
      {"id":"a","title":"Caesar act sanctions end","body":"Damascus welcomed the end of sanctions.","published":"2025-12-21","country":"Syria","source":"Harbour Wire","topic":"politics/diplomacy"}
      {"id":"b","title":"Ferries resume","body":"Ferries from Malta resume in spring.","published":"2025-03-02","country":"Malta","source":"Harbour Wire"}
      {"id":"c","title":"Caesar salad is old","body":"The dish was first served in Tijuana.","published":"2024-07-04","country":"Mexico","source":"Table Talk"}
      {"id":"d","title":"<script>alert(1)</script>","body":"A page about \\u001b[31mcolours\\u001b[0m.","published":"2024-01","source":"Table Talk"}
      {"id":"e","title":"=1+1","body":"Sums and sanctions.","country":"Ruritania"}
      """;

  private Path folder;
  private String archive;

  @BeforeEach
  void indexesFiveArticles(@TempDir Path temporary) throws IOException {
    folder = temporary;
    archive = folder.resolve("archive").toString();
    Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    assertThat(run("index", folder.resolve("articles.jsonl").toString()).code()).isZero();
  }

  @Test
  void indexingAgainChangesNothing() {
    Run again = run("index", folder.resolve("articles.jsonl").toString());
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("0 created, 0 replaced, 5 unchanged, 0 refused");
  }

  @Test
  void indexingTellsUnknownCountries() {
    Run again = run("index", folder.resolve("articles.jsonl").toString());
    assertThat(again.out()).contains("Countries in no table", "1  Ruritania");
  }

  @Test
  void readsStandardInput() {
    Run piped = piped("{\"id\":\"f\",\"title\":\"New\",\"body\":\"Pipes.\"}\n", "index", "-");
    assertThat(piped.code()).as(piped.err()).isZero();
    assertThat(run("get", "f").out()).startsWith("New");
  }

  @Test
  void mapsMembersOfOthers() {
    Run mapped =
        piped(
            "{\"id\":\"f\",\"kop\":\"Nieuw\",\"tekst\":\"Pijpen.\"}\n",
            "index",
            "--map",
            "kop=title,tekst=body",
            "--format",
            "jsonl",
            "-");
    assertThat(mapped.code()).as(mapped.err()).isZero();
    assertThat(run("get", "f").out()).startsWith("Nieuw").contains("Pijpen.");
  }

  @Test
  void refusedArticlesAreToldWithTheirLine() {
    Run run = piped("{\"id\":\"f\",\"title\":\"New\"}\n{\"id\":\"g\"}\n", "index", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("1 created, 0 replaced, 0 unchanged, 1 refused");
    assertThat(run.err()).contains("line 2");
  }

  @Test
  void reportCanBeJson() {
    Run run = piped("{\"id\":\"f\",\"title\":\"New\"}\n", "index", "--report", "json", "-");
    assertThat(run.out()).startsWith("{\"created\":1,").contains("\"outcomes\":[{\"id\":\"f\"");
  }

  @Test
  void mistypedFilesLeaveNoArchive() {
    Path other = folder.resolve("other");
    Run run = Run.of("index", "--archive", other.toString(), folder.resolve("none").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(other).doesNotExist();
  }

  @Test
  void findsArticlesByWords() {
    Run run = run("search", "caesar", "sanctions");
    assertThat(run.code()).isZero();
    assertThat(run.lines().get(0)).startsWith("1 article (");
    assertThat(run.out())
        .contains("1. Caesar act sanctions end", "2025-12-21 · Harbour Wire · SY", "id a");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void wordsWithOneHyphenExclude() {
    assertThat(ids(run("search", "--json", "caesar", "-salad"))).containsExactly("a");
  }

  @Test
  void filtersByFlags() {
    assertThat(ids(run("search", "--json", "--source", "Table Talk", "--not-country", "MX")))
        .containsExactly("d");
  }

  @Test
  void jsonIsTheAnswerItself() {
    Run run = run("search", "caesar", "--facet", "country", "--json");
    try (Archive opened = LuceneArchive.openReadOnly(Path.of(archive))) {
      String answer = ResultJson.toJson(opened.search(SearchRequest.of("caesar").facet("country")));
      assertThat(untimed(run.out())).isEqualTo(untimed(answer) + "\n");
    }
  }

  @Test
  void showsFacetsAndTimeline() {
    Run run = run("search", "caesar", "--facet", "country,source", "--interval", "year");
    assertThat(run.out()).contains("SY  Syria", "Table Talk", "\nyear\n", "  2024  █");
  }

  @Test
  void marksAreColouredOnATerminal() {
    Map<String, String> terminal = Map.of("DATELINE_TERMINAL", "out");
    Run run = Run.with(terminal, "", "search", "--archive", archive, "caesar", "salad");
    assertThat(run.out()).contains("\u001b[1;33mCaesar\u001b[0m \u001b[1;33msalad\u001b[0m");
    assertThat(run("search", "caesar").out()).doesNotContain("\u001b");
  }

  @Test
  void articlesCannotDriveTheTerminal() {
    assertThat(run("search", "colours").out()).doesNotContain("\u001b");
    assertThat(run("get", "d").out()).doesNotContain("\u001b");
  }

  @Test
  void wrongCountriesAreToldWithTheNearest() {
    Run run = run("search", "--country", "Syrai", "caesar");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--country: ", "Syrai", "(Syria)");
  }

  @Test
  void warningsShowThePlace() {
    Run run = run("search", "sanctions \"end of");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("warning: ", "  sanctions \"end of\n", "            ^");
  }

  @Test
  void countsAFacet() {
    Run run = run("facet", "source", "sanctions");
    assertThat(run.lines())
        .contains("source", "        1  Harbour Wire", "        1  articles without");
    assertThat(run("facet", "nonsense").code()).isEqualTo(2);
  }

  @Test
  void drawsATimeline() {
    Run run = run("timeline", "--interval", "year");
    assertThat(run.out()).contains("        2  2024  ██", "        2  2025  ██");
  }

  @Test
  void getsOneArticle() {
    Run run = run("get", "b");
    assertThat(run.lines())
        .containsExactly(
            "Ferries resume",
            "2025-03-02 · Harbour Wire · MT",
            "",
            "Ferries from Malta resume in spring.");
    assertThat(run("get", "b", "--json").out()).contains("\"countries\":[\"MT\"]");
  }

  @Test
  void getsOneArticleMarked() {
    assertThat(run("get", "b", "--q", "ferries", "--json").out())
        .contains("<mark>Ferries</mark> from Malta");
  }

  @Test
  void missingArticlesExitWithOne() {
    Run run = run("get", "nowhere");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("There is no article “nowhere”.");
  }

  @Test
  void getTellsThatAnArticleIsWithdrawn() {
    try (LuceneArchive opened = LuceneArchive.open(Path.of(archive))) {
      opened.index(Article.builder().id("b").status(Article.Status.WITHDRAWN).build()).orThrow();
    }

    Run plain = run("get", "b");
    assertThat(plain.code()).isEqualTo(1);
    assertThat(plain.out()).isEmpty();
    assertThat(plain.err()).contains("The article “b” was withdrawn by its publisher.");
    Run json = run("get", "b", "--json");
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.out().strip()).isEqualTo("{\"id\":\"b\",\"status\":\"withdrawn\"}");
    assertThat(run("stats").lines()).contains("articles   4", "withdrawn  1");
  }

  @Test
  void exportsJsonLines() {
    assertThat(run("export", "--source", "Harbour Wire", "--sort", "oldest").lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"id\":\"b\"");
  }

  @Test
  void exportsGuardedCsv() {
    List<String> lines = run("export", "sums", "--format", "csv").lines();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("id,title,");
    assertThat(lines.get(1)).startsWith("e,'=1+1,");
    assertThat(run("export", "--format", "csv", "--bom").out()).startsWith("\uFEFFid,");
  }

  @Test
  void deletesArticles() {
    Run run = run("delete", "a", "b", "nowhere");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("Deleted: 2. Not in the archive: 1.\n");
    assertThat(run("search", "damascus").out()).startsWith("0 articles");
  }

  @Test
  void deletesIdsFromStandardInput() {
    assertThat(piped("a\n\nb\n", "delete", "-", "--json").out()).isEqualTo("{\"deleted\":2}\n");
  }

  @Test
  void showsWhatASearchWouldDelete() {
    Run run = run("delete", "--source", "Harbour Wire");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.lines())
        .containsExactly(
            "2 articles match.",
            "  2025-12-21  Caesar act sanctions end",
            "  2025-03-02  Ferries resume");
    assertThat(run.err())
        .contains("Nothing was deleted.", "--source 'Harbour Wire' --yes", "dateline delete");
    assertThat(run("search").out()).startsWith("5 articles");
  }

  @Test
  void deletesWhatASearchMatches() {
    Run run = run("delete", "--source", "Harbour Wire", "--yes");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("2 articles match.\n").endsWith("Deleted: 2.\n");
    assertThat(run("search").out()).startsWith("3 articles");
    assertThat(run("delete", "--q", "sums", "--json", "--yes").out())
        .isEqualTo("{\"deleted\":1}\n");
  }

  @Test
  void showsThreeOfManyToDelete() {
    Run run = run("delete", "--q", "-sums");
    assertThat(run.lines()).hasSize(5).first().isEqualTo("4 articles match.");
    assertThat(run.lines()).last().isEqualTo("  …");
  }

  @Test
  void deletesNothingThatNobodyConfirmed() {
    Run run = run("delete", "--q", "sums", "--json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("\"code\":\"not-confirmed\"", "1 article matches.", "--yes");
    assertThat(run.err()).isEmpty();
    assertThat(run("get", "e").code()).isZero();
  }

  @Test
  void deletesIdsOrWhatASearchMatches() {
    Run both = run("delete", "a", "--source", "Harbour Wire", "--yes");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("Ids and a search");
    Run neither = run("delete", "--yes");
    assertThat(neither.code()).isEqualTo(2);
    assertThat(neither.err()).contains("Nothing says what to delete");
    Run everything = run("delete", "--match", "any", "--yes");
    assertThat(everything.code()).isEqualTo(2);
    assertThat(everything.err()).contains("Nothing says what to delete");
    assertThat(run("delete", "--yess", "a").code()).isEqualTo(2);
    assertThat(run("search").out()).startsWith("5 articles");
  }

  @Test
  void showsWhatToDeleteWhileAnotherWrites() {
    try (Archive writer = LuceneArchive.open(Path.of(archive))) {
      assertThat(writer.article("a")).isPresent();
      assertThat(run("delete", "--q", "sums").out()).startsWith("1 article matches.");
      Run run = run("delete", "--q", "sums", "--yes");
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.err())
          .contains("dateline delete --server http://127.0.0.1:8080 --q sums --yes");
    }
  }

  @Test
  void saysWhatAnArchiveHolds() {
    assertThat(run("stats").out())
        .containsPattern("articles +5")
        .containsPattern("last +2025-12-21");
  }

  @Test
  void soundArchivesPassTheCheck() {
    Run run = run("check");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("The archive is sound.\n");
  }

  @Test
  void reindexingKeepsEveryArticle() {
    Run run = run("reindex");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("Reindexed 5 articles.\n");
    assertThat(ids(run("search", "--json", "caesar", "act"))).containsExactly("a");
  }

  @Test
  void configurationNamesItsOrigin() throws IOException {
    Path settings = Path.of(archive, "index-config", "archive.json");
    Files.writeString(settings, "{\"zone\":\"Asia/Baghdad\"}");
    assertThat(run("config").out())
        .containsPattern("zone +Asia/Baghdad +index-config/archive.json")
        .containsPattern("dateOrder +day-first +default");
  }

  @Test
  void readsWhileAnotherWrites() {
    try (Archive writer = LuceneArchive.open(Path.of(archive))) {
      assertThat(writer.article("a")).isPresent();
      assertThat(run("search", "caesar").code()).isZero();
      assertThat(run("stats").code()).isZero();
    }
  }

  @Test
  void lockedArchivesOfferTheServer() {
    try (Archive writer = LuceneArchive.open(Path.of(archive))) {
      assertThat(writer.article("a")).isPresent();
      Run run = run("delete", "a");
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.err()).contains("dateline delete --server http://127.0.0.1:8080 a");
      assertThat(run.err().lines().count()).isLessThanOrEqualTo(4);
    }
  }

  private Run run(String... words) {
    return piped("", words);
  }

  private Run piped(String input, String... words) {
    List<String> all = new ArrayList<>(Arrays.asList(words));
    all.addAll(1, List.of("--archive", archive));
    return Run.with(Map.of(), input, all.toArray(String[]::new));
  }

  private static String untimed(String json) {
    return json.replaceFirst("\"tookMillis\":[0-9]+", "\"tookMillis\":0");
  }

  /** The ids of hits, in their order. */
  private static List<String> ids(Run run) {
    assertThat(run.code()).as(run.err()).isZero();
    return Pattern.compile("\\{\"id\":\"([a-z]+)\"")
        .matcher(run.out())
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
