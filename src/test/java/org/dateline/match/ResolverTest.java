package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.InvalidRequestException;
import org.dateline.Match;
import org.dateline.Part;
import org.dateline.Problem;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.Planner;
import org.dateline.query.SearchPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What plans mean in an archive of few words. */
class ResolverTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();
  private static final Set<Part> ALL = Part.WHOLE;

  private final WordList archive = new WordList();

  private ResolvedPlan resolve(SearchRequest request) {
    SearchPlan plan =
        new Planner(CONFIG).plan(request, Operation.SEARCH, Instant.parse("2026-01-15T12:00:00Z"));
    return new Resolver(CONFIG, new Analyzers(), archive).resolve(plan);
  }

  private ResolvedPlan resolve(String query) {
    return resolve(SearchRequest.of(query));
  }

  private static Words word(String... stems) {
    return new Words(
        View.TEXT, List.of(stems).stream().map(stem -> new Form(stem, 1)).toList(), ALL, "");
  }

  private static Words exact(String... words) {
    return new Words(
        View.EXACT, List.of(words).stream().map(word -> new Form(word, 1)).toList(), ALL, "");
  }

  private static Some all(Node... nodes) {
    return new Some(List.of(nodes), nodes.length, List.of());
  }

  private static List<String> codes(ResolvedPlan plan) {
    return plan.warnings().stream().map(Problem::code).toList();
  }

  @Test
  void leavesStopWordsOutOfBareQueries() {
    assertThat(resolve("the sanctions on banks").query())
        .isEqualTo(all(word("sanction"), word("bank")));
    assertThat(resolve("the sanctions").query()).isEqualTo(word("sanction"));
  }

  @Test
  void keepsStopWordsWhenThereIsNothingElse() {
    assertThat(resolve("to be").query()).isEqualTo(all(word("to"), word("be")));
    assertThat(resolve("the").query()).isEqualTo(word("the"));
  }

  @Test
  void keepsStopWordsInQuotes() {
    assertThat(resolve("\"the banks\"").query())
        .isEqualTo(new Sequence(View.EXACT, List.of(List.of("the"), List.of("banks")), ALL, ""));
  }

  @Test
  void keepsAStopWordBesideAnExclusion() {
    assertThat(resolve("the -rain").query())
        .isEqualTo(all(word("the"), new ResolvedPlan.Not(word("rain"))));
  }

  @Test
  void keepsStopWordsThatOperatorsAskFor() {
    assertThat(resolve("+the +rain").query()).isEqualTo(all(word("the"), word("rain")));
    assertThat(resolve("the AND rain").query()).isEqualTo(all(word("the"), word("rain")));
    assertThat(resolve("(the rain) OR snow").query())
        .isEqualTo(new Some(List.of(all(word("the"), word("rain")), word("snow")), 1, List.of()));
  }

  @Test
  void keepsAStopWordInCapitalsAmongOthers() {
    assertThat(resolve("IT sanctions").query()).isEqualTo(all(word("it"), word("sanction")));
    assertThat(resolve("it sanctions").query()).isEqualTo(word("sanction"));
    assertThat(resolve("IT SANCTIONS").query()).isEqualTo(word("sanction"));
    assertThat(resolve("It sanctions").query()).isEqualTo(word("sanction"));
  }

  @Test
  void asksForAStopWordOfSomeLanguagesOptionally() {
    archive.languages("en", "de");

    assertThat(resolve("die hard").query())
        .isEqualTo(new Some(List.of(word("hard")), 1, List.of(word("die"))));
    assertThat(resolve("die").query()).isEqualTo(word("die"));
  }

  @Test
  void dropsWhatEveryLanguageTakesForAStopWord() {
    archive.languages("en", "de");

    assertThat(resolve("in Berlin").query()).isEqualTo(word("berlin"));
  }

  @Test
  void readsStopWordsOfTheScriptOnly() {
    archive.languages("ar", "de");

    assertThat(resolve("die hard").query()).isEqualTo(word("hard"));
    assertThat(resolve("في سوريا").query()).isEqualTo(word("سوريا", "سور"));
  }

  @Test
  void givesAWordItsStemsInAllLanguagesHeld() {
    archive.languages("en", "de", "");

    assertThat(resolve("sanctions").query()).isEqualTo(word("sanctions", "sanction"));
  }

  @Test
  void findsAWordInArticlesOfAnotherScript() {
    archive.languages("ar", "en");

    assertThat(resolve("sanctions").query()).isEqualTo(word("sanctions", "sanction"));
  }

  @Test
  void readsAWordOfSeveralWordsInARow() {
    assertThat(resolve("U.N.-backed").query())
        .isEqualTo(new Sequence(View.TEXT, List.of(List.of("u.n"), List.of("back")), ALL, ""));
  }

  @Test
  void mayAskForFewerBareWords() {
    assertThat(resolve("rain snow wind").bareWords()).isEqualTo(3);
    assertThat(resolve("the rain of snow").bareWords()).isEqualTo(2);
    assertThat(resolve("rain -snow").bareWords()).isZero();
    assertThat(resolve("rain").bareWords()).isZero();
    assertThat(resolve(SearchRequest.of("rain snow").match(Match.ALL)).bareWords()).isZero();
  }

  @Test
  void asksForAnyWordWhenTold() {
    assertThat(resolve(SearchRequest.of("rain snow").match(Match.ANY)).query())
        .isEqualTo(new Some(List.of(word("rain"), word("snow")), 1, List.of()));
    assertThat(resolve(SearchRequest.of("rain AND snow").match(Match.ANY)).query())
        .isEqualTo(all(word("rain"), word("snow")));
  }

  @Test
  void takesTheCommonestWordsOfAPatternFirst() {
    archive.word("sanction", 5).word("sanctions", 9).word("sanctioned", 5).word("saint", 99);

    assertThat(resolve("sanction*").query())
        .isEqualTo(exact("sanctions", "sanction", "sanctioned"));
  }

  @Test
  void takesNearWordsByTheirCount() {
    archive.word("shaibani", 2).word("shaybani", 7).word("chaibani", 9);

    assertThat(resolve("shaibani~1").query())
        .extracting(node -> ((Words) node).forms().stream().map(Form::term).toList())
        .isEqualTo(List.of("shaybani", "shaibani"));
  }

  @Test
  void weighsNearWordsByTheirLetters() {
    archive.word("shaibani", 2).word("shaybani", 7).word("shaybany", 3).word("shiabani", 1);

    assertThat(((Words) resolve("Shaibani~2").query()).forms())
        .containsExactly(
            new Form("shaybani", 0.8f),
            new Form("shaybany", 0.5f),
            new Form("shaibani", 1),
            new Form("shiabani", 0.8f));
    assertThat(((Words) resolve("sha*").query()).forms())
        .hasSize(3)
        .allMatch(form -> form.weight() == 1);
  }

  @Test
  void keepsWhatWasTyped() {
    archive.word("shaibani", 2);

    assertThat(((Words) resolve("Sanctions").query()).typed()).isEqualTo("Sanctions");
    assertThat(((Words) resolve("sha*").query()).typed()).isEqualTo("sha*");
    assertThat(((Words) resolve("shaibani~2").query()).typed()).isEqualTo("shaibani~");
    assertThat(((Sequence) resolve("\"The  banks\"").query()).typed()).isEqualTo("The  banks");
  }

  @Test
  void foldsTheLettersOfAPattern() {
    archive.word("cafeteria", 1);

    assertThat(resolve("CAFÉ*").query()).isEqualTo(exact("cafeteria"));
    assertThat(resolve("cafe\u0301*").query()).isEqualTo(exact("cafeteria"));
  }

  @Test
  void readsAPatternAsTheIndexCutsWords() {
    archive.word("sha'ban", 1).word("don't", 1).word("al", 1).word("qa'ida", 1).word("10.34", 1);

    assertThat(resolve("Sha'b*").query()).isEqualTo(exact("sha'ban"));
    assertThat(resolve("d?n't").query()).isEqualTo(exact("don't"));
    assertThat(resolve("10.3*").query()).isEqualTo(exact("10.34"));
    assertThat(resolve("al-qa'i*").query())
        .isEqualTo(new Sequence(View.EXACT, List.of(List.of("al"), List.of("qa'ida")), ALL, ""));
  }

  @Test
  void keepsAPatternOfIdeographsTogether() {
    archive.word("制", 1);

    assertThat(resolve("制?裁").query()).isEqualTo(new ResolvedPlan.Nothing());
  }

  @Test
  void findsNothingByAPatternWithoutWords() {
    assertThat(resolve("zz*").query()).isEqualTo(new ResolvedPlan.Nothing());
    assertThat(resolve("zz* OR rain").query())
        .isEqualTo(new Some(List.of(new ResolvedPlan.Nothing(), word("rain")), 1, List.of()));
    assertThat(resolve("zz*").warnings()).isEmpty();
  }

  @Test
  void warnsWhenAPatternStandsForTooManyWords() {
    IntStream.range(0, 600).forEach(i -> archive.word("kurd" + i, i));

    ResolvedPlan plan = resolve("rain kurd*");

    Words words = (Words) ((Some) plan.query()).nodes().get(1);
    assertThat(words.forms()).hasSize(512).startsWith(new Form("kurd599", 1));
    assertThat(plan.warnings()).hasSize(1);
    assertThat(plan.warnings().get(0).code()).isEqualTo("expansion-capped");
    assertThat(plan.warnings().get(0).message()).contains("“kurd*”", "512");
    assertThat(plan.warnings().get(0).where()).isEqualTo(new Problem.InQuery(5, 10));
  }

  @Test
  void searchesAPatternThatIsTooComplexAsAWord() {
    archive.word("sanctioned", 1).withoutPatterns();

    ResolvedPlan plan = resolve("sanction*e????");

    assertThat(plan.query()).isEqualTo(exact("sanctione"));
    assertThat(codes(plan)).containsExactly("pattern-too-complex");
  }

  @Test
  void findsTheCommonestByEveryPatternOfMany() {
    IntStream.range(0, 600).forEach(i -> archive.word("kurd" + i, i));
    String query = IntStream.range(0, 250).mapToObj(i -> "kurd*").collect(Collectors.joining(" "));

    ResolvedPlan plan = resolve(query);

    for (Node node : ((Some) plan.query()).nodes()) {
      assertThat(((Words) node).forms()).startsWith(new Form("kurd599", 1));
    }
    assertThat(archive.asked()).isLessThan(15_000);
    assertThat(plan.warnings()).extracting(Problem::message).noneMatch(m -> m.contains(" 0 words"));
  }

  @Test
  void findsValuesInWhateverCaseTheyAreHeld() {
    archive.values("source", "Harbour Wire", "Quay Gazette");

    assertThat(resolve(SearchRequest.of("source:\"harbour wire\"").source("QUAY gazette")))
        .extracting(ResolvedPlan::query, ResolvedPlan::filters, ResolvedPlan::warnings)
        .containsExactly(
            new ResolvedPlan.Value("source", "Harbour Wire"),
            List.of(new SearchPlan.Filter("source", List.of("Quay Gazette"), List.of())),
            List.of());
  }

  @Test
  void prefersTheValueAsTyped() {
    archive.values("source", "HARBOUR", "Harbour", "harbour");

    assertThat(resolve("source:Harbour").query())
        .isEqualTo(new ResolvedPlan.Value("source", "Harbour"));
  }

  @Test
  void asksForAValueOnceHoweverSpelt() {
    archive.values("source", "Harbour");

    assertThat(resolve(SearchRequest.of("").source("harbour", "HARBOUR")).filters())
        .containsExactly(new SearchPlan.Filter("source", List.of("Harbour"), List.of()));
  }

  @Test
  void warnsOfAValueThatNobodyHas() {
    archive.values("source", "Harbour Wire");

    ResolvedPlan plan = resolve(SearchRequest.of("source:Harbor").notSource("Harbour Wyre"));

    assertThat(plan.query()).isEqualTo(new ResolvedPlan.Value("source", "Harbor"));
    assertThat(codes(plan)).containsExactly("unknown-value", "unknown-value");
    assertThat(plan.warnings().get(0).where()).isEqualTo(new Problem.InQuery(0, 13));
    assertThat(plan.warnings().get(1).where()).isEqualTo(new Problem.InParameter("source"));
    assertThat(plan.warnings().get(1).suggestion()).isEqualTo(Optional.of("Harbour Wire"));
  }

  @Test
  void tellsTheFirstOfManyWarnings() {
    archive.values("source", "Harbour Wire");
    String[] unheld = IntStream.range(0, 20_000).mapToObj(i -> "nobody" + i).toArray(String[]::new);

    ResolvedPlan plan = resolve(SearchRequest.of("").source(unheld));

    assertThat(plan.warnings()).hasSize(33);
    assertThat(plan.warnings().getLast().code()).isEqualTo("more-warnings");
    assertThat(plan.warnings().getLast().message()).contains("19968");
    assertThat(archive.nearestAsked()).isEqualTo(32);
    assertThat(plan.filters().get(0).any()).hasSize(20_000);
  }

  @Test
  void takesPhrasesOfAThousandWords() {
    Node phrase = resolve("\"" + "w ".repeat(1_100) + "\"").query();

    assertThat(((Sequence) phrase).slots()).hasSize(1_100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"%s\"", "%s", "title:\"%s\"", "wi*-%s", "wi*-wi*-%s"})
  void refusesMoreWordsInPhrasesThanAllowed(String query) {
    String words = String.join(query.contains("\"") ? " " : "-", Collections.nCopies(4_200, "w"));

    archive.word("wind", 1);

    assertThatThrownBy(() -> resolve(String.format(Locale.ROOT, query, words)))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            e -> {
              Problem problem = e.problems().get(0);
              assertThat(problem.code()).isEqualTo("too-many-clauses");
              assertThat(problem.message()).contains("4,096");
              assertThat(problem.where()).isEqualTo(new Problem.InParameter("q"));
            });
    assertThat(archive.asked()).isZero();
  }

  @Test
  void countsTheWordsOfAllPhrases() {
    String phrase = "\"" + String.join(" ", Collections.nCopies(30, "w")) + "\" ";

    assertThat(((Some) resolve(phrase.repeat(136)).query()).nodes()).hasSize(136);
    assertThatThrownBy(() -> resolve(phrase.repeat(137)))
        .isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void warnsOfNoDateAndNoCountry() {
    assertThat(codes(resolve(SearchRequest.of("country:SY").date("2025").country("IQ")))).isEmpty();
  }

  @Test
  void knowsWhetherThereIsAnythingToScore() {
    archive.word("rain", 1);

    assertThat(resolve("rain").scored()).isTrue();
    assertThat(resolve("ra*").scored()).isTrue();
    assertThat(resolve("country:SY OR \"heavy rain\"").scored()).isTrue();
    for (String query : List.of("", "*", "-rain", "country:SY", "zz*", "date:2025 -rain")) {
      assertThat(resolve(query).scored()).as(query).isFalse();
    }
  }
}
