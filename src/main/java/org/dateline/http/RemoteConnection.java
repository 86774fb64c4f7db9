package org.dateline.http;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.InvalidRequestException;
import org.dateline.json.ProblemJson;

/** Asks one server, and makes exceptions of what it refuses. */
final class RemoteConnection {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  /** Many times the budget of a search. */
  private static final Duration ANSWER = Duration.ofSeconds(60);

  /** A batch waits for those before it and for a slow disk. */
  private static final Duration WRITTEN = Duration.ofMinutes(10);

  /** The code of the problem that an article was withdrawn. */
  static final String WITHDRAWN = "withdrawn";

  private final String base;
  private final Optional<String> key;
  private final HttpClient client;
  private volatile boolean closed;

  RemoteConnection(URI base, Optional<String> key) {
    String scheme = String.valueOf(base.getScheme());
    if (!scheme.matches("(?i)https?") || base.getHost() == null) {
      throw new IllegalArgumentException(
          "“" + base + "” is no address of a server; one is http://127.0.0.1:8080.");
    }
    this.base = base.toString().replaceFirst("/+$", "");
    this.key = key;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
  }

  /** How a value is read from the answer. */
  interface Reading<T> {
    T from(JsonReader in) throws IOException;
  }

  /** A request that reads. */
  HttpRequest.Builder to(String pathAndQuery) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + pathAndQuery))
            .timeout(ANSWER)
            .header("Accept", "application/json");
    key.ifPresent(k -> request.header("Authorization", "Bearer " + k));
    return request;
  }

  /** A request that writes. */
  HttpRequest.Builder toWrite(String pathAndQuery) {
    return to(pathAndQuery).timeout(WRITTEN);
  }

  /** The value that the server answers. */
  <T> T read(HttpRequest.Builder request, Reading<T> reading) {
    HttpResponse<InputStream> response = send(request);
    if (response.statusCode() / 100 != 2) {
      throw failure(response);
    }
    return value(response, reading);
  }

  /**
   * The value that the server answers, or empty when it says that it holds none.
   *
   * @param withdrawn the value when the server says that it was withdrawn
   */
  <T> Optional<T> readIfHeld(HttpRequest.Builder request, Reading<T> reading, T withdrawn) {
    HttpResponse<InputStream> response = send(request);
    boolean absent = response.statusCode() == 404 || response.statusCode() == 410;
    if (absent && isProblem(response)) {
      ProblemJson.Document document = value(response, ProblemJson::readDocument);
      if (document.errors().stream().anyMatch(p -> p.code().equals("unknown-path"))) {
        throw new ArchiveException(
            Reason.BUSY,
            "There is nothing at this address of the server at "
                + base
                + "; look whether the address is right.");
      }
      boolean gone = document.errors().stream().anyMatch(p -> p.code().equals(WITHDRAWN));
      return gone ? Optional.of(withdrawn) : Optional.empty();
    }
    if (response.statusCode() / 100 != 2) {
      throw failure(response);
    }
    return Optional.of(value(response, reading));
  }

  /** A header of the answer. */
  Optional<String> header(HttpRequest.Builder request, String name) {
    HttpResponse<InputStream> response = send(request);
    if (response.statusCode() / 100 != 2) {
      throw failure(response);
    }
    drain(response);
    return response.headers().firstValue(name);
  }

  /** The answer as it arrives; to be closed. */
  InputStream stream(HttpRequest.Builder request) {
    HttpResponse<InputStream> response = send(request);
    if (response.statusCode() / 100 != 2) {
      throw failure(response);
    }
    return response.body();
  }

  void ensureOpen() {
    if (closed) {
      throw new ArchiveException(
          Reason.BUSY, "The archive at " + base + " is closed here; open it again.");
    }
  }

  void close() {
    closed = true;
    client.shutdown();
  }

  ArchiveException unreachable(IOException cause) {
    String what =
        switch (cause) {
          case ConnectException e ->
              "No server answers at " + base + "; start one with “dateline serve”.";
          case HttpTimeoutException e -> "The server at " + base + " took too long; try again.";
          default -> "The connection to " + base + " broke; try again.";
        };
    return new ArchiveException(Reason.BUSY, what, cause);
  }

  ArchiveException unreadable(Exception cause) {
    return new ArchiveException(
        Reason.BUSY,
        "The answer from " + base + " is not Dateline's; look whether the address is right.",
        cause);
  }

  private HttpResponse<InputStream> send(HttpRequest.Builder request) {
    ensureOpen();
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw unreachable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException(
          Reason.BUSY, "Interrupted while waiting for the server at " + base + ".", e);
    }
  }

  /** Reads to the end of the answer, so that the connection serves the next request too. */
  private <T> T value(HttpResponse<InputStream> response, Reading<T> reading) {
    try (JsonReader in =
        new JsonReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      T value = reading.from(in);
      if (in.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedJsonException("Something follows the answer.");
      }
      return value;
    } catch (MalformedJsonException
        | EOFException
        | IllegalStateException
        | NumberFormatException e) {
      throw unreadable(e);
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  private void drain(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      body.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  private static boolean isProblem(HttpResponse<InputStream> response) {
    return response
        .headers()
        .firstValue("Content-Type")
        .filter(type -> type.startsWith("application/problem+json"))
        .isPresent();
  }

  private RuntimeException failure(HttpResponse<InputStream> response) {
    int status = response.statusCode();
    if (!isProblem(response)) {
      drain(response);
      return new ArchiveException(
          Reason.BUSY,
          "The server at "
              + base
              + " answered "
              + status
              + ", but not as Dateline does; look whether the address is right.");
    }
    ProblemJson.Document document = value(response, ProblemJson::readDocument);
    String detail =
        document.detail().isEmpty()
            ? "The server at " + base + " answered " + status + "."
            : document.detail();
    if (document.reason().isPresent()) {
      return new ArchiveException(document.reason().get(), detail);
    }
    return switch (status) {
      case 401, 403 -> new ArchiveException(Reason.READ_ONLY, detail);
      case 507 -> new ArchiveException(Reason.DISK_FULL, detail);
      default ->
          status < 500 && !document.errors().isEmpty()
              ? new InvalidRequestException(document.errors())
              : new ArchiveException(Reason.BUSY, detail);
    };
  }
}
