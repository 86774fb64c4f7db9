package org.dateline.config;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/**
 * {@code archive.json}: JSON with comments, its values by their place in it. The file in the jar is
 * read first and decides which names there are; what an archive sets comes over it.
 */
final class SettingsFile {
  private static final String FIELDS = "fields";
  private static final String LANGUAGES = "languages";

  /** Larger weights could make scores that are no numbers. */
  private static final float LARGEST = 1_000_000;

  /** Below it what is left of a score is the error of rounding. */
  private static final float LEAST_LENGTH = 0.01f;

  /** What the JDK's list of ISO 639-1 lacks. */
  private static final String SORANI = "ckb";

  private final Map<String, Setting> byName = new LinkedHashMap<>();
  private final ImportsReader imports = new ImportsReader();
  private boolean complete;

  void read(String json, String file, String origin) throws IOException {
    try {
      JsonReader in = new JsonReader(new StringReader(json));
      in.setStrictness(Strictness.LENIENT);
      if (!json.isBlank()) {
        object(in, "", file, origin);
        refuseMore(in, file);
      }
    } catch (JsonParseException | IllegalStateException | IOException e) {
      throw new InvalidRequestException(
          Problem.of("invalid-config", file + " cannot be read: " + e.getMessage()));
    }
    complete = true;
  }

  /** A brace too many ends a file before what its author meant to set. */
  static void refuseMore(JsonReader in, String file) throws IOException {
    if (in.peek() != JsonToken.END_DOCUMENT) {
      throw new InvalidRequestException(
          Problem.of("invalid-config", file + " has text after its closing brace.")
              .suggest("Take a brace out, or the text."));
    }
  }

  private void object(JsonReader in, String prefix, String file, String origin) throws IOException {
    in.beginObject();
    while (in.hasNext()) {
      String name = prefix + in.nextName();
      if (name.equals("imports")) {
        imports.read(in, file, origin);
        continue;
      }
      if (in.peek() == JsonToken.BEGIN_OBJECT) {
        object(in, name + ".", file, origin);
        continue;
      }
      if (name.equals(FIELDS)) {
        throw OwnFields.noObject(file);
      }
      if (complete && !byName.containsKey(name) && !name.startsWith(FIELDS + ".")) {
        throw new InvalidRequestException(
            Problem.of("invalid-config", file + " has a setting “" + name + "” that there is not.")
                .suggest(
                    Problem.nearest(name, names()).orElse("one of " + String.join(", ", names()))));
      }
      boolean list = name.equals(LANGUAGES) && in.peek() == JsonToken.BEGIN_ARRAY;
      byName.put(name, new Setting(name, list ? list(in) : in.nextString(), origin));
    }
    in.endObject();
  }

  private static String list(JsonReader in) throws IOException {
    List<String> values = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      values.add(in.nextString());
    }
    in.endArray();
    return String.join(", ", values);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(byName.keySet());
    names.add("fields");
    names.add("imports");
    return names;
  }

  Collection<Setting> inForce() {
    List<Setting> all = new ArrayList<>(byName.values());
    all.addAll(imports.settings());
    return all;
  }

  ZoneId zone() {
    String zone = text("zone");
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw wrong("zone", "a time zone such as Europe/Berlin");
    }
  }

  boolean dayFirst() {
    return switch (text("dateOrder")) {
      case "day-first" -> true;
      case "month-first" -> false;
      default -> throw wrong("dateOrder", "day-first or month-first");
    };
  }

  /** Codes; none stands for all languages. */
  Set<String> languages() {
    String setting = text(LANGUAGES).strip();
    if (setting.equals("all")) {
      return Set.of();
    }
    Set<String> known = Set.of(Locale.getISOLanguages());
    Set<String> codes = new TreeSet<>();
    for (String code : setting.split(",", -1)) {
      codes.add(code.strip().toLowerCase(Locale.ROOT));
    }
    if (!codes.stream().allMatch(code -> code.equals(SORANI) || known.contains(code))) {
      throw wrong(LANGUAGES, "codes of languages such as en, ar, ckb, or all");
    }
    return codes;
  }

  Limits limits() {
    return new Limits(
        whole("limits.pageSize"),
        whole("limits.window"),
        whole("limits.queryLength"),
        whole("limits.clauses"),
        whole("limits.expansions"),
        Duration.ofMillis(whole("limits.budgetMillis")),
        whole("limits.articleCharacters"));
  }

  Map<String, ImportRules> imports() {
    return imports.byName();
  }

  Weights weights() {
    return new Weights(
        decimal("weights.opening"),
        decimal("weights.length", LEAST_LENGTH, LARGEST),
        decimal("weights.shortest"),
        whole("weights.allWords"),
        decimal("weights.everyWord"),
        decimal("weights.expansion", 0, 1),
        whole("weights.expandFrom"),
        days("weights.halfLife"));
  }

  /** The archive's own fields, in the order of the file. */
  List<String> fields() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Setting setting : byName.values()) {
      if (setting.name().startsWith(FIELDS + ".")) {
        kinds.put(setting.name().substring(FIELDS.length() + 1), setting.value());
      }
    }
    return OwnFields.names(kinds);
  }

  private int whole(String name) {
    try {
      int number = Integer.parseInt(text(name));
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for numbers that are too small.
    }
    throw wrong(name, "a whole number from 1 on");
  }

  private float decimal(String name) {
    return decimal(name, 0, LARGEST);
  }

  private float decimal(String name, float least, float most) {
    try {
      float number = Float.parseFloat(text(name));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for numbers too small or too large.
    }
    throw wrong(name, "a number from " + written(least) + " to " + written(most));
  }

  private static String written(float bound) {
    return new BigDecimal(Float.toString(bound)).stripTrailingZeros().toPlainString();
  }

  /** A number of days that is divided by. */
  private float days(String name) {
    float number = decimal(name);
    if (number > 0) {
      return number;
    }
    throw wrong(name, "a number of days above 0");
  }

  private String text(String name) {
    Setting setting = byName.get(name);
    if (setting == null) {
      throw new IllegalStateException("the default archive.json lacks " + name);
    }
    return setting.value();
  }

  private InvalidRequestException wrong(String name, String right) {
    return new InvalidRequestException(
        Problem.of("invalid-config", "archive.json sets “" + name + "” to “" + text(name) + "”.")
            .suggest(right));
  }
}
