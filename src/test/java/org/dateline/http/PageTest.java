package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.dateline.SearchParameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
  private final Site site = new Site();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void ignoresParametersItDoesNotKnow() throws IOException {
    Answer answer = site.get("/?q=act&utm_source=letter");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
  }

  @Test
  void runsNoScriptButItsOwn() throws IOException {
    Answer answer = site.get("/");

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.text())
        .doesNotContain("<script>", "onclick", "style=", "http://", "https://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/page.js", "/names.js", "/suggest.js"})
  void neverReadsHtmlFromTheArchive(String script) throws IOException {
    assertThat(site.get(script).text())
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
  }

  /** No script runs here, so this looks at the text: a failed request must be caught each time. */
  @ParameterizedTest
  @ValueSource(strings = {"/page.js", "/suggest.js"})
  void catchesEveryRequestThatFails(String script) throws IOException {
    String[] parts = site.get(script).text().split("await fetch\\(", -1);

    assertThat(parts).hasSizeGreaterThan(1);
    for (int i = 1; i < parts.length; i++) {
      assertThat(parts[i - 1].lastIndexOf("try {"))
          .isGreaterThan(parts[i - 1].lastIndexOf("function "));
      assertThat(parts[i]).contains("} catch");
    }
  }

  /** The names by which a screen reader follows the list of suggestions. */
  @Test
  void tellsReadersOfTheSuggestions() throws IOException {
    assertThat(site.get("/").text())
        .contains(
            "role=\"combobox\"",
            "aria-controls=\"suggestions\"",
            "<ul id=\"suggestions\" role=\"listbox\"");
    assertThat(site.get("/suggest.js").text())
        .contains("aria-expanded", "aria-activedescendant", "aria-selected", "'option'");
  }

  /** By the names of the API, so that an address of the page can be asked of the API too. */
  @Test
  void refusesSpellingsByParametersThatExist() throws IOException {
    assertThat(site.get("/").text()).contains("<div id=\"names\" role=\"group\"");
    assertThat(site.get("/names.js").text())
        .contains(
            "getAll('" + SearchParameter.NOT_NAME.parameter() + "')",
            "get('" + SearchParameter.NAMES.parameter() + "')",
            "aria-label");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/page.css",
        "/page.js",
        "/names.js",
        "/suggest.js",
        "/icon.svg",
        "/openapi.json"
      })
  void saysThatPartsAreTheSame(String path) throws IOException {
    Answer first = site.get(path);
    Answer again = site.get(path, Map.of("If-None-Match", first.header("ETag")));

    assertThat(first.status()).isEqualTo(200);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
  }

  @Test
  void packsItsPartsOnRequest() throws IOException {
    Answer plain = site.get("/page.js");
    Answer packed = site.get("/page.js", Map.of("Accept-Encoding", "gzip, br"));

    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.unpacked()).isEqualTo(plain.text());
  }
}
