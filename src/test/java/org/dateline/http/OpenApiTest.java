package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.Article;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.config.IndexConfig;
import org.dateline.lucene.LuceneArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  private final Site site =
      new Site(new TellingArchive(), new ServerOptions())
          .with(
              Article.builder()
                  .id("a")
                  .title("Caesar act")
                  .body("The act.\n\nIt ends.")
                  .language("en")
                  .country("SY")
                  .topic("politics/diplomacy")
                  .published(LocalDate.of(2025, 12, 21)));

  @AfterEach
  void close() {
    site.close();
  }

  private JsonObject document() throws IOException {
    return site.get("/openapi.json").json();
  }

  private static List<Route> routes() {
    try (LuceneArchive archive = LuceneArchive.inMemory()) {
      return new Routes(
              archive,
              IndexConfig.defaults(),
              new ServerOptions(),
              new Replies(),
              new Admission(1, 1, Duration.ofSeconds(1)),
              new InFlight())
          .rows();
    }
  }

  @Test
  void describesExactlyTheRoutes() throws IOException {
    Set<String> described = new HashSet<>();
    JsonObject paths = document().getAsJsonObject("paths");
    for (String path : paths.keySet()) {
      paths
          .getAsJsonObject(path)
          .keySet()
          .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path));
    }

    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            routes().stream().map(route -> route.method() + " " + route.template()).toList());
  }

  @Test
  void describesExactlyTheParameters() throws IOException {
    Map<String, Operation> operations =
        Map.of(
            "/v1/search", Operation.SEARCH,
            "/v1/facets/{name}", Operation.FACET,
            "/v1/timeline", Operation.TIMELINE,
            "/v1/parse", Operation.PARSE,
            "/v1/suggest", Operation.SUGGEST,
            "/v1/export", Operation.EXPORT,
            "/v1/articles/{id}", Operation.ARTICLE);
    JsonObject paths = document().getAsJsonObject("paths");
    operations.forEach(
        (path, operation) -> {
          List<String> names = new ArrayList<>();
          for (JsonElement parameter :
              paths.getAsJsonObject(path).getAsJsonObject("get").getAsJsonArray("parameters")) {
            if (parameter.getAsJsonObject().get("in").getAsString().equals("query")) {
              names.add(parameter.getAsJsonObject().get("name").getAsString());
            }
          }
          List<String> taken = new ArrayList<>();
          for (SearchParameter row : SearchParameter.values()) {
            if (row.operations().contains(operation)) {
              taken.add(row.parameter());
            }
          }
          if (operation == Operation.EXPORT) {
            taken.addAll(List.of("format", "bom"));
          }
          assertThat(names).as(path).containsExactlyElementsOf(taken);
        });
  }

  @Test
  void describesWhatEachPostTakes() throws IOException {
    JsonObject document = document();
    JsonObject schemas = document.getAsJsonObject("components").getAsJsonObject("schemas");

    assertThat(schemas.getAsJsonObject("ParseRequest").getAsJsonObject("properties").keySet())
        .contains("q", "match", "strict", "country", "not.country")
        .doesNotContain("size", "facet", "explain");
    assertThat(schemas.getAsJsonObject("SearchRequest").getAsJsonObject("properties").keySet())
        .contains("q", "size", "facet", "explain");
    assertThat(
            document
                .getAsJsonObject("paths")
                .getAsJsonObject("/v1/parse")
                .getAsJsonObject("post")
                .getAsJsonObject("requestBody")
                .toString())
        .contains("#/components/schemas/ParseRequest");
  }

  @Test
  void pointsAtSchemasThatExist() throws IOException {
    JsonObject document = document();
    Set<String> schemas =
        document.getAsJsonObject("components").getAsJsonObject("schemas").keySet();
    List<String> references = new ArrayList<>();
    collectReferences(document, references);

    assertThat(references).isNotEmpty();
    assertThat(schemas).containsAll(references);
  }

  private static void collectReferences(JsonElement at, List<String> references) {
    if (at.isJsonArray()) {
      at.getAsJsonArray().forEach(item -> collectReferences(item, references));
    } else if (at.isJsonObject()) {
      at.getAsJsonObject()
          .entrySet()
          .forEach(
              member -> {
                if (member.getKey().equals("$ref")) {
                  String reference = member.getValue().getAsString();
                  references.add(reference.substring("#/components/schemas/".length()));
                } else {
                  collectReferences(member.getValue(), references);
                }
              });
    }
  }

  /** A request for each route, as one could read it from the description. */
  private static Map<String, String> requests() {
    Map<String, String> paths = new HashMap<>();
    paths.put(
        "GET /v1/search",
        "/v1/search?q=act+(x&facet=country&facet=topic&interval=month&fields=summary,body"
            + "&explain=clauses,why");
    paths.put("GET /v1/articles/{id}", "/v1/articles/a?q=act");
    paths.put("GET /v1/parse", "/v1/parse?q=act");
    paths.put("GET /v1/suggest", "/v1/suggest?q=act");
    paths.put("GET /v1/facets/{name}", "/v1/facets/date/2025");
    paths.put("GET /v1/export", "/v1/export?format=jsonl");
    paths.put("POST /v1/articles", "/v1/articles?results=all");
    paths.put("PUT /v1/articles/{id}", "/v1/articles/b");
    paths.put("DELETE /v1/articles/{id}", "/v1/articles/b");
    paths.put("DELETE /v1/articles", "/v1/articles?q=nowhere&country=SY&expect=0");
    return paths;
  }

  private static String body(Route route) {
    return switch (route.body()) {
      case NONE -> "";
      case PARAMETERS ->
          route.template().equals("/v1/parse")
              ? "{\"q\":\"act\",\"country\":\"SY\"}"
              : "{\"q\":\"act\",\"facet\":[\"country\"],\"highlight\":true}";
      case ARTICLE -> "{\"title\":\"B\",\"edition\":\"x\"}";
      case ARTICLES -> "{\"id\":\"c\",\"title\":\"C\"}\n{\"id\":\"d\"}\n";
    };
  }

  @Test
  void answersAsItDescribes() throws IOException {
    JsonSchemas schemas = new JsonSchemas(document());
    for (Route route : routes()) {
      String name = route.method() + " " + route.template();
      String path = requests().getOrDefault(name, route.template());
      Answer answer =
          site.ask(
              route.method(),
              path,
              route.body() == Route.Body.NONE ? Map.of() : Site.JSON,
              body(route));

      Route.Answer described =
          route.answers().stream()
              .filter(a -> a.status() == answer.status())
              .findFirst()
              .orElseThrow(() -> new AssertionError(name + ": " + answer.text()));
      if (!described.type().isEmpty()) {
        assertThat(answer.header("Content-Type")).as(name).startsWith(described.type());
      }
      if (!described.schema().isEmpty()) {
        String first = answer.text().lines().findFirst().orElse("");
        assertThat(schemas.mistakes(described.schema(), JsonParser.parseString(first)))
            .as(name + " " + first)
            .isEmpty();
      }
    }
  }

  @Test
  void describesNamesAsTheyAreFound() throws IOException {
    site.with(
        Article.builder().id("n").title("Rubio meets Shaybani").language("en"),
        Article.builder().id("m").title("Rubio meets Shaibani").language("en"));

    JsonObject answer = site.get("/v1/search?q=shaybani").json();

    assertThat(answer.getAsJsonObject("query").has("names")).isTrue();
    assertThat(answer.has("asTyped")).isTrue();
    assertThat(new JsonSchemas(document()).mistakes("SearchResult", answer)).isEmpty();
  }

  @Test
  void answersProblemsAsItDescribes() throws IOException {
    JsonSchemas schemas = new JsonSchemas(document());

    for (String path :
        List.of("/v1/search?rows=1&sort=x&country=Syrai", "/nowhere", "/v1/articles/none")) {
      Answer answer = site.get(path);
      assertThat(answer.status()).isGreaterThanOrEqualTo(400);
      assertThat(schemas.mistakes("ProblemDocument", answer.json())).isEmpty();
    }
  }

  @Test
  void knowsAMistakeWhenItSeesOne() throws IOException {
    JsonSchemas schemas = new JsonSchemas(document());

    assertThat(schemas.mistakes("Facet", JsonParser.parseString("{\"values\":[{}],\"more\":1}")))
        .isNotEmpty();
  }
}
