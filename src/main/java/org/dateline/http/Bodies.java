package org.dateline.http;

import io.undertow.io.Receiver.RequestToLargeException;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.util.Headers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;
import org.dateline.Problem;

/**
 * Reads small bodies whole before any thread is taken for them, so that whoever sends slowly keeps
 * nobody waiting. The memory that all of them together may take is bounded.
 */
final class Bodies {
  /** The most bytes of a body that is no stream. */
  static final int MOST = 1 << 20;

  private static final String TOO_LARGE =
      "The body is larger than 1 MB, the most for one request here.";
  private static final String INSTEAD = "send articles by POST /v1/articles, which streams them";

  /** A twentieth of the heap, in kilobytes, but always room for 16 large bodies. */
  private final Semaphore kilobytes =
      new Semaphore(Math.clamp(Runtime.getRuntime().maxMemory() / 20 / 1024, 16 * 1024, 1 << 20));

  private final Admission admission;

  Bodies(Admission admission) {
    this.admission = admission;
  }

  /** What goes on when the body is there, or cannot be had. */
  interface Next {
    void received(Call call);

    void failed(Call call, Exception reason);
  }

  /**
   * Reads the body of a call; returns at once.
   *
   * @param call whose body to read
   * @param next what to do then, on the thread that read the last of it
   */
  void receive(Call call, Next next) {
    HttpServerExchange exchange = call.exchange();
    long length = exchange.getRequestContentLength();
    if (length > MOST) {
      throw Refusal.tooLarge(TOO_LARGE, INSTEAD);
    }
    int share = (int) ((length < 0 ? MOST : length) / 1024) + 1;
    if (!kilobytes.tryAcquire(share)) {
      throw admission.refuse();
    }
    exchange.addExchangeCompleteListener(
        (done, following) -> {
          kilobytes.release(share);
          following.proceed();
        });
    exchange.getRequestReceiver().setMaxBufferSize(MOST);
    exchange
        .getRequestReceiver()
        .receiveFullBytes(
            (ended, bytes) -> {
              try {
                call.received(unpacked(call, bytes));
                next.received(call);
              } catch (IOException | RuntimeException e) {
                next.failed(call, e);
              }
            },
            (ended, reason) -> next.failed(call, translated(reason)));
  }

  private static Exception translated(IOException reason) {
    return reason instanceof RequestToLargeException || reason instanceof RequestTooBigException
        ? Refusal.tooLarge(TOO_LARGE, INSTEAD)
        : reason;
  }

  private static byte[] unpacked(Call call, byte[] bytes) throws IOException {
    if (!isGzip(call)) {
      return bytes;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] text = in.readNBytes(MOST + 1);
      if (text.length > MOST) {
        throw Refusal.tooLarge(TOO_LARGE, INSTEAD);
      }
      return text;
    } catch (IOException e) {
      throw notGzip();
    }
  }

  static Refusal notGzip() {
    return Refusal.badRequest(
        Problem.of("invalid-gzip", "The body is not gzip, as Content-Encoding says."));
  }

  /**
   * Whether the body is packed.
   *
   * @throws Refusal when it is packed in a way that is not understood
   */
  static boolean isGzip(Call call) {
    String encoding = call.header(Headers.CONTENT_ENCODING).strip();
    if (encoding.isEmpty() || encoding.equalsIgnoreCase("identity")) {
      return false;
    }
    if (encoding.equalsIgnoreCase("gzip") || encoding.equalsIgnoreCase("x-gzip")) {
      return true;
    }
    throw new Refusal(
        415,
        Problem.of("unsupported-encoding", "Content-Encoding “" + encoding + "” is not understood.")
            .suggest("Content-Encoding: gzip, or none"),
        Map.of("Accept-Encoding", "gzip"));
  }
}
