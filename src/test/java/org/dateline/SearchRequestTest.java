package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SearchRequestTest {

  @Test
  void everythingHasADefault() {
    SearchRequest request = SearchRequest.of("");

    assertThat(request.query()).isEmpty();
    assertThat(request.in()).containsExactly(Part.TITLE, Part.SUMMARY, Part.BODY);
    assertThat(request.match()).isEqualTo(Match.AUTO);
    assertThat(request.from()).isEmpty();
    assertThat(request.to()).isEmpty();
    assertThat(request.sort()).isEqualTo(Sort.RELEVANCE);
    assertThat(request.page()).isEqualTo(1);
    assertThat(request.size()).isEqualTo(10);
    assertThat(request.cursor()).isEmpty();
    assertThat(request.fields()).isEmpty();
    assertThat(request.facets()).isEmpty();
    assertThat(request.interval()).isEmpty();
    assertThat(request.highlight()).isTrue();
    assertThat(request.strict()).isFalse();
    assertThat(request.prefix()).isEmpty();
  }

  @Test
  void whatIsNotGivenIsNotWritten() {
    assertThat(SearchRequest.of("").parameters()).isEmpty();
  }

  @Test
  void withersLeaveTheOriginalAlone() {
    SearchRequest request = SearchRequest.of("cocoa").country("GH");

    request.country("CI").size(50).sort(Sort.NEWEST).query("coffee");

    assertThat(request).isEqualTo(SearchRequest.of("cocoa").country("GH"));
  }

  @Test
  void valuesCannotBeChangedFromOutside() {
    SearchRequest request = SearchRequest.of("cocoa").facet("country");

    assertThatThrownBy(() -> request.facets().add("topic"))
        .isInstanceOf(UnsupportedOperationException.class);
    request.parameters().put("size", List.of("5"));
    assertThat(request.size()).isEqualTo(10);
  }

  @Test
  void filtersOfOneKindAdd() {
    assertThat(SearchRequest.of("").country("SY").country("US", "SY").parameters())
        .isEqualTo(Map.of("country", List.of("SY", "US")));
  }

  @Test
  void theLastSingleValueWins() {
    assertThat(SearchRequest.of("").sort(Sort.NEWEST).sort(Sort.OLDEST).sort())
        .isEqualTo(Sort.OLDEST);
    assertThat(SearchRequest.of("cocoa").query("").parameters()).isEmpty();
  }

  @Test
  void withersKeepCommasInNames() {
    assertThat(SearchRequest.of("").source("Harbour, Wire").values(SearchParameter.SOURCE))
        .containsExactly("Harbour, Wire");
  }

  @Test
  void refusesAPageBelowOne() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> SearchRequest.of("").page(0))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(Problem::where)
                    .containsExactly(new Problem.InParameter("page")));
  }

  @Test
  void equalRequestsAskTheSame() {
    SearchRequest one = SearchRequest.of("cocoa").size(5).country("GH");
    SearchRequest other = SearchRequest.of("cocoa").country("GH").size(5);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    assertThat(one).isNotEqualTo(one.country("CI"));
  }

  @Test
  void showsWhatIsAsked() {
    assertThat(SearchRequest.of("cocoa").country("GH", "CI"))
        .hasToString("[q=[cocoa], country=[GH, CI]]");
  }
}
