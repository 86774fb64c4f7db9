package org.dateline.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.ArticleIterator;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;

/**
 * One request on its way through the server. One thread at a time has it: first the one that read
 * it, then the one that answers it.
 */
final class Call {
  private static final byte[] NOTHING = {};
  private static final int NO_HITS = -1;

  private final HttpServerExchange exchange;
  private final List<String> ownFields;
  private final long started = System.nanoTime();
  private Optional<Route> route = Optional.empty();
  private String variable = "";
  private byte[] body = NOTHING;
  private long hits = NO_HITS;
  private String asked = "";

  /** When its connection is closed if it has not been answered; read by the sweeping thread. */
  private volatile long deadline;

  /**
   * A request.
   *
   * @param ownFields the archive's own fields, by which it may filter
   */
  Call(HttpServerExchange exchange, List<String> ownFields) {
    this.exchange = exchange;
    this.ownFields = List.copyOf(ownFields);
  }

  HttpServerExchange exchange() {
    return exchange;
  }

  /** Nanoseconds since the request came. */
  long nanos() {
    return System.nanoTime() - started;
  }

  /** Moves the end of this call's time. */
  void endsAfter(long nanos) {
    deadline = started + nanos;
  }

  /** How much of this call's time is left, in nanoseconds. */
  long nanosLeft() {
    return deadline - System.nanoTime();
  }

  void found(Route what, String pathVariable) {
    route = Optional.of(what);
    variable = pathVariable;
  }

  /** Where the request goes; empty when there is no such path or method. */
  Optional<Route> route() {
    return route;
  }

  /** What stands for the part of the route in braces. */
  String variable() {
    return variable;
  }

  boolean isHead() {
    return exchange.getRequestMethod().equals(Methods.HEAD);
  }

  /** The path as it came, escapes and all. */
  String path() {
    String path = exchange.getRequestURI();
    if (exchange.isHostIncludedInRequestURI()) {
      int slash = path.indexOf('/', path.indexOf("//") + 2);
      return slash < 0 ? "/" : path.substring(slash);
    }
    return path;
  }

  /** The path for people to read: bytes outside ASCII escaped. */
  String shownPath() {
    String path = path();
    if (path.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      return path;
    }
    StringBuilder shown = new StringBuilder(path.length() + 32);
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c > ' ' && c < 0x7F) {
        shown.append(c);
      } else {
        shown.append(String.format("%%%02X", (int) c & 0xFF));
      }
    }
    return shown.toString();
  }

  /** The first value of a header of the request; empty when it is absent. */
  String header(HttpString name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  HeaderMap answerHeaders() {
    return exchange.getResponseHeaders();
  }

  /** The parameters in the address. */
  Map<String, List<String>> parameters() {
    return QueryString.parse(exchange.getQueryString());
  }

  /**
   * Reads a search from parameters that came by any way, and has it answered.
   *
   * @param question asks the archive
   * @throws InvalidRequestException with everything that is wrong at once: where some parameters
   *     cannot be read, the archive is asked about the others too
   */
  <T> T answer(
      Operation operation, Map<String, List<String>> given, Function<SearchRequest, T> question) {
    SearchRequest request;
    try {
      request = SearchParameter.read(operation, given, ownFields);
    } catch (InvalidRequestException unreadable) {
      List<Problem> problems = new ArrayList<>(unreadable.problems());
      problems.addAll(problemsOfTheRest(operation, given, unreadable.problems(), question));
      throw new InvalidRequestException(problems);
    }
    asked = request.query();
    return question.apply(request);
  }

  /**
   * Reads a search whose matches are to be changed: unlike in {@link #answer} nothing is tried with
   * those parameters that can be read.
   *
   * @throws InvalidRequestException with what is wrong with the parameters
   */
  SearchRequest read(Operation operation, Map<String, List<String>> given) {
    SearchRequest request = SearchParameter.read(operation, given, ownFields);
    asked = request.query();
    return request;
  }

  private List<Problem> problemsOfTheRest(
      Operation operation,
      Map<String, List<String>> given,
      List<Problem> unreadable,
      Function<SearchRequest, ?> question) {
    Map<String, List<String>> rest = new LinkedHashMap<>(given);
    for (Problem problem : unreadable) {
      if (problem.where() instanceof Problem.InParameter parameter) {
        rest.remove(parameter.name());
      }
    }
    try {
      SearchRequest request = SearchParameter.read(operation, rest, ownFields);
      if (question.apply(request) instanceof ArticleIterator open) {
        open.close();
      }
      return List.of();
    } catch (InvalidRequestException more) {
      return more.problems();
    }
  }

  void received(byte[] bytes) {
    body = bytes;
  }

  /**
   * The body as text.
   *
   * @throws Refusal when it is not UTF-8
   */
  String text() {
    int from = body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(body, from, body.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest(
          Problem.of("invalid-utf8", "The body is not UTF-8.").suggest("send it as UTF-8"));
    }
  }

  /** Notes for the log how many articles were found or written. */
  void counted(long articles) {
    hits = articles;
  }

  /** How many articles were found or written; negative when nothing was counted. */
  long hits() {
    return hits;
  }

  /** The query, for a log that may hold it. */
  String asked() {
    return asked;
  }
}
