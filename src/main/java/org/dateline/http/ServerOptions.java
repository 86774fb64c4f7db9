package org.dateline.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How a server listens and what it allows. Immutable: each method that sets something returns a
 * changed copy.
 *
 * <pre>{@code
 * new ServerOptions().port(9200).corsOrigins("https://desk.example.org")
 * }</pre>
 */
public final class ServerOptions {
  private String host = "127.0.0.1";
  private int port = 8080;
  private boolean readOnly;
  private boolean allowWrites;
  private Set<String> allowedHosts = Set.of();
  private Set<String> corsOrigins = Set.of();
  private boolean corsWrites;
  private Optional<String> apiKey = Optional.empty();
  private int workers = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
  private int queue = 256;
  private boolean logQueries;
  private long bulkBytes = 4L << 30;
  private Duration requestTime = Duration.ofSeconds(30);
  private Duration streamTime = Duration.ofHours(2);
  private Duration stallTime = Duration.ofSeconds(30);
  private Duration stopTime = Duration.ofSeconds(10);
  private Duration waitTime = Duration.ofSeconds(5);

  /** The defaults: 127.0.0.1, port 8080, reading and writing, no key, no other origins. */
  public ServerOptions() {}

  private ServerOptions(ServerOptions from) {
    host = from.host;
    port = from.port;
    readOnly = from.readOnly;
    allowWrites = from.allowWrites;
    allowedHosts = from.allowedHosts;
    corsOrigins = from.corsOrigins;
    corsWrites = from.corsWrites;
    apiKey = from.apiKey;
    workers = from.workers;
    queue = from.queue;
    logQueries = from.logQueries;
    bulkBytes = from.bulkBytes;
    requestTime = from.requestTime;
    streamTime = from.streamTime;
    stallTime = from.stallTime;
    stopTime = from.stopTime;
    waitTime = from.waitTime;
  }

  private ServerOptions with(Consumer<ServerOptions> change) {
    ServerOptions changed = new ServerOptions(this);
    change.accept(changed);
    return changed;
  }

  /**
   * The address or name listened on.
   *
   * @return 127.0.0.1 by default
   */
  public String host() {
    return host;
  }

  /**
   * Listening elsewhere. Anywhere but on a loopback address the server only reads, unless {@link
   * #allowWrites(boolean)}.
   *
   * @param value an address or name of this machine; {@code 0.0.0.0} for all of its addresses
   * @return the changed copy
   */
  public ServerOptions host(String value) {
    return with(o -> o.host = value);
  }

  /**
   * The port listened on.
   *
   * @return 8080 by default; 0 for any that is free
   */
  public int port() {
    return port;
  }

  /**
   * Listening on another port.
   *
   * @param value the port; 0 for any that is free
   * @return the changed copy
   */
  public ServerOptions port(int value) {
    return with(o -> o.port = value);
  }

  /**
   * Whether articles can be written and deleted: unless {@link #readOnly(boolean)}, on a loopback
   * address always, elsewhere only when allowed.
   *
   * @return whether writes are answered
   */
  public boolean writable() {
    return !readOnly && (allowWrites || loopback());
  }

  private boolean loopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /**
   * Refusing all writes, or not.
   *
   * @param value whether to refuse them; false by default
   * @return the changed copy
   */
  public ServerOptions readOnly(boolean value) {
    return with(o -> o.readOnly = value);
  }

  /**
   * Allowing writes off loopback too. Best with an {@link #apiKey(String)}.
   *
   * @param value whether to allow them; false by default
   * @return the changed copy
   */
  public ServerOptions allowWrites(boolean value) {
    return with(o -> o.allowWrites = value);
  }

  /**
   * The names, beside the one listened on and those of loopback, under which the server may be
   * addressed.
   *
   * @return host names without ports
   */
  public Set<String> allowedHosts() {
    return allowedHosts;
  }

  /**
   * Being addressed under other names, those of a proxy for instance. The {@code Host} header of a
   * request must be one of them, so that no page of another site can reach the server by a name of
   * its own.
   *
   * @param names host names without ports; {@code *} for any
   * @return the changed copy
   */
  public ServerOptions allowedHosts(String... names) {
    return with(o -> o.allowedHosts = Set.copyOf(new LinkedHashSet<>(Arrays.asList(names))));
  }

  /**
   * The origins whose pages may read answers.
   *
   * @return none by default
   */
  public Set<String> corsOrigins() {
    return corsOrigins;
  }

  /**
   * Letting pages of other sites read.
   *
   * @param origins scheme, host and port, {@code https://desk.example.org}; {@code *} for any
   * @return the changed copy
   */
  public ServerOptions corsOrigins(String... origins) {
    return with(o -> o.corsOrigins = Set.copyOf(new LinkedHashSet<>(Arrays.asList(origins))));
  }

