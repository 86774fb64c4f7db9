package org.dateline;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Everything that {@link Archive} promises. An engine, or a way to one, passes by naming itself:
 *
 * <pre>{@code
 * class LuceneArchiveContractTest extends ArchiveContract {
 *   @Override
 *   protected Archive open() {
 *     return LuceneArchive.inMemory(CONFIG.withFields(OWN_FIELDS), InstantSource.system());
 *   }
 * }
 * }</pre>
 *
 * After each test it checks what must hold whatever the test did.
 */
public abstract class ArchiveContract
    implements ExpansionContract,
        WritingContract,
        DuplicatesContract,
        DeletingContract,
        WithdrawnContract,
        HtmlContract,
        QueryContract,
        NamesContract,
        SpellingsContract,
        SynonymsContract,
        RelaxingContract,
        ParseContract,
        ExplainContract,
        DidYouMeanContract,
        FilterContract,
        DateContract,
        OrderContract,
        CursorContract,
        RecentContract,
        FacetContract,
        OwnFieldsContract,
        TimelineContract,
        HighlightContract,
        WhyContract,
        ReadingContract,
        SuggestContract,
        CompletingContract {
  private Archive archive;

  /**
   * Opens a fresh, empty archive with the default configuration and {@link ArchiveKit#OWN_FIELDS}.
   * Called once before each test, and again by tests that close theirs.
   */
  protected abstract Archive open() throws Exception;

  /** Releases what stands behind an archive; called when it was closed, once after each test. */
  protected void close() throws Exception {}

  /** Checks what only the engine itself can: that its files are sound. */
  protected void verify(Archive archive) throws Exception {}

  @Override
  public final Archive archive() {
    return archive;
  }

  @Override
  public final Archive closedArchive() throws Exception {
    Archive closed = archive;
    closed.close();
    archive = open();
    return closed;
  }

  @BeforeEach
  void openAFreshArchive() throws Exception {
    archive = open();
  }

  @AfterEach
  void keepsWhatMustAlwaysHold() throws Exception {
    try (Archive open = archive) {
      SearchRequest everything = SearchRequest.of("");
      ArchiveAssertions.assertCountsEqualFilteredTotals(open, everything, ArchiveKit.FACETS);
      ArchiveAssertions.assertBucketsAddUp(open, everything, List.of(Interval.AUTO));
      ArchiveAssertions.assertExportsEveryMatch(open, everything);
      verify(open);
    } finally {
      close();
    }
  }
}
