package org.dateline.json;

import static org.dateline.json.ArticleJsonExtra.text;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Facet;
import org.dateline.Interval;
import org.dateline.Timeline;

/** Facets and timelines as JSON. */
final class CountsJson {
  private CountsJson() {}

  /**
   * Writes the members of a facet but its name, which the facets of an answer have as their key.
   */
  static void writeMembers(JsonWriter out, Facet facet) throws IOException {
    out.name("values").beginArray();
    for (Facet.Value value : facet.values()) {
      out.beginObject();
      text(out.name("value"), value.value());
      text(out.name("label"), value.label());
      out.name("count").value(value.count());
      out.name("selected").value(value.selected());
      out.endObject();
    }
    out.endArray();
    out.name("other").value(facet.other());
    out.name("missing").value(facet.missing());
  }

  /** Reads a facet, whose name is the one given unless it names itself. */
  static Facet readFacet(JsonReader in, String key) throws IOException {
    String name = key;
    List<Facet.Value> values = new ArrayList<>();
    long other = 0;
    long missing = 0;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.nextString();
        case "values" -> {
          in.beginArray();
          while (in.hasNext()) {
            values.add(readValue(in));
          }
          in.endArray();
        }
        case "other" -> other = in.nextLong();
        case "missing" -> missing = in.nextLong();
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Facet(name, values, other, missing);
  }

  private static Facet.Value readValue(JsonReader in) throws IOException {
    String value = "";
    String label = "";
    long count = 0;
    boolean selected = false;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "value" -> value = in.nextString();
        case "label" -> label = in.nextString();
        case "count" -> count = in.nextLong();
        case "selected" -> selected = in.nextBoolean();
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Facet.Value(value, label, count, selected);
  }

  static void write(JsonWriter out, Timeline timeline) throws IOException {
    out.beginObject();
    out.name("interval").value(Words.written(timeline.interval()));
    out.name("buckets").beginArray();
    for (Timeline.Bucket bucket : timeline.buckets()) {
      out.beginObject();
      out.name("from").value(bucket.from().toString());
      out.name("to").value(bucket.to().toString());
      out.name("count").value(bucket.count());
      out.endObject();
    }
    out.endArray();
    out.name("missing").value(timeline.missing());
    out.endObject();
  }

  static Timeline readTimeline(JsonReader in) throws IOException {
    Interval interval = Interval.AUTO;
    List<Timeline.Bucket> buckets = new ArrayList<>();
    long missing = 0;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "interval" -> interval = Words.read(Interval.class, in.nextString());
        case "buckets" -> {
          in.beginArray();
          while (in.hasNext()) {
            buckets.add(readBucket(in));
          }
          in.endArray();
        }
        case "missing" -> missing = in.nextLong();
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Timeline(interval, buckets, missing);
  }

  private static Timeline.Bucket readBucket(JsonReader in) throws IOException {
    LocalDate from = LocalDate.MIN;
    LocalDate to = LocalDate.MIN;
    long count = 0;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "from" -> from = day(in);
        case "to" -> to = day(in);
        case "count" -> count = in.nextLong();
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Timeline.Bucket(from, to, count);
  }

  private static LocalDate day(JsonReader in) throws IOException {
    String text = in.nextString();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new MalformedJsonException("“" + text + "” is no date.", e);
    }
  }
}
