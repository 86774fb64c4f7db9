package org.dateline.http;

import io.undertow.server.HttpServerExchange;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.dateline.Archive;
import org.dateline.IngestReport;
import org.dateline.Problem;
import org.dateline.config.IndexConfig;
import org.dateline.json.ReportJson;
import org.dateline.read.Articles;
import org.dateline.read.Format;

/** {@code POST /v1/articles}: many articles, read as they come. */
final class BulkEndpoint implements Endpoint {
  static final OwnParameter RESULTS =
      new OwnParameter(
          "results", List.of("counts", "all"), "With all, also what became of each article.");

  private static final int BUFFER = 64 * 1024;

  /** How far the first bracket is looked for. */
  private static final int PEEK = 1024;

  private final Archive archive;
  private final IndexConfig config;
  private final Replies replies;
  private final ServerOptions options;

  BulkEndpoint(Archive archive, IndexConfig config, Replies replies, ServerOptions options) {
    this.archive = archive;
    this.config = config;
    this.replies = replies;
    this.options = options;
  }

  @Override
  public void answer(Call call) throws IOException {
    Map<String, List<String>> given = call.parameters();
    boolean outcomes = RESULTS.take(given).equals("all");
    given
        .keySet()
        .forEach(
            name -> {
              throw Refusal.badRequest(
                  Problem.of("unknown-parameter", "There is no parameter “" + name + "” here.")
                      .suggest(RESULTS.name())
                      .in(name));
            });
    HttpServerExchange exchange = call.exchange();
    InputStream body = new TimedInput(call, options.stallTime(), options.bulkBytes());
    InputStream plain = Bodies.isGzip(call) ? new GZIPInputStream(body, BUFFER) : body;
    BufferedInputStream in = new BufferedInputStream(plain, BUFFER);
    IngestReport report =
        Articles.of("the body", in, config)
            .as(startsWithBracket(in) ? Format.JSON : Format.JSONL)
            .indexInto(archive);
    call.counted(report.total());
    replies.json(call, 200, out -> ReportJson.write(out, report, outcomes));
  }

  private static boolean startsWithBracket(BufferedInputStream in) throws IOException {
    in.mark(PEEK);
    int first = in.read();
    for (int i = 1; i < PEEK && isSpace(first); i++) {
      first = in.read();
    }
    in.reset();
    return first == '[';
  }

  /** White space, and the bytes of a byte order mark. */
  private static boolean isSpace(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == 0xEF || b == 0xBB || b == 0xBF;
  }
}
