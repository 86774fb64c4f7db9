package org.dateline.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.Archive;
import org.dateline.IngestReport;
import org.dateline.Problem;
import org.dateline.config.IndexConfig;
import org.dateline.json.ReportJson;
import org.dateline.read.Articles;
import org.dateline.read.Format;

/**
 * {@code POST /v1/articles}: many articles, indexed as they come. A body that is cut, too slow or
 * too large is indexed as far as it came; the answer names the line.
 */
final class BulkEndpoint implements Endpoint {
  static final OwnParameter RESULTS =
      new OwnParameter(
          "results", List.of("counts", "all"), "With all, also what became of each article.");

  private static final int PACKED_BUFFER = 64 * 1024;

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
    OwnParameter.refuseOthers(given, List.of(RESULTS));
    InputStream sent = new TimedInput(call, options.stallTime());
    BulkBody body = new BulkBody(unpacked(call, sent), options.bulkBytes());
    IngestReport report;
    try (Articles articles = Articles.of("the body", body, config)) {
      boolean whole = MediaTypes.isJson(call) || body.startsWithBracket();
      report = articles.as(whole ? Format.JSON : Format.JSONL).indexInto(archive);
    }
    call.counted(report.total());
    if (body.failure().isPresent()) {
      throw notToTheEnd(body.failure().get(), report);
    }
    replies.json(call, 200, out -> ReportJson.write(out, report, outcomes));
  }

  private static InputStream unpacked(Call call, InputStream sent) throws IOException {
    if (!Bodies.isGzip(call)) {
      return sent;
    }
    try {
      return new GZIPInputStream(sent, PACKED_BUFFER);
    } catch (ZipException | EOFException e) {
      throw Bodies.notGzip();
    }
  }

  private static Refusal notToTheEnd(IOException failure, IngestReport report) {
    int status =
        switch (failure) {
          case TimedInput.TooSlowException slow -> 408;
          case BulkBody.TooLargeException large -> 413;
          default -> 400;
        };
    String why = status == 400 ? "it is damaged or was cut off" : failure.getMessage();
    List<Problem> problems = new ArrayList<>(report.problems());
    Problem.Where reached = new Problem.Nowhere();
    if (!problems.isEmpty()) {
      // The last one is of the line at which reading stopped.
      reached = problems.remove(problems.size() - 1).where();
    }
    long indexed = report.total() - report.refused();
    problems.add(
        Problem.of(
                "body-not-read-to-the-end",
                "The body could not be read to its end: "
                    + why
                    + ". What came before this line is indexed; articles: "
                    + indexed
                    + ".")
            .suggest("send the rest from this line on, or all of it again")
            .at(reached));
    return new Refusal(status, problems, Map.of("Connection", "close"));
  }
}
