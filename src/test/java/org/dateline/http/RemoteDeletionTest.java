package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.Article;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a search deletes through a server, to which others write meanwhile. */
class RemoteDeletionTest {
  /** An archive to which an article is added just before each of the first deletions. */
  private static final class BusyArchive extends WrappedArchive {
    private final List<Long> expectations = new ArrayList<>();
    private int changes;

    @Override
    public long delete(SearchRequest request, long expected) {
      expectations.add(expected);
      if (changes > 0) {
        changes--;
        index(rain("more" + expectations.size())).orThrow();
      }
      return super.delete(request, expected);
    }
  }

  private final BusyArchive held = new BusyArchive();
  private final Site site = new Site(held, new ServerOptions());
  private final RemoteArchive archive =
      new RemoteArchive(URI.create("http://127.0.0.1:" + site.server().port()));

  RemoteDeletionTest() {
    for (int i = 0; i < 3; i++) {
      held.index(rain("a" + i)).orThrow();
    }
    held.index(Article.builder().id("s").language("en").title("Snow").build()).orThrow();
  }

  @AfterEach
  void close() {
    archive.close();
    site.close();
  }

  private static Article rain(String id) {
    return Article.builder().id(id).language("en").title("Rain").country("SY").build();
  }

  @Test
  void expectsAsManyAsItCounted() {
    assertThat(archive.delete(SearchRequest.of("rain").country("Syria").page(7).facet("topic")))
        .isEqualTo(3);

    assertThat(held.expectations).containsExactly(3L);
  }

  @Test
  void deletesWhatArrivedMeanwhileToo() {
    held.changes = 2;

    assertThat(archive.delete(SearchRequest.of("rain"))).isEqualTo(5);

    assertThat(held.expectations).containsExactly(3L, 4L, 5L);
    assertThat(archive.search(SearchRequest.of("")).total()).isEqualTo(1);
  }

  @Test
  void givesUpOnWhatNeverStands() {
    held.changes = 100;

    assertThatThrownBy(() -> archive.delete(SearchRequest.of("rain")))
        .isInstanceOfSatisfying(
            ArchiveException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BUSY))
        .hasMessageContaining("nothing was deleted");
    assertThat(archive.search(SearchRequest.of("")).total()).isEqualTo(9);
  }

  @Test
  void tellsThatAnotherNumberMatches() {
    InvalidRequestException changed =
        catchThrowableOfType(
            InvalidRequestException.class, () -> archive.delete(SearchRequest.of("rain"), 2));

    assertThat(changed.problems()).extracting(Problem::code).containsExactly("count-changed");
    assertThat(changed.problems().get(0).suggestion()).hasValue("3");
    assertThat(archive.delete(SearchRequest.of("rain"), 3)).isEqualTo(3);
  }
}
