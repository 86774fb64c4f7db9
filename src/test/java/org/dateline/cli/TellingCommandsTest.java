package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.dateline.http.ArchiveServer;
import org.dateline.http.ServerOptions;
import org.dateline.http.TellingArchive;
import org.dateline.json.ResultJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What commands tell about a query, of an archive behind a server that tells it all. */
class TellingCommandsTest {
  private final Archive archive = new TellingArchive();
  private final ArchiveServer server =
      ArchiveServer.start(archive, IndexConfig.defaults(), new ServerOptions().port(0));

  @BeforeEach
  void indexesOneArticle() {
    archive
        .index(
            Article.builder()
                .id("a")
                .title("The act")
                .body("It is over.")
                .country("SY")
                .language("en")
                .build())
        .orThrow();
  }

  @AfterEach
  void close() {
    server.close();
    archive.close();
  }

  private Run run(String command, String... words) {
    List<String> all = new ArrayList<>(List.of(command, "--server", server.uri().toString()));
    all.addAll(List.of(words));
    Run run = Run.of(all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  @Test
  void parseShowsTheTreeWithCounts() {
    Run run = run("parse", "caesar", "-oil");

    assertThat(run.lines())
        .containsExactly(
            "Understood as: caesar -oil",
            "Incomplete: time budget of 2000 ms",
            "",
            "        2  caesar -oil  and",
            "       41    caesar -oil  word",
            "        ?    NOT oil  not",
            "       41      caesar -oil  word");
  }

  @Test
  void parseShowsWarningsInTheQuery() {
    assertThat(run("parse", "caesar").err().lines())
        .containsExactly("warning: It was repaired. (“so”)", "  caesar", "  ^");
  }

  @Test
  void parseCutsWhatIsLong() {
    String query = "caesar ".repeat(40).strip();
    Run run = run("parse", query);

    assertThat(run.lines().get(0)).isEqualTo("Understood as: " + query);
    assertThat(run.lines().subList(3, run.lines().size()))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void parseTellsTerminalsNothingElse() {
    assertThat(run("parse", "\u001b[31m\u202Ecaesar").out())
        .doesNotContain("\u001b", "\u202E")
        .contains("caesar");
  }

  @Test
  void parseGivesTheAnswerAsJson() throws Exception {
    Run run = run("parse", "caesar", "--json", "--country", "SY");

    assertThat(run.err()).isEmpty();
    assertThat(ResultJson.readParsedQuery(new JsonReader(new StringReader(run.out()))))
        .isEqualTo(archive.parse(SearchRequest.of("caesar").country("SY")));
  }

  @Test
  void suggestPrintsOneOnEachLine() {
    assertThat(run("suggest", "sanction").lines())
        .containsExactly(
            "sanctions      word                 41", "Sanctions end  headline      id a");
  }

  @Test
  void suggestGivesTheAnswerAsJson() throws Exception {
    Run run = run("suggest", "caesar", "sanction", "--size", "3", "--json");

    assertThat(ResultJson.readSuggestions(new JsonReader(new StringReader(run.out()))))
        .isEqualTo(archive.suggest(SearchRequest.of("caesar sanction").size(3)));
  }

  @Test
  void suggestKnowsNoFlagsOfOthers() {
    Run run = Run.of("suggest", "--server", server.uri().toString(), "a", "--strict", "true");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("There is no flag “--strict” here.");
  }

  @Test
  void searchShowsClausesAboveTheHits() {
    Run run = run("search", "act", "--explain", "clauses");

    assertThat(run.lines().subList(2, 7))
        .containsExactly(
            "", "       41  act  word", "        ?  NOT oil  not", "       41    act  word", "");
    assertThat(run.lines().get(7)).isEqualTo("1. The act");
    assertThat(run.out()).doesNotContain("Why:");
  }

  @Test
  void searchShowsReasonsUnderTheHit() {
    Run run = run("search", "act", "--explain", "why");

    assertThat(run.lines())
        .containsSubsequence(
            "1. The act",
            "   It is over.",
            "   Why: about Syria (country); score 2.50",
            "      + 5.00  “act” in the title, in 1 article",
            "      × 0.50  freshness",
            "   id a");
  }

  @Test
  void searchOffersAnotherSpellingAsACommand() {
    Run run = run("search", "ceasar", "--country", "SY,US", "--not-source=It's", "--page", "1");

    assertThat(run.lines().get(1))
        .isEqualTo(
            "Did you mean: dateline search caesar --server "
                + server.uri()
                + " --country SY,US --not-source 'It'\\''s'  (12 articles)");
  }
}
