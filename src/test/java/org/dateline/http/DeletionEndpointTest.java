package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.dateline.Article;
import org.dateline.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeletionEndpointTest {
  private Site site = new Site().with(article("a", "SY"), article("b", "SY"), article("c", "IQ"));

  @AfterEach
  void close() {
    site.close();
  }

  private static Article.Builder article(String id, String country) {
    return Article.builder().id(id).language("en").title("Rain " + id).country(country);
  }

  private Answer delete(String query) throws IOException {
    return site.ask("DELETE", "/v1/articles" + query, Map.of(), "");
  }

  private long total() {
    return site.archive().search(SearchRequest.of("")).total();
  }

  @Test
  void deletesWhatWasExpected() throws IOException {
    Answer answer = delete("?q=rain&country=Syria&expect=2");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("{\"deleted\":2}");
    assertThat(total()).isEqualTo(1);
  }

  @Test
  void deletesNothingWhenTheCountChanged() throws IOException {
    Answer answer = delete("?country=SY&expect=1");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.codes()).containsExactly("count-changed");
    assertThat(answer.header("Dateline-Count")).isEqualTo("2");
    assertThat(answer.text())
        .contains("The search matches 2 articles now, not 1 as expected; nothing was deleted.")
        .contains("send expect=2.")
        .contains("\"parameter\":\"expect\"");
    assertThat(total()).isEqualTo(3);
  }

  @Test
  void expectsNothingWhereNothingMatches() throws IOException {
    assertThat(delete("?country=FR&expect=0").text()).isEqualTo("{\"deleted\":0}");
    assertThat(delete("?country=FR&expect=1").status()).isEqualTo(409);
  }

  @Test
  void wantsToBeToldHowMany() throws IOException {
    Answer answer = delete("?country=SY");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.codes()).containsExactly("missing-parameter");
    assertThat(delete("?country=SY&expect=two").codes()).containsExactly("invalid-value");
    assertThat(delete("?country=SY&expect=-1").codes()).containsExactly("invalid-value");
    assertThat(delete("?country=SY&expect=2&expect=2").codes())
        .containsExactly("repeated-parameter");
    assertThat(total()).isEqualTo(3);
  }

  @Test
  void refusesToDeleteEverything() throws IOException {
    for (String query : new String[] {"?expect=3", "?q=&expect=3", "?q=*&expect=3"}) {
      assertThat(delete(query).codes()).containsExactly("nothing-asked");
    }
    assertThat(total()).isEqualTo(3);
  }

  @Test
  void refusesWhatMatchesEverything() throws IOException {
    for (String query : new String[] {"?q=-zzzz&expect=3", "?language=en&expect=3"}) {
      Answer answer = delete(query);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.codes()).containsExactly("deletes-everything");
    }
    assertThat(delete("?q=sorce:rain&match=any&expect=3").codes()).isNotEmpty();
    assertThat(total()).isEqualTo(3);
  }

  /** A search that can be read in part only would match more than was meant. */
  @Test
  void triesNothingWithPartOfTheParameters() throws IOException {
    Answer answer = delete("?country=SY&sorce=Wire&expect=2");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.codes()).containsExactly("unknown-parameter");
    assertThat(total()).isEqualTo(3);
  }

  @Test
  void takesNoParametersOfPages() throws IOException {
    assertThat(delete("?country=SY&size=1&sort=newest&expect=1").codes())
        .containsExactly("unknown-parameter", "unknown-parameter");
    assertThat(total()).isEqualTo(3);
  }

  @Test
  void refusesWritersWhoMayNot() throws IOException {
    site.close();
    site = new Site(new ServerOptions().readOnly(true));

    assertThat(delete("?country=SY&expect=2").codes()).containsExactly("read-only");
  }

  @Test
  void tellsWhatElseCanBeDone() throws IOException {
    Answer answer = site.get("/v1/articles");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).contains("POST", "DELETE");
  }
}
