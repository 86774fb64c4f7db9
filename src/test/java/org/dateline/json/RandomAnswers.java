package org.dateline.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dateline.Article;
import org.dateline.DidYouMean;
import org.dateline.Facet;
import org.dateline.Highlight;
import org.dateline.Hit;
import org.dateline.IngestReport;
import org.dateline.Interval;
import org.dateline.MarkedArticle;
import org.dateline.NameFound;
import org.dateline.ParsedQuery;
import org.dateline.Part;
import org.dateline.PartialDate;
import org.dateline.Passage;
import org.dateline.Problem;
import org.dateline.QueryClause;
import org.dateline.Range;
import org.dateline.SearchResult;
import org.dateline.Sort;
import org.dateline.Suggestion;
import org.dateline.Tag;
import org.dateline.Timeline;
import org.dateline.Understood;
import org.dateline.Why;

/** Values of every shape, the same for the same seed. */
final class RandomAnswers {
  private static final List<String> PIECES =
      List.of(
          "sanctions",
          "سوريا",
          "شەیبانی",
          "“quoted”",
          "\"",
          "\\",
          "<script>&amp;",
          "\u0000",
          "\u001f",
          "\n\n",
          "\t",
          "\u2028",
          "\u2029",
          "\uD83D\uDCF0",
          "\uD800",
          "é",
          "'",
          "/",
          " ",
          "İstanbul",
          "\u200F",
          "{}",
          "null");

  private final Random random;

  RandomAnswers(long seed) {
    this.random = new Random(seed);
  }

  String text() {
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private String maybe() {
    return random.nextBoolean() ? text() : "";
  }

  private <T> List<T> some(Supplier<T> one) {
    List<T> all = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      all.add(one.get());
    }
    return all;
  }

  private <T> Optional<T> maybe(Supplier<T> one) {
    return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
  }

  private <E extends Enum<E>> E one(Class<E> type) {
    return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
  }

