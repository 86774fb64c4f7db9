package org.dateline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.dateline.analysis.Analyzers;
import org.dateline.match.Fields;

/**
 * Draws queries of one to three words that stand together in a title, one of them a name that no
 * query before has. A name is what the index has as one in at least half of the articles that have
 * the word, and in two at least; where there are no capitals, that may be any word.
 */
final class NameQueries {
  private static final long SEED = 43;
  private static final int LONGEST = 3;
  private static final int TRIES = 400;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Analyzers analyzers = new Analyzers();
  private final DirectoryReader reader;
  private final Map<String, Integer> names;
  private final Set<String> drawn = new HashSet<>();

  NameQueries(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.names = NameWordsHeld.of(reader);
  }

  /** A word of a title, as typed and in exact form. */
  private record Word(String typed, String exact) {}

  List<String> drawn(Corpus corpus, int most) throws IOException {
    List<String> queries = new ArrayList<>();
    for (int tries = 0; queries.size() < most && tries < TRIES * most; tries++) {
      List<Word> title = words(corpus.titles().get(random.nextInt(corpus.articles())));
      if (title.isEmpty()) {
        continue;
      }
      int at = random.nextInt(title.size());
      int length = random.nextInt(1, LONGEST + 1);
      int from = Math.max(0, at - random.nextInt(length));
      if (from + length <= title.size()
          && isName(title.get(at).exact())
          && drawn.add(title.get(at).exact())) {
        queries.add(
            String.join(
                " ", title.subList(from, from + length).stream().map(Word::typed).toList()));
      }
    }
    return queries;
  }

  private boolean isName(String exact) throws IOException {
    int articles = names.getOrDefault(exact, 0);
    return articles >= 2 && 2 * articles >= reader.docFreq(new Term(Fields.EXACT, exact));
  }

  private List<Word> words(String title) {
    List<Word> words = new ArrayList<>();
    analyzers.words(
        title,
        "",
        (word, start, end) ->
            words.add(
                new Word(title.substring(start, end).toLowerCase(Locale.ROOT), word.exact())));
    return words;
  }
}
