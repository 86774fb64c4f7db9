package org.dateline.http;

import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.json.ProblemJson.Document;
import org.xnio.IoUtils;

/** Turns every exception into an answer: the one place that knows which is which. */
final class ProblemResponse {
  private static final int UNEXPECTED = 500;

  /** Undertow has no name for it. */
  private static final int MISDIRECTED = 421;

  /** How many messages of one request the detail holds; the errors hold all. */
  private static final int MESSAGES = 3;

  private final Replies replies;
  private final RequestLog log;

  /** Names unexpected failures in the log and in the answer, so that one finds the other. */
  private final String prefix = Long.toHexString(System.currentTimeMillis()) + "-";

  private final AtomicLong unexpected = new AtomicLong();

  ProblemResponse(Replies replies, RequestLog log) {
    this.replies = replies;
    this.log = log;
  }

  private record Outcome(
      int status, List<Problem> errors, Optional<Reason> reason, Map<String, String> headers) {
    Outcome(int status, List<Problem> errors) {
      this(status, errors, Optional.empty(), Map.of());
    }
  }

  /**
   * Answers that a call failed. Where the answer has begun, the connection is closed instead, so
   * that nobody takes what came so far for the whole.
   *
   * @param call the call
   * @param failure why
   */
  void answer(Call call, Throwable failure) {
    if (call.exchange().isResponseStarted() || isConnectionLost(failure)) {
      if (!isExpected(failure)) {
        log.unexpected(nextId(), failure);
      }
      IoUtils.safeClose(call.exchange().getConnection());
      call.exchange().endExchange();
      return;
    }
    Outcome outcome = outcome(failure);
    // What was set for the answer that could not be given.
    call.answerHeaders().remove(Headers.CONTENT_ENCODING);
    call.answerHeaders().remove(Headers.CONTENT_DISPOSITION);
    call.answerHeaders().remove(Headers.TRANSFER_ENCODING);
    call.answerHeaders().remove(Headers.ETAG);
    outcome
        .headers()
        .forEach((name, value) -> call.answerHeaders().put(new HttpString(name), value));
    call.exchange().setReasonPhrase(title(outcome.status()));
    try {
      replies.problem(call, document(call, outcome));
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail", e);
    }
  }

  private static Document document(Call call, Outcome outcome) {
    return new Document(
        outcome.status(),
        title(outcome.status()),
        outcome.errors().stream()
            .limit(MESSAGES)
            .map(Problem::message)
            .collect(Collectors.joining(" ")),
        call.shownPath(),
        outcome.reason(),
        outcome.errors());
  }

  private static String title(int status) {
    return status == MISDIRECTED ? "Misdirected Request" : StatusCodes.getReason(status);
  }

  private Outcome outcome(Throwable failure) {
    return switch (failure) {
      case Refusal refusal ->
          new Outcome(refusal.status(), refusal.problems(), Optional.empty(), refusal.headers());
      case InvalidRequestException invalid ->
          new Outcome(isExpired(invalid) ? 410 : 400, invalid.problems());
      case ArchiveException unable -> outcome(unable);
      case TimedInput.TooSlowException slow ->
          new Outcome(
              408,
              List.of(
                  Problem.of(
                      "body-too-slow", "The body cannot be read: " + slow.getMessage() + ".")));
      default -> {
        String id = nextId();
        log.unexpected(id, failure);
        yield new Outcome(
            UNEXPECTED,
            List.of(
                Problem.of(
                    "unexpected",
                    "Something unexpected happened; the server's log has it under " + id + ".")));
      }
    };
  }

  private static Outcome outcome(ArchiveException unable) {
    Reason reason = unable.reason();
    String code = "archive-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String message = String.valueOf(unable.getMessage());
    return new Outcome(
        reason == Reason.READ_ONLY ? 403 : 503,
        List.of(Problem.of(code, message)),
        Optional.of(reason),
        switch (reason) {
          case BUSY -> Map.of("Retry-After", "1");
          case LOCKED -> Map.of("Retry-After", "5");
          case DISK_FULL -> Map.of("Retry-After", "60");
          case DAMAGED, NEWER, READ_ONLY -> Map.of();
        });
  }

  private static boolean isExpired(InvalidRequestException invalid) {
    return invalid.problems().stream().anyMatch(p -> p.code().equals("cursor-expired"));
  }

  private static boolean isExpected(Throwable failure) {
    return failure instanceof IOException
        || failure instanceof ArchiveException
        || failure instanceof Refusal;
  }

  /** Nothing but the connection is read or written with exceptions of this kind. */
  private static boolean isConnectionLost(Throwable failure) {
    return failure instanceof IOException && !(failure instanceof TimedInput.TooSlowException);
  }

  private String nextId() {
    return prefix + unexpected.incrementAndGet();
  }
}
