package org.dateline.lucene;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchRequest;

/**
 * Deletes what a search finds.
 *
 * @param commits where the writes of the archive wait
 * @param searching finds
 */
record Deletion(GroupCommit commits, Searching searching) {
  /** How long the committing thread may search again, when it was done in the time of a search. */
  private static final Duration COMMITTING = Duration.ofSeconds(30);

  /**
   * Finds what is to be deleted, then finds it again and deletes it between two writes of others.
   *
   * @param expected how many articles there must be; empty for any number
   * @return how many are gone
   * @throws InvalidRequestException also when there is another number than expected
   * @throws org.dateline.ArchiveException BUSY when there was not enough time to find everything;
   *     nothing is deleted then
   */
  long found(SearchRequest request, OptionalLong expected) {
    // By the caller's thread first: what takes long, or is refused, keeps no write waiting.
    searching.idsToDelete(request, searching.budget());
    long found =
        Ingest.await(
                commits.submit(
                    writer ->
                        writer.deleteFound(
                            () -> searching.idsToDelete(request, COMMITTING), expected)))
            .get();
    if (expected.isPresent() && found != expected.getAsLong()) {
      throw new InvalidRequestException(
          Problem.of(
                  "count-changed",
                  String.format(
                      Locale.ROOT,
                      "The search matches %,d articles now, not %,d as expected; nothing was deleted."
                          + " Look at what it matches now, then expect that number.",
                      found,
                      expected.getAsLong()))
              .suggest(Long.toString(found)));
    }
    return found;
  }
}
