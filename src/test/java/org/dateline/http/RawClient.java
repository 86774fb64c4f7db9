package org.dateline.http;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A connection on which a test says every byte itself: what a well-behaved client never sends. */
final class RawClient implements Closeable {
  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket;
  private final InputStream in;

  RawClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.setTcpNoDelay(true);
    in = socket.getInputStream();
  }

  /** Sends text as UTF-8. */
  RawClient send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends the head of a request. */
  RawClient head(String... lines) throws IOException {
    return send(String.join("\r\n", lines) + "\r\n\r\n");
  }

  RawClient send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  /** Sends nothing more, and still reads. */
  RawClient end() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** Reads an answer; {@code hasBody} is false for answers to HEAD. */
  Answer read(boolean hasBody) throws IOException {
    String line = line();
    int status = Integer.parseInt(line.split(" ")[1]);
    Map<String, String> headers = new HashMap<>();
    for (String header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      String name = header.substring(0, colon).toLowerCase(Locale.ROOT);
      headers.merge(name, header.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
    }
    if (status == 100) {
      return read(hasBody);
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    boolean whole = true;
    if (hasBody && status != 204 && status != 304) {
      whole =
          headers.getOrDefault("transfer-encoding", "").equals("chunked")
              ? chunks(body)
              : copy(body, Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }
    return new Answer(status, headers, body.toByteArray(), whole);
  }

  Answer read() throws IOException {
    return read(true);
  }

  /** Whether the server has hung up. */
  boolean isHungUp() throws IOException {
    try {
      return in.read() < 0;
    } catch (java.net.SocketException e) {
      return true;
    }
  }

  private boolean chunks(ByteArrayOutputStream body) throws IOException {
    while (true) {
      String size = line();
      if (size.isEmpty()) {
        return false;
      }
      int length = Integer.parseInt(size.strip(), 16);
      if (!copy(body, length)) {
        return false;
      }
      line();
      if (length == 0) {
        return true;
      }
    }
  }

  private boolean copy(ByteArrayOutputStream to, int length) throws IOException {
    try {
      byte[] bytes = in.readNBytes(length);
      to.writeBytes(bytes);
      return bytes.length == length;
    } catch (java.net.SocketException e) {
      return false;
    }
  }

  /** A line without its end; empty at the end of everything. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = next(); b >= 0 && b != '\n'; b = next()) {
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private int next() throws IOException {
    try {
      return in.read();
    } catch (java.net.SocketException e) {
      return -1;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
