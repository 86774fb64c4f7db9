package org.dateline.lucene;

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

  /**
   * Finds and deletes between two writes of others.
   *
   * @param expected how many articles there must be; empty for any number
   * @return how many are gone
   * @throws InvalidRequestException also when there is another number than expected
   */
  long found(SearchRequest request, OptionalLong expected) {
    long found =
        Ingest.await(
                commits.submit(
                    writer -> writer.deleteFound(() -> searching.ids(request), expected)))
            .get();
    if (expected.isPresent() && found != expected.getAsLong()) {
      throw new InvalidRequestException(
          Problem.of(
                  "count-changed",
                  String.format(
                      Locale.ROOT,
                      "The search matches %,d articles now, not %,d; nothing was deleted.",
                      found,
                      expected.getAsLong()))
              .suggest(Long.toString(found)));
    }
    return found;
  }
}
