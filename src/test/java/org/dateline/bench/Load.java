package org.dateline.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a server for pages over HTTP/1.1: so many connections that stay open, each asking again as
 * soon as it has its answer. Plain sockets, which cost next to nothing beside what they ask for.
 */
final class Load {
  private static final int BUFFER = 64 * 1024;

  /** Connections begin so far apart in the list of queries that they do not ask in step. */
  private static final int APART = 37;

  private final int port;
  private final List<byte[]> requests = new ArrayList<>();

  Load(Side side, List<String> queries) {
    this.port = side.port();
    for (String query : queries) {
      String request = "GET " + side.path(query) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
      requests.add(request.getBytes(StandardCharsets.US_ASCII));
    }
  }

  /**
   * What one turn gave.
   *
   * @param searches how many a second
   * @param p50 milliseconds that half of them took at most
   * @param p99 milliseconds that 99 of 100 took at most
   * @param cpu microseconds that all threads of this process spent on one, asking included
   * @param bytes of an answer's body, on average
   */
  record Turn(double searches, double p50, double p99, double cpu, double bytes) {}

  Turn run(int connections, double seconds) throws Exception {
    long cpu = CpuTime.ofProcess();
    CyclicBarrier start = new CyclicBarrier(connections);
    List<Connection> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        Connection connection = new Connection(i * APART, start, seconds);
        all.add(connection);
        running.add(threads.submit(connection::ask));
      }
      for (Future<?> each : running) {
        each.get();
      }
    }
    return turn(all, CpuTime.ofProcess() - cpu);
  }

  private static Turn turn(List<Connection> all, long cpuNanos) {
    long[] nanos = all.stream().flatMapToLong(c -> Arrays.stream(c.nanos, 0, c.count)).toArray();
    Arrays.sort(nanos);
    double rate = all.stream().mapToDouble(c -> c.count / c.seconds).sum();
    double bytes = all.stream().mapToLong(c -> c.bytes).sum();
    return new Turn(
        rate,
        nanos[nanos.length / 2] / 1e6,
        nanos[Math.min(nanos.length - 1, nanos.length * 99 / 100)] / 1e6,
        cpuNanos / 1e3 / nanos.length,
        bytes / nanos.length);
  }

  private final class Connection {
    private final CyclicBarrier start;
    private final double wanted;
    private final byte[] buffer = new byte[BUFFER];
    private long[] nanos = new long[1024];
    private int next;
    private int count;
    private long bytes;
    private double seconds;

    private Connection(int first, CyclicBarrier start, double wanted) {
      this.next = first;
      this.start = start;
      this.wanted = wanted;
    }

    private Void ask() throws Exception {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setTcpNoDelay(true);
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream();
        start.await();
        long started = System.nanoTime();
        long now = started;
        long end = started + (long) (wanted * 1e9);
        while (now < end) {
          out.write(requests.get(next++ % requests.size()));
          bytes += readAnswer(in);
          long done = System.nanoTime();
          add(done - now);
          now = done;
        }
        seconds = (now - started) / 1e9;
      }
      return null;
    }

    private void add(long took) {
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
      }
      nanos[count++] = took;
    }

    /** Reads an answer and tells the length of its body. */
    private long readAnswer(InputStream in) throws IOException {
      int filled = 0;
      int body = -1;
      while (body < 0) {
        filled += read(in, filled);
        body = bodyStart(filled);
      }
      String head = new String(buffer, 0, body, StandardCharsets.ISO_8859_1);
      if (!head.startsWith("HTTP/1.1 200")) {
        throw new IOException("not answered: " + head);
      }
      long length = contentLength(head);
      for (long rest = length - (filled - body); rest > 0; ) {
        rest -= read(in, 0);
      }
      return length;
    }

    private int read(InputStream in, int from) throws IOException {
      int read = in.read(buffer, from, buffer.length - from);
      if (read <= 0) {
        throw new EOFException("the server closed the connection");
      }
      return read;
    }

    private int bodyStart(int filled) {
      for (int i = 3; i < filled; i++) {
        if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
          return i + 1;
        }
      }
      return -1;
    }

    private static long contentLength(String head) {
      String lower = head.toLowerCase(Locale.ROOT);
      int at = lower.indexOf("\r\ncontent-length:");
      if (at < 0) {
        throw new IllegalStateException("no length: " + head);
      }
      int from = lower.indexOf(':', at) + 1;
      return Long.parseLong(lower.substring(from, lower.indexOf('\r', from)).strip());
    }
  }
}
