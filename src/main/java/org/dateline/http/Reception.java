package org.dateline.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Problem;

/**
 * Takes every request: looks whether it may come in, finds its route, has its body read and hands
 * it to the threads of its lane.
 */
final class Reception implements HttpHandler {
  private static final HttpString CONTENT_TYPE_OPTIONS = new HttpString("X-Content-Type-Options");

  private final Hosts hosts;
  private final Access access;
  private final Router router;
  private final Metrics metrics;
  private final Admission admission;
  private final InFlight inFlight;
  private final Bodies bodies;
  private final Replies replies;
  private final ProblemResponse problems;
  private final RequestLog log;
  private final ServerOptions options;
  private final List<String> ownFields;

  private volatile boolean stopping;

  Reception(
      ServerOptions options,
      Routes routes,
      Admission admission,
      InFlight inFlight,
      Replies replies,
      RequestLog log) {
    this.options = options;
    this.hosts = new Hosts(options);
    this.access = new Access(options, hosts);
    this.router = new Router(routes.rows());
    this.metrics = routes.metrics();
    this.ownFields = routes.ownFields();
    this.admission = admission;
    this.inFlight = inFlight;
    this.bodies = new Bodies(admission);
    this.replies = replies;
    this.problems = new ProblemResponse(replies, log);
    this.log = log;
  }

  /** From now on every request is refused. */
  void stop() {
    stopping = true;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    Call call = new Call(exchange, ownFields);
    call.endsAfter(options.requestTime().toNanos());
    inFlight.add(call);
    exchange.addExchangeCompleteListener(
        (done, next) -> {
          metrics.count(call.route(), done.getStatusCode(), call.nanos());
          log.answered(call);
          inFlight.remove(call);
          next.proceed();
        });
    exchange.getResponseHeaders().put(CONTENT_TYPE_OPTIONS, "nosniff");
    safely(call, () -> receive(call));
  }

  private interface Step {
    void take() throws Exception;
  }

  private void safely(Call call, Step step) {
    try {
      step.take();
    } catch (Throwable failure) {
      problems.answer(call, failure);
    }
  }

  private void receive(Call call) throws Exception {
    HttpServerExchange exchange = call.exchange();
    if (stopping) {
      exchange.setPersistent(false);
      throw Refusal.later(
          Problem.of("stopping", "The server is being stopped.").suggest("repeat it in a moment"));
    }
    hosts.check(call);
    Router.Found found = router.find(call.path());
    if (exchange.getRequestMethod().equals(Methods.OPTIONS)) {
      call.answerHeaders().put(Headers.ALLOW, found.resource().methods());
      access.preflight(call, found.resource().routes());
      replies.empty(call, 204);
      return;
    }
    String method = exchange.getRequestMethod().toString();
    Optional<Route> route = found.resource().route(method);
    if (route.isEmpty()) {
      String methods = found.resource().methods();
      throw new Refusal(
          405,
          Problem.of("method-not-allowed", method + " is not possible at this path.")
              .suggest(methods),
          Map.of("Allow", methods));
    }
    call.found(route.get(), found.variable());
    access.check(call, route.get());
    MediaTypes.check(call, route.get().body());
    proceed(call, route.get());
  }

  private void proceed(Call call, Route route) throws Exception {
    if (route.lane().streams()) {
      call.endsAfter(options.streamTime().toNanos());
    }
    if (route.body() == Route.Body.ARTICLES
        && call.exchange().getRequestContentLength() > options.bulkBytes()) {
      throw Refusal.tooLarge(
          "The body is larger than " + options.bulkBytes() + " bytes.",
          "send the articles in several requests");
    }
    if (route.body().isSmall()) {
      bodies.receive(call, new Received(route));
    } else if (route.lane() == Lane.NOW) {
      route.endpoint().answer(call);
    } else {
      work(call, route);
    }
  }

  private void work(Call call, Route route) {
    admission.enter(
        call,
        route.lane(),
        exchange -> safely(call, () -> route.endpoint().answer(call)),
        refusal -> problems.answer(call, refusal));
  }

  /** Goes on with a call once its body is there. */
  private final class Received implements Bodies.Next {
    private final Route route;

    Received(Route route) {
      this.route = route;
    }

    @Override
    public void received(Call call) {
      safely(call, () -> work(call, route));
    }

    @Override
    public void failed(Call call, Exception reason) {
      problems.answer(call, reason);
    }
  }
}
