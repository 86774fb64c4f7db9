package org.dateline.lucene;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.dateline.Article;
import org.dateline.Highlight;
import org.dateline.Hit;
import org.dateline.MarkedArticle;
import org.dateline.Passage;
import org.dateline.Sort;
import org.dateline.Why;
import org.dateline.highlight.Highlighter;
import org.dateline.highlight.Mark;
import org.dateline.highlight.MarkedText;
import org.dateline.json.ArticleJson;
import org.dateline.match.Marker;
import org.dateline.match.ResolvedPlan;
import org.dateline.store.ArticleReader;
import org.dateline.words.Deadline;

/** Makes hits of the articles of one page: reads them, marks them, keeps what a hit carries. */
final class HitMaker {
  private final Tools tools;
  private final Workbench bench;
  private final Marker marker;
  private final List<Highlighter.Asked> asked;
  private final Deadline deadline;

  /**
   * Creates a maker of hits.
   *
   * @param deadline when the time for marking is up; hits after it show how their article begins
   */
  HitMaker(Tools tools, ResolvedPlan plan, Deadline deadline) {
    this.tools = tools;
    this.bench = tools.benches().get();
    this.marker = new Marker(plan, tools.facets(), bench.analyzers);
    this.asked =
        marker.asked().stream()
            .map(word -> new Highlighter.Asked(word.typed(), word.length()))
            .toList();
    this.deadline = deadline;
  }

  /**
   * What hits are to have.
   *
   * @param sort the order they are in
   * @param highlight whether they are marked
   * @param fields more members of the article
   * @param why whether it is told why they are there
   * @param scores tells of their scores with that; empty when they are not ordered by them
   */
  record Wanted(
      Sort sort, boolean highlight, Set<String> fields, boolean why, Optional<ScoreTold> scores) {}

  List<Hit> hits(ArticleReader articles, List<FieldDoc> found, Wanted wanted) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (FieldDoc doc : found) {
      Article article = articles.shown(doc.doc);
      hits.add(hit(article, doc.doc, HitOrder.score(wanted.sort(), doc), wanted));
    }
    return hits;
  }

  private Hit hit(Article article, int document, OptionalDouble score, Wanted wanted)
      throws IOException {
    Highlight highlight = Highlight.none();
    Optional<Why> why = Optional.empty();
    if (wanted.highlight() || wanted.why()) {
      boolean late = deadline.shouldExit();
      Marker.Matched matched =
          late || !wanted.why()
              ? new Marker.Matched(
                  late ? Marker.paragraphs(article) : marker.mark(article, own(article)), List.of())
              : marker.matched(article, own(article));
      List<MarkedText> texts = texts(matched.paragraphs());
      if (wanted.highlight()) {
        highlight = bench.highlighter.highlight(texts, article.language());
      }
      if (!late && wanted.why()) {
        List<String> reasons = reasons(article, texts, matched.values(), wanted.sort());
        why = Optional.of(why(reasons, texts, document, wanted.scores()));
      }
    }
    return new Hit(carried(article, wanted.fields()), score, highlight, why);
  }

  private Why why(
      List<String> reasons, List<MarkedText> texts, int document, Optional<ScoreTold> scores)
      throws IOException {
    if (scores.isEmpty()) {
      return new Why(reasons, Optional.empty());
    }
    ScoreTold told = scores.get();
    return new Why(
        reasons,
        told.figures(document, bench.highlighter.words(texts, asked)),
        Optional.of(told.tree(document)));
  }

  private List<String> reasons(
      Article article, List<MarkedText> texts, List<ResolvedPlan.Value> values, Sort sort) {
    List<Highlighter.Value> shown =
        values.stream().map(value -> new Highlighter.Value(value.facet(), shown(value))).toList();
    List<String> reasons = bench.highlighter.reasons(texts, asked, shown, article.language());
    return reasons.isEmpty() && !sort.isByScore() ? order(article, sort) : reasons;
  }

  /** Where nothing was asked for that an article has, its date says why it stands there. */
  private List<String> order(Article article, Sort sort) {
    List<Highlighter.Value> date =
        article
            .published()
            .map(tools.facets()::days)
            .map(
                days ->
                    days.first().equals(days.last()) ? days.first() : YearMonth.from(days.first()))
            .map(day -> new Highlighter.Value("date", day.toString()))
            .stream()
            .toList();
    return bench.highlighter.reasons(List.of(), asked, date, article.language()).stream()
        .map(published -> published + (sort == Sort.NEWEST ? ", newest first" : ", oldest first"))
        .toList();
  }

  private String shown(ResolvedPlan.Value value) {
    return switch (value.facet()) {
      case "country" -> tools.config().countries().label(value.value());
      case "topic" -> tools.config().topics().label(value.value());
      default -> value.value();
    };
  }

  MarkedArticle whole(Article article) {
    List<Passage> text = new ArrayList<>();
    for (MarkedText paragraph : marked(article)) {
      text.add(bench.highlighter.mark(paragraph));
    }
    return new MarkedArticle(article, text);
  }

  private Map<String, List<String>> own(Article article) {
    Map<String, List<String>> values = new HashMap<>();
    for (String field : tools.config().fields()) {
      values.put(field, ArticleJson.values(article, field));
    }
    return values;
  }

  private List<MarkedText> marked(Article article) {
    return texts(marker.mark(article, own(article)));
  }

  private static List<MarkedText> texts(List<Marker.Paragraph> paragraphs) {
    List<MarkedText> texts = new ArrayList<>();
    for (Marker.Paragraph paragraph : paragraphs) {
      List<Mark> marks = new ArrayList<>(paragraph.marks().size());
      for (Marker.Mark mark : paragraph.marks()) {
        marks.add(new Mark(mark.start(), mark.end(), mark.word()));
      }
      texts.add(new MarkedText(paragraph.part(), paragraph.paragraph(), paragraph.text(), marks));
    }
    return texts;
  }

  /** The members of an article that a hit carries. */
  private static Article carried(Article article, Set<String> fields) {
    Article.Builder hit =
        Article.builder()
            .id(article.id())
            .title(article.title())
            .url(article.url())
            .source(article.source())
            .language(article.language())
            .countries(article.countries())
            .topics(article.topics());
    article.published().ifPresent(hit::published);
    for (String field : fields) {
      switch (field) {
        case "summary" -> hit.summary(article.summary());
        case "body" -> hit.body(article.body());
        case "updated" -> article.updated().ifPresent(hit::updated);
        case "authors" -> hit.authors(article.authors());
        case "section" -> hit.section(article.section());
        case "people" -> hit.people(article.people());
        case "organizations" -> hit.organizations(article.organizations());
        case "places" -> hit.places(article.places());
        case "dateline" -> article.dateline().ifPresent(hit::dateline);
        default -> {
          String json = article.extra().get(field);
          if (json != null) {
            hit.extra(field, json);
          }
        }
      }
    }
    return hit.build();
  }
}
