package org.dateline.http;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Writes one line of JSON per request, and what went wrong unexpectedly. What was searched for is
 * in neither unless the options say so: messages of exceptions can hold it, so these are left out
 * too.
 */
final class RequestLog {
  private static final int FRAMES = 30;

  private final Logger logger = System.getLogger("org.dateline.http");
  private final boolean queries;

  RequestLog(boolean queries) {
    this.queries = queries;
  }

  /** Notes an answer that is out. */
  void answered(Call call) {
    if (!logger.isLoggable(Level.INFO)) {
      return;
    }
    StringWriter line = new StringWriter(160);
    try (JsonWriter out = new JsonWriter(line)) {
      out.beginObject();
      out.name("method").value(call.exchange().getRequestMethod().toString());
      out.name("route").value(call.route().map(Route::template).orElse("none"));
      out.name("status").value(call.exchange().getStatusCode());
      out.name("millis").value(Math.round(call.nanos() / 1e4) / 1e2);
      out.name("bytes").value(call.exchange().getResponseBytesSent());
      if (call.hits() >= 0) {
        out.name("hits").value(call.hits());
      }
      if (queries && !call.asked().isEmpty()) {
        out.name("q").value(call.asked());
      }
      out.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    logger.log(Level.INFO, line.toString());
  }

  /** Notes a failure that nobody foresaw, under the name that its answer gives. */
  void unexpected(String id, Throwable failure) {
    if (queries) {
      logger.log(Level.ERROR, "request " + id + " failed", failure);
      return;
    }
    StringBuilder trace = new StringBuilder("request " + id + " failed");
    int depth = 0;
    for (Throwable cause = failure; cause != null && depth < FRAMES; cause = cause.getCause()) {
      trace.append(depth == 0 ? "\n" : "\ncaused by ").append(cause.getClass().getName());
      for (StackTraceElement frame : cause.getStackTrace()) {
        if (++depth > FRAMES) {
          break;
        }
        trace.append("\n  at ").append(frame);
      }
    }
    logger.log(Level.ERROR, trace.toString());
  }

  /** Notes something else. */
  void note(String message) {
    logger.log(Level.INFO, message);
  }
}
