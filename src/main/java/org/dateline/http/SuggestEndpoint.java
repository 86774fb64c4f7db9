package org.dateline.http;

import java.io.IOException;
import java.util.List;
import org.dateline.Archive;
import org.dateline.SearchParameter.Operation;
import org.dateline.Suggestion;
import org.dateline.json.ResultJson;

/** {@code GET /v1/suggest}: ways to go on with what is being typed. */
final class SuggestEndpoint implements Endpoint {
  /** What to do with a query that is too long for an address; there is no other way to send it. */
  static final String SHORTER = "ask for completions of a shorter query";

  private final Archive archive;
  private final Replies replies;

  SuggestEndpoint(Archive archive, Replies replies) {
    this.archive = archive;
    this.replies = replies;
  }

  @Override
  public void answer(Call call) throws IOException {
    var given = SearchEndpoint.shortEnough(call.parameters(), SHORTER);
    List<Suggestion> suggestions = call.answer(Operation.SUGGEST, given, archive::suggest);
    replies.tagged(call, Replies.Tag.WHOLE, out -> ResultJson.write(out, suggestions));
  }
}
