package org.dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.json.ArticleMapper;

/**
 * What a JSON object holds, seen without taking it: which arrays of objects there are, and whether
 * it is itself an article. It looks as far as {@link JsonBytes} lets it, and at what is whole.
 */
final class JsonOutline {
  /** Names on the way to an array that is found by itself, at most. */
  private static final int DEEPEST = 4;

  /** Levels of a list's first object that are looked at: members of a wrapper, and their shape. */
  private static final int WITHIN = 2;

  /** Bytes of a name that are looked at: 200 characters, each of them an escape. */
  private static final int LONGEST_NAME = 200 * 6;

  private static final int HEX_DIGITS = 4;

  private static final Set<String> WRAPPERS = Set.of("attributes", "_source", "fields");

  /** Members of an object that stands for a text. */
  private static final Set<String> SHAPES =
      Set.of("rendered", "processed", "value", "main", "original", "#text");

  private final JsonBytes bytes;
  private final ArticleMapper mapper;
  private final boolean oneLine;
  private final String wanted;
  private final int deepest;
  private final List<Place> places = new ArrayList<>();
  private final Level top = new Level();
  private int at;
  private boolean over;

  /** What stands at a path. */
  enum Kind {
    /** An array. */
    ARRAY,
    /** An object whose first member is an object. */
    OBJECTS,
    /** Another object. */
    OBJECT
  }

  /**
   * An array or an object within the document.
   *
   * @param path the names that lead there, joined by dots
   * @param levels how many names
   * @param name the last of them
   * @param offset of its bracket, from the beginning of the document
   * @param kind what it is
   * @param first what its first object is
   */
  record Place(String path, int levels, String name, int offset, Kind kind, First first) {}

  /** What the first element of an array is. */
  enum First {
    /** There is none. */
    NONE,
    /** Something that is no object. */
    OTHER,
    /** An object. */
    OBJECT,
    /** An object with a title or a text. */
    ARTICLE,
    /** An object with a title, and a text, a summary or a date. */
    STORY;

    /** Whether it is an object. */
    boolean isObject() {
      return compareTo(OBJECT) >= 0;
    }
  }

  /** What was seen of an object's own members. */
  private static final class Level {
    private boolean title;
    private boolean body;
    private boolean more;
    private boolean shape;
    private boolean named;
    private boolean any;
    private boolean firstIsObject;

    boolean article() {
      return title || body;
    }

    First first() {
      return title && (body || more) ? First.STORY : article() ? First.ARTICLE : First.OBJECT;
    }
  }

  /**
   * Looks at an object.
   *
   * @param bytes at its opening brace
   * @param mapper knows the names of an article's members
   * @param oneLine whether it must end with its line
   * @param wanted the path looked for; empty for all
   */
  JsonOutline(JsonBytes bytes, ArticleMapper mapper, boolean oneLine, String wanted) {
    this.bytes = bytes;
    this.mapper = mapper;
    this.oneLine = oneLine;
    this.wanted = wanted;
    this.deepest = Math.max(DEEPEST, wanted.split("\\.").length);
    object("", 0, top, true);
  }

  /** The arrays and objects found, in their order. */
  List<Place> places() {
    return places;
  }

  boolean hasTitle() {
    return top.title;
  }

  boolean hasBody() {
    return top.body;
  }

  /** Whether it has an id or an address, as articles have. */
  boolean isNamed() {
    return top.named;
  }

  private int next() {
    int b = bytes.peek(at);
    while (b == ' ' || b == '\t' || b == '\r' || (b == '\n' && !oneLine)) {
      b = bytes.peek(++at);
    }
    return b;
  }

  private void object(String path, int levels, Level level, boolean search) {
    at++;
    while (!over) {
      int b = next();
      switch (b) {
        case '}' -> {
          at++;
          return;
        }
        case ',' -> at++;
        case '"' -> {
          String name = string(true);
          if (over || next() != ':') {
            over = true;
            return;
          }
          at++;
          member(path.isEmpty() ? name : path + "." + name, levels + 1, name, level, search);
        }
        default -> over = true;
      }
    }
  }

