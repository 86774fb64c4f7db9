package org.dateline.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.Archive;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.IndexConfig;
import org.dateline.http.RemoteArchive;
import org.dateline.lucene.LuceneArchive;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags that name an archive: a folder, or the server that holds it. */
final class ArchiveFlags {
  private final Terminal terminal;

  @Mixin private final ArchiveFolder folder;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "Ask the server at this address, such as http://127.0.0.1:8080, instead.")
  private String server = "";

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "What the server wants of those who write; $DATELINE_KEY stands for it.")
  private String key = "";

  ArchiveFlags(Terminal terminal) {
    this.terminal = terminal;
    this.folder = new ArchiveFolder(terminal);
  }

  /** Opens the archive to be read; takes no lock. */
  Archive reading() {
    return server.isEmpty() ? LuceneArchive.openReadOnly(folder.existing()) : remote();
  }

  /** Opens the archive to be written to, made when there is none. */
  Archive writing() {
    return server.isEmpty() ? told(LuceneArchive.open(folder.required())) : remote();
  }

  /** Opens an archive that is there to be written to. */
  Archive changing() {
    return server.isEmpty() ? told(LuceneArchive.open(folder.existing())) : remote();
  }

  /** Whoever writes to an archive is told what it waits for. */
  private LuceneArchive told(LuceneArchive opened) {
    opened.reindexNeeded().ifPresent(terminal::remark);
    return opened;
  }

  /** How input is to be read: as the archive's folder says, when one is named. */
  IndexConfig config() {
    return folder.config();
  }

  /** Whether a server holds the archive. */
  boolean isRemote() {
    return !server.isEmpty();
  }

  /** The archive's folder; refuses to guess. */
  Path required() {
    return folder.required();
  }

  /** The archive's folder, when one is named. */
  Optional<Path> given() {
    return folder.given();
  }

  /** The flags that name the archive, as they were typed. */
  List<String> words() {
    return isRemote() ? List.of("--server", server) : folder.words();
  }

  private Archive remote() {
    String secret = key.isEmpty() ? terminal.variable("DATELINE_KEY") : key;
    return new RemoteArchive(address(), Optional.of(secret).filter(s -> !s.isEmpty()));
  }

  private URI address() {
    try {
      URI address = new URI(server.contains("://") ? server : "http://" + server);
      if (address.getHost() != null && address.getScheme().matches("https?")) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Said below, as for addresses of another kind.
    }
    throw new InvalidRequestException(
        Problem.of("invalid-value", "“" + server + "” is no address of a server.")
            .suggest("http://127.0.0.1:8080")
            .in("--server"));
  }
}
