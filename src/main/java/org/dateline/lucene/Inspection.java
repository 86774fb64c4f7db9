package org.dateline.lucene;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.dateline.Facet;
import org.dateline.Interval;
import org.dateline.Problem;
import org.dateline.count.FacetCounter;
import org.dateline.count.TimelineCounter;
import org.dateline.match.Fields;
import org.dateline.query.SearchPlan;
import org.dateline.store.ArticleReader;
import org.dateline.store.Dictionaries;

/** Looks at an archive as a whole: its figures, and whether it is sound. */
final class Inspection {
  private static final int LANGUAGES = 1_000;

  private final Tools tools;
  private final SwitchingSearchers searchers;

  Inspection(Tools tools, SwitchingSearchers searchers) {
    this.tools = tools;
    this.searchers = searchers;
  }

  ArchiveStats stats(Directory directory, IndexFormat format) throws IOException {
    IndexReader reader = searchers.acquire();
    try {
      FacetCounter languages = tools.counters().of(reader, "language", List.of());
      TimelineCounter timeline = new TimelineCounter(Interval.DAY);
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.search(MatchAllDocsQuery.INSTANCE, new OnePass(languages, timeline));
      int withdrawn =
          searcher.count(new TermQuery(new Term(Fields.WITHDRAWN, Fields.IS_WITHDRAWN)));
      Map<String, Long> byLanguage = new LinkedHashMap<>();
      Facet facet =
          languages.list(
              new SearchPlan.FacetAsked("language", "language", "", LANGUAGES), List.of(), "", 1);
      facet.values().forEach(value -> byLanguage.put(value.value(), value.count()));
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += length(directory, file);
      }
      Optional<LocalDate> first = timeline.firstDay();
      return new ArchiveStats(
          reader.numDocs() - withdrawn,
          withdrawn,
          bytes,
          format.number(),
          format.created(),
          byLanguage,
          first,
          timeline.lastDay());
    } finally {
      reader.decRef();
    }
  }

  /** The length of a file; 0 when a writer removed it meanwhile. */
  private static long length(Directory directory, String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return 0;
    }
  }

  List<Problem> check(Directory directory) throws IOException {
    List<Problem> problems = new ArrayList<>();
    IndexReader reader = searchers.acquire();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        if (leaf.reader() instanceof CodecReader segment) {
          try {
            segment.checkIntegrity();
            compare(segment);
            articles(leaf, problems);
          } catch (IOException | RuntimeException e) {
            problems.add(
                Problem.of("damaged", "A segment of the index is damaged: " + e.getMessage())
                    .suggest("restore a backup, or index the articles again"));
          }
        }
      }
      new Dictionaries(directory);
    } catch (CorruptIndexException e) {
      problems.add(
          Problem.of("damaged", "The dictionary is damaged: " + e.getMessage())
              .suggest("restore a backup"));
    } finally {
      reader.decRef();
    }
    return problems;
  }

  private static void compare(CodecReader segment) throws IOException {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    CheckIndex.testLiveDocs(segment, nowhere, true);
    CheckIndex.testFieldInfos(segment, nowhere, true);
    CheckIndex.testFieldNorms(segment, nowhere, true);
    CheckIndex.testPostings(segment, nowhere, false, CheckIndex.Level.DEFAULT_VALUE, true);
    CheckIndex.testStoredFields(segment, nowhere, true);
    CheckIndex.testDocValues(segment, nowhere, true);
    CheckIndex.testPoints(segment, nowhere, true);
  }

  /** Each article must be readable and be found by its own id. */
  private void articles(LeafReaderContext leaf, List<Problem> problems) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    ArticleReader articles = new ArticleReader(leaf.reader(), tools.benches().get().packer);
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      if (live != null && !live.get(doc)) {
        continue;
      }
      String id = articles.shown(doc).id();
      if (leaf.reader().docFreq(new Term(Fields.ID, id)) == 0) {
        problems.add(Problem.of("damaged", "The article “" + id + "” is not found by its id."));
      }
    }
  }
}
