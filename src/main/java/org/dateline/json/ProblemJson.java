package org.dateline.json;

import static org.dateline.json.ArticleJsonExtra.text;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.ArchiveException;
import org.dateline.Problem;

/**
 * Problems as JSON, alone and in the document of a failed request (RFC 9457, {@code
 * application/problem+json}).
 *
 * <pre>{@code
 * {"code":"unknown-country","message":"…","suggestion":"Syria","parameter":"country"}
 * }</pre>
 *
 * The place is one of {@code parameter}, {@code line}, {@code start} and {@code end}, or {@code
 * index}; a problem without a place has none of them.
 */
public final class ProblemJson {
  private ProblemJson() {}

  /**
   * The document that answers a failed request.
   *
   * @param status the HTTP status
   * @param title the status in words
   * @param detail what happened and what to do; may be empty
   * @param instance the path that was asked; may be empty
   * @param reason why the archive could not do its work, when that was it
   * @param errors everything that is wrong with the request
   */
  public record Document(
      int status,
      String title,
      String detail,
      String instance,
      Optional<ArchiveException.Reason> reason,
      List<Problem> errors) {
    /** Copies the list. */
    public Document {
      errors = List.copyOf(errors);
    }
  }

  /**
   * Writes a problem.
   *
   * @param out where to
   * @param problem the problem
   * @throws IOException when it cannot be written
   */
  public static void write(JsonWriter out, Problem problem) throws IOException {
    out.beginObject();
    out.name("code").value(problem.code());
    text(out.name("message"), problem.message());
    if (problem.suggestion().isPresent()) {
      text(out.name("suggestion"), problem.suggestion().get());
    }
    switch (problem.where()) {
      case Problem.Nowhere n -> {}
      case Problem.InParameter p -> text(out.name("parameter"), p.name());
      case Problem.AtLine l -> out.name("line").value(l.line());
      case Problem.InQuery q -> {
        out.name("start").value(q.start());
        out.name("end").value(q.end());
      }
      case Problem.InArticle a -> out.name("index").value(a.index());
    }
    out.endObject();
  }

  /**
   * Reads a problem.
   *
   * @param in where from; members that are not known are skipped
   * @return the problem
   * @throws IOException when it cannot be read
   */
  public static Problem read(JsonReader in) throws IOException {
    String code = "";
    String message = "";
    Optional<String> suggestion = Optional.empty();
    Problem.Where where = new Problem.Nowhere();
    int start = 0;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "code" -> code = in.nextString();
        case "message" -> message = in.nextString();
        case "suggestion" -> suggestion = Optional.of(in.nextString());
        case "parameter" -> where = new Problem.InParameter(in.nextString());
        case "line" -> where = new Problem.AtLine(in.nextLong());
        case "start" -> start = in.nextInt();
        case "end" -> where = new Problem.InQuery(start, in.nextInt());
        case "index" -> where = new Problem.InArticle(in.nextLong());
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Problem(code, message, suggestion, where);
  }

  /**
   * Writes the document of a request that is wrong.
   *
   * @param out where to
   * @param status the HTTP status
   * @param title the status in words
   * @param detail what happened and what to do
   * @param instance the path that was asked
   * @param errors everything that is wrong with the request
   * @throws IOException when it cannot be written
   */
  public static void writeDocument(
      JsonWriter out,
      int status,
      String title,
      String detail,
      String instance,
      List<Problem> errors)
      throws IOException {
    writeDocument(out, new Document(status, title, detail, instance, Optional.empty(), errors));
  }

  /**
   * Writes the document of a failed request. Its {@code type} is {@code about:blank}: the codes of
   * the errors tell programs what it is.
   *
   * @param out where to
   * @param document the document
   * @throws IOException when it cannot be written
   */
  public static void writeDocument(JsonWriter out, Document document) throws IOException {
    out.beginObject();
    out.name("type").value("about:blank");
    out.name("title").value(document.title());
    out.name("status").value(document.status());
    if (!document.detail().isEmpty()) {
      text(out.name("detail"), document.detail());
    }
    if (!document.instance().isEmpty()) {
      out.name("instance").value(document.instance());
    }
    if (document.reason().isPresent()) {
      out.name("reason").value(document.reason().get().name());
    }
    out.name("errors");
    writeAll(out, document.errors());
    out.endObject();
  }

  /**
   * The document of a failed request as one line of JSON.
   *
   * @param document the document
   * @return the JSON text
   */
  public static String toJson(Document document) {
    return JsonText.of(out -> writeDocument(out, document));
  }

  /**
   * Reads the document of a failed request.
   *
   * @param in where from; members that are not known are skipped
   * @return the document
   * @throws IOException when it cannot be read
   */
  public static Document readDocument(JsonReader in) throws IOException {
    int status = 0;
    String title = "";
    String detail = "";
    String instance = "";
    Optional<ArchiveException.Reason> reason = Optional.empty();
    List<Problem> errors = List.of();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "status" -> status = in.nextInt();
        case "title" -> title = in.nextString();
        case "detail" -> detail = in.nextString();
        case "instance" -> instance = in.nextString();
        case "reason" -> reason = reason(in.nextString());
        case "errors" -> errors = readAll(in);
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Document(status, title, detail, instance, reason, errors);
  }

  static void writeAll(JsonWriter out, List<Problem> problems) throws IOException {
    out.beginArray();
    for (Problem problem : problems) {
      write(out, problem);
    }
    out.endArray();
  }

  static List<Problem> readAll(JsonReader in) throws IOException {
    List<Problem> problems = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      problems.add(read(in));
    }
    in.endArray();
    return problems;
  }

  /** A newer server may know more reasons; one that is not known here is none. */
  private static Optional<ArchiveException.Reason> reason(String name) {
    return Arrays.stream(ArchiveException.Reason.values())
        .filter(reason -> reason.name().equals(name))
        .findFirst();
  }
}
