package org.dateline.cli;

import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.http.ArchiveServer;
import org.dateline.http.ServerOptions;
import org.dateline.lucene.LuceneArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline serve}. */
@Command(
    name = "serve",
    description = "Serves an archive over HTTP, with a search page, until it is stopped.",
    footer = {
      "",
      "The archive is made when there is none. Off this machine (--host 0.0.0.0) the server only",
      "reads, unless --allow-writes.",
      "",
      "Examples:",
      "  dateline serve --archive my-archive",
      "  dateline serve --archive my-archive --port 9000 --read-only",
      "  dateline serve --host 0.0.0.0 --allowed-host news.example.org --allow-writes --key SECRET"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Terminal terminal;
  @Mixin private final ArchiveFolder archive;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port: 8080 by default, 0 for any.")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on: 127.0.0.1 by default, 0.0.0.0 for all.")
  private String host = "127.0.0.1";

  @Option(
      names = "--read-only",
      description = "Refuse all writes, and take no lock: several can serve one archive.")
  private boolean readOnly;

  @Option(names = "--allow-writes", description = "Take writes from other machines too.")
  private boolean allowWrites;

  @Option(
      names = "--allowed-host",
      paramLabel = "NAME",
      description = "Another name under which the server is addressed, that of a proxy; repeat.")
  private List<String> allowedHosts = List.of();

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      description = "A site whose pages may read answers, https://desk.example.org; repeat.")
  private List<String> corsOrigins = List.of();

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "The key that writes must bring; $DATELINE_KEY stands for it.")
  private String key = "";

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
    this.archive = new ArchiveFolder(terminal);
  }

  @Override
  public Integer call() {
    ServerOptions options = options();
    boolean isNew = Files.notExists(archive.required());
    LuceneArchive opened =
        options.writable()
            ? LuceneArchive.open(archive.required())
            : LuceneArchive.openReadOnly(archive.existing());
    ArchiveServer server;
    try {
      server = ArchiveServer.start(opened, opened.config(), options);
    } catch (RuntimeException e) {
      opened.close();
      if (isPortTaken(e)) {
        terminal.note(
            "dateline: Port " + port + " is taken. Take another: --port " + (port % LAST_PORT + 1));
        return ExitCode.FAILED.number();
      }
      throw e;
    }
    greet(server, opened, isNew, options.writable());
    waitUntilStopped(server, opened);
    return ExitCode.OK.number();
  }

  private ServerOptions options() {
    if (port < 0 || port > LAST_PORT) {
      throw new InvalidRequestException(
          Problem.of("invalid-value", "“" + port + "” is no port.")
              .suggest("a number from 1 to " + LAST_PORT + ", or 0 for any that is free")
              .in("--port"));
    }
    String secret = key.isEmpty() ? terminal.variable("DATELINE_KEY") : key;
    ServerOptions options =
        new ServerOptions()
            .host(host)
            .port(port)
            .readOnly(readOnly)
            .allowWrites(allowWrites)
            .allowedHosts(allowedHosts.toArray(String[]::new))
            .corsOrigins(corsOrigins.toArray(String[]::new));
    return secret.isEmpty() ? options : options.apiKey(secret);
  }

  private static boolean isPortTaken(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof BindException) {
        return true;
      }
    }
    return false;
  }

  private void greet(ArchiveServer server, LuceneArchive opened, boolean isNew, boolean writable) {
    Path folder = archive.required();
    String address = server.uri().toString().replaceFirst("/$", "");
    terminal.line(
        isNew
            ? folder + " is new and empty; it is served at " + address + "/"
            : String.format(
                Locale.ROOT,
                "%s, %,d articles, is served at %s/",
                folder,
                opened.stats().articles(),
                address));
    terminal.line("");
    terminal.line("Try, beside the page at that address:");
    terminal.line("  curl '" + address + "/v1/search?q=earthquake&facet=country&facet=topic'");
    terminal.line("  curl '" + address + "/v1/timeline?interval=year'");
    if (writable) {
      terminal.line("  dateline index --server " + address + " FILE");
    }
    terminal.line("Ctrl+C stops it.");
    terminal.out().flush();
  }

  /** Returns when this thread is interrupted; a signal ends the Java machine by way of the hook. */
  private static void waitUntilStopped(ArchiveServer server, LuceneArchive opened) {
    Thread stop = new Thread(() -> close(server, opened), "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(stop);
      close(server, opened);
      Thread.currentThread().interrupt();
    }
  }

  private static void close(ArchiveServer server, LuceneArchive opened) {
    try (opened) {
      server.close();
    }
  }
}
