package org.dateline.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.Article;
import org.dateline.Highlight;
import org.dateline.Hit;
import org.dateline.MarkedArticle;
import org.dateline.Part;
import org.dateline.Passage;
import org.dateline.Range;

/**
 * Articles as they are shown: the members of the article, then what the search adds to it. A member
 * of the article's own that is called as one of these additions is not shown.
 */
final class HitJson {
  private static final String DIR = "dir";
  private static final String SCORE = "score";
  private static final String HIGHLIGHT = "highlight";
  private static final String WHY = "why";
  private static final Set<String> ADDED = Set.of(DIR, SCORE, HIGHLIGHT, WHY);

  private HitJson() {}

  static void write(JsonWriter out, Hit hit) throws IOException {
    out.beginObject();
    writeArticle(out, hit.article());
    if (hit.score().isPresent()) {
      out.name(SCORE).value(hit.score().getAsDouble());
    }
    Highlight highlight = hit.highlight();
    if (!highlight.equals(Highlight.none())) {
      out.name(HIGHLIGHT).beginObject();
      if (highlight.title().isPresent()) {
        // Its text is the hit's title.
        out.name("title").beginObject();
        writeMarks(out, highlight.title().get());
        out.endObject();
      }
      out.name("passages");
      writePassages(out, highlight.passages());
      out.endObject();
    }
    if (hit.why().isPresent()) {
      WhyJson.write(out.name(WHY), hit.why().get());
    }
    out.endObject();
  }

  static Hit readHit(JsonReader in) throws IOException {
    Article shown = ArticleJson.read(in);
    Article article = withoutAdditions(shown);
    String score = shown.extra().getOrDefault(SCORE, "");
    String why = shown.extra().getOrDefault(WHY, "");
    return new Hit(
        article,
        score.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(score)),
        readHighlight(shown.extra().getOrDefault(HIGHLIGHT, "{}"), article.title()),
        why.isEmpty() ? Optional.empty() : Optional.of(WhyJson.read(reader(why))));
  }

  static void write(JsonWriter out, MarkedArticle marked) throws IOException {
    out.beginObject();
    writeArticle(out, marked.article());
    out.name(HIGHLIGHT).beginObject();
    out.name("text");
    writePassages(out, marked.text());
    out.endObject();
    out.endObject();
  }

  static MarkedArticle readMarkedArticle(JsonReader in) throws IOException {
    Article shown = ArticleJson.read(in);
    List<Passage> text = List.of();
    JsonReader highlight = reader(shown.extra().getOrDefault(HIGHLIGHT, "{}"));
    highlight.beginObject();
    while (highlight.hasNext()) {
      if (highlight.nextName().equals("text")) {
        text = readPassages(highlight);
      } else {
        highlight.skipValue();
      }
    }
    highlight.endObject();
    return new MarkedArticle(withoutAdditions(shown), text);
  }

  private static Article withoutAdditions(Article shown) {
    Map<String, String> own = new LinkedHashMap<>(shown.extra());
    own.keySet().removeAll(ADDED);
    return new Article(
        shown.id(),
        shown.title(),
        shown.summary(),
        shown.body(),
        shown.published(),
        shown.updated(),
        shown.url(),
        shown.source(),
        shown.authors(),
        shown.section(),
        shown.language(),
        shown.countries(),
        shown.topics(),
        shown.people(),
        shown.organizations(),
        shown.places(),
        shown.dateline(),
        shown.status(),
        shown.markup(),
        shown.tagged(),
        own);
  }

  /** As {@link ArticleJson} writes it, but countries and topics also when there are none. */
  private static void writeArticle(JsonWriter out, Article article) throws IOException {
    for (String name : ArticleJson.MEMBERS) {
      switch (name) {
        case "countries" -> list(out, name, article.countries());
        case "topics" -> list(out, name, article.topics());
        default -> ArticleJson.writeMember(out, name, article);
      }
      if (name.equals("language")) {
        out.name(DIR).value(Direction.of(article.language()));
      }
    }
    TagJson.write(out, article.tagged());
    for (Map.Entry<String, String> member : article.extra().entrySet()) {
      if (!ADDED.contains(member.getKey()) && !ArticleJson.MEMBERS.contains(member.getKey())) {
        out.name(member.getKey());
        ArticleJsonExtra.write(out, member.getValue());
      }
    }
  }

  private static void list(JsonWriter out, String name, List<String> values) throws IOException {
    out.name(name).beginArray();
    for (String value : values) {
      ArticleJsonExtra.text(out, value);
    }
    out.endArray();
  }

  private static void writePassages(JsonWriter out, List<Passage> passages) throws IOException {
    out.beginArray();
    for (Passage passage : passages) {
      out.beginObject();
      out.name("field").value(Words.written(passage.part()));
      out.name("paragraph").value(passage.paragraph());
      ArticleJsonExtra.text(out.name("text"), passage.text());
      writeMarks(out, passage);
      out.endObject();
    }
    out.endArray();
  }

  private static void writeMarks(JsonWriter out, Passage passage) throws IOException {
    ArticleJsonExtra.text(out.name("html"), passage.html());
    out.name("ranges").beginArray();
    for (Range range : passage.ranges()) {
      out.beginArray().value(range.start()).value(range.end()).endArray();
    }
    out.endArray();
  }

  private static Highlight readHighlight(String json, String title) throws IOException {
    Optional<Passage> markedTitle = Optional.empty();
    List<Passage> passages = List.of();
    JsonReader in = reader(json);
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "title" -> markedTitle = Optional.of(readPassage(in, Part.TITLE, title));
        case "passages" -> passages = readPassages(in);
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Highlight(markedTitle, passages);
  }

  private static List<Passage> readPassages(JsonReader in) throws IOException {
    List<Passage> passages = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      passages.add(readPassage(in, Part.BODY, ""));
    }
    in.endArray();
    return passages;
  }

  /** Reads a passage; part and text are those given where it does not say. */
  private static Passage readPassage(JsonReader in, Part givenPart, String givenText)
      throws IOException {
    Part part = givenPart;
    int paragraph = 1;
    String text = givenText;
    String html = "";
    List<Range> ranges = new ArrayList<>();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "field" -> part = Words.read(Part.class, in.nextString());
        case "paragraph" -> paragraph = in.nextInt();
        case "text" -> text = in.nextString();
        case "html" -> html = in.nextString();
        case "ranges" -> {
          in.beginArray();
          while (in.hasNext()) {
            in.beginArray();
            ranges.add(new Range(in.nextInt(), in.nextInt()));
            in.endArray();
          }
          in.endArray();
        }
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Passage(part, paragraph, text, html, ranges);
  }

  private static JsonReader reader(String json) {
    JsonReader in = new JsonReader(new StringReader(json));
    in.setNestingLimit(ResultJson.DEEPEST);
    return in;
  }
}
