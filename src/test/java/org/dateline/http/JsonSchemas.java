package org.dateline.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The schemas of a description, as far as ours use the language of schemas. */
final class JsonSchemas {
  private final JsonObject schemas;

  JsonSchemas(JsonObject document) {
    this.schemas = document.getAsJsonObject("components").getAsJsonObject("schemas");
  }

  /** Where a value is not as the schema of a name says. */
  List<String> mistakes(String name, JsonElement value) {
    List<String> mistakes = new ArrayList<>();
    check(schemas.getAsJsonObject(name), value, "$", mistakes);
    return mistakes;
  }

  private void check(JsonObject given, JsonElement value, String at, List<String> mistakes) {
    JsonObject schema = given;
    if (schema.has("$ref")) {
      String reference = schema.get("$ref").getAsString();
      schema = schemas.getAsJsonObject(reference.substring(reference.lastIndexOf('/') + 1));
    }
    if (schema.has("enum") && !contains(schema.getAsJsonArray("enum"), value)) {
      mistakes.add(at + " is " + value + ", not one of " + schema.get("enum"));
    }
    String type = schema.has("type") ? schema.get("type").getAsString() : "";
    if (!type.isEmpty() && !isOf(type, value)) {
      mistakes.add(at + " is no " + type + ": " + value);
      return;
    }
    if (schema.has("minimum") && value.getAsLong() < schema.get("minimum").getAsLong()) {
      mistakes.add(at + " is below " + schema.get("minimum"));
    }
    if (type.equals("array")) {
      checkItems(schema, value.getAsJsonArray(), at, mistakes);
    } else if (type.equals("object")) {
      checkMembers(schema, value.getAsJsonObject(), at, mistakes);
    }
  }

  private void checkItems(JsonObject schema, JsonArray items, String at, List<String> mistakes) {
    for (int i = 0; i < items.size(); i++) {
      check(schema.getAsJsonObject("items"), items.get(i), at + "[" + i + "]", mistakes);
    }
    if (schema.has("minItems") && items.size() < schema.get("minItems").getAsInt()) {
      mistakes.add(at + " has too few items");
    }
  }

  private void checkMembers(
      JsonObject schema, JsonObject members, String at, List<String> mistakes) {
    if (schema.has("required")) {
      for (JsonElement name : schema.getAsJsonArray("required")) {
        if (!members.has(name.getAsString())) {
          mistakes.add(at + " lacks " + name);
        }
      }
    }
    JsonObject properties =
        schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
    JsonElement others = schema.get("additionalProperties");
    for (String name : members.keySet()) {
      if (properties.has(name)) {
        check(properties.getAsJsonObject(name), members.get(name), at + "." + name, mistakes);
      } else if (others != null && others.isJsonObject()) {
        check(others.getAsJsonObject(), members.get(name), at + "." + name, mistakes);
      } else if (others != null && !others.getAsBoolean()) {
        mistakes.add(at + " has " + name + ", which is not described");
      }
    }
  }

  private static boolean contains(JsonArray words, JsonElement value) {
    for (JsonElement word : words) {
      if (word.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(String type, JsonElement value) {
    return switch (type) {
      case "object" -> value.isJsonObject();
      case "array" -> value.isJsonArray();
      case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
      case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
      case "number" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
      case "integer" ->
          value.isJsonPrimitive()
              && value.getAsJsonPrimitive().isNumber()
              && value.getAsString().matches("-?\\d+");
      default -> throw new IllegalArgumentException(type);
    };
  }
}
