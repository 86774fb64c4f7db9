package org.dateline.http;

import java.util.List;
import java.util.Optional;
import org.dateline.SearchParameter.Operation;

/**
 * One thing that can be asked over HTTP: a row of {@link Routes}.
 *
 * @param method GET, POST, PUT or DELETE; HEAD and OPTIONS follow from these
 * @param path the path; a last segment in braces stands for one segment, or with {@code …} in it
 *     for all that follow
 * @param summary what it does, one sentence
 * @param lane which threads work on it
 * @param body what the request must hold
 * @param operation what is asked of the archive; decides which parameters there are
 * @param own the endpoint's own parameters
 * @param answers what answers to expect
 * @param endpoint what answers
 */
record Route(
    String method,
    String path,
    String summary,
    Lane lane,
    Body body,
    Optional<Operation> operation,
    List<OwnParameter> own,
    List<Answer> answers,
    Endpoint endpoint) {

  /** What a request holds. */
  enum Body {
    /** Nothing. */
    NONE,
    /** Parameters of a search, as JSON. */
    PARAMETERS,
    /** One article, as JSON. */
    ARTICLE,
    /** Articles, as JSON Lines or a JSON array, of any length. */
    ARTICLES;

    boolean isSmall() {
      return this == PARAMETERS || this == ARTICLE;
    }
  }

  /**
   * An answer to expect: that all is well, or {@code 410} that an article was withdrawn.
   *
   * @param status its status
   * @param type its media type; empty when it has no body
   * @param schema the name of its schema among those of {@code schemas.json}; empty for text
   */
  record Answer(int status, String type, String schema) {}

  static Route get(String path, String summary, Lane lane, Endpoint endpoint) {
    return new Route(
        "GET", path, summary, lane, Body.NONE, Optional.empty(), List.of(), List.of(), endpoint);
  }

  static Route request(String method, String path, String summary, Body body, Endpoint endpoint) {
    Lane lane =
        body == Body.ARTICLES ? Lane.BULK : body == Body.PARAMETERS ? Lane.SEARCH : Lane.WRITE;
    return new Route(
        method, path, summary, lane, body, Optional.empty(), List.of(), List.of(), endpoint);
  }

  Route takes(Operation what) {
    return new Route(method, path, summary, lane, body, Optional.of(what), own, answers, endpoint);
  }

  Route takes(OwnParameter... what) {
    return new Route(
        method, path, summary, lane, body, operation, List.of(what), answers, endpoint);
  }

  Route answers(Answer... what) {
    return new Route(method, path, summary, lane, body, operation, own, List.of(what), endpoint);
  }

  /** Whether it changes the archive. */
  boolean writes() {
    return body == Body.ARTICLE || body == Body.ARTICLES || method.equals("DELETE");
  }

  /** The path as OpenAPI writes it. */
  String template() {
    return path.replace("…}", "}");
  }
}
