package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import org.dateline.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountsEndpointsTest {
  private final Site site =
      new Site()
          .with(
              article("a", "2025-12-21").country("SY").topic("politics/diplomacy"),
              article("b", "2025-12-02").country("SY").country("US"),
              article("c", "2024-03-01").country("US").topic("economy/trade"));

  private static Article.Builder article(String id, String day) {
    return Article.builder().id(id).title("Act").language("en").published(LocalDate.parse(day));
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void listsTheValuesOfAFacet() throws IOException {
    JsonObject facet = site.get("/v1/facets/country?q=act").json();

    assertThat(facet.get("name").getAsString()).isEqualTo("country");
    assertThat(facet.getAsJsonArray("values").toString())
        .contains("\"value\":\"SY\",\"label\":\"Syria\",\"count\":2");
  }

  @Test
  void listsAPlaceInATree() throws IOException {
    Answer plain = site.get("/v1/facets/date/2025");
    Answer escaped = site.get("/v1/facets/date%2F2025");

    assertThat(plain.json().getAsJsonArray("values").toString())
        .contains("\"value\":\"2025-12\"")
        .doesNotContain("2024");
    assertThat(escaped.json()).isEqualTo(plain.json());
  }

  @Test
  void listsValuesThatBeginSo() throws IOException {
    assertThat(site.get("/v1/facets/country?prefix=Syr").json().getAsJsonArray("values"))
        .hasSize(1);
    assertThat(site.get("/v1/facets/country?size=1&page=2").json().getAsJsonArray("values"))
        .hasSize(1);
  }

  @Test
  void refusesFacetsThatDoNotExist() throws IOException {
    Answer answer = site.get("/v1/facets/contry");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("country");
    assertThat(site.get("/v1/facets/").status()).isEqualTo(404);
  }

  @Test
  void countsPerInterval() throws IOException {
    JsonObject timeline = site.get("/v1/timeline?q=act&interval=year").json();

    assertThat(timeline.get("interval").getAsString()).isEqualTo("year");
    assertThat(timeline.getAsJsonArray("buckets").toString())
        .isEqualTo(
            "[{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\",\"count\":1},"
                + "{\"from\":\"2025-01-01\",\"to\":\"2025-12-31\",\"count\":2}]");
    assertThat(site.get("/v1/timeline").status()).isEqualTo(200);
  }

  @Test
  void refusesParametersOfOtherEndpoints() throws IOException {
    assertThat(site.get("/v1/timeline?size=3").codes()).containsExactly("unknown-parameter");
    assertThat(site.get("/v1/facets/country?sort=newest").codes())
        .containsExactly("unknown-parameter");
  }
}
