package org.dateline.json;

import static org.dateline.json.ArticleJsonExtra.text;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a run of indexing came, as JSON, for the one that goes on with it.
 *
 * <pre>{@code
 * {"files":[{"path":"/exports/all.jsonl","bytes":1048576,"changed":"2026-11-24T10:00:00Z"}],
 *  "named":["/exports"],"flags":["--map","kop=title"],"since":"2026-11-17",
 *  "others":["--report","json"],"rejects":[{"path":"/refused.jsonl","bytes":512,"changed":""}],
 *  "origin":"all.jsonl","line":40001,"records":40000}
 * }</pre>
 */
public final class UnfinishedJson {
  private UnfinishedJson() {}

  /**
   * A file that is read.
   *
   * @param path its absolute path
   * @param bytes its size
   * @param changed when it was changed last
   */
  public record Input(String path, long bytes, String changed) {}

  /**
   * A run.
   *
   * @param files what it reads, in this order
   * @param named the files and folders that were named to it
   * @param flags how it reads
   * @param since the first day it indexes; empty for all
   * @param others flags that may be others when it is gone on with: those of its report
   * @param rejects where it writes what is refused, and how long these files were when so many
   *     records were done
   * @param origin where the last record was read that is committed; empty when none is
   * @param line on which that one begins
   * @param records how many records are done
   */
  public record Unfinished(
      List<Input> files,
      List<String> named,
      List<String> flags,
      String since,
      List<String> others,
      List<Input> rejects,
      String origin,
      long line,
      long records) {
    /** Copies the lists. */
    public Unfinished {
      files = List.copyOf(files);
      named = List.copyOf(named);
      flags = List.copyOf(flags);
      others = List.copyOf(others);
      rejects = List.copyOf(rejects);
    }

    /**
     * The run, a batch further.
     *
     * @param reachedOrigin where the last record was read that is committed
     * @param reachedLine on which it begins
     * @param done how many records are done
     * @param refused how long the files of what is refused are
     * @return the changed copy
     */
    public Unfinished reached(
        String reachedOrigin, long reachedLine, long done, List<Input> refused) {
      return new Unfinished(
          files, named, flags, since, others, refused, reachedOrigin, reachedLine, done);
    }
  }

  /**
   * Writes a run.
   *
   * @param run the run
   * @return the JSON text
   */
  public static String toJson(Unfinished run) {
    return JsonText.of(out -> write(out, run));
  }

  private static void write(JsonWriter out, Unfinished run) throws IOException {
    inputs(out.beginObject().name("files"), run.files());
    texts(out.name("named"), run.named());
    texts(out.name("flags"), run.flags());
    out.name("since").value(run.since());
    texts(out.name("others"), run.others());
    inputs(out.name("rejects"), run.rejects());
    text(out.name("origin"), run.origin());
    out.name("line").value(run.line()).name("records").value(run.records()).endObject();
  }

  private static void inputs(JsonWriter out, List<Input> files) throws IOException {
    out.beginArray();
    for (Input file : files) {
      text(out.beginObject().name("path"), file.path());
      out.name("bytes").value(file.bytes()).name("changed").value(file.changed()).endObject();
    }
    out.endArray();
  }

  private static void texts(JsonWriter out, List<String> texts) throws IOException {
    out.beginArray();
    for (String item : texts) {
      text(out, item);
    }
    out.endArray();
  }

  /**
   * Reads a run.
   *
   * @param json the JSON text
   * @return the run
   * @throws IOException when it is no such text
   */
  public static Unfinished parse(String json) throws IOException {
    List<Input> files = new ArrayList<>();
    List<String> named = new ArrayList<>();
    List<String> flags = new ArrayList<>();
    List<String> others = new ArrayList<>();
    List<Input> rejects = new ArrayList<>();
    String since = "";
    String origin = "";
    long line = 0;
    long records = -1;
    try {
      JsonReader in = new JsonReader(new StringReader(json));
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "files" -> inputs(in, files);
          case "named" -> texts(in, named);
          case "flags" -> texts(in, flags);
          case "others" -> texts(in, others);
          case "rejects" -> inputs(in, rejects);
          case "since" -> since = in.nextString();
          case "origin" -> origin = in.nextString();
          case "line" -> line = in.nextLong();
          case "records" -> records = in.nextLong();
          default -> in.skipValue();
        }
      }
      in.endObject();
    } catch (IllegalStateException | NumberFormatException e) {
      throw new IOException(e.getMessage(), e);
    }
    if (records < 0) {
      throw new IOException("It does not say how many records are done.");
    }
    return new Unfinished(files, named, flags, since, others, rejects, origin, line, records);
  }

  private static void texts(JsonReader in, List<String> texts) throws IOException {
    in.beginArray();
    while (in.hasNext()) {
      texts.add(in.nextString());
    }
    in.endArray();
  }

  private static void inputs(JsonReader in, List<Input> inputs) throws IOException {
    in.beginArray();
    while (in.hasNext()) {
      String path = "";
      long bytes = -1;
      String changed = "";
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "path" -> path = in.nextString();
          case "bytes" -> bytes = in.nextLong();
          case "changed" -> changed = in.nextString();
          default -> in.skipValue();
        }
      }
      in.endObject();
      inputs.add(new Input(path, bytes, changed));
    }
    in.endArray();
  }
}
