package org.dateline.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;

/**
 * A search request as JSON: the names of {@link SearchParameter} with their values.
 *
 * <pre>{@code
 * {"q":"caesar sanctions","country":["SY","US"],"page":2,"highlight":false}
 * }</pre>
 */
public final class RequestJson {
  private static final int NESTING = 32;

  /** Where the parser stopped, as it says at the end of its messages. */
  private static final Pattern PLACE = Pattern.compile(" at line (\\d+) column (\\d+) path \\$");

  private RequestJson() {}

  /**
   * Reads names and values; which names there are and what they take is for {@link
   * SearchParameter#read} to say.
   *
   * @param in where from; read strictly and to its end
   * @return the values of each name, in the order given; a member that is {@code null} is absent
   * @throws InvalidRequestException with code {@code invalid-json} when it is no JSON, no object,
   *     gives a name twice, or has a value that is not text, number, boolean or a list of these
   * @throws IOException when it cannot be read
   */
  public static Map<String, List<String>> read(JsonReader in) throws IOException {
    in.setStrictness(Strictness.STRICT);
    in.setNestingLimit(NESTING);
    try {
      if (in.peek() != JsonToken.BEGIN_OBJECT) {
        throw invalid("The body is " + kind(in.peek()) + " instead of an object.");
      }
      Map<String, List<String>> given = new LinkedHashMap<>();
      List<Problem> problems = new ArrayList<>();
      in.beginObject();
      while (in.hasNext()) {
        String name = in.nextName();
        List<String> values = readValues(in, name, problems);
        if (given.putIfAbsent(name, values) != null) {
          problems.add(problem("“" + name + "” is given twice.").suggest("use a list").in(name));
        }
      }
      in.endObject();
      if (in.peek() != JsonToken.END_DOCUMENT) {
        throw invalid("Something follows the object.");
      }
      if (!problems.isEmpty()) {
        throw new InvalidRequestException(problems);
      }
      given.values().removeIf(List::isEmpty);
      return given;
    } catch (EOFException e) {
      throw invalid("The body ends too early.");
    } catch (MalformedJsonException e) {
      throw invalid(notJson(String.valueOf(e.getMessage())));
    }
  }

  /**
   * Writes a request with all it has.
   *
   * @param out where to
   * @param request the request
   * @throws IOException when it cannot be written
   */
  public static void write(JsonWriter out, SearchRequest request) throws IOException {
    write(out, List.of(SearchParameter.values()), request);
  }

  /**
   * Writes of a request what an operation takes.
   *
   * @param out where to
   * @param operation one that filters
   * @param request the request
   * @throws IOException when it cannot be written
   */
  public static void write(JsonWriter out, Operation operation, SearchRequest request)
      throws IOException {
    List<SearchParameter> taken =
        Arrays.stream(SearchParameter.values())
            .filter(parameter -> parameter.operations().contains(operation))
            .toList();
    write(out, taken, request);
  }

  private static void write(JsonWriter out, List<SearchParameter> parameters, SearchRequest request)
      throws IOException {
    out.beginObject();
    for (SearchParameter parameter : parameters) {
      List<String> values = request.values(parameter);
      if (values.isEmpty()) {
        continue;
      }
      out.name(parameter.parameter());
      if (parameter.repeats()) {
        writeList(out, values);
      } else {
        writeOne(out, parameter, values.get(0));
      }
    }
    for (Map.Entry<String, List<String>> own : request.ownFilters().entrySet()) {
      out.name(own.getKey());
      writeList(out, own.getValue());
    }
    out.endObject();
  }

  private static void writeList(JsonWriter out, List<String> values) throws IOException {
    out.beginArray();
    for (String value : values) {
      out.value(value);
    }
    out.endArray();
  }

  private static void writeOne(JsonWriter out, SearchParameter parameter, String value)
      throws IOException {
    switch (parameter.syntax()) {
      case "number" -> out.value(Integer.parseInt(value));
      case "true|false", "on|off" -> out.value(value.equals("true") || value.equals("on"));
      default -> out.value(value);
    }
  }

  private static List<String> readValues(JsonReader in, String name, List<Problem> problems)
      throws IOException {
    List<String> values = new ArrayList<>();
    if (in.peek() == JsonToken.BEGIN_ARRAY) {
      in.beginArray();
      while (in.hasNext()) {
        readValue(in, name, values, problems);
      }
      in.endArray();
    } else {
      readValue(in, name, values, problems);
    }
    return values;
  }

  private static void readValue(
      JsonReader in, String name, List<String> values, List<Problem> problems) throws IOException {
    JsonToken token = in.peek();
    switch (token) {
      case STRING, NUMBER -> values.add(in.nextString());
      case BOOLEAN -> values.add(word(name, in.nextBoolean()));
      case NULL -> in.nextNull();
      default -> {
        in.skipValue();
        problems.add(
            problem("“" + name + "” is given " + kind(token) + " as a value.")
                .suggest("text, a number, true or false, or a list of these")
                .in(name));
      }
    }
  }

  /** Yes and no in the words of the parameter: {@code highlight} is {@code on} or {@code off}. */
  private static String word(String name, boolean value) {
    boolean switched =
        SearchParameter.named(name).filter(p -> p.syntax().equals("on|off")).isPresent();
    if (switched) {
      return value ? "on" : "off";
    }
    return Boolean.toString(value);
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case BEGIN_ARRAY, END_ARRAY -> "a list";
      case BEGIN_OBJECT, END_OBJECT, NAME -> "an object";
      case STRING -> "text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      case END_DOCUMENT -> "empty";
    };
  }

  private static String notJson(String message) {
    if (message.contains("Nesting limit")) {
      return "The body is nested more than " + NESTING + " deep.";
    }
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? "The body is no JSON at line " + place.group(1) + ", column " + place.group(2) + "."
        : "The body is no JSON.";
  }

  private static InvalidRequestException invalid(String message) {
    return new InvalidRequestException(
        problem(message).suggest("an object such as {\"q\":\"caesar\",\"country\":[\"SY\"]}"));
  }

  private static Problem problem(String message) {
    return Problem.of("invalid-json", message);
  }
}