  private void member(String path, int levels, String name, Level level, boolean search) {
    String meaning = name.equalsIgnoreCase("name") ? "" : mapper.meaning(name).orElse("");
    boolean first = !level.any;
    level.any = true;
    level.shape |= SHAPES.contains(name);
    switch (next()) {
      case '{' -> {
        level.firstIsObject |= first;
        Level inner = new Level();
        int offset = at;
        if (levels <= (search ? deepest : deepest + WITHIN)) {
          int index = places.size();
          object(path, levels, inner, search);
          if (search) {
            Kind kind = inner.firstIsObject ? Kind.OBJECTS : Kind.OBJECT;
            places.add(index, new Place(path, levels, name, offset, kind, First.NONE));
            over |= path.equals(wanted);
          }
        } else {
          skip();
        }
        if (inner.shape || mapper.leadsToText(name)) {
          note(level, meaning.isEmpty() && mapper.leadsToText(name) ? "title" : meaning);
        }
        if (WRAPPERS.contains(name)) {
          level.body |= inner.article();
          level.title |= inner.first() == First.STORY;
        }
      }
      case '[' -> array(path, levels, name, level, meaning, search);
      case '"' -> {
        boolean empty = bytes.peek(at + 1) == '"';
        string(false);
        if (!empty) {
          note(level, meaning);
        }
      }
      default -> {
        boolean absent = bytes.peek(at) == 'n';
        skip();
        if (!absent && (meaning.equals("id") || meaning.equals("published"))) {
          note(level, meaning);
        }
      }
    }
  }

  private static void note(Level level, String meaning) {
    switch (meaning) {
      case "title" -> level.title = true;
      case "body" -> level.body = true;
      case "summary", "published", "updated" -> level.more = true;
      case "id", "url" -> level.named = true;
      default -> {}
    }
  }

  private void array(
      String path, int levels, String name, Level level, String meaning, boolean search) {
    int offset = at++;
    int b = next();
    First first = First.NONE;
    if (b == '{' && levels <= deepest + WITHIN) {
      Level inner = new Level();
      object("", Math.max(levels, deepest), inner, false);
      first = inner.first();
      if (inner.shape || mapper.leadsToText(name)) {
        // [{"value": …}] is a text.
        note(level, meaning.isEmpty() && mapper.leadsToText(name) ? "title" : meaning);
      }
    } else if (b != ']') {
      first = First.OTHER;
      if (b == '"') {
        note(level, meaning);
      }
    }
    if (search && levels <= deepest) {
      places.add(new Place(path, levels, name, offset, Kind.ARRAY, first));
      over |= path.equals(wanted);
    }
    rest();
  }

  /** To behind the bracket that closes what was begun. */
  private void rest() {
    int depth = 1;
    while (!over && depth > 0) {
      switch (bytes.peek(at)) {
        case -1 -> over = true;
        case '"' -> string(false);
        case '[', '{' -> {
          depth++;
          at++;
        }
        case ']', '}' -> {
          depth--;
          at++;
        }
        case '\n' -> {
          over = oneLine;
          at++;
        }
        default -> at++;
      }
    }
  }

  /** Over a value. */
  private void skip() {
    int b = next();
    if (b == '{' || b == '[') {
      at++;
      rest();
      return;
    }
    while (b >= 0 && b != ',' && b != '}' && b != ']' && b != '\n') {
      b = bytes.peek(++at);
    }
  }

  /** Over a string; gives its text when it is wanted. */
  private String string(boolean text) {
    int start = ++at;
    boolean escapes = false;
    int b = bytes.peek(at);
    while (b != '"') {
      if (b < 0 || b == '\n') {
        over = true;
        return "";
      }
      escapes |= b == '\\';
      at += b == '\\' ? 2 : 1;
      b = bytes.peek(at);
    }
    at++;
    if (!text) {
      return "";
    }
    int length = at - 1 - start;
    byte[] name = new byte[Math.min(length, LONGEST_NAME)];
    for (int i = 0; i < name.length; i++) {
      name[i] = (byte) bytes.peek(start + i);
    }
    // What is cut is no name of ours, and must not become one.
    String raw = new String(name, StandardCharsets.UTF_8) + (length > LONGEST_NAME ? "…" : "");
    return escapes ? unescaped(raw) : raw;
  }

  /** {@code \\u0627} is how some systems write every letter beyond ASCII, also in names. */
  private static String unescaped(String raw) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\\' || i + 1 == raw.length()) {
        text.append(c);
      } else if (raw.charAt(i + 1) == 'u' && areHex(raw, i + 2)) {
        text.append((char) Integer.parseInt(raw.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(raw.charAt(++i));
      }
    }
    return text.toString();
  }

  private static boolean areHex(String raw, int from) {
    if (from + HEX_DIGITS > raw.length()) {
      return false;
    }
    for (int i = from; i < from + HEX_DIGITS; i++) {
      char c = raw.charAt(i);
      if (c >= 0x80 || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
