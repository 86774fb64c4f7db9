package org.dateline.json;

import static org.dateline.json.ArticleJsonExtra.text;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.dateline.Facet;
import org.dateline.Hit;
import org.dateline.MarkedArticle;
import org.dateline.ParsedQuery;
import org.dateline.Problem;
import org.dateline.SearchResult;
import org.dateline.Sort;
import org.dateline.Suggestion;
import org.dateline.Timeline;
import org.dateline.Understood;

/**
 * Answers as JSON. A member that is absent was not asked for or does not apply: {@code facets}
 * without facets, {@code next} on the last page, {@code score} in an order by date. The writer
 * given must not escape for HTML; a new {@link JsonWriter} does not.
 */
public final class ResultJson {
  /** How deep an answer is nested: a query with brackets in brackets gives as deep a tree. */
  static final int DEEPEST = 1_000;

  private ResultJson() {}

  /**
   * Writes the answer to a search.
   *
   * @param out where to
   * @param result the answer
   * @throws IOException when it cannot be written
   */
  public static void write(JsonWriter out, SearchResult result) throws IOException {
    out.beginObject();
    out.name("tookMillis").value(result.tookMillis());
    out.name("partial").value(result.partial());
    if (result.partialReason().isPresent()) {
      out.name("partialReason").value(result.partialReason().get());
    }
    ClauseJson.write(out.name("query"), result.query());
    out.name("warnings");
    ProblemJson.writeAll(out, result.warnings());
    out.name("total").value(result.total());
    if (result.asTyped().isPresent()) {
      out.name("asTyped").value(result.asTyped().getAsLong());
    }
    if (result.page().isPresent()) {
      out.name("page").value(result.page().getAsInt());
    }
    out.name("size").value(result.size());
    if (result.next().isPresent()) {
      out.name("next").value(result.next().get());
    }
    out.name("sort").value(Words.written(result.sort()));
    out.name("hits").beginArray();
    for (Hit hit : result.hits()) {
      HitJson.write(out, hit);
    }
    out.endArray();
    writeCounts(out, result);
    out.endObject();
  }

  private static void writeCounts(JsonWriter out, SearchResult result) throws IOException {
    if (!result.facets().isEmpty()) {
      out.name("facets").beginObject();
      for (Map.Entry<String, Facet> facet : result.facets().entrySet()) {
        out.name(facet.getKey()).beginObject();
        CountsJson.writeMembers(out, facet.getValue());
        out.endObject();
      }
      out.endObject();
    }
    if (result.timeline().isPresent()) {
      out.name("timeline");
      write(out, result.timeline().get());
    }
  }

  /**
   * Reads the answer to a search.
   *
   * @param in where from; members that are not known are skipped
   * @return the answer
   * @throws IOException when it cannot be read
   */
  public static SearchResult read(JsonReader in) throws IOException {
    in.setNestingLimit(DEEPEST);
    long took = 0;
    Optional<String> partialReason = Optional.empty();
    Understood query = new Understood("", false, List.of(), List.of(), Optional.empty());
    List<Problem> warnings = List.of();
    long total = 0;
    OptionalLong asTyped = OptionalLong.empty();
    OptionalInt page = OptionalInt.empty();
    int size = 0;
    Optional<String> next = Optional.empty();
    Sort sort = Sort.RELEVANCE;
    List<Hit> hits = List.of();
    Map<String, Facet> facets = Map.of();
    Optional<Timeline> timeline = Optional.empty();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "tookMillis" -> took = in.nextLong();
        case "partialReason" -> partialReason = Optional.of(in.nextString());
        case "query" -> query = ClauseJson.readUnderstood(in);
        case "warnings" -> warnings = ProblemJson.readAll(in);
        case "total" -> total = in.nextLong();
        case "asTyped" -> asTyped = OptionalLong.of(in.nextLong());
        case "page" -> page = OptionalInt.of(in.nextInt());
        case "size" -> size = in.nextInt();
        case "next" -> next = Optional.of(in.nextString());
        case "sort" -> sort = Words.read(Sort.class, in.nextString());
        case "hits" -> hits = readHits(in);
        case "facets" -> facets = readFacets(in);
        case "timeline" -> timeline = Optional.of(readTimeline(in));
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new SearchResult(
        took,
        partialReason,
        query,
        warnings,
        total,
        asTyped,
        page,
        size,
        next,
        sort,
        hits,
        facets,
        timeline);
  }

