package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.json.Wire.json;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.dateline.Article;
import org.dateline.IngestReport.Notice;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What JSON says of an archive's own fields. */
class OwnFieldsTest {
  private static final IndexConfig CONFIG =
      IndexConfig.defaults().withFields(List.of("edition", "desk"));
  private static final ArticleMapper MAPPER = new ArticleMapper(CONFIG, ImportRules.NONE);

  @Test
  void noMemberOfOursIsFree() {
    assertThat(ArticleJson.MEMBERS).noneMatch(SearchParameter::isFree);
    assertThat(List.of("dir", "score", "highlight")).noneMatch(SearchParameter::isFree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"late\"                               | late",
        "\" a \"                                | a",
        "[\"a\",\"b\",\"a\",[\"c\",[1]]]        | a,b,c,1",
        "-1.50e3                                | -1.50e3",
        "[true,false]                           | true,false",
        "{\"name\":\" \",\"label\":\"late\"}    | late",
        "{\"label\":\"x\",\"value\":3}          | 3",
        "{\"name\":[\"late\"]}                  | ",
        "not json                               | not json",
        "[\"a\"] [\"b\"]                        | [\"a\"] [\"b\"]",
        "null                                   | "
      })
  void readsTheValuesOfAMember(String json, String values) {
    Article article = Article.builder().id("a").extra("edition", json).build();

    assertThat(ArticleJson.values(article, "edition"))
        .isEqualTo(values == null ? List.of() : List.of(values.split(",")));
  }

  @ParameterizedTest
  @CsvSource({"edition", "Edition", "EDI_TION", "e-dition"})
  void readsMembersOfNearlyTheName(String member) {
    Article article =
        Article.builder().extra("x", "1").extra(member, "\"late\"").extra("y", "2").build();

    assertThat(ArticleJson.values(article, "edition")).containsExactly("late");
    assertThat(ArticleJson.values(article, "editions")).isEmpty();
  }

  @Test
  void takesADeskForASectionOnlyWhereItIsNoField() {
    String record = "{\"title\":\"Rain\",\"Desk\":\"Foreign\"}";

    ArticleMapper.Mapped own = MAPPER.fromJson(record);
    assertThat(own.article().extra()).containsExactly(Map.entry("desk", "\"Foreign\""));
    assertThat(own.article().section()).isEmpty();
    assertThat(own.members()).containsEntry("Desk", "desk");
    assertThat(own.notices()).isEmpty();
    assertThat(
            new ArticleMapper(IndexConfig.defaults(), ImportRules.NONE)
                .fromJson(record)
                .article()
                .section())
        .isEqualTo("Foreign");
  }

  @Test
  void mapsMembersToItsOwnFields() {
    ArticleMapper mapper =
        new ArticleMapper(CONFIG, ImportRules.mapping(Map.of("Ausgabe", "edition")));
    ArticleMapper.Mapped mapped =
        mapper.fromJson("{\"title\":\"Rain\",\"edition\":\"old\",\"Ausgabe\":[\"late\",2]}");

    assertThat(ArticleJson.values(mapped.article(), "edition")).containsExactly("late", "2");
    assertThat(mapped.article().extra()).containsEntry("given-edition", "\"old\"");
    assertThat(mapped.notices()).containsExactly(new Notice("unknown-member", "edition"));
  }

  @Test
  void writesRequestsWithItsOwnFilters() throws IOException {
    SearchRequest request =
        SearchRequest.of("rain").filter("edition", "late, city", "noon").notFilter("desk", "x");
    String written = json(out -> RequestJson.write(out, request));

    assertThat(written)
        .isEqualTo("{\"q\":\"rain\",\"edition\":[\"late, city\",\"noon\"],\"not.desk\":[\"x\"]}");
    assertThat(
            SearchParameter.read(
                Operation.SEARCH,
                RequestJson.read(new com.google.gson.stream.JsonReader(new StringReader(written))),
                CONFIG.fields()))
        .isEqualTo(request);
  }
}
