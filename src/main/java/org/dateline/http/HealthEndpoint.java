package org.dateline.http;

import org.dateline.Archive;

/** {@code GET /livez} and {@code /readyz}: whether the process lives, and whether it can answer. */
final class HealthEndpoint {
  /** Whether an article has this id or not, looking for it needs the archive. */
  private static final String PROBE = "readyz";

  private final Archive archive;
  private final Replies replies;

  HealthEndpoint(Archive archive, Replies replies) {
    this.archive = archive;
    this.replies = replies;
  }

  void live(Call call) {
    replies.text(call, 200, MediaTypes.TEXT, "ok\n");
  }

  /** Asks the archive for an article, on a worker: so it also waits as long as a search would. */
  void ready(Call call) {
    archive.article(PROBE);
    replies.text(call, 200, MediaTypes.TEXT, "ok\n");
  }
}
