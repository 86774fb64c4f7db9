package org.dateline.http;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.dateline.Archive;
import org.dateline.config.IndexConfig;

/**
 * Serves an archive over HTTP until it is closed. The archive stays the caller's: close it after
 * the server.
 *
 * <pre>{@code
 * try (Archive archive = LuceneArchive.open(path);
 *     ArchiveServer server = ArchiveServer.start(archive, config, new ServerOptions())) {
 *   System.out.println(server.uri());
 *   …
 * }
 * }</pre>
 */
public final class ArchiveServer implements AutoCloseable {
  private static final int HEADER_BYTES = 32 * 1024;
  private static final int PARSE_MILLIS = 10_000;
  private static final int IDLE_MILLIS = 60_000;
  private static final int SWEEP_MILLIS = 100;

  /** More than {@link QueryString} takes, which says so in a proper answer. */
  private static final int PARAMETERS = 1_000;

  private final ServerOptions options;
  private final Undertow undertow;
  private final Reception reception;
  private final Admission admission;
  private final InFlight inFlight;
  private int port;
  private boolean closed;

  private ArchiveServer(Archive archive, IndexConfig config, ServerOptions options) {
    this.options = options;
    this.admission = new Admission(options.workers(), options.queue(), options.waitTime());
    this.inFlight = new InFlight();
    Replies replies = new Replies();
    RequestLog log = new RequestLog(options.logQueries());
    Routes routes = new Routes(archive, config, options, replies, admission, inFlight);
    this.reception = new Reception(options, routes, admission, inFlight, replies, log);
    this.undertow = listener(options, reception);
  }

  /**
   * Starts a server.
   *
   * @param archive what to serve
   * @param config the configuration of the archive
   * @param options how to listen and what to allow
   * @return the server, listening
   * @throws UncheckedIOException when the address cannot be listened on; its cause is a {@link
   *     BindException} when the port is taken
   */
  public static ArchiveServer start(Archive archive, IndexConfig config, ServerOptions options) {
    ArchiveServer server = new ArchiveServer(archive, config, options);
    server.listen();
    return server;
  }

  private static Undertow listener(ServerOptions options, Reception reception) {
    return Undertow.builder()
        .addHttpListener(options.port(), options.host())
        .setIoThreads(Math.max(2, Runtime.getRuntime().availableProcessors()))
        // Our lanes do the work; these only run what Undertow itself hands off.
        .setWorkerThreads(2)
        .setServerOption(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
        // Paths and parameters are decoded once, strictly, by us.
        .setServerOption(UndertowOptions.DECODE_URL, false)
        // Past a limit of its own Undertow closes the connection without an answer, and for bodies
        // in chunks it knows no other limit per exchange: Bodies and BulkBody have theirs.
        .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L)
        .setServerOption(UndertowOptions.MAX_HEADER_SIZE, HEADER_BYTES)
        .setServerOption(UndertowOptions.MAX_PARAMETERS, PARAMETERS)
        .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, PARSE_MILLIS)
        .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, IDLE_MILLIS)
        .setHandler(Handlers.httpContinueRead(reception))
        .build();
  }

  private void listen() {
    boolean listening = false;
    try {
      undertow.start();
      port = ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
      undertow
          .getWorker()
          .getIoThread()
          .executeAtInterval(inFlight::sweep, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
      listening = true;
    } catch (RuntimeException e) {
      String where = options.host() + ":" + options.port();
      if (e.getCause() instanceof BindException taken) {
        throw new UncheckedIOException(
            "Port " + options.port() + " of " + options.host() + " is taken or not allowed.",
            taken);
      }
      throw new UncheckedIOException(
          where + " cannot be listened on: " + e.getMessage(), new IOException(e));
    } finally {
      if (!listening) {
        admission.close();
      }
    }
  }

  /**
   * The port listened on, also when the options left it open.
   *
   * @return the port
   */
  public int port() {
    return port;
  }

  /**
   * Where the server is reached from this machine.
   *
   * @return {@code http://127.0.0.1:8080} by default
   */
  public URI uri() {
    String host = options.host();
    String name =
        host.equals("0.0.0.0") || host.equals("::")
            ? "127.0.0.1"
            : host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + port());
  }

  /**
   * Stops the server: requests in flight are finished, for as long as {@link
   * ServerOptions#stopTime()} says, new ones are refused with 503. Then connections are closed.
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    reception.stop();
    inFlight.awaitNone(options.stopTime());
    inFlight.closeAll();
    undertow.stop();
    admission.close();
  }
}
