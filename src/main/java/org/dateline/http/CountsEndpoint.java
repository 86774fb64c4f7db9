package org.dateline.http;

import java.io.IOException;
import org.dateline.Archive;
import org.dateline.Facet;
import org.dateline.SearchParameter.Operation;
import org.dateline.Timeline;
import org.dateline.json.ResultJson;

/** {@code GET /v1/facets/{name}} and {@code /v1/timeline}: matches counted, without hits. */
final class CountsEndpoint {
  private final Archive archive;
  private final Replies replies;

  CountsEndpoint(Archive archive, Replies replies) {
    this.archive = archive;
    this.replies = replies;
  }

  void facet(Call call) throws IOException {
    var given = SearchEndpoint.shortEnough(call.parameters());
    Facet facet = call.answer(Operation.FACET, given, r -> archive.facet(call.variable(), r));
    replies.tagged(call, Replies.Tag.WHOLE, out -> ResultJson.write(out, facet));
  }

  void timeline(Call call) throws IOException {
    var given = SearchEndpoint.shortEnough(call.parameters());
    Timeline timeline = call.answer(Operation.TIMELINE, given, archive::timeline);
    replies.tagged(call, Replies.Tag.WHOLE, out -> ResultJson.write(out, timeline));
  }
}
