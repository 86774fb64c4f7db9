package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.json.Wire.json;
import static org.dateline.json.Wire.reader;
import static org.dateline.json.Wire.sent;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.ArchiveException.Reason;
import org.dateline.Problem;
import org.junit.jupiter.api.Test;

class ProblemJsonTest {
  private static final Problem COUNTRY =
      Problem.of("unknown-country", "There is no country “Syrai”.").suggest("Syria").in("country");

  @Test
  void saysWhereInMembersOfItsOwn() throws IOException {
    assertThat(written(COUNTRY))
        .isEqualTo(
            """
            {"code":"unknown-country","message":"There is no country “Syrai”.",\
            "suggestion":"Syria","parameter":"country"}""");
    Problem problem = Problem.of("c", "m");
    assertThat(written(problem)).isEqualTo("{\"code\":\"c\",\"message\":\"m\"}");
    assertThat(written(problem.between(2, 5))).endsWith(",\"start\":2,\"end\":5}");
    assertThat(written(problem.at(new Problem.AtLine(7)))).endsWith(",\"line\":7}");
    assertThat(written(problem.at(new Problem.InArticle(0)))).endsWith(",\"index\":0}");
  }

  @Test
  void readsBackEveryProblemItWrites() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      Problem problem = new RandomAnswers(seed).problem();
      assertThat(sent(out -> ProblemJson.write(out, problem), ProblemJson::read))
          .as("seed %d", seed)
          .isEqualTo(problem);
    }
  }

  @Test
  void writesTheDocumentOfTheStandard() throws IOException {
    assertThat(
            json(
                out ->
                    ProblemJson.writeDocument(
                        out,
                        400,
                        "Bad Request",
                        "1 thing is wrong.",
                        "/v1/search",
                        List.of(Problem.of("c", "m")))))
        .isEqualTo(
            """
            {"type":"about:blank","title":"Bad Request","status":400,\
            "detail":"1 thing is wrong.","instance":"/v1/search",\
            "errors":[{"code":"c","message":"m"}]}""");
  }

  @Test
  void readsBackTheDocumentWithItsReason() throws IOException {
    ProblemJson.Document document =
        new ProblemJson.Document(
            503,
            "Service Unavailable",
            "Another process writes to it.",
            "/v1/articles",
            Optional.of(Reason.LOCKED),
            List.of(COUNTRY));

    assertThat(sent(out -> ProblemJson.writeDocument(out, document), ProblemJson::readDocument))
        .isEqualTo(document);
  }

  @Test
  void readsDocumentsOfOtherServers() throws IOException {
    ProblemJson.Document document =
        ProblemJson.readDocument(
            reader("{\"status\":503,\"reason\":\"HAUNTED\",\"trace\":[{\"at\":1}]}"));

    assertThat(document.status()).isEqualTo(503);
    assertThat(document.reason()).isEmpty();
    assertThat(document.errors()).isEmpty();
  }

  private static String written(Problem problem) throws IOException {
    return json(out -> ProblemJson.write(out, problem));
  }
}
