package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dateline.json.Wire.json;
import static org.dateline.json.Wire.reader;
import static org.dateline.json.Wire.sent;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestJsonTest {

  @Test
  void readsTextNumbersBooleansAndLists() throws IOException {
    Map<String, List<String>> given =
        read(
            """
            {"q":"“caesar” سوريا","country":["SY","US"],"page":2,"strict":true,"highlight":false,
             "not.date":[2024],"cursor":null}""");

    assertThat(given)
        .containsExactly(
            Map.entry("q", List.of("“caesar” سوريا")),
            Map.entry("country", List.of("SY", "US")),
            Map.entry("page", List.of("2")),
            Map.entry("strict", List.of("true")),
            Map.entry("highlight", List.of("off")),
            Map.entry("not.date", List.of("2024")));
  }

  @Test
  void readsHighlightAsWordToo() throws IOException {
    assertThat(read("{\"highlight\":true}")).containsEntry("highlight", List.of("on"));
    assertThat(read("{\"highlight\":\"off\"}")).containsEntry("highlight", List.of("off"));
  }

  @Test
  void leavesUnknownNamesToTheTable() throws IOException {
    Map<String, List<String>> given = read("{\"rows\":20}");

    assertThatThrownBy(() -> SearchParameter.read(Operation.SEARCH, given))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("rows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "null",
        "\"q\"",
        "{",
        "{\"q\":",
        "{\"q\":\"a\"",
        "{\"q\":\"a\",}",
        "{'q':'a'}",
        "{q:\"a\"}",
        "{\"q\":\"a\"} {\"q\":\"b\"}",
        "{\"q\":\"a\"}x",
        "{\"q\":NaN}",
        "{\"q\":\"a\tb\"}",
        "{\"q\":\"\\x\"}",
        "{\"q\":TRUE}",
        "{\"q\":\"a\" /* b */}",
        ")]}'\n{\"q\":\"a\"}"
      })
  void refusesWhatIsNoJsonObject(String body) {
    InvalidRequestException refusal =
        catchThrowableOfType(InvalidRequestException.class, () -> read(body));

    assertThat(refusal).as(body).isNotNull();
    assertThat(refusal.problems()).extracting(Problem::code).containsExactly("invalid-json");
    assertThat(refusal).hasMessageNotContaining("lenient").hasMessageNotContaining("http");
  }

  @Test
  void namesEveryMemberThatIsWrong() {
    InvalidRequestException refusal =
        catchThrowableOfType(
            InvalidRequestException.class,
            () -> read("{\"q\":{\"a\":1},\"page\":1,\"page\":2,\"country\":[[\"SY\"]]}"));

    assertThat(refusal.problems())
        .extracting(Problem::where)
        .containsExactly(
            new Problem.InParameter("q"),
            new Problem.InParameter("page"),
            new Problem.InParameter("country"));
    assertThat(refusal.problems()).extracting(Problem::code).containsOnly("invalid-json");
  }

  @Test
  void tellsWhereTheJsonEnds() {
    assertThatThrownBy(() -> read("{\"q\":\"a\",\n \"page\" 2}"))
        .hasMessageContaining("line 2, column 10");
  }

  @Test
  void refusesANestingBombByDepth() {
    String bomb = "{\"q\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertThatThrownBy(() -> read(bomb))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("more than 32 deep");
  }

  @Test
  void writesARequestInItsTypes() throws IOException {
    SearchRequest request =
        SearchRequest.of("rain").country("SY", "US").sort(Sort.OLDEST).page(2).highlight(false);

    assertThat(json(out -> RequestJson.write(out, request)))
        .isEqualTo(
            """
            {"q":"rain","country":["SY","US"],"sort":"oldest","page":2,"highlight":false}""");
  }

  @Test
  void writesOnlyWhatAnOperationTakes() throws IOException {
    SearchRequest request =
        SearchRequest.of("rain").country("SY").sort(Sort.OLDEST).page(2).strict(true);

    assertThat(json(out -> RequestJson.write(out, Operation.PARSE, request)))
        .isEqualTo("{\"q\":\"rain\",\"country\":[\"SY\"],\"strict\":true}");
  }

  @Test
  void readsBackEveryRequestItWrites() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      SearchRequest request = request(new Random(seed), new RandomAnswers(seed));
      Map<String, List<String>> given =
          sent(out -> RequestJson.write(out, request), RequestJson::read);
      assertThat(SearchParameter.read(Operation.SEARCH, given))
          .as("seed %d", seed)
          .isEqualTo(request);
    }
  }

  private static SearchRequest request(Random random, RandomAnswers texts) {
    SearchRequest request = SearchRequest.of("");
    for (SearchParameter parameter : SearchParameter.values()) {
      if (random.nextInt(3) > 0 || !parameter.operations().contains(Operation.SEARCH)) {
        continue;
      }
      List<String> words = List.of(parameter.syntax().split("\\|"));
      for (int i = parameter.repeats() ? 1 + random.nextInt(3) : 1; i > 0; i--) {
        request =
            request.with(
                parameter,
                parameter.syntax().equals("number")
                    ? "" + (1 + random.nextInt(90))
                    : words.size() > 1
                        ? words.get(random.nextInt(words.size()))
                        // A lone half of a surrogate pair is no text that anyone can ask for.
                        : texts.text().replace("\uD800", ""));
      }
    }
    return request;
  }

  private static Map<String, List<String>> read(String body) throws IOException {
    return RequestJson.read(reader(body));
  }
}
