package org.dateline.json;

import static org.dateline.json.ArticleJsonExtra.text;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.DidYouMean;
import org.dateline.NameFound;
import org.dateline.ParsedQuery;
import org.dateline.Problem;
import org.dateline.QueryClause;
import org.dateline.Understood;

/**
 * Queries as they were understood, and their clauses.
 *
 * <pre>{@code
 * {"kind":"word","text":"caesar","start":0,"end":6,"hits":41}
 * }</pre>
 *
 * A clause that was not counted has no {@code hits}, one that is made of nothing no {@code
 * clauses}.
 */
final class ClauseJson {
  private static final QueryClause NOTHING =
      new QueryClause(QueryClause.Kind.EVERYTHING, "", 0, 0, OptionalLong.empty(), List.of());

  private ClauseJson() {}

  static void write(JsonWriter out, QueryClause clause) throws IOException {
    out.beginObject();
    out.name("kind").value(Words.written(clause.kind()));
    text(out.name("text"), clause.text());
    out.name("start").value(clause.start());
    out.name("end").value(clause.end());
    if (clause.hits().isPresent()) {
      out.name("hits").value(clause.hits().getAsLong());
    }
    writeClauses(out, clause.clauses());
    out.endObject();
  }

  private static void writeClauses(JsonWriter out, List<QueryClause> clauses) throws IOException {
    if (clauses.isEmpty()) {
      return;
    }
    out.name("clauses").beginArray();
    for (QueryClause clause : clauses) {
      write(out, clause);
    }
    out.endArray();
  }

  static QueryClause read(JsonReader in) throws IOException {
    QueryClause.Kind kind = QueryClause.Kind.EVERYTHING;
    String text = "";
    int start = 0;
    int end = 0;
    OptionalLong hits = OptionalLong.empty();
    List<QueryClause> clauses = List.of();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "kind" -> kind = Words.read(QueryClause.Kind.class, in.nextString());
        case "text" -> text = in.nextString();
        case "start" -> start = in.nextInt();
        case "end" -> end = in.nextInt();
        case "hits" -> hits = OptionalLong.of(in.nextLong());
        case "clauses" -> clauses = readClauses(in);
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new QueryClause(kind, text, start, end, hits, clauses);
  }

  private static List<QueryClause> readClauses(JsonReader in) throws IOException {
    List<QueryClause> clauses = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      clauses.add(read(in));
    }
    in.endArray();
    return clauses;
  }

  static void write(JsonWriter out, Understood query) throws IOException {
    out.beginObject();
    text(out.name("understood"), query.text());
    out.name("relaxed").value(query.relaxed());
    writeClauses(out, query.clauses());
    if (!query.names().isEmpty()) {
      NameJson.write(out.name("names"), query.names());
    }
    if (query.didYouMean().isPresent()) {
      out.name("didYouMean").beginObject();
      text(out.name("query"), query.didYouMean().get().query());
      out.name("hits").value(query.didYouMean().get().hits());
      out.endObject();
    }
    out.endObject();
  }

  static Understood readUnderstood(JsonReader in) throws IOException {
    String text = "";
    boolean relaxed = false;
    List<QueryClause> clauses = List.of();
    List<NameFound> names = List.of();
    Optional<DidYouMean> didYouMean = Optional.empty();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "understood" -> text = in.nextString();
        case "relaxed" -> relaxed = in.nextBoolean();
        case "clauses" -> clauses = readClauses(in);
        case "names" -> names = NameJson.read(in);
        case "didYouMean" -> didYouMean = Optional.of(readDidYouMean(in));
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Understood(text, relaxed, clauses, names, didYouMean);
  }

  private static DidYouMean readDidYouMean(JsonReader in) throws IOException {
    String query = "";
    long hits = 0;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "query" -> query = in.nextString();
        case "hits" -> hits = in.nextLong();
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new DidYouMean(query, hits);
  }

  static void write(JsonWriter out, ParsedQuery parsed) throws IOException {
    out.beginObject();
    text(out.name("understood"), parsed.understood());
    write(out.name("tree"), parsed.tree());
    out.name("partial").value(parsed.partialReason().isPresent());
    if (parsed.partialReason().isPresent()) {
      text(out.name("partialReason"), parsed.partialReason().get());
    }
    out.name("warnings");
    ProblemJson.writeAll(out, parsed.warnings());
    out.endObject();
  }

  static ParsedQuery readParsedQuery(JsonReader in) throws IOException {
    String understood = "";
    QueryClause tree = NOTHING;
    List<Problem> warnings = List.of();
    Optional<String> partialReason = Optional.empty();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "understood" -> understood = in.nextString();
        case "tree" -> tree = read(in);
        case "partialReason" -> partialReason = Optional.of(in.nextString());
        case "warnings" -> warnings = ProblemJson.readAll(in);
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new ParsedQuery(understood, tree, warnings, partialReason);
  }
}
