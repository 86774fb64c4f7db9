package org.dateline.bench;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.LabelAndValue;

/** Writes a page of the program on Lucene alone: the members that Dateline writes. */
final class RawJson {
  private RawJson() {}

  static void write(JsonWriter out, RawPages.Page page) throws IOException {
    out.beginObject();
    out.name("total").value(page.total());
    out.name("hits").beginArray();
    for (int i = 0; i < page.hits().size(); i++) {
      hit(out, page, i);
    }
    out.endArray();
    out.name("facets").beginObject();
    for (FacetResult facet : page.facets()) {
      out.name(facet.dim).beginArray();
      for (LabelAndValue value : facet.labelValues) {
        out.beginObject();
        out.name("value").value(value.label);
        out.name("count").value(value.value);
        out.endObject();
      }
      out.endArray();
    }
    out.endObject();
    out.endObject();
  }

  private static void hit(JsonWriter out, RawPages.Page page, int number) throws IOException {
    RawPages.Hit found = page.hits().get(number);
    Document hit = found.stored();
    out.beginObject();
    out.name(RawDocuments.ID).value(hit.get(RawDocuments.ID));
    out.name(RawDocuments.TITLE).value(hit.get(RawDocuments.TITLE));
    for (String name : RawDocuments.SHOWN) {
      String[] values = hit.getValues(name);
      if (name.equals("countries") || name.equals("topics")) {
        out.name(name).beginArray();
        for (String value : values) {
          out.value(value);
        }
        out.endArray();
      } else if (values.length > 0) {
        out.name(name).value(values[0]);
      }
    }
    out.name("score").value(found.score());
    out.name("highlight").beginObject();
    for (String field : List.of(RawDocuments.TITLE, RawDocuments.BODY)) {
      if (page.marked().containsKey(field)) {
        out.name(field);
        passages(out, page.marked().get(field).get(number));
      }
    }
    out.endObject();
    out.endObject();
  }

  private static void passages(JsonWriter out, List<RawMarks.Passage> passages) throws IOException {
    out.beginArray();
    for (RawMarks.Passage passage : passages) {
      out.beginObject();
      out.name("text").value(passage.text());
      out.name("html").value(passage.html());
      out.name("ranges").beginArray();
      for (int[] range : passage.ranges()) {
        out.beginArray().value(range[0]).value(range[1]).endArray();
      }
      out.endArray();
      out.endObject();
    }
    out.endArray();
  }
}