  /**
   * Whether the pages of {@link #corsOrigins()} may write too.
   *
   * @return false by default
   */
  public boolean corsWrites() {
    return corsWrites;
  }

  /**
   * Letting the pages of {@link #corsOrigins()} write too, or not.
   *
   * @param value whether they may
   * @return the changed copy
   */
  public ServerOptions corsWrites(boolean value) {
    return with(o -> o.corsWrites = value);
  }

  /**
   * The key that writes must bring.
   *
   * @return the key; empty when none is asked for
   */
  public Optional<String> apiKey() {
    return apiKey;
  }

  /**
   * Asking a key of every write, as {@code Authorization: Bearer <key>}.
   *
   * @param value the key, not empty
   * @return the changed copy
   */
  public ServerOptions apiKey(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("The key is empty.");
    }
    return with(o -> o.apiKey = Optional.of(value));
  }

  /**
   * How many searches are worked on at the same time.
   *
   * @return two per processor by default, at least four
   */
  public int workers() {
    return workers;
  }

  /**
   * Working on more or fewer searches at the same time.
   *
   * @param value at least 1
   * @return the changed copy
   */
  public ServerOptions workers(int value) {
    return with(o -> o.workers = Math.max(1, value));
  }

  /**
   * How many searches may wait for a worker; the next one is refused at once.
   *
   * @return 256 by default
   */
  public int queue() {
    return queue;
  }

  /**
   * Letting more or fewer searches wait.
   *
   * @param value 0 or more
   * @return the changed copy
   */
  public ServerOptions queue(int value) {
    return with(o -> o.queue = Math.max(0, value));
  }

  /**
   * Whether the log holds what was searched for.
   *
   * @return false by default: what a journalist searches is a source's safety
   */
  public boolean logQueries() {
    return logQueries;
  }

  /**
   * Writing queries to the log, or not.
   *
   * @param value whether to write them
   * @return the changed copy
   */
  public ServerOptions logQueries(boolean value) {
    return with(o -> o.logQueries = value);
  }

  /**
   * The most bytes of one bulk request, also once unpacked.
   *
   * @return 4 GiB by default
   */
  public long bulkBytes() {
    return bulkBytes;
  }

  /**
   * Taking larger or smaller bulk requests.
   *
   * @param value bytes
   * @return the changed copy
   */
  public ServerOptions bulkBytes(long value) {
    return with(o -> o.bulkBytes = value);
  }

  /**
   * How long a request may take from its first byte to the last of its answer before its connection
   * is closed.
   *
   * @return 30 seconds by default
   */
  public Duration requestTime() {
    return requestTime;
  }

  /**
   * Giving requests more or less time.
   *
   * @param value the time
   * @return the changed copy
   */
  public ServerOptions requestTime(Duration value) {
    return with(o -> o.requestTime = value);
  }

  /**
   * As {@link #requestTime()}, for bulk requests and exports.
   *
   * @return 2 hours by default
   */
  public Duration streamTime() {
    return streamTime;
  }

  /**
   * Giving bulk requests and exports more or less time.
   *
   * @param value the time
   * @return the changed copy
   */
  public ServerOptions streamTime(Duration value) {
    return with(o -> o.streamTime = value);
  }

  /**
   * How long a bulk request or an export may stand still because the other side sends or takes
   * nothing.
   *
   * @return 30 seconds by default
   */
  public Duration stallTime() {
    return stallTime;
  }

  /**
   * Letting bulk requests and exports stand still for longer or shorter.
   *
   * @param value the time
   * @return the changed copy
   */
  public ServerOptions stallTime(Duration value) {
    return with(o -> o.stallTime = value);
  }

  /**
   * How long a search or a write may wait for its turn; then it is refused instead of worked on,
   * since who asked has most likely gone.
   *
   * @return 5 seconds by default
   */
  public Duration waitTime() {
    return waitTime;
  }

  /**
   * Letting searches and writes wait for longer or shorter.
   *
   * @param value the time
   * @return the changed copy
   */
  public ServerOptions waitTime(Duration value) {
    return with(o -> o.waitTime = value);
  }

  /**
   * How long a server that is closed waits for requests to finish.
   *
   * @return 10 seconds by default
   */
  public Duration stopTime() {
    return stopTime;
  }

  /**
   * Waiting longer or shorter when closed.
   *
   * @param value the time
   * @return the changed copy
   */
  public ServerOptions stopTime(Duration value) {
    return with(o -> o.stopTime = value);
  }
}
