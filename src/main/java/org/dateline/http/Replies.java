package org.dateline.http;

import com.google.gson.stream.JsonWriter;
import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.dateline.json.ProblemJson;

/**
 * Sends answers. One is written into a buffer and sent in one go with its length, by whichever
 * thread can: none waits for a client that takes it slowly.
 */
final class Replies {
  private static final String UTF_8 = "; charset=utf-8";

  /** Ask whether it is still so each time. */
  private static final String REVALIDATE = "no-cache";

  private static final String NEVER_KEEP = "no-store";

  private final Buffers buffers = new Buffers();
  private final Gzip gzip = new Gzip();

  /** What an answer holds. */
  interface Json {
    void write(JsonWriter out) throws IOException;
  }

  /** What decides whether an answer is the same as another. */
  interface Tag {
    /** All of its bytes. */
    Tag WHOLE = written -> written.tag(0);

    String of(Utf8Buffer written);
  }

  /** A buffer to write a stream with; give it back. */
  Utf8Buffer takeBuffer() {
    return buffers.take();
  }

  void giveBack(Utf8Buffer buffer) {
    buffers.giveBack(buffer);
  }

  /** Answers with JSON that nobody should keep. */
  void json(Call call, int status, Json body) throws IOException {
    Utf8Buffer buffer = written(body);
    head(call, status, MediaTypes.JSON, NEVER_KEEP);
    send(call, buffer);
  }

  /** Answers with JSON, or says that the client has it already. */
  void tagged(Call call, Tag tag, Json body) throws IOException {
    Utf8Buffer buffer = written(body);
    String name = tag.of(buffer);
    call.answerHeaders().put(Headers.ETAG, name);
    if (EntityTag.isHeld(call, name)) {
      giveBack(buffer);
      unchanged(call);
    } else {
      head(call, 200, MediaTypes.JSON, REVALIDATE);
      send(call, buffer);
    }
  }

  /** Answers that something went wrong. */
  void problem(Call call, ProblemJson.Document document) throws IOException {
    Utf8Buffer buffer = written(out -> ProblemJson.writeDocument(out, document));
    head(call, document.status(), MediaTypes.PROBLEM, NEVER_KEEP);
    send(call, buffer);
  }

  /** Answers with text that nobody should keep. */
  void text(Call call, int status, String type, String text) {
    Utf8Buffer buffer = takeBuffer();
    buffer.write(text, 0, text.length());
    head(call, status, type + UTF_8, NEVER_KEEP);
    send(call, buffer);
  }

  /** Answers without a body. */
  void empty(Call call, int status) {
    call.exchange().setStatusCode(status);
    call.exchange().endExchange();
  }

  /** Answers with something that stays as it is while the server runs. */
  void part(Call call, StaticPart part) {
    call.answerHeaders().put(Headers.ETAG, part.tag());
    part.headers().forEach(call.answerHeaders()::put);
    if (EntityTag.isHeld(call, part.tag())) {
      unchanged(call);
      return;
    }
    head(call, 200, part.type(), REVALIDATE);
    boolean packed = part.packed().remaining() < part.plain().remaining() && Gzip.accepts(call);
    if (packed) {
      call.answerHeaders().put(Headers.CONTENT_ENCODING, "gzip");
    }
    call.answerHeaders().add(Headers.VARY, "Accept-Encoding");
    ByteBuffer content = (packed ? part.packed() : part.plain()).duplicate();
    call.exchange().setResponseContentLength(content.remaining());
    call.exchange().getResponseSender().send(content, IoCallback.END_EXCHANGE);
  }

  /** Makes a part ready to be sent. */
  StaticPart part(String type, byte[] content, Map<HttpString, String> headers) {
    ByteBuffer plain = ByteBuffer.wrap(content);
    return new StaticPart(
        type, plain, gzip.pack(plain), EntityTag.of(content, 0, content.length), headers);
  }

  private Utf8Buffer written(Json body) throws IOException {
    Utf8Buffer buffer = takeBuffer();
    boolean whole = false;
    try {
      body.write(new JsonWriter(buffer));
      whole = true;
      return buffer;
    } finally {
      if (!whole) {
        giveBack(buffer);
      }
    }
  }

  private void unchanged(Call call) {
    call.answerHeaders().put(Headers.CACHE_CONTROL, REVALIDATE);
    empty(call, 304);
  }

  private static void head(Call call, int status, String type, String keeping) {
    call.exchange().setStatusCode(status);
    HeaderMap headers = call.answerHeaders();
    headers.put(Headers.CONTENT_TYPE, type);
    headers.put(Headers.CACHE_CONTROL, keeping);
  }

  private void send(Call call, Utf8Buffer buffer) {
    HttpServerExchange exchange = call.exchange();
    ByteBuffer content = buffer.view();
    if (content.remaining() >= Gzip.LEAST) {
      call.answerHeaders().add(Headers.VARY, "Accept-Encoding");
      if (Gzip.accepts(call)) {
        content = gzip.pack(content);
        call.answerHeaders().put(Headers.CONTENT_ENCODING, "gzip");
      }
    }
    exchange.setResponseContentLength(content.remaining());
    ByteBuffer sent = content;
    if (exchange.isInIoThread()) {
      exchange.getResponseSender().send(sent, new GiveBack(buffer));
    } else {
      // A worker that ends an exchange itself makes the I/O thread spin until it has: 40% more CPU
      // for a page.
      exchange.dispatch(
          exchange.getIoThread(),
          () -> exchange.getResponseSender().send(sent, new GiveBack(buffer)));
    }
  }

  /** Ends the exchange and takes the buffer back, once. */
  private final class GiveBack implements IoCallback {
    private final Utf8Buffer buffer;
    private boolean given;

    GiveBack(Utf8Buffer buffer) {
      this.buffer = buffer;
    }

    @Override
    public void onComplete(HttpServerExchange exchange, Sender sender) {
      once();
      END_EXCHANGE.onComplete(exchange, sender);
    }

    @Override
    public void onException(HttpServerExchange exchange, Sender sender, IOException reason) {
      once();
      END_EXCHANGE.onException(exchange, sender, reason);
    }

    private void once() {
      if (!given) {
        given = true;
        giveBack(buffer);
      }
    }
  }
}