  private long count() {
    return random.nextBoolean() ? random.nextInt(50) : random.nextLong(1L << 53);
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000);
  }

  private PartialDate date() {
    return switch (random.nextInt(3)) {
      case 0 -> new PartialDate.Moment(Instant.ofEpochMilli(random.nextLong(1L << 42)));
      case 1 -> new PartialDate.Day(day());
      default -> new PartialDate.Month(YearMonth.from(day()));
    };
  }

  Article article() {
    Map<String, String> extra = new LinkedHashMap<>();
    if (random.nextBoolean()) {
      extra.put("imageUrl", "\"https://example.org/a.jpg\"");
      extra.put("edition/" + random.nextInt(9), "{\"n\":[1.50,null,true]}");
    }
    return new Article(
        text(),
        maybe(),
        maybe(),
        maybe(),
        maybe(this::date),
        maybe(this::date),
        maybe(),
        maybe(),
        some(this::text),
        maybe(),
        random.nextBoolean() ? "ckb" : "en",
        some(this::text),
        some(this::text),
        some(this::text),
        some(this::text),
        some(this::text),
        maybe(() -> new Article.Dateline(maybe(), maybe())),
        one(Article.Status.class),
        one(Article.Markup.class),
        some(() -> new Tag("country", text(), one(Tag.Origin.class), some(this::text))),
        extra);
  }

  private List<Range> ranges() {
    List<Range> ranges = new ArrayList<>();
    int at = 0;
    for (int i = random.nextInt(4); i > 0; i--) {
      int start = at + random.nextInt(20);
      at = start + 1 + random.nextInt(20);
      ranges.add(new Range(start, at));
    }
    return ranges;
  }

  private Passage passage() {
    return new Passage(one(Part.class), 1 + random.nextInt(90), text(), text(), ranges());
  }

  private Hit hit() {
    Article article = article();
    return new Hit(
        article,
        random.nextBoolean() ? OptionalDouble.of(random.nextDouble() * 20) : OptionalDouble.empty(),
        new Highlight(
            maybe(() -> new Passage(Part.TITLE, 1, article.title(), text(), ranges())),
            some(this::passage)),
        maybe(() -> new Why(some(this::text), some(this::figure), maybe(() -> scorePart(3)))));
  }

  private Why.Figure figure() {
    return new Why.Figure(text(), random.nextDouble() * 20, random.nextBoolean());
  }

  private Why.ScorePart scorePart(int depth) {
    return new Why.ScorePart(
        random.nextDouble() * 20,
        text(),
        depth == 0 ? List.of() : some(() -> scorePart(depth - 1)));
  }

  private QueryClause clause(int depth) {
    int start = random.nextInt(20);
    return new QueryClause(
        one(QueryClause.Kind.class),
        text(),
        start,
        start + random.nextInt(20),
        random.nextBoolean() ? OptionalLong.of(count()) : OptionalLong.empty(),
        depth == 0 ? List.of() : some(() -> clause(depth - 1)));
  }

  private Understood understood() {
    return new Understood(
        maybe(),
        random.nextBoolean(),
        some(() -> clause(3)),
        some(this::name),
        maybe(() -> new DidYouMean(text(), count())));
  }

  private NameFound name() {
    return new NameFound(
        text(), Optional.of("person"), some(() -> new NameFound.Spelling(text(), count(), "Latn")));
  }

  ParsedQuery parsed() {
    return new ParsedQuery(maybe(), clause(4), some(this::problem), maybe(this::text));
  }

  List<Suggestion> suggestions() {
    return some(
        () ->
            new Suggestion(
                one(Suggestion.Kind.class),
                text(),
                text(),
                random.nextBoolean() ? OptionalLong.of(count()) : OptionalLong.empty(),
                maybe(this::text)));
  }

  MarkedArticle marked() {
    return new MarkedArticle(article(), some(this::passage));
  }

  Facet facet() {
    return facet(text());
  }

  private Facet facet(String name) {
    return new Facet(
        name,
        some(() -> new Facet.Value(text(), maybe(), count(), random.nextBoolean())),
        count(),
        count());
  }

  Timeline timeline() {
    return new Timeline(
        one(Interval.class), some(() -> new Timeline.Bucket(day(), day(), count())), count());
  }

  Problem problem() {
    Problem.Where where =
        switch (random.nextInt(5)) {
          case 0 -> new Problem.InParameter(text());
          case 1 -> new Problem.AtLine(1 + count());
          case 2 -> new Problem.InQuery(random.nextInt(10), 10 + random.nextInt(10));
          case 3 -> new Problem.InArticle(count());
          default -> new Problem.Nowhere();
        };
    return new Problem("some-code", text(), maybe(this::text), where);
  }

  SearchResult result() {
    Map<String, Facet> facets = new LinkedHashMap<>();
    for (String name : some(() -> "date/" + random.nextInt(3_000))) {
      facets.put(name, facet(name));
    }
    return new SearchResult(
        count(),
        maybe(() -> "time budget"),
        understood(),
        some(this::problem),
        count(),
        random.nextBoolean() ? OptionalLong.of(count()) : OptionalLong.empty(),
        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(50)) : OptionalInt.empty(),
        1 + random.nextInt(100),
        maybe(() -> "v1." + random.nextLong()),
        one(Sort.class),
        some(this::hit),
        facets,
        maybe(this::timeline));
  }

  IngestReport report() {
    Map<IngestReport.Notice, Long> notices = new TreeMap<>();
    some(() -> new IngestReport.Notice("unknown-country", text()))
        .forEach(notice -> notices.put(notice, count()));
    Map<IngestReport.Status, Long> counts = new EnumMap<>(IngestReport.Status.class);
    for (IngestReport.Status status : IngestReport.Status.values()) {
      counts.put(status, count());
    }
    return new IngestReport(
        counts,
        some(this::problem),
        count(),
        notices,
        some(() -> new IngestReport.Outcome(maybe(), one(IngestReport.Status.class))));
  }
}
