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
import org.dateline.ArchiveException;
import org.dateline.Duplicates;
import org.dateline.IngestReport;
import org.dateline.Problem;
import org.dateline.config.ImportRules;
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

  static final OwnParameter DUPLICATES =
      new OwnParameter(
          "duplicates",
          List.of("keep", "skip"),
          "With skip, new articles whose title and body another id holds are left out.");

  private static final List<OwnParameter> OWN =
      List.of(ImportParameters.AS, ImportParameters.HTML, DUPLICATES, RESULTS);

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
    Duplicates duplicates =
        DUPLICATES.take(given).equals("skip") ? Duplicates.SKIP : Duplicates.KEEP;
    ImportRules rules = ImportParameters.take(given, config);
    OwnParameter.refuseOthers(given, OWN);
    InputStream sent = new TimedInput(call, options.stallTime());
    BulkBody body = new BulkBody(unpacked(call, sent), options.bulkBytes());
    IngestReport report;
    try (Articles articles = Articles.of("the body", body, config)) {
      boolean whole = MediaTypes.isJson(call) || body.startsWithBracket();
      report = index(call, articles.by(rules).as(whole ? Format.JSON : Format.JSONL), duplicates);
      if (body.failure().isPresent()) {
        throw notToTheEnd(body.failure().get(), articles);
      }
    }
    replies.json(call, 200, out -> ReportJson.write(out, report, outcomes));
  }

  private IngestReport index(Call call, Articles articles, Duplicates duplicates) {
    try {
      return articles.with(duplicates).indexInto(archive);
    } catch (ArchiveException e) {
      throw articles.indexed().report().total() == 0
          ? e
          : new ArchiveException(e.reason(), e.getMessage() + " " + soFar(articles), e);
    } finally {
      call.counted(articles.indexed().report().total());
    }
  }

  private static String soFar(Articles articles) {
    IngestReport report = articles.indexed().report();
    return report.total() == 0
        ? "Nothing of the body is indexed."
        : "The body is indexed through line "
            + articles.indexed().line()
            + "; articles: "
            + (report.total() - report.refused())
            + ".";
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

  private static Refusal notToTheEnd(IOException failure, Articles articles) {
    int status =
        switch (failure) {
          case TimedInput.TooSlowException slow -> 408;
          case BulkBody.TooLargeException large -> 413;
          default -> 400;
        };
    String why = status == 400 ? "it is damaged or was cut off" : failure.getMessage();
    List<Problem> problems = new ArrayList<>(articles.indexed().report().problems());
    // Said below, in words for who sent the body.
    problems.removeIf(problem -> problem.code().equals(Articles.UNREADABLE));
    Problem last =
        Problem.of(
                "body-not-read-to-the-end",
                "The body could not be read to its end: " + why + ". " + soFar(articles))
            .suggest("send the rest from this line on, or all of it again");
    problems.add(
        articles.brokenAt().isPresent()
            ? last.at(new Problem.AtLine(articles.brokenAt().getAsLong()))
            : last);
    return new Refusal(status, problems, Map.of("Connection", "close"));
  }
}
