package org.dateline.http;

import java.io.IOException;
import org.dateline.Archive;
import org.dateline.SearchParameter.Operation;
import org.dateline.Timeline;
import org.dateline.json.ResultJson;

/** {@code GET /v1/timeline}: counts per interval of time. */
final class TimelineEndpoint implements Endpoint {
  private final Archive archive;
  private final Replies replies;

  TimelineEndpoint(Archive archive, Replies replies) {
    this.archive = archive;
    this.replies = replies;
  }

  @Override
  public void answer(Call call) throws IOException {
    var given = SearchEndpoint.shortEnough(call.parameters());
    Timeline timeline = call.answer(Operation.TIMELINE, given, archive::timeline);
    replies.tagged(call, Replies.Tag.WHOLE, out -> ResultJson.write(out, timeline));
  }
}
