package org.dateline.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.http.Route.Answer;
import org.dateline.http.Route.Body;

/**
 * The description of the server in OpenAPI 3.1, made of the rows of {@link Routes}, the rows of
 * {@link SearchParameter} and the schemas of {@code schemas.json}. Made when first asked for.
 */
final class OpenApi {
  private static final String SCHEMAS = "#/components/schemas/";

  private final List<Route> routes;
  private final List<String> ownFields;
  private final Replies replies;
  private Optional<StaticPart> made = Optional.empty();

  OpenApi(List<Route> routes, List<String> ownFields, Replies replies) {
    this.routes = routes;
    this.ownFields = ownFields;
    this.replies = replies;
  }

  /** The description, ready to be sent. */
  synchronized StaticPart part() {
    if (made.isEmpty()) {
      byte[] text = document().toString().getBytes(StandardCharsets.UTF_8);
      made = Optional.of(replies.part(MediaTypes.JSON, text, Map.of()));
    }
    return made.get();
  }

  private JsonObject document() {
    JsonObject info = new JsonObject();
    info.addProperty("title", "Dateline");
    info.addProperty("description", "Full-text search in a news archive.");
    info.addProperty("version", "1");
    JsonObject paths = new JsonObject();
    for (Route route : routes) {
      if (!paths.has(route.template())) {
        paths.add(route.template(), new JsonObject());
      }
      paths
          .getAsJsonObject(route.template())
          .add(route.method().toLowerCase(Locale.ROOT), operation(route));
    }
    JsonObject key = new JsonObject();
    key.addProperty("type", "http");
    key.addProperty("scheme", "bearer");
    JsonObject components = new JsonObject();
    components.add("schemas", schemas());
    components.add("securitySchemes", object("key", key));
    JsonObject document = new JsonObject();
    document.addProperty("openapi", "3.1.0");
    document.add("info", info);
    document.add("paths", paths);
    document.add("components", components);
    return document;
  }

  private JsonObject schemas() {
    JsonObject schemas;
    try (InputStream in = OpenApi.class.getResourceAsStream("schemas.json")) {
      if (in == null) {
        throw new IllegalStateException("schemas.json is not in the jar");
      }
      Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      schemas = JsonParser.parseReader(text).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Route route : routes) {
      if (route.body() == Body.PARAMETERS) {
        schemas.add(requestSchema(route), request(route.operation().orElseThrow()));
      }
    }
    return schemas;
  }

  /** The schema of what a route takes as JSON: {@code SearchRequest}. */
  private static String requestSchema(Route route) {
    String operation = route.operation().orElseThrow().name();
    return operation.charAt(0) + operation.substring(1).toLowerCase(Locale.ROOT) + "Request";
  }

  private JsonObject request(Operation operation) {
    JsonObject members = new JsonObject();
    for (SearchParameter row : SearchParameter.values()) {
      if (row.operations().contains(operation)) {
        members.add(row.parameter(), member(row, row.sentence()));
      }
    }
    ownFilters((name, sentence) -> members.add(name, member(SearchParameter.SOURCE, sentence)));
    JsonObject request = new JsonObject();
    request.addProperty("type", "object");
    request.addProperty("description", "The parameters, by the same names.");
    request.add("properties", members);
    request.addProperty("additionalProperties", false);
    return request;
  }

  private JsonObject operation(Route route) {
    JsonObject operation = new JsonObject();
    operation.addProperty("summary", route.summary());
    JsonArray parameters = new JsonArray();
    variable(route).ifPresent(parameters::add);
    if (route.body() != Body.PARAMETERS) {
      route
          .operation()
          .ifPresent(
              what -> {
                for (SearchParameter row : SearchParameter.values()) {
                  if (row.operations().contains(what)) {
                    parameters.add(parameter(row, row.parameter(), row.sentence()));
                  }
                }
                if (SearchParameter.SOURCE.operations().contains(what)) {
                  ownFilters(
                      (name, sentence) ->
                          parameters.add(parameter(SearchParameter.SOURCE, name, sentence)));
                }
              });
    }
    route.own().forEach(own -> parameters.add(parameter(own)));
    if (!parameters.isEmpty()) {
      operation.add("parameters", parameters);
    }
    body(route).ifPresent(body -> operation.add("requestBody", body));
    operation.add("responses", responses(route));
    if (route.writes()) {
      JsonArray either = new JsonArray();
      either.add(new JsonObject());
      either.add(object("key", new JsonArray()));
      operation.add("security", either);
    }
    return operation;
  }

  private static Optional<JsonObject> variable(Route route) {
    String path = route.template();
    int brace = path.indexOf('{');
    if (brace < 0) {
      return Optional.empty();
    }
    JsonObject variable = new JsonObject();
    variable.addProperty("name", path.substring(brace + 1, path.indexOf('}')));
    variable.addProperty("in", "path");
    variable.addProperty("required", true);
    variable.add("schema", object("type", "string"));
    return Optional.of(variable);
  }

