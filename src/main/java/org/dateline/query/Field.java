package org.dateline.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.Part;
import org.dateline.SearchParameter;

/**
 * What can stand before a colon: the parts of the text, what can be filtered by, {@code id}, {@code
 * url} and {@code words}.
 *
 * @param name its name
 * @param kind what stands after the colon
 */
record Field(String name, Kind kind) {

  /** What stands after the colon. */
  enum Kind {
    /** Words and phrases, looked for in one part of the text. */
    TEXT,
    /** A value of a facet. */
    VALUE,
    /** A date or a range of dates. */
    DATE,
    /** A number of words or a range of them. */
    NUMBER
  }

  /** Those of every archive. */
  private static final Map<String, Field> BY_NAME = byName();

  private static Map<String, Field> byName() {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      fields.put(nameOf(part), new Field(nameOf(part), Kind.TEXT));
    }
    for (SearchParameter filter : SearchParameter.filters()) {
      String name = filter.parameter();
      fields.put(name, new Field(name, name.equals("date") ? Kind.DATE : Kind.VALUE));
    }
    fields.put("id", new Field("id", Kind.VALUE));
    fields.put("url", new Field("url", Kind.VALUE));
    fields.put("words", new Field("words", Kind.NUMBER));
    return Collections.unmodifiableMap(fields);
  }

  /** The field of every archive by a name in any case; {@link ArchiveFields} knows the others. */
  static Optional<Field> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  /** Whether it can have ranges and be compared. */
  boolean isOrdered() {
    return kind == Kind.DATE || kind == Kind.NUMBER;
  }

  static String nameOf(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  /** The part of the text that a {@link Kind#TEXT} field is. */
  Part part() {
    return Part.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
