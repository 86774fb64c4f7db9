package org.dateline.http;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.dateline.Archive;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchResult;
import org.dateline.json.RequestJson;
import org.dateline.json.ResultJson;

/** {@code GET|POST /v1/search}: hits, total, facets, timeline. */
final class SearchEndpoint {
  /** What fits into an address everywhere on its way; longer queries go by POST. */
  static final int LONGEST_BY_GET = 2_000;

  /** A little less than the archive keeps a cursor for. */
  private static final long CURSOR_KEPT_MILLIS = 240_000;

  private final Archive archive;
  private final Replies replies;

  SearchEndpoint(Archive archive, Replies replies) {
    this.archive = archive;
    this.replies = replies;
  }

  void get(Call call) throws IOException {
    answer(call, shortEnough(call.parameters()));
  }

  void post(Call call) throws IOException {
    answer(call, posted(call));
  }

  /**
   * The parameters in the body of a request.
   *
   * @throws Refusal when there are parameters in its address too
   */
  static Map<String, List<String>> posted(Call call) throws IOException {
    if (!call.exchange().getQueryString().isEmpty()) {
      throw Refusal.badRequest(
          Problem.of("parameters-in-address", "A search by POST has its parameters in its body.")
              .suggest("put them into the JSON object of the body"));
    }
    return RequestJson.read(new JsonReader(new StringReader(call.text())));
  }

  private void answer(Call call, Map<String, List<String>> given) throws IOException {
    SearchResult result = call.answer(Operation.SEARCH, given, archive::search);
    call.counted(result.total());
    replies.tagged(call, written -> tag(written, result), out -> ResultJson.write(out, result));
  }

  /**
   * Names an answer without its first member, which tells how long it took, and without its cursor,
   * which holds the time. A cursor of an order by scores expires when nobody uses it, so there an
   * answer is the same only for as long: else a client would be left with one that has expired.
   */
  private static String tag(Utf8Buffer written, SearchResult result) {
    int from = written.indexOf(',');
    long period = result.sort().isByScore() ? System.currentTimeMillis() / CURSOR_KEPT_MILLIS : 0;
    return result
        .next()
        .map(next -> written.tagWithout(from, next, period))
        .orElseGet(() -> written.tag(from));
  }

  /**
   * Refuses a query that is too long for an address.
   *
   * @throws Refusal naming POST
   */
  static Map<String, List<String>> shortEnough(Map<String, List<String>> given) {
    return shortEnough(given, "send longer ones by POST /v1/search");
  }

  /**
   * Refuses a query that is too long for an address.
   *
   * @param instead what to do with such a query
   * @throws Refusal saying so
   */
  static Map<String, List<String>> shortEnough(Map<String, List<String>> given, String instead) {
    for (String query : given.getOrDefault(SearchParameter.Q.parameter(), List.of())) {
      if (query.length() > LONGEST_BY_GET) {
        throw Refusal.badRequest(tooLong(query, instead));
      }
    }
    return given;
  }

  /** That a query is too long for an address, and what to do with such a query. */
  static Problem tooLong(String query, String instead) {
    return Problem.of(
            "query-too-long",
            "The query has "
                + query.length()
                + " characters; in an address it can have "
                + LONGEST_BY_GET
                + ".")
        .suggest(instead)
        .in(SearchParameter.Q.parameter());
  }
}
