package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.Article;
import org.dateline.Highlight;
import org.dateline.Hit;
import org.dateline.Why;
import org.junit.jupiter.api.Test;

/** Why an article is a hit, written and read. */
class WhyJsonTest {
  private static String json(Hit hit) throws IOException {
    StringWriter text = new StringWriter();
    HitJson.write(new JsonWriter(text), hit);
    return text.toString();
  }

  @Test
  void tellsWhyAnArticleIsAHit() throws IOException {
    Why why =
        new Why(
            List.of("“rain” in the title"),
            List.of(
                new Why.Figure("“rain” in the title", 5, false),
                new Why.Figure("freshness", 0.5, true)),
            Optional.of(
                new Why.ScorePart(
                    2.5, "sum of:", List.of(new Why.ScorePart(2.5, "weight", List.of())))));
    Article article = Article.builder().id("a").extra("why", "\"because\"").build();
    Hit hit = new Hit(article, OptionalDouble.empty(), Highlight.none(), Optional.of(why));

    assertThat(json(hit))
        .isEqualTo(
            """
            {"id":"a","dir":"ltr","countries":[],"topics":[],\
            "why":{"reasons":["“rain” in the title"],\
            "figures":[{"text":"“rain” in the title","adds":5.0},\
            {"text":"freshness","times":0.5}],"score":{"value":2.5,\
            "description":"sum of:","details":[{"value":2.5,"description":"weight"}]}}}""");
  }

  @Test
  void readsFiguresAndSkipsWhatIsNew() throws IOException {
    String json =
        """
        {"reasons":[],"figures":[{"text":"a","adds":2.5,"since":1},{"text":"b","times":0.5}],
         "more":{}}""";

    assertThat(WhyJson.read(new JsonReader(new StringReader(json))))
        .isEqualTo(
            new Why(
                List.of(),
                List.of(new Why.Figure("a", 2.5, false), new Why.Figure("b", 0.5, true)),
                Optional.empty()));
  }
}
