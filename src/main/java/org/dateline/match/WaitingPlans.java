package org.dateline.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.Article;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.match.Marker.Paragraph;
import org.dateline.query.SearchPlan;

/**
 * Many plans that wait for articles: tells which of them one matches, and by which of its words.
 * What an article matches depends on it alone; a word of a plan is read in the language of the
 * article. Holds one article at a time; not thread-safe.
 */
public final class WaitingPlans {
  /** Pieces of a text told for a plan, at most. */
  public static final int PIECES = 3;

  /** Languages that plans are kept resolved for; all are forgotten when there are more. */
  private static final int LANGUAGES = 32;

  private final List<SearchPlan> plans;
  private final IndexConfig config;
  private final FacetValues facets;
  private final Analyzers analyzers;
  private final Map<String, PlansInOneLanguage> byLanguage = new HashMap<>();

  /**
   * A plan that an article matches.
   *
   * @param plan which, counted from 0
   * @param pieces up to {@value #PIECES} pieces of its text that made it match, as written and in
   *     their order, none twice; empty when it matches by its values
   */
  public record Matching(int plan, List<String> pieces) {
    /** Copies the list. */
    public Matching {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Creates the set.
   *
   * @param plans the plans; of each the query counts, and no filter
   * @param config what the archivist decided
   * @param analyzers of this thread
   */
  public WaitingPlans(List<SearchPlan> plans, IndexConfig config, Analyzers analyzers) {
    this.plans = List.copyOf(plans);
    this.config = config;
    this.facets = new FacetValues(config);
    this.analyzers = analyzers;
  }

  /**
   * The plans that an article matches.
   *
   * @param article as indexed
   * @param own its values in the archive's own fields, by their names
   * @return in the order of the plans
   */
  public List<Matching> matching(Article article, Map<String, List<String>> own) {
    if (plans.isEmpty()) {
      return List.of();
    }
    if (byLanguage.size() >= LANGUAGES && !byLanguage.containsKey(article.language())) {
      byLanguage.clear();
    }
    return byLanguage
        .computeIfAbsent(
            article.language(),
            language -> new PlansInOneLanguage(plans, config, facets, analyzers, language))
        .matching(article, own);
  }

  /** The pieces of text that were placed: the words of a phrase are one. */
  static List<String> pieces(Placing placing, List<Marker.Asked> asked, List<Paragraph> text) {
    List<Piece> pieces = new ArrayList<>();
    Map<Integer, Piece> open = new HashMap<>();
    placing.each(
        (found, word) -> {
          Piece before = open.get(word);
          if (before != null && before.goesOnAt(found, asked.get(word).length())) {
            before.end = found.end();
            before.last = found.position();
            before.words++;
          } else {
            Piece piece = new Piece(found);
            open.put(word, piece);
            pieces.add(piece);
          }
        });
    List<String> told = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (Piece piece : pieces) {
      String written = text.get(piece.paragraph).text().substring(piece.start, piece.end);
      if (told.size() < PIECES && known.add(written.toLowerCase(Locale.ROOT))) {
        told.add(written);
      }
    }
    return told;
  }

  private static final class Piece {
    private final int paragraph;
    private final int start;
    private int end;
    private int last;
    private int words = 1;

    private Piece(WordScan.Found found) {
      this.paragraph = found.paragraph();
      this.start = found.start();
      this.end = found.end();
      this.last = found.position();
    }

    private boolean goesOnAt(WordScan.Found found, int length) {
      return words < length && found.paragraph() == paragraph && found.position() == last + 1;
    }
  }
}
