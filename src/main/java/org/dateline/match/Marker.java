package org.dateline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.Article;
import org.dateline.Part;
import org.dateline.analysis.Analyzers;

/**
 * Finds in the shown text of articles what made them match a plan. One scan over the text keeps the
 * words that the plan names, with their positions; then the tree of the plan is evaluated on them.
 * One for each request; not thread-safe.
 */
public final class Marker {
  private final WordScan scan;
  private final PlanEvaluation evaluation;
  private final List<Asked> asked;
  private final AskedValues filters;

  /**
   * A marked paragraph.
   *
   * @param part where it is from
   * @param paragraph which of that part, counted from 1
   * @param text the plain text
   * @param marks what matched, by place
   */
  public record Paragraph(Part part, int paragraph, String text, List<Mark> marks) {
    /** Copies the list. */
    public Paragraph {
      marks = List.copyOf(marks);
    }
  }

  /**
   * One word that matched.
   *
   * @param start first UTF-16 code unit
   * @param end one past the last
   * @param word which word or phrase of the query it belongs to
   */
  public record Mark(int start, int end, int word) {}

  /**
   * A word or phrase of the query.
   *
   * @param typed what was typed
   * @param length how many words of a text it takes: 1, more for phrases and compounds
   */
  public record Asked(String typed, int length) {}

  /**
   * What made an article match.
   *
   * @param paragraphs its texts, marked
   * @param values what was asked for of its facets and is there; a date under {@code date}, as
   *     {@code 2025}, {@code 2025-12} or {@code 2025-12-21}
   */
  public record Matched(List<Paragraph> paragraphs, List<ResolvedPlan.Value> values) {
    /** Copies the lists. */
    public Matched {
      paragraphs = List.copyOf(paragraphs);
      values = List.copyOf(values);
    }
  }

  /**
   * Creates a marker.
   *
   * @param plan the plan that was searched with
   * @param facets the rule of facet values of the archive
   * @param analyzers of this thread
   */
  public Marker(ResolvedPlan plan, FacetValues facets, Analyzers analyzers) {
    PlanTerms terms = new PlanTerms(plan.query());
    this.scan = new WordScan(terms, analyzers);
    this.evaluation = new PlanEvaluation(plan.query(), terms, facets, false);
    this.asked = List.copyOf(terms.asked());
    this.filters = new AskedValues(plan, facets);
  }

  /**
   * The words and phrases of the query.
   *
   * @return by the numbers that marks have
   */
  public List<Asked> asked() {
    return asked;
  }

  /**
   * Marks an article.
   *
   * @param article as indexed
   * @return its title, summary and the paragraphs of its body, as far as they have text; a word
   *     that many words of the query fit is marked for the first eight of them
   */
  public List<Paragraph> mark(Article article) {
    return mark(article, Map.of());
  }

  /**
   * Marks an article of an archive with fields of its own.
   *
   * @param article as indexed
   * @param own its values in the archive's own fields, by their names
   * @return as {@link #mark(Article)}
   */
  public List<Paragraph> mark(Article article, Map<String, List<String>> own) {
    return scan.findsNothing() ? paragraphs(article) : evaluated(article, own).paragraphs();
  }

  /**
   * Tells what made an article match, which is one that the plan found.
   *
   * @param article as indexed
   * @param own its values in the archive's own fields, by their names
   * @return its texts as {@link #mark(Article, Map)} gives them; its values that the query and then
   *     the filters ask for, each once
   */
  public Matched matched(Article article, Map<String, List<String>> own) {
    Matched matched = evaluated(article, own);
    return new Matched(matched.paragraphs(), filters.after(matched.values(), article, own));
  }

  private Matched evaluated(Article article, Map<String, List<String>> own) {
    List<Paragraph> plain = paragraphs(article);
    scan.article(plain, article.language());
    return evaluation.matched(plain, scan, article, own);
  }

  /**
   * The paragraphs of an article, without marks.
   *
   * @param article as indexed
   * @return its title, summary and the paragraphs of its body, as far as they have text
   */
  public static List<Paragraph> paragraphs(Article article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    if (!article.title().isEmpty()) {
      paragraphs.add(new Paragraph(Part.TITLE, 1, article.title(), List.of()));
    }
    if (!article.summary().isEmpty()) {
      paragraphs.add(new Paragraph(Part.SUMMARY, 1, article.summary(), List.of()));
    }
    int count = 0;
    for (String text : bodyParagraphs(article.body())) {
      paragraphs.add(new Paragraph(Part.BODY, ++count, text, List.of()));
    }
    return paragraphs;
  }

  /**
   * The paragraphs of a body as indexed.
   *
   * @param body paragraphs separated by one blank line
   * @return the paragraphs
   */
  public static List<String> bodyParagraphs(String body) {
    List<String> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < body.length()) {
      int end = body.indexOf("\n\n", start);
      if (end < 0) {
        end = body.length();
      }
      if (end > start) {
        paragraphs.add(body.substring(start, end));
      }
      start = end + 2;
    }
    return paragraphs;
  }
}
