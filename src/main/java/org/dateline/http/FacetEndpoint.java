package org.dateline.http;

import java.io.IOException;
import org.dateline.Archive;
import org.dateline.Facet;
import org.dateline.SearchParameter.Operation;
import org.dateline.json.ResultJson;

/** {@code GET /v1/facets/{name}}: the values of one facet. */
final class FacetEndpoint implements Endpoint {
  private final Archive archive;
  private final Replies replies;

  FacetEndpoint(Archive archive, Replies replies) {
    this.archive = archive;
    this.replies = replies;
  }

  @Override
  public void answer(Call call) throws IOException {
    var given = SearchEndpoint.shortEnough(call.parameters());
    Facet facet = call.answer(Operation.FACET, given, r -> archive.facet(call.variable(), r));
    replies.tagged(call, Replies.Tag.WHOLE, out -> ResultJson.write(out, facet));
  }
}
