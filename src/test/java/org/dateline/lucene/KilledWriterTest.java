package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.SearchRequest;
import org.dateline.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives whose writers are killed while they index. */
class KilledWriterTest {
  private static final int KILLS = 10;

  @TempDir private Path folder;

  @Test
  void losesNothingThatWasConfirmed() throws Exception {
    long seed = Seed.next();
    Random random = new Random(seed);
    List<String> confirmed = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      int before = confirmed.size();
      try (OtherProcess writer = new OtherProcess(folder, "k" + kill)) {
        assertThat(writer.line()).as("kill %s, seed %s", kill, seed).isEqualTo("open");
        for (int lines = random.nextInt(60); lines > 0; lines--) {
          confirmed.add(writer.line());
        }
        confirmed.addAll(whole(writer.kill(), "k" + kill));
      }
      assertThat(confirmed.subList(before, confirmed.size())).allMatch(id -> id.startsWith("k"));
      assertHolds(confirmed, "kill " + kill + ", seed " + seed);
    }
    assertThat(confirmed).isNotEmpty();
  }

  /** The last line may have been cut by the kill. */
  private static List<String> whole(List<String> printed, String prefix) {
    return printed.stream().filter(line -> line.matches(prefix + "-[0-9]+-[0-6]")).toList();
  }

  private void assertHolds(List<String> confirmed, String how) {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(confirmed).as(how).allMatch(id -> archive.article(id).isPresent());
      assertThat(archive.search(SearchRequest.of("rain")).total())
          .as(how)
          .isGreaterThanOrEqualTo(confirmed.size());
      assertThat(archive.search(SearchRequest.of("")).total())
          .as(how)
          .isEqualTo(archive.stats().articles());
      assertThat(archive.check()).as(how).isEmpty();
    }
  }
}
