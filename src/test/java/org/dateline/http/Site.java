package org.dateline.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.config.IndexConfig;
import org.dateline.lucene.LuceneArchive;

/** An archive in memory with a server before it, and a client that asks it one thing at a time. */
final class Site implements AutoCloseable {
  static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
  static final Map<String, String> LINES = Map.of("Content-Type", "application/x-ndjson");

  private final Archive archive;
  private final ArchiveServer server;

  Site(Archive archive, IndexConfig config, ServerOptions options) {
    this.archive = archive;
    this.server = ArchiveServer.start(archive, config, options.port(0));
  }

  Site(Archive archive, ServerOptions options) {
    this(archive, IndexConfig.defaults(), options);
  }

  Site(ServerOptions options) {
    this(LuceneArchive.inMemory(), options);
  }

  Site() {
    this(new ServerOptions());
  }

  Archive archive() {
    return archive;
  }

  ArchiveServer server() {
    return server;
  }

  /** Indexes articles, of which none may be refused. */
  Site with(Article.Builder... articles) {
    archive.index(Stream.of(articles).map(Article.Builder::build)).orThrow();
    return this;
  }

  RawClient connect() throws IOException {
    return new RawClient(server.port());
  }

  Answer get(String path) throws IOException {
    return ask("GET", path, Map.of(), "");
  }

  Answer get(String path, Map<String, String> headers) throws IOException {
    return ask("GET", path, headers, "");
  }

  Answer post(String path, String json) throws IOException {
    return ask("POST", path, JSON, json);
  }

  Answer put(String path, String json) throws IOException {
    return ask("PUT", path, JSON, json);
  }

  Answer ask(String method, String path, Map<String, String> headers, String body)
      throws IOException {
    return ask(method, path, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Asks on a connection of its own; a Host header given replaces the right one. */
  Answer ask(String method, String path, Map<String, String> headers, byte[] body)
      throws IOException {
    StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    if (!headers.containsKey("Host")) {
      head.append("Host: localhost:").append(server.port()).append("\r\n");
    }
    head.append("Connection: close\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    if (body.length > 0 || List.of("POST", "PUT").contains(method)) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    try (RawClient client = connect()) {
      client.send(head.append("\r\n").toString());
      try {
        client.send(body);
      } catch (java.net.SocketException e) {
        // Refused before all was sent; the answer says why.
      }
      return client.read(!method.equals("HEAD"));
    }
  }

  @Override
  public void close() {
    server.close();
    archive.close();
  }
}
