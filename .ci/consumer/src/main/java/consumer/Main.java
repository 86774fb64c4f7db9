package consumer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.Hit;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.lucene.LuceneArchive;

/** Indexes two articles and finds one, with the library's own dependencies and no others. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (Archive archive = LuceneArchive.open(Path.of(args[0]))) {
      archive.index(Stream.of(
          Article.builder().id("a").title("Council meets over harbour dues")
              .body("The council of the port met on Sunday. Dues are to rise in spring.")
              .published(LocalDate.of(2025, 12, 21)).country("Malta").build(),
          Article.builder().id("b").title("Storm closes the airport").country("Malta")
              .body("No flights left before noon.").build())).orThrow();
      SearchResult result =
          archive.search(SearchRequest.of("harbour dues").country("MT").facet("country"));
      for (Hit hit : result.hits()) {
        System.out.println(hit.title() + " " + hit.highlight().passages());
      }
      check(result.total() == 1, "one article is found");
      check(result.hits().get(0).id().equals("a"), "it is the right one");
      check(result.facets().get("country").values().get(0).count() == 1, "its country is counted");
    }
    absent("io.undertow.Undertow");
    absent("picocli.CommandLine");
    absent("me.tongfei.progressbar.ProgressBar");
  }

  private static void absent(String type) {
    boolean there = true;
    try {
      Class.forName(type, false, Main.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      there = false;
    }
    check(!there, type + " is none of an embedder's business");
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("It does not hold that " + what + ".");
    }
  }
}
