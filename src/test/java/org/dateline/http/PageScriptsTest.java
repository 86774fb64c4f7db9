package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The names in the scripts of the page are those of the page and of the API. The scripts are not
 * run here: what they decide is little, since the server completes, counts, marks and words all
 * that they show.
 */
class PageScriptsTest {
  private final Site site = new Site();

  @AfterEach
  void close() {
    site.close();
  }

  private String text(String path) throws IOException {
    return site.get(path).text();
  }

  /** Everything that a pattern finds, its first group. */
  private static Set<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The strings of a list that a constant holds. */
  private static Set<String> listed(String constant, String script) {
    Matcher list =
        Pattern.compile("const " + constant + " = (?:new Set\\()?\\[(.*?)]", Pattern.DOTALL)
            .matcher(script);
    assertThat(list.find()).as(constant).isTrue();
    return all("'([^']+)',", list.group(1));
  }

  private static Set<String> parameters(Operation operation) {
    return Stream.of(SearchParameter.values())
        .filter(row -> operation == null || row.operations().contains(operation))
        .map(SearchParameter::parameter)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> filters() {
    return SearchParameter.filters().stream()
        .map(SearchParameter::parameter)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private JsonObject schema(String name) throws IOException {
    return site.get("/openapi.json")
        .json()
        .getAsJsonObject("components")
        .getAsJsonObject("schemas")
        .getAsJsonObject(name)
        .getAsJsonObject("properties");
  }

  @Test
  void everyPartOfThePageIsServed() throws IOException {
    Set<String> linked = all("(?:src|href)=\"([^\"#?]+)[^\"]*\"", text("/"));
    assertThat(linked).contains("page.js", "page.css", "icon.svg", "openapi.json");
    for (String path : linked) {
      assertThat(site.get("/" + path.replaceFirst("^\\./", "")).status()).as(path).isEqualTo(200);
    }

    assertThat(all("from '\\./([^']+)'", text("/page.js")))
        .containsExactlyInAnyOrder("names.js", "suggest.js");
    for (String script : List.of("/page.js", "/names.js", "/suggest.js")) {
      assertThat(site.get(script).header("Content-Type")).startsWith("text/javascript");
    }
  }

  @Test
  void scriptsLookForPartsThatThePageHas() throws IOException {
    Set<String> parts = all(" id=\"([^\"]+)\"", text("/"));

    assertThat(all("byId\\('([^']+)'\\)", text("/page.js")))
        .contains("q", "suggestions", "hits")
        .isSubsetOf(parts);
    assertThat(all("(?:aria-controls|for)=\"([^\"]+)\"", text("/")))
        .contains("suggestions")
        .isSubsetOf(parts);
  }

  @Test
  void scriptsAskWhatTheServerAnswers() throws IOException {
    Set<String> paths =
        site.get("/openapi.json").json().getAsJsonObject("paths").keySet().stream()
            .map(path -> path.replaceFirst("\\{.*", ""))
            .collect(Collectors.toSet());
    Set<String> asked = all("['`](v1/[a-z/]+)", text("/page.js") + text("/suggest.js"));

    assertThat(asked).contains("v1/search", "v1/suggest");
    assertThat(asked).allSatisfy(path -> assertThat(paths).contains("/" + path));
  }

  @Test
  void thePageKnowsTheParametersOfASearch() throws IOException {
    String script = text("/page.js");

    assertThat(listed("FILTERS", script)).isEqualTo(filters());
    assertThat(all("\\{ name: '([^']+)'", script)).isNotEmpty().isSubsetOf(filters());
    assertThat(listed("KNOWN", script)).isNotEmpty().isSubsetOf(parameters(Operation.SEARCH));
    assertThat(all("\\.(?:set|append|get|delete)\\('([^']+)'", script))
        .contains("q", "facet", "interval")
        .isSubsetOf(parameters(Operation.SEARCH));
  }

  @Test
  void suggestionsAreAskedByTheirParameters() throws IOException {
    assertThat(all("\\.(?:set|append)\\('([^']+)'", text("/suggest.js")))
        .containsExactly("q", "size")
        .isSubsetOf(parameters(Operation.SUGGEST));
    // The filters that the page adds.
    assertThat(parameters(Operation.SUGGEST)).contains("from", "to").containsAll(filters());
  }

  @Test
  void scriptsReadMembersThatAnswersHave() throws IOException {
    String page = text("/page.js");

    assertThat(all("\\bsuggestion\\.(\\w+)", text("/suggest.js")))
        .contains("text", "query")
        .isSubsetOf(schema("Suggestion").keySet());
    assertThat(schema("Suggestions").keySet())
        .containsAll(all("json\\(\\)\\)\\.(\\w+)", text("/suggest.js")));
    assertThat(all("\\bresult\\.(\\w+)", page)).isSubsetOf(schema("SearchResult").keySet());
    assertThat(all("\\bresult\\.query\\.(\\w+)", page)).isSubsetOf(schema("Understood").keySet());
    assertThat(all("\\bhit\\.(\\w+)", page)).contains("id").isSubsetOf(schema("Hit").keySet());
    assertThat(all("\\bpassage\\.(\\w+)", page)).isSubsetOf(schema("Passage").keySet());
    assertThat(all("\\btimeline\\.(\\w+)", page)).isSubsetOf(schema("Timeline").keySet());
    assertThat(all("\\berror\\.(\\w+)", page)).isSubsetOf(schema("Problem").keySet());
  }
}
