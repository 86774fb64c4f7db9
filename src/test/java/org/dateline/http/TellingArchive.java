package org.dateline.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dateline.DidYouMean;
import org.dateline.Explain;
import org.dateline.Hit;
import org.dateline.ParsedQuery;
import org.dateline.Problem;
import org.dateline.QueryClause;
import org.dateline.QueryClause.Kind;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Suggestion;
import org.dateline.Understood;
import org.dateline.Why;

/**
 * An archive that tells something of every shape about each query: trees, reasons, suggestions. The
 * hits are those of a real one.
 */
public final class TellingArchive extends WrappedArchive {
  private final ConcurrentLinkedQueue<SearchRequest> asked = new ConcurrentLinkedQueue<>();

  /** An empty one. */
  public TellingArchive() {}

  /** What was to be parsed or completed. */
  List<SearchRequest> asked() {
    return List.copyOf(asked);
  }

  @Override
  public ParsedQuery parse(SearchRequest request) {
    asked.add(request);
    return new ParsedQuery(
        request.query(),
        tree(request.query()),
        List.of(Problem.of("some-repair", "It was repaired.").suggest("“so”").between(0, 1)),
        Optional.of("time budget of 2000 ms"));
  }

  private static QueryClause tree(String query) {
    QueryClause word = clause(Kind.WORD, query, OptionalLong.of(41), List.of());
    QueryClause not = clause(Kind.NOT, "NOT oil", OptionalLong.empty(), List.of(word));
    return clause(Kind.AND, query, OptionalLong.of(2), List.of(word, not));
  }

  private static QueryClause clause(
      Kind kind, String text, OptionalLong hits, List<QueryClause> clauses) {
    return new QueryClause(kind, text, 0, text.length(), hits, clauses);
  }

  @Override
  public List<Suggestion> suggest(SearchRequest request) {
    asked.add(request);
    String word = request.query().toLowerCase(Locale.ROOT) + "s";
    return List.of(
        new Suggestion(Suggestion.Kind.WORD, word, word, OptionalLong.of(41), Optional.empty()),
        new Suggestion(
            Suggestion.Kind.HEADLINE,
            "Sanctions end",
            "“Sanctions end”",
            OptionalLong.empty(),
            Optional.of("a")));
  }

  @Override
  public SearchResult search(SearchRequest request) {
    SearchResult real = super.search(request);
    boolean clauses = request.explain().contains(Explain.CLAUSES);
    return new SearchResult(
        real.tookMillis(),
        real.partialReason(),
        new Understood(
            real.query().text(),
            real.query().relaxed(),
            clauses ? tree(request.query()).clauses() : List.of(),
            real.query().names(),
            Optional.of(new DidYouMean("caesar", 12))),
        real.warnings(),
        real.total(),
        real.asTyped(),
        real.page(),
        real.size(),
        real.next(),
        real.sort(),
        real.hits().stream().map(hit -> explained(hit, request)).toList(),
        real.facets(),
        real.timeline());
  }

  private static Hit explained(Hit hit, SearchRequest request) {
    Why.ScorePart part = new Why.ScorePart(1.25, "weight", List.of());
    Why why =
        new Why(
            List.of("“" + request.query() + "” in the title", "about Syria (country)"),
            List.of(
                new Why.Figure("“" + request.query() + "” in the title, in 1 article", 5, false),
                new Why.Figure("freshness", 0.5, true)),
            Optional.of(new Why.ScorePart(2.5, "sum of:", List.of(part, part))));
    return request.explain().contains(Explain.WHY)
        ? new Hit(hit.article(), hit.score(), hit.highlight(), Optional.of(why))
        : hit;
  }
}
