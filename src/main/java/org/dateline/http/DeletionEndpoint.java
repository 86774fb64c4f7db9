package org.dateline.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Archive;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.json.ReportJson;

/**
 * {@code DELETE /v1/articles}: everything that a search matches, when it still matches as many
 * articles as the client saw.
 */
final class DeletionEndpoint implements Endpoint {
  static final OwnParameter EXPECT =
      OwnParameter.number(
          "expect",
          "How many articles the search matches, as you saw; where it matches another number"
              + " nothing is deleted.");

  /** How many articles the search matches now, where that is not what was expected. */
  static final String COUNT = "Dateline-Count";

  private final Archive archive;
  private final Replies replies;

  DeletionEndpoint(Archive archive, Replies replies) {
    this.archive = archive;
    this.replies = replies;
  }

  @Override
  public void answer(Call call) throws IOException {
    Map<String, List<String>> given = SearchEndpoint.shortEnough(call.parameters());
    long expected = EXPECT.takeNumber(given);
    SearchRequest request = call.read(Operation.DELETE, given);
    long deleted;
    try {
      deleted = archive.delete(request, expected);
    } catch (InvalidRequestException e) {
      throw changedCount(e).<RuntimeException>map(now -> changed(e, now)).orElse(e);
    }
    call.counted(deleted);
    replies.json(call, 200, out -> ReportJson.writeDeleted(out, deleted));
  }

  /** How many articles match, where an exception says that it is another number than expected. */
  static Optional<String> changedCount(InvalidRequestException e) {
    return e.problems().stream()
        .filter(problem -> problem.code().equals("count-changed"))
        .flatMap(problem -> problem.suggestion().stream())
        .findFirst();
  }

  private static Refusal changed(InvalidRequestException e, String now) {
    List<Problem> problems = e.problems().stream().map(p -> named(p, now)).toList();
    return new Refusal(409, problems, Map.of(COUNT, now));
  }

  /** The same, in the words of a client: what it sent, and what to send. */
  private static Problem named(Problem changed, String now) {
    String message =
        changed.message().replaceFirst("\\. .*", "")
            + ". Look at what it matches, then send expect="
            + now
            + ".";
    return Problem.of(changed.code(), message).suggest(now).in(EXPECT.name());
  }
}