  private static List<Hit> readHits(JsonReader in) throws IOException {
    List<Hit> hits = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      hits.add(HitJson.readHit(in));
    }
    in.endArray();
    return hits;
  }

  private static Map<String, Facet> readFacets(JsonReader in) throws IOException {
    Map<String, Facet> facets = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      facets.put(name, CountsJson.readFacet(in, name));
    }
    in.endObject();
    return facets;
  }

  /**
   * Writes one facet by itself, with its name.
   *
   * @param out where to
   * @param facet the facet
   * @throws IOException when it cannot be written
   */
  public static void write(JsonWriter out, Facet facet) throws IOException {
    out.beginObject();
    text(out.name("name"), facet.name());
    CountsJson.writeMembers(out, facet);
    out.endObject();
  }

  /**
   * Reads one facet by itself.
   *
   * @param in where from; members that are not known are skipped
   * @return the facet
   * @throws IOException when it cannot be read
   */
  public static Facet readFacet(JsonReader in) throws IOException {
    return CountsJson.readFacet(in, "");
  }

  /**
   * Writes a timeline.
   *
   * @param out where to
   * @param timeline the timeline
   * @throws IOException when it cannot be written
   */
  public static void write(JsonWriter out, Timeline timeline) throws IOException {
    CountsJson.write(out, timeline);
  }

  /**
   * Reads a timeline.
   *
   * @param in where from; members that are not known are skipped
   * @return the timeline
   * @throws IOException when it cannot be read
   */
  public static Timeline readTimeline(JsonReader in) throws IOException {
    return CountsJson.readTimeline(in);
  }

  /**
   * Writes a whole article with its marks: the members of the article and {@code
   * "highlight":{"text":[…]}}.
   *
   * @param out where to
   * @param marked the marked article
   * @throws IOException when it cannot be written
   */
  public static void write(JsonWriter out, MarkedArticle marked) throws IOException {
    HitJson.write(out, marked);
  }

  /**
   * Reads a whole article with its marks.
   *
   * @param in where from
   * @return the marked article
   * @throws IOException when it cannot be read
   */
  public static MarkedArticle readMarkedArticle(JsonReader in) throws IOException {
    return HitJson.readMarkedArticle(in);
  }

  /**
   * Writes a query as it is understood.
   *
   * @param out where to
   * @param parsed the query
   * @throws IOException when it cannot be written
   */
  public static void write(JsonWriter out, ParsedQuery parsed) throws IOException {
    ClauseJson.write(out, parsed);
  }

  /**
   * Reads a query as it is understood.
   *
   * @param in where from; members that are not known are skipped
   * @return the query
   * @throws IOException when it cannot be read
   */
  public static ParsedQuery readParsedQuery(JsonReader in) throws IOException {
    in.setNestingLimit(DEEPEST);
    return ClauseJson.readParsedQuery(in);
  }

  /**
   * Writes ways to go on with what was typed: {@code {"suggestions":[…]}}.
   *
   * @param out where to
   * @param suggestions the suggestions
   * @throws IOException when it cannot be written
   */
  public static void write(JsonWriter out, List<Suggestion> suggestions) throws IOException {
    SuggestionJson.write(out, suggestions);
  }

  /**
   * Reads ways to go on with what was typed.
   *
   * @param in where from; members that are not known are skipped
   * @return the suggestions
   * @throws IOException when it cannot be read
   */
  public static List<Suggestion> readSuggestions(JsonReader in) throws IOException {
    return SuggestionJson.read(in);
  }

  /**
   * The answer to a search as one line of JSON.
   *
   * @param result the answer
   * @return the JSON text
   */
  public static String toJson(SearchResult result) {
    return JsonText.of(out -> write(out, result));
  }

  /**
   * One facet by itself as one line of JSON.
   *
   * @param facet the facet
   * @return the JSON text
   */
  public static String toJson(Facet facet) {
    return JsonText.of(out -> write(out, facet));
  }

  /**
   * A timeline as one line of JSON.
   *
   * @param timeline the timeline
   * @return the JSON text
   */
  public static String toJson(Timeline timeline) {
    return JsonText.of(out -> write(out, timeline));
  }

  /**
   * A whole article with its marks as one line of JSON.
   *
   * @param marked the marked article
   * @return the JSON text
   */
  public static String toJson(MarkedArticle marked) {
    return JsonText.of(out -> write(out, marked));
  }

  /**
   * A query as it is understood as one line of JSON.
   *
   * @param parsed the query
   * @return the JSON text
   */
  public static String toJson(ParsedQuery parsed) {
    return JsonText.of(out -> write(out, parsed));
  }

  /**
   * Ways to go on with what was typed as one line of JSON.
   *
   * @param suggestions the suggestions
   * @return the JSON text
   */
  public static String toJson(List<Suggestion> suggestions) {
    return JsonText.of(out -> write(out, suggestions));
  }
}
