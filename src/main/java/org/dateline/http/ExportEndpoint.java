package org.dateline.http;

import com.google.gson.stream.JsonWriter;
import io.undertow.util.Headers;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.SearchParameter.Operation;
import org.dateline.json.ArticleCsv;
import org.dateline.json.ArticleJson;

/**
 * {@code GET /v1/export}: every match, streamed. An answer that cannot be finished is broken off,
 * so that a client can tell it from a whole one.
 */
final class ExportEndpoint implements Endpoint {
  static final OwnParameter FORMAT =
      new OwnParameter("format", List.of("jsonl", "csv"), "JSON Lines, or CSV for spreadsheets.");
  static final OwnParameter BOM =
      new OwnParameter(
          "bom",
          List.of("false", "true"),
          "Begin CSV with a byte order mark, by which some spreadsheets know UTF-8.");

  /** So much is gathered before it is sent. */
  private static final int CHUNK = 24 * 1024;

  private static final int PACKING = 32 * 1024;

  private final Archive archive;
  private final Replies replies;
  private final Duration stall;

  ExportEndpoint(Archive archive, Replies replies, Duration stall) {
    this.archive = archive;
    this.replies = replies;
    this.stall = stall;
  }

  @Override
  public void answer(Call call) throws IOException {
    Map<String, List<String>> given = call.parameters();
    boolean csv = FORMAT.take(given).equals("csv");
    boolean bom = BOM.take(given).equals("true");
    SearchEndpoint.shortEnough(given);
    try (ArticleIterator articles = call.answer(Operation.EXPORT, given, archive::export)) {
      // Asked before the answer begins: what fails here is still answered as a problem.
      boolean any = articles.hasNext();
      headers(call, csv);
      if (call.isHead()) {
        call.exchange().endExchange();
        return;
      }
      stream(call, articles, any, csv, bom);
    }
  }

  private static void headers(Call call, boolean csv) {
    var headers = call.answerHeaders();
    headers.put(
        Headers.CONTENT_TYPE, (csv ? MediaTypes.CSV : MediaTypes.NDJSON) + "; charset=utf-8");
    headers.put(
        Headers.CONTENT_DISPOSITION,
        "attachment; filename=\"export." + (csv ? "csv" : "jsonl") + "\"");
    headers.put(Headers.CACHE_CONTROL, "no-store");
    if (call.exchange().isHttp11()) {
      // Also where the connection is closed afterwards: else nobody sees that an end is missing.
      headers.put(Headers.TRANSFER_ENCODING, "chunked");
    }
    headers.add(Headers.VARY, "Accept-Encoding");
    if (Gzip.accepts(call) && !call.isHead()) {
      headers.put(Headers.CONTENT_ENCODING, "gzip");
    }
  }

  private void stream(Call call, ArticleIterator articles, boolean any, boolean csv, boolean bom)
      throws IOException {
    Utf8Buffer buffer = replies.takeBuffer();
    try {
      // Not in a try-with-resources: closing says that the answer is whole.
      OutputStream sink = new TimedOutput(call, stall);
      OutputStream out = Gzip.accepts(call) ? new GZIPOutputStream(sink, PACKING) : sink;
      if (csv) {
        if (bom) {
          buffer.write('\uFEFF');
        }
        ArticleCsv.writeHeader(buffer);
      }
      long count = 0;
      for (boolean more = any; more; more = articles.hasNext()) {
        write(articles.next(), csv, buffer);
        count++;
        if (buffer.length() >= CHUNK) {
          buffer.drainTo(out);
        }
      }
      buffer.drainTo(out);
      call.counted(count);
      out.close();
      call.exchange().endExchange();
    } finally {
      replies.giveBack(buffer);
    }
  }

  private static void write(Article article, boolean csv, Utf8Buffer buffer) throws IOException {
    if (csv) {
      ArticleCsv.writeRow(buffer, article);
    } else {
      ArticleJson.write(new JsonWriter(buffer), article);
      buffer.write('\n');
    }
  }
}
