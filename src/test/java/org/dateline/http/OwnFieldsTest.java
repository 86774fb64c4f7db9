package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.SearchParameter;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.dateline.lucene.LuceneArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server whose archive has fields of its own. */
class OwnFieldsTest {
  private static final IndexConfig CONFIG =
      IndexConfig.defaults().withFields(List.of("edition", "desk"));

  private final Site site =
      new Site(LuceneArchive.inMemory(CONFIG, InstantSource.system()), CONFIG, new ServerOptions())
          .with(
              Article.builder().id("a").title("Rain").extra("edition", "\"late, city\""),
              Article.builder().id("b").title("Rain").extra("edition", "\"noon\""));

  @AfterEach
  void close() {
    site.close();
  }

  private static long total(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().get("total").getAsLong();
  }

  @Test
  void takesOwnFiltersInTheAddress() throws IOException {
    assertThat(total(site.get("/v1/search?edition=late,%20city&facet=edition"))).isEqualTo(1);
    assertThat(total(site.get("/v1/search?edition=late,%20city&edition=noon"))).isEqualTo(2);
    assertThat(total(site.get("/v1/search?not.edition=noon"))).isEqualTo(1);
    assertThat(site.get("/v1/facets/edition").text()).contains("\"noon\"");
    assertThat(site.get("/v1/export?edition=noon").text().lines()).hasSize(1);
  }

  @Test
  void takesOwnFiltersInABody() throws IOException {
    assertThat(total(site.post("/v1/search", "{\"edition\":[\"noon\",\"late, city\"]}")))
        .isEqualTo(2);
    assertThat(total(site.post("/v1/search", "{\"not.edition\":\"noon\"}"))).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"editon, edition", "not.dsk, not.desk"})
  void refusesWhatIsNoField(String typed, String right) throws IOException {
    Answer answer = site.get("/v1/search?" + typed + "=late&country=Syrai");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getAsJsonArray("errors")).hasSize(2);
    assertThat(answer.text()).contains("unknown-parameter", "\"" + right + "\"", "unknown-country");
  }

  @Test
  void sendsLongRequestsByPost() {
    try (RemoteArchive remote = new RemoteArchive(site.server().uri())) {
      String[] many = new String[500];
      for (int i = 0; i < many.length; i++) {
        many[i] = "edition " + i;
      }
      assertThat(
              remote
                  .search(SearchRequest.of("").filter("edition", many).filter("edition", "noon"))
                  .total())
          .isEqualTo(1);
    }
  }

  @Test
  void describesOwnFilters() throws IOException {
    JsonObject document = site.get("/openapi.json").json();
    JsonObject paths = document.getAsJsonObject("paths");
    for (String path : List.of("/v1/search", "/v1/facets/{name}", "/v1/timeline", "/v1/export")) {
      assertThat(parameters(paths, path))
          .as(path)
          .contains("edition", "not.edition", "desk", "not.desk");
    }
    assertThat(parameters(paths, "/v1/articles/{id}")).doesNotContain("edition");
    assertThat(
            document
                .getAsJsonObject("components")
                .getAsJsonObject("schemas")
                .getAsJsonObject("SearchRequest")
                .getAsJsonObject("properties")
                .keySet())
        .contains("edition", "not.desk");
  }

  private static List<String> parameters(JsonObject paths, String path) {
    List<String> names = new ArrayList<>();
    for (JsonElement parameter :
        paths.getAsJsonObject(path).getAsJsonObject("get").getAsJsonArray("parameters")) {
      names.add(parameter.getAsJsonObject().get("name").getAsString());
    }
    return names;
  }

  @Test
  void tellsThePageItsFields() throws IOException {
    assertThat(site.get("/").text()).contains("<body data-fields=\"edition desk\">");
    try (Site plain = new Site()) {
      assertThat(plain.get("/").text()).contains("<body data-fields=\"\">");
    }
  }

  @Test
  void noParameterOfAnEndpointIsFree() {
    try (Archive archive = LuceneArchive.inMemory()) {
      Routes routes =
          new Routes(
              archive,
              CONFIG,
              new ServerOptions(),
              new Replies(),
              new Admission(1, 1, Duration.ofSeconds(1)),
              new InFlight());
      assertThat(routes.rows().stream().flatMap(route -> route.own().stream()))
          .isNotEmpty()
          .extracting(OwnParameter::name)
          .noneMatch(SearchParameter::isFree);
    }
  }
}
