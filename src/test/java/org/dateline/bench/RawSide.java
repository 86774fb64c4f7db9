package org.dateline.bench;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Deque;
import org.dateline.http.ServerOptions;

/** Lucene alone, behind bare Undertow. */
final class RawSide implements Side {
  private final RawPages pages;
  private final Undertow server;

  /** Opens an index of the usual schema, and serves it. */
  RawSide(Path index) throws IOException {
    this.pages = new RawPages(index, new RawDocuments.Stock());
    this.server =
        Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setIoThreads(Math.max(2, Runtime.getRuntime().availableProcessors()))
            .setWorkerThreads(new ServerOptions().workers())
            .setHandler(this::answer)
            .build();
    server.start();
  }

  private void answer(HttpServerExchange exchange) throws IOException {
    if (exchange.isInIoThread()) {
      exchange.dispatch(this::answer);
      return;
    }
    Deque<String> query = exchange.getQueryParameters().get("q");
    RawPages.Page page = pages.page(query == null ? "" : query.getFirst(), Extent.JSON);
    byte[] json = JsonBytes.of(out -> RawJson.write(out, page));
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
    exchange.getResponseSender().send(ByteBuffer.wrap(json));
  }

  @Override
  public String name() {
    return "raw Lucene";
  }

  @Override
  public int port() {
    return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
  }

  @Override
  public String path(String query) {
    return "/?q=" + Side.encoded(query);
  }

  @Override
  public long page(String query, Extent extent) throws IOException {
    RawPages.Page page = pages.page(query, extent);
    if (extent.has(Extent.JSON)) {
      JsonBytes.of(out -> RawJson.write(out, page));
    }
    return page.total();
  }

  @Override
  public long total(String words) throws IOException {
    return pages.count(words);
  }

  @Override
  public int segments() {
    return pages.segments();
  }

  @Override
  public void close() throws IOException {
    server.stop();
    pages.close();
  }
}
