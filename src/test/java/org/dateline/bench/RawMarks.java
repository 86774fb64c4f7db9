package org.dateline.bench;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/**
 * Marks titles and bodies with Lucene's stock highlighter: offsets from the postings, sentences by
 * the JDK. Its defaults stand, also that it reads 10,000 characters of a text at most.
 */
final class RawMarks {
  private static final String[] FIELDS = {RawDocuments.TITLE, RawDocuments.BODY};
  private static final int[] PASSAGES = {1, 3};

  private final Marking highlighter;

  RawMarks(IndexSearcher searcher, Analyzer analyzer) {
    this.highlighter =
        new Marking(UnifiedHighlighter.builder(searcher, analyzer).withFormatter(new ToPassages()));
  }

  /**
   * A piece of a text.
   *
   * @param text the plain text
   * @param html escaped and marked
   * @param ranges of the marks
   */
  record Passage(String text, String html, List<int[]> ranges) {}

  /** The passages of each field, for each of the hits. */
  Map<String, List<List<Passage>>> of(Query query, ScoreDoc[] hits) throws IOException {
    int[] docs = new int[hits.length];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = hits[i].doc;
    }
    Map<String, List<List<Passage>>> marked = new HashMap<>();
    highlighter
        .objects(query, docs)
        .forEach(
            (field, ofHits) -> {
              List<List<Passage>> passages = new ArrayList<>();
              for (Object ofHit : ofHits) {
                passages.add(ofHit instanceof Passages p ? p.list() : List.of());
              }
              marked.put(field, passages);
            });
    return marked;
  }

  private record Passages(List<Passage> list) {}

  private static final class Marking extends UnifiedHighlighter {
    private Marking(UnifiedHighlighter.Builder builder) {
      super(builder);
    }

    /** Titles are shown whole. */
    @Override
    protected BreakIterator getBreakIterator(String field) {
      return field.equals(RawDocuments.TITLE)
          ? new WholeBreakIterator()
          : super.getBreakIterator(field);
    }

    private Map<String, Object[]> objects(Query query, int[] docs) throws IOException {
      return highlightFieldsAsObjects(FIELDS, query, docs, PASSAGES.clone());
    }
  }

  private static final class ToPassages extends PassageFormatter {
    @Override
    public Object format(
        org.apache.lucene.search.uhighlight.Passage @Nullable [] found, String content) {
      List<Passage> passages = new ArrayList<>();
      if (found != null) {
        for (org.apache.lucene.search.uhighlight.Passage passage : found) {
          passages.add(passage(passage, content));
        }
      }
      return new Passages(passages);
    }

    private static Passage passage(
        org.apache.lucene.search.uhighlight.Passage found, String content) {
      int start = found.getStartOffset();
      StringBuilder html = new StringBuilder(2 * found.getLength());
      List<int[]> ranges = new ArrayList<>();
      int at = start;
      for (int i = 0; i < found.getNumMatches(); i++) {
        int from = Math.max(at, found.getMatchStarts()[i]);
        int to = Math.min(found.getMatchEnds()[i], found.getEndOffset());
        if (to > from) {
          escape(html, content, at, from);
          html.append("<mark>");
          escape(html, content, from, to);
          html.append("</mark>");
          ranges.add(new int[] {from - start, to - start});
          at = to;
        }
      }
      escape(html, content, at, Math.max(at, found.getEndOffset()));
      return new Passage(content.substring(start, found.getEndOffset()), html.toString(), ranges);
    }

    private static void escape(StringBuilder html, String text, int from, int to) {
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        switch (c) {
          case '&' -> html.append("&amp;");
          case '<' -> html.append("&lt;");
          case '>' -> html.append("&gt;");
          case '"' -> html.append("&quot;");
          case '\'' -> html.append("&#39;");
          default -> html.append(c);
        }
      }
    }
  }
}
