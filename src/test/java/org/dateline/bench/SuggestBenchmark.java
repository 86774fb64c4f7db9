package org.dateline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dateline.Article;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.dateline.lucene.LuceneArchive;
import org.dateline.read.Articles;
import org.dateline.read.Entry;

/**
 * Types queries letter by letter, asks for suggestions after each, and prints how long they took.
 */
final class SuggestBenchmark {
  /** Held, or the logging system forgets its level. */
  private static final Logger QUIET = Logger.getLogger("org");

  private static final long SEED = 7;
  private static final int QUERIES = 300;
  private static final int NAMES = 20_000;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<String> titles = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private SuggestBenchmark() {}

  /**
   * Runs it.
   *
   * @param arguments see {@link Options#USAGE}
   */
  public static void main(String[] arguments) throws Exception {
    QUIET.setLevel(Level.WARNING);
    Options options = Options.read(arguments);
    Path target = Path.of("target");
    Path folder =
        Files.isDirectory(target)
            ? Files.createTempDirectory(target, "bench-")
            : Files.createTempDirectory("dateline-bench-");
    try (LuceneArchive archive = LuceneArchive.open(folder.resolve("archive"))) {
      new SuggestBenchmark().run(archive, options);
    } finally {
      Indexed.delete(folder);
    }
  }

  private void run(LuceneArchive archive, Options options) throws IOException {
    if (!options.files().isEmpty()) {
      try (Articles read = Articles.open(options.files(), IndexConfig.defaults())) {
        List<Article> batch = new ArrayList<>();
        while (read.hasNext()) {
          if (read.next() instanceof Entry.Read entry) {
            note(entry.article());
            batch.add(entry.article());
          }
          if (batch.size() == 10_000 || !read.hasNext()) {
            archive.index(batch.stream());
            batch.clear();
          }
        }
      }
    } else {
      GeneratedNews news = new GeneratedNews(options.articles());
      List<Article> batch = new ArrayList<>();
      while (news.hasNext()) {
        Article article = named(news.next());
        note(article);
        batch.add(article);
        if (batch.size() == 10_000 || !news.hasNext()) {
          archive.index(batch.stream());
          batch.clear();
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d articles, %,d bytes of index, %d cores%n",
        archive.stats().articles(),
        archive.stats().indexBytes(),
        Runtime.getRuntime().availableProcessors());
    measure(archive);
  }

  private void measure(LuceneArchive archive) {
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      queries.add(query());
    }
    measure(archive, "(warming up)", queries, r -> r);
    measure(archive, "typed", queries, r -> r);
    measure(archive, "country=US", queries, r -> r.country("US"));
    measure(archive, "from=2020", queries, r -> r.from("2020"));
    List<String> letters = queries.stream().map(q -> q.substring(0, 2)).toList();
    measure(archive, "1 and 2 letters", letters, r -> r);
    String word = queries.getFirst().split(" ")[0];
    measure(archive, "after a word", letters.stream().map(l -> word + " " + l).toList(), r -> r);
  }

  private void note(Article article) {
    if (article.title().indexOf(' ') > 0) {
      titles.add(article.title());
    }
  }

  /** The article with people, of whom some are in many articles. */
  private Article named(Article article) {
    String[] words = article.title().split(" ");
    if (names.size() < NAMES) {
      names.add(capitalised(words[0]) + " " + capitalised(words[words.length - 1]));
    }
    Article.Builder builder = article.toBuilder();
    for (int people = random.nextInt(4); people > 0; people--) {
      double skewed = random.nextDouble() * random.nextDouble() * random.nextDouble();
      builder.person(names.get((int) (names.size() * skewed)));
    }
    return builder.build();
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** One to three words of a title, which may be anywhere in it, or a name. */
  private String query() {
    if (!names.isEmpty() && random.nextInt(4) == 0) {
      return names.get(random.nextInt(names.size()));
    }
    String[] words = titles.get(random.nextInt(titles.size())).split(" ");
    int from = random.nextInt(words.length);
    String query =
        String.join(
            " ",
            Arrays.copyOfRange(words, from, Math.min(words.length, from + 1 + random.nextInt(3))));
    return query.length() < 2 ? query() : query;
  }

  private static void measure(
      LuceneArchive archive,
      String name,
      List<String> queries,
      UnaryOperator<SearchRequest> narrowed) {
    List<Long> nanos = new ArrayList<>();
    List<Long> cpu = new ArrayList<>();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long found = 0;
    for (String query : queries) {
      for (int end = 1; end <= query.length(); end++) {
        SearchRequest request = narrowed.apply(SearchRequest.of(query.substring(0, end)));
        long startedCpu = threads.getCurrentThreadCpuTime();
        long started = System.nanoTime();
        found += archive.suggest(request).size();
        nanos.add(System.nanoTime() - started);
        cpu.add(threads.getCurrentThreadCpuTime() - startedCpu);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-16s %,6d times, %.1f suggestions each: %s; of CPU %s%n",
        name,
        nanos.size(),
        found / (double) nanos.size(),
        shares(nanos),
        shares(cpu));
  }

  private static String shares(List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(n -> n).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "p50 %.2f ms, p90 %.2f, p99 %.2f",
        at(sorted, 0.5),
        at(sorted, 0.9),
        at(sorted, 0.99));
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6;
  }
}
