package org.dateline.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dateline.Archive;
import org.dateline.ParsedQuery;
import org.dateline.SearchParameter.Operation;
import org.dateline.json.ResultJson;

/** {@code GET|POST /v1/parse}: how a query is understood, and what each of its clauses finds. */
final class ParseEndpoint {
  private final Archive archive;
  private final Replies replies;

  ParseEndpoint(Archive archive, Replies replies) {
    this.archive = archive;
    this.replies = replies;
  }

  void get(Call call) throws IOException {
    answer(
        call, SearchEndpoint.shortEnough(call.parameters(), "send longer ones by POST /v1/parse"));
  }

  void post(Call call) throws IOException {
    answer(call, SearchEndpoint.posted(call));
  }

  private void answer(Call call, Map<String, List<String>> given) throws IOException {
    ParsedQuery parsed = call.answer(Operation.PARSE, given, archive::parse);
    parsed.tree().hits().ifPresent(call::counted);
    replies.tagged(call, Replies.Tag.WHOLE, out -> ResultJson.write(out, parsed));
  }
}
