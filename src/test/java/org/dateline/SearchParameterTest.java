package org.dateline;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.dateline.SearchParameter.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class SearchParameterTest {

  /** A value of a row as text, and the same by its wither. */
  private record Pair(String text, UnaryOperator<SearchRequest> wither) {}

  private static final Map<SearchParameter, Pair> WITHERS =
      Map.ofEntries(
          entry(SearchParameter.Q, new Pair("cocoa", r -> r.query("cocoa"))),
          entry(SearchParameter.IN, new Pair("title,body", r -> r.in(Part.TITLE, Part.BODY))),
          entry(SearchParameter.MATCH, new Pair("any", r -> r.match(Match.ANY))),
          entry(SearchParameter.NAMES, new Pair("off", r -> r.names(false))),
          entry(SearchParameter.NOT_NAME, new Pair("Shibani", r -> r.notName("Shibani"))),
          entry(SearchParameter.FROM, new Pair("2025-05", r -> r.from("2025-05"))),
          entry(SearchParameter.TO, new Pair("7d", r -> r.to("7d"))),
          entry(SearchParameter.COUNTRY, new Pair("SY,US", r -> r.country("SY", "US"))),
          entry(SearchParameter.NOT_COUNTRY, new Pair("SY", r -> r.notCountry("SY"))),
          entry(SearchParameter.TOPIC, new Pair("politics", r -> r.topic("politics"))),
          entry(SearchParameter.NOT_TOPIC, new Pair("sport", r -> r.notTopic("sport"))),
          entry(SearchParameter.DATE, new Pair("2025,2024-12", r -> r.date("2025", "2024-12"))),
          entry(SearchParameter.NOT_DATE, new Pair("2025", r -> r.notDate("2025"))),
          entry(SearchParameter.SOURCE, new Pair("Harbour, Wire", r -> r.source("Harbour, Wire"))),
          entry(SearchParameter.NOT_SOURCE, new Pair("Wire", r -> r.notSource("Wire"))),
          entry(SearchParameter.LANGUAGE, new Pair("en,ckb", r -> r.language("en", "ckb"))),
          entry(SearchParameter.NOT_LANGUAGE, new Pair("en", r -> r.notLanguage("en"))),
          entry(SearchParameter.AUTHOR, new Pair("A. Writer", r -> r.author("A. Writer"))),
          entry(SearchParameter.NOT_AUTHOR, new Pair("B", r -> r.notAuthor("B"))),
          entry(SearchParameter.SECTION, new Pair("World", r -> r.section("World"))),
          entry(SearchParameter.NOT_SECTION, new Pair("World", r -> r.notSection("World"))),
          entry(SearchParameter.PERSON, new Pair("Ada", r -> r.person("Ada"))),
          entry(SearchParameter.NOT_PERSON, new Pair("Ada", r -> r.notPerson("Ada"))),
          entry(SearchParameter.ORGANIZATION, new Pair("NATO", r -> r.organization("NATO"))),
          entry(SearchParameter.NOT_ORGANIZATION, new Pair("UN", r -> r.notOrganization("UN"))),
          entry(SearchParameter.PLACE, new Pair("Erbil", r -> r.place("Erbil"))),
          entry(SearchParameter.NOT_PLACE, new Pair("Erbil", r -> r.notPlace("Erbil"))),
          entry(SearchParameter.SORT, new Pair("newest", r -> r.sort(Sort.NEWEST))),
          entry(SearchParameter.PAGE, new Pair("3", r -> r.page(3))),
          entry(SearchParameter.SIZE, new Pair("20", r -> r.size(20))),
          entry(SearchParameter.CURSOR, new Pair("c-1", r -> r.cursor("c-1"))),
          entry(SearchParameter.FIELDS, new Pair("summary", r -> r.fields("summary"))),
          entry(
              SearchParameter.FACET,
              new Pair("country:20,topic", r -> r.facet("country:20", "topic"))),
          entry(SearchParameter.INTERVAL, new Pair("month", r -> r.interval(Interval.MONTH))),
          entry(SearchParameter.EXPLAIN, new Pair("why", r -> r.explain(Explain.WHY))),
          entry(SearchParameter.HIGHLIGHT, new Pair("off", r -> r.highlight(false))),
          entry(SearchParameter.STRICT, new Pair("true", r -> r.strict(true))),
          entry(SearchParameter.PREFIX, new Pair("Sy", r -> r.prefix("Sy"))));

  @ParameterizedTest
  @EnumSource
  void textAndWitherGiveEqualRequests(SearchParameter row) {
    Pair pair = pair(row);
    SearchRequest byText = SearchRequest.of("").with(row, pair.text());

    assertThat(byText).isEqualTo(pair.wither().apply(SearchRequest.of("")));
    assertThat(byText).hasSameHashCodeAs(pair.wither().apply(SearchRequest.of("")));
    assertThat(byText.parameters()).containsOnlyKeys(row.parameter());
  }

  @Test
  void takesAThousandValuesAndNoMore() {
    List<String> most = IntStream.range(0, 1_000).mapToObj(i -> "source " + i).toList();
    List<String> more = IntStream.range(0, 200_000).mapToObj(i -> "source " + i).toList();

    assertThat(read(Map.of("source", most)).values(SearchParameter.SOURCE)).isEqualTo(most);
    assertThat(problems(Operation.SEARCH, Map.of("source", more, "sort", List.of("best"))))
        .extracting(Problem::code, Problem::where)
        .containsExactlyInAnyOrder(
            tuple("too-many-values", new Problem.InParameter("source")),
            tuple("invalid-value", new Problem.InParameter("sort")));
  }

  @Test
  void countsValuesJoinedByCommas() {
    String joined = IntStream.range(0, 1_001).mapToObj(i -> "c" + i).collect(joining(","));

    assertThat(problems(Operation.SEARCH, Map.of("country", List.of(joined))))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("1,000"));
  }

  @Test
  void takesFiftyFacetsAndNoMore() {
    List<String> facets = IntStream.range(0, 51).mapToObj(i -> "date/" + (1900 + i)).toList();

    assertThat(read(Map.of("facet", facets.subList(0, 50))).facets()).hasSize(50);
    assertThat(problems(Operation.SEARCH, Map.of("facet", facets)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("too-many-values");
              assertThat(problem.message()).contains("50");
            });
  }

  @Test
  void readsBackWhatRequestsWrite() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      SearchRequest request = SearchRequest.of("");
      for (SearchParameter row : SearchParameter.values()) {
        boolean searchable = row.operations().contains(Operation.SEARCH);
        if (searchable && random.nextInt(3) == 0) {
          request = pair(row).wither().apply(request);
        }
      }

      assertThat(SearchParameter.read(Operation.SEARCH, request.parameters()))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(request);
    }
  }

  @Test
  void writesParametersInTableOrder() {
    SearchRequest request = SearchRequest.of("cocoa").size(5).country("GH").in(Part.TITLE);

    assertThat(request.parameters().keySet()).containsExactly("q", "in", "country", "size");
  }

  @ParameterizedTest
  @CsvSource({
    "rows, size",
    "limit, size",
    "per_page, size",
    "offset, page",
    "start, page",
    "lang, language",
    "Lang, language",
    "query, q",
    "order, sort",
    "since, from",
    "aggs, facet",
    "contry, country",
    "not.contry, not.country",
    "intervall, interval"
  })
  void suggestsOurNameForAnother(String typed, String ours) {
    assertThat(problems(Operation.SEARCH, Map.of(typed, List.of("1"))))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("unknown-parameter");
              assertThat(problem.suggestion()).contains(ours);
              assertThat(problem.where()).isEqualTo(new Problem.InParameter(typed));
            });
  }

  @Test
  void suggestsFiltersByNameForFq() {
    assertThat(problems(Operation.SEARCH, Map.of("fq", List.of("country:SY"))))
        .singleElement()
        .satisfies(p -> assertThat(p.suggestion().orElseThrow()).startsWith("country, topic"));
  }

  @Test
  void listsAllNamesWhenNoneIsNear() {
    assertThat(problems(Operation.ARTICLE, Map.of("zzzzzzzz", List.of("1"))))
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.suggestion())
                    .contains("one of q, in, match, names, not.name, strict"));
  }

  @Test
  void refusesParametersOfOtherOperations() {
    assertThat(problems(Operation.EXPORT, Map.of("page", List.of("2"))))
        .extracting(Problem::code)
        .containsExactly("unknown-parameter");
    assertThat(problems(Operation.SEARCH, Map.of("prefix", List.of("Sy"))))
        .extracting(Problem::code)
        .containsExactly("unknown-parameter");
  }

  @Test
  void splitsListsAtCommas() {
    SearchRequest request =
        read(Map.of("country", List.of("SY, US,", "IQ"), "facet", List.of("a,b")));

    assertThat(request.values(SearchParameter.COUNTRY)).containsExactly("SY", "US", "IQ");
    assertThat(request.facets()).containsExactly("a", "b");
  }

  @Test
  void keepsCommasInNames() {
    SearchRequest request = read(Map.of("person", List.of("Shaibani, Asaad al-", "Ada")));

    assertThat(request.values(SearchParameter.PERSON))
        .containsExactly("Shaibani, Asaad al-", "Ada");
  }

  @Test
  void refusesASecondValueOfOne() {
    assertThat(problems(Operation.SEARCH, Map.of("sort", List.of("newest", "oldest"))))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("repeated-parameter");
              assertThat(problem.where()).isEqualTo(new Problem.InParameter("sort"));
            });
  }

  @Test
  void tellsAllProblemsAtOnce() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    given.put("q", List.of("cocoa"));
    given.put("sort", List.of("newst"));
    given.put("page", List.of("0"));
    given.put("rows", List.of("10"));
    given.put("size", List.of("ten"));

    assertThat(problems(Operation.SEARCH, given))
        .extracting(p -> p.code() + " " + p.suggestion().orElse(""))
        .containsExactly(
            "invalid-value newest",
            "invalid-value a number such as 1",
            "unknown-parameter size",
            "invalid-value a number such as 10");
  }

  @Test
  void namesTheWordsThatAreAllowed() {
    assertThat(problems(Operation.SEARCH, Map.of("interval", List.of("decade"))))
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.message())
                    .isEqualTo(
                        "“decade” is no value of “interval”; it takes auto, day, week, month or"
                            + " year."));
  }

  @Test
  void readsWordsInAnyCase() {
    SearchRequest request = read(Map.of("sort", List.of(" Newest "), "match", List.of("ALL")));

    assertThat(request.sort()).isEqualTo(Sort.NEWEST);
    assertThat(request.match()).isEqualTo(Match.ALL);
    assertThat(request.parameters()).containsEntry("sort", List.of("newest"));
  }

  @Test
  void readsNumbersInOneForm() {
    assertThat(read(Map.of("size", List.of("010"))).parameters())
        .containsEntry("size", List.of("10"));
  }

  @ParameterizedTest
  @EnumSource
  void everyRowDescribesItself(SearchParameter row) {
    assertThat(row.parameter()).matches("(not\\.)?[a-z]+");
    assertThat(row.syntax()).isNotBlank();
    assertThat(row.sentence()).matches("\\p{Lu}.*\\.").doesNotContain("\n");
    assertThat(row.operations()).isNotEmpty();
    assertThat(SearchParameter.named(row.parameter())).contains(row);
  }

  @Test
  void everyFilterHasItsOpposite() {
    assertThat(SearchParameter.filters())
        .extracting(SearchParameter::parameter)
        .containsExactly(
            "country",
            "topic",
            "date",
            "source",
            "language",
            "author",
            "section",
            "person",
            "organization",
            "place");
    assertThat(SearchParameter.filters())
        .allSatisfy(
            filter ->
                assertThat(filter.excluding().orElseThrow().parameter())
                    .isEqualTo("not." + filter.parameter()));
  }

  @Test
  void cursorsDependOnMatchesAndOrder() {
    assertThat(SearchParameter.values())
        .filteredOn(row -> !row.decidesOrder())
        .extracting(SearchParameter::parameter)
        .containsExactly(
            "page",
            "size",
            "cursor",
            "fields",
            "facet",
            "interval",
            "highlight",
            "explain",
            "prefix");
  }

  @Test
  void namesDifferFromEachOther() {
    assertThat(Arrays.stream(SearchParameter.values()).map(SearchParameter::parameter))
        .doesNotHaveDuplicates();
  }

  private static Pair pair(SearchParameter row) {
    return Optional.ofNullable(WITHERS.get(row))
        .orElseThrow(() -> new AssertionError("no wither of " + row + " is tested here"));
  }

  private static SearchRequest read(Map<String, List<String>> given) {
    return SearchParameter.read(Operation.SEARCH, given);
  }

  private static List<Problem> problems(Operation operation, Map<String, List<String>> given) {
    return catchThrowableOfType(
            InvalidRequestException.class, () -> SearchParameter.read(operation, given))
        .problems();
  }
}
