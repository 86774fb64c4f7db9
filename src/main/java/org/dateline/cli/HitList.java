package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.DidYouMean;
import org.dateline.Hit;
import org.dateline.PartialDate;
import org.dateline.Passage;
import org.dateline.Range;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Why;
import org.dateline.cli.Terminal.Style;

/** The answer to a search as one reads it. */
final class HitList {
  private static final int INDENT = 3;

  private final Terminal terminal;
  private final Typesetter typesetter;

  HitList(Terminal terminal) {
    this.terminal = terminal;
    this.typesetter = new Typesetter(terminal);
  }

  /**
   * Prints total, spellings of names, clauses, hits, facets and timeline.
   *
   * @param again makes the command that asks for another query of that query
   */
  void print(SearchRequest request, SearchResult result, Function<String, Typed> again) {
    terminal.line(terminal.styled(Style.QUIET, summary(result)));
    new NameLine(terminal).print(result);
    result.query().didYouMean().ifPresent(other -> print(other, again));
    if (!result.query().clauses().isEmpty()) {
      terminal.line("");
      new ClauseTree(terminal).print(result.query().clauses());
    }
    int number = (result.page().orElse(1) - 1) * result.size();
    for (Hit hit : result.hits()) {
      number++;
      terminal.line("");
      print(number, hit);
    }
    CountTable counts = new CountTable(terminal);
    result.facets().values().forEach(counts::print);
    result.timeline().ifPresent(counts::print);
    if (result.next().isPresent() && !result.hits().isEmpty()) {
      terminal.line("");
      terminal.line(terminal.styled(Style.QUIET, "More: " + more(request, result)));
    }
  }

  private void print(DidYouMean other, Function<String, Typed> again) {
    terminal.line(
        "Did you mean: "
            + terminal.styled(Style.STRONG, Terminal.clean(again.apply(other.query()).command()))
            + terminal.styled(Style.QUIET, "  (" + articles(other.hits()) + ")"));
  }

  private static String articles(long count) {
    return String.format(Locale.ROOT, "%,d", count) + (count == 1 ? " article" : " articles");
  }

  private static String summary(SearchResult result) {
    return (result.partial() ? "At least " : "")
        + articles(result.total())
        + (result.query().relaxed() ? " with some of the words" : "")
        + " ("
        + result.tookMillis()
        + " ms)"
        + result.partialReason().map(reason -> ". Incomplete: " + reason).orElse("");
  }

  private static String more(SearchRequest request, SearchResult result) {
    return result.page().isPresent() && request.cursor().isEmpty()
        ? "--page " + (result.page().getAsInt() + 1)
        : "--cursor " + result.next().orElse("");
  }

  private void print(int number, Hit hit) {
    List<Range> marks = hit.highlight().title().map(Passage::ranges).orElse(List.of());
    String title = hit.title().isEmpty() ? hit.id() : hit.title();
    terminal.line(terminal.styled(Style.STRONG, number + ". ") + typesetter.line(title, marks));
    String about = about(hit.article());
    if (!about.isEmpty()) {
      terminal.line("   " + terminal.styled(Style.QUIET, about));
    }
    for (Passage passage : hit.highlight().passages()) {
      terminal.line(typesetter.paragraph(passage.text(), passage.ranges(), INDENT));
    }
    hit.why().ifPresent(this::print);
    String place =
        Stream.of(hit.url(), "id " + hit.id())
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining("  "));
    terminal.line("   " + terminal.styled(Style.QUIET, Terminal.clean(place)));
  }

  /** The reasons, and each figure of the score; the engine's own tree is for {@code --json}. */
  private void print(Why why) {
    String reasons =
        Stream.concat(
                why.reasons().stream().filter(reason -> !isToldBy(why.figures(), reason)),
                why.score().map(part -> "score " + figure(part.value())).stream())
            .collect(Collectors.joining("; "));
    if (!reasons.isEmpty()) {
      terminal.line(typesetter.paragraph("Why: " + reasons, List.of(), INDENT));
    }
    for (Why.Figure figure : why.figures()) {
      String value = (figure.multiplies() ? "× " : "+ ") + figure(figure.value());
      terminal.line(typesetter.paragraph(value + "  " + figure.text(), List.of(), 2 * INDENT));
    }
  }

  private static boolean isToldBy(List<Why.Figure> figures, String reason) {
    return figures.stream().anyMatch(figure -> figure.text().startsWith(reason));
  }

  /** Two digits after the point; of what is small, two digits that say something. */
  private static String figure(double value) {
    return String.format(Locale.ROOT, value >= 1 || value == 0 ? "%.2f" : "%.2g", value);
  }

  /** When, by whom, about what: one line. */
  static String about(Article article) {
    return Terminal.clean(
        Stream.of(
                article.published().map(PartialDate::toString).orElse(""),
                article.source(),
                String.join(", ", article.countries()),
                String.join(", ", article.topics()))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" · ")));
  }
}