  /** The filters by the archive's own fields, each with what it does; given as a source is. */
  private void ownFilters(BiConsumer<String, String> each) {
    for (String field : ownFields) {
      each.accept(field, "Has this in the archive's own field " + field + ".");
      each.accept("not." + field, "Does not have this in the archive's own field " + field + ".");
    }
  }

  private static JsonObject parameter(SearchParameter row, String name, String sentence) {
    JsonObject parameter = new JsonObject();
    parameter.addProperty("name", name);
    parameter.addProperty("in", "query");
    parameter.addProperty("description", sentence);
    JsonObject schema = value(row);
    parameter.add("schema", row.repeats() ? listOf(schema) : schema);
    return parameter;
  }

  private static JsonObject parameter(OwnParameter own) {
    JsonObject parameter = new JsonObject();
    parameter.addProperty("name", own.name());
    parameter.addProperty("in", "query");
    parameter.addProperty("description", own.sentence());
    switch (own.kind()) {
      case WORD -> {
        JsonObject schema = object("enum", array(own.words()));
        schema.addProperty("default", own.words().get(0));
        parameter.add("schema", schema);
      }
      case TEXT -> parameter.add("schema", object("type", "string"));
      case NUMBER -> {
        JsonObject schema = object("type", "integer");
        schema.addProperty("minimum", 0);
        parameter.add("schema", schema);
        parameter.addProperty("required", true);
      }
    }
    return parameter;
  }

  /** What one value of a parameter is. Words joined by commas are not listed word by word. */
  private static JsonObject value(SearchParameter row) {
    if (row.syntax().equals("number")) {
      JsonObject number = object("type", "integer");
      number.addProperty("minimum", 1);
      return number;
    }
    if (row.syntax().indexOf('|') > 0) {
      return object("enum", array(List.of(row.syntax().split("\\|"))));
    }
    JsonObject text = object("type", "string");
    text.addProperty("description", row.syntax());
    return text;
  }

  /** A member of the JSON of a request: lists may be single values, switches may be booleans. */
  private static JsonObject member(SearchParameter row, String sentence) {
    List<JsonElement> either = new ArrayList<>(List.of(value(row)));
    if (row.repeats()) {
      either.add(listOf(value(row)));
    }
    if (row.syntax().equals("true|false") || row.syntax().equals("on|off")) {
      either.add(object("type", "boolean"));
    }
    JsonObject member;
    if (either.size() == 1) {
      member = either.get(0).getAsJsonObject();
    } else {
      JsonArray all = new JsonArray();
      either.forEach(all::add);
      member = object("anyOf", all);
    }
    member.addProperty("description", sentence);
    return member;
  }

  private static JsonObject listOf(JsonObject items) {
    JsonObject list = object("type", "array");
    list.add("items", items);
    return list;
  }

  private static Optional<JsonObject> body(Route route) {
    JsonObject content = new JsonObject();
    JsonObject article = object("schema", reference("Article"));
    switch (route.body()) {
      case NONE -> {
        return Optional.empty();
      }
      case PARAMETERS ->
          content.add(MediaTypes.JSON, object("schema", reference(requestSchema(route))));
      case ARTICLE -> content.add(MediaTypes.JSON, article);
      case ARTICLES -> {
        content.add(MediaTypes.NDJSON, article);
        content.add(MediaTypes.JSON, object("schema", listOf(reference("Article"))));
      }
    }
    JsonObject body = object("content", content);
    body.addProperty("required", true);
    return Optional.of(body);
  }

  private static JsonObject responses(Route route) {
    JsonObject responses = new JsonObject();
    for (Answer answer : route.answers()) {
      String status = Integer.toString(answer.status());
      if (!responses.has(status)) {
        responses.add(status, object("description", description(answer.status())));
      }
      if (!answer.type().isEmpty()) {
        JsonObject response = responses.getAsJsonObject(status);
        if (!response.has("content")) {
          response.add("content", new JsonObject());
        }
        JsonObject schema =
            answer.schema().isEmpty()
                ? object("type", answer.type().equals(MediaTypes.JSON) ? "object" : "string")
                : reference(answer.schema());
        response.getAsJsonObject("content").add(answer.type(), object("schema", schema));
      }
    }
    JsonObject failed = object("description", "Something is wrong; the errors say what.");
    JsonObject problem = object("schema", reference("ProblemDocument"));
    failed.add("content", object(MediaTypes.PROBLEM, problem));
    responses.add("default", failed);
    return responses;
  }

  private static String description(int status) {
    return status == 410 ? "The article was withdrawn by its publisher." : "All is well.";
  }

  private static JsonObject reference(String schema) {
    return object("$ref", SCHEMAS + schema);
  }

  private static JsonArray array(List<String> words) {
    JsonArray array = new JsonArray();
    words.forEach(array::add);
    return array;
  }

  private static JsonObject object(String name, String value) {
    JsonObject object = new JsonObject();
    object.addProperty(name, value);
    return object;
  }

  private static JsonObject object(String name, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }
}
