package org.dateline.json;

import static org.dateline.json.ArticleJsonExtra.text;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.dateline.Problem;

/**
 * What became of articles, as JSON.
 *
 * <pre>{@code
 * {"created":2,"replaced":0,"unchanged":0,"repeated":0,"skipped":0,"refused":1,"problems":[…],"problemCount":1,
 *  "notices":[{"code":"unknown-country","value":"Ruritania","count":3}],
 *  "outcomes":[{"id":"a1","status":"created"}]}
 * }</pre>
 */
public final class ReportJson {
  private ReportJson() {}

  /**
   * Writes a report.
   *
   * @param out where to
   * @param report the report
   * @param outcomes whether to write what became of each article
   * @throws IOException when it cannot be written
   */
  public static void write(JsonWriter out, IngestReport report, boolean outcomes)
      throws IOException {
    out.beginObject();
    for (Status status : Status.values()) {
      out.name(Words.written(status)).value(report.counts().getOrDefault(status, 0L));
    }
    out.name("problems");
    ProblemJson.writeAll(out, report.problems());
    out.name("problemCount").value(report.problemCount());
    out.name("notices").beginArray();
    for (Map.Entry<Notice, Long> notice : report.notices().entrySet()) {
      out.beginObject();
      out.name("code").value(notice.getKey().code());
      text(out.name("value"), notice.getKey().value());
      out.name("count").value(notice.getValue());
      out.endObject();
    }
    out.endArray();
    if (outcomes) {
      out.name("outcomes").beginArray();
      for (Outcome outcome : report.outcomes()) {
        out.beginObject();
        text(out.name("id"), outcome.id());
        out.name("status").value(Words.written(outcome.status()));
        out.endObject();
      }
      out.endArray();
    }
    out.endObject();
  }

  /**
   * A report, with what became of each article, as one line of JSON.
   *
   * @param report the report
   * @return the JSON text
   */
  public static String toJson(IngestReport report) {
    return JsonText.of(out -> write(out, report, true));
  }

  /**
   * Writes how many articles were deleted: {@code {"deleted":41}}.
   *
   * @param out where to
   * @param deleted how many
   * @throws IOException when it cannot be written
   */
  public static void writeDeleted(JsonWriter out, long deleted) throws IOException {
    out.beginObject().name("deleted").value(deleted).endObject();
  }

  /**
   * Reads how many articles were deleted.
   *
   * @param in where from; members that are not known are skipped
   * @return how many
   * @throws IOException when it cannot be read
   */
  public static long readDeleted(JsonReader in) throws IOException {
    long deleted = 0;
    in.beginObject();
    while (in.hasNext()) {
      if (in.nextName().equals("deleted")) {
        deleted = in.nextLong();
      } else {
        in.skipValue();
      }
    }
    in.endObject();
    return deleted;
  }

  /**
   * Reads a report.
   *
   * @param in where from; members that are not known are skipped
   * @return the report; without outcomes when none are written
   * @throws IOException when it cannot be read
   */
  public static IngestReport read(JsonReader in) throws IOException {
    Map<Status, Long> counts = new EnumMap<>(Status.class);
    List<Problem> problems = List.of();
    long problemCount = 0;
    Map<Notice, Long> notices = Map.of();
    List<Outcome> outcomes = List.of();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "created" -> counts.put(Status.CREATED, in.nextLong());
        case "replaced" -> counts.put(Status.REPLACED, in.nextLong());
        case "unchanged" -> counts.put(Status.UNCHANGED, in.nextLong());
        case "repeated" -> counts.put(Status.REPEATED, in.nextLong());
        case "skipped" -> counts.put(Status.SKIPPED, in.nextLong());
        case "refused" -> counts.put(Status.REFUSED, in.nextLong());
        case "problems" -> problems = ProblemJson.readAll(in);
        case "problemCount" -> problemCount = in.nextLong();
        case "notices" -> notices = readNotices(in);
        case "outcomes" -> outcomes = readOutcomes(in);
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new IngestReport(counts, problems, problemCount, notices, outcomes);
  }

  private static Map<Notice, Long> readNotices(JsonReader in) throws IOException {
    Map<Notice, Long> notices = new TreeMap<>();
    in.beginArray();
    while (in.hasNext()) {
      String code = "";
      String value = "";
      long count = 0;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "code" -> code = in.nextString();
          case "value" -> value = in.nextString();
          case "count" -> count = in.nextLong();
          default -> in.skipValue();
        }
      }
      in.endObject();
      notices.put(new Notice(code, value), count);
    }
    in.endArray();
    return notices;
  }

  private static List<Outcome> readOutcomes(JsonReader in) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      String id = "";
      String status = "";
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.nextString();
          case "status" -> status = in.nextString();
          default -> in.skipValue();
        }
      }
      in.endObject();
      outcomes.add(new Outcome(id, Words.read(Status.class, status)));
    }
    in.endArray();
    return outcomes;
  }
}
