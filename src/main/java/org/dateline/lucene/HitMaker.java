package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.dateline.highlight.Mark;
import org.dateline.highlight.MarkedText;
import org.dateline.match.Marker;
import org.dateline.match.ResolvedPlan;
import org.dateline.store.ArticleReader;

/** Makes hits of the articles of one page: reads them, marks them, keeps what a hit carries. */
final class HitMaker {
  private final Workbench bench;
  private final Marker marker;
  private final Deadline deadline;

  /**
   * Creates a maker of hits.
   *
   * @param deadline when the time for marking is up; hits after it show how their article begins
   */
  HitMaker(Tools tools, ResolvedPlan plan, Deadline deadline) {
    this.bench = tools.benches().get();
    this.marker = new Marker(plan, tools.facets(), bench.analyzers);
    this.deadline = deadline;
  }

  List<Hit> hits(
      ArticleReader articles,
      List<FieldDoc> found,
      Sort sort,
      boolean highlight,
      Set<String> fields)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (FieldDoc doc : found) {
      Article article = articles.shown(doc.doc);
      OptionalDouble score =
          sort == Sort.RELEVANCE
              ? OptionalDouble.of((Float) doc.fields[0])
              : OptionalDouble.empty();
      hits.add(
          new Hit(
              carried(article, fields),
              score,
              highlight ? highlight(article) : Highlight.none(),
              Optional.empty()));
    }
    return hits;
  }

  private Highlight highlight(Article article) {
    List<MarkedText> texts =
        deadline.shouldExit() ? texts(Marker.paragraphs(article)) : marked(article);
    return bench.highlighter.highlight(texts, article.language());
  }

  MarkedArticle whole(Article article) {
    List<Passage> text = new ArrayList<>();
    for (MarkedText paragraph : marked(article)) {
      text.add(bench.highlighter.mark(paragraph));
    }
    return new MarkedArticle(article, text);
  }

  private List<MarkedText> marked(Article article) {
    return texts(marker.mark(article));
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
