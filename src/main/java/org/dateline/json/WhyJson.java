package org.dateline.json;

import static org.dateline.json.ArticleJsonExtra.text;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Why;
import org.dateline.Why.Figure;
import org.dateline.Why.ScorePart;

/**
 * Why an article is a hit: {@code {"reasons":["…"],"figures":[{"text":"…","adds":9.1}],
 * "score":{"value":9.1,…}}}.
 */
final class WhyJson {
  private WhyJson() {}

  static void write(JsonWriter out, Why why) throws IOException {
    out.beginObject();
    out.name("reasons").beginArray();
    for (String reason : why.reasons()) {
      text(out, reason);
    }
    out.endArray();
    if (!why.figures().isEmpty()) {
      out.name("figures").beginArray();
      for (Figure figure : why.figures()) {
        out.beginObject();
        text(out.name("text"), figure.text());
        out.name(figure.multiplies() ? "times" : "adds").value(figure.value());
        out.endObject();
      }
      out.endArray();
    }
    if (why.score().isPresent()) {
      write(out.name("score"), why.score().get());
    }
    out.endObject();
  }

  private static void write(JsonWriter out, ScorePart part) throws IOException {
    out.beginObject();
    out.name("value").value(part.value());
    text(out.name("description"), part.description());
    if (!part.details().isEmpty()) {
      out.name("details").beginArray();
      for (ScorePart detail : part.details()) {
        write(out, detail);
      }
      out.endArray();
    }
    out.endObject();
  }

  static Why read(JsonReader in) throws IOException {
    List<String> reasons = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    Optional<ScorePart> score = Optional.empty();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "reasons" -> {
          in.beginArray();
          while (in.hasNext()) {
            reasons.add(in.nextString());
          }
          in.endArray();
        }
        case "figures" -> {
          in.beginArray();
          while (in.hasNext()) {
            figures.add(readFigure(in));
          }
          in.endArray();
        }
        case "score" -> score = Optional.of(readPart(in));
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Why(reasons, figures, score);
  }

  private static Figure readFigure(JsonReader in) throws IOException {
    String text = "";
    double value = 0;
    boolean multiplies = false;
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      switch (name) {
        case "text" -> text = in.nextString();
        case "adds", "times" -> {
          value = in.nextDouble();
          multiplies = name.equals("times");
        }
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Figure(text, value, multiplies);
  }

  private static ScorePart readPart(JsonReader in) throws IOException {
    double value = 0;
    String description = "";
    List<ScorePart> details = new ArrayList<>();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "value" -> value = in.nextDouble();
        case "description" -> description = in.nextString();
        case "details" -> {
          in.beginArray();
          while (in.hasNext()) {
            details.add(readPart(in));
          }
          in.endArray();
        }
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new ScorePart(value, description, details);
  }
}
