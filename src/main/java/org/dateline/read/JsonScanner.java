package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.dateline.Problem;
import org.dateline.read.JsonDocuments.Where;
import org.dateline.read.JsonOutline.Kind;

/**
 * Finds the records of a JSON stream without reading what is in them: one per line, one after
 * another, the elements of an array, or of an array within a document. It follows strings, escapes
 * and brackets of UTF-8 bytes in one pass, so that a broken record costs itself and not the rest.
 *
 * <p>Outside records, white space, commas, the brackets of arrays and lines that begin with {@code
 * #! } are passed over. A record ends with the bracket that closes it. A broken one ends
 *
 * <ul>
 *   <li>with its line, when records are lines;
 *   <li>else before an opening brace that cannot stand inside it: instead of a member's name, or at
 *       the beginning of a line that is not indented further than the record's own;
 *   <li>else, after a line break within a string, before the next opening brace at the beginning of
 *       such a line: the inner objects of indented JSON are indented further, so none of them is
 *       taken for a record.
 * </ul>
 */
final class JsonScanner {
  /** Deeper brackets are counted but not told apart; a record of such a depth is refused anyway. */
  private static final int DEPTH_KEPT = 64;

  private final JsonBytes bytes;
  private final boolean lines;
  private final Optional<JsonDocuments> documents;
  private final JsonDocument document;
  private final JsonRecord record;
  private int openArrays;

  private List<String> others = List.of();
  private boolean whole = true;
  private boolean cutOff;
  private Optional<Problem> problem = Optional.empty();
  private long recordLine;
  private int recordIndent;

  private int depth;
  private long objects;
  private int last;

  /**
   * Creates a scanner for which every object is a record.
   *
   * @param in the bytes, without byte order mark
   * @param lines whether a line break ends a record wherever it stands
   * @param longest bytes of a record, at most; a longer one is passed over without keeping it
   */
  JsonScanner(InputStream in, boolean lines, int longest) {
    this(in, lines, longest, Optional.empty());
  }

  /**
   * Creates a scanner.
   *
   * @param in the bytes, without byte order mark
   * @param lines whether a line break ends a record or a document wherever it stands
   * @param longest bytes of a record, at most; a longer one is passed over without keeping it
   * @param documents tells where in an object the records are; empty when each is one
   */
  JsonScanner(InputStream in, boolean lines, int longest, Optional<JsonDocuments> documents) {
    this.bytes = new JsonBytes(in);
    this.lines = lines;
    this.documents = documents;
    this.document = new JsonDocument(bytes, lines);
    this.record = new JsonRecord(longest);
  }

  /** The line reached, counted from 1. */
  long line() {
    return bytes.line();
  }

  /** The line on which the last record began. */
  long recordLine() {
    return recordLine;
  }

  /** The bytes of the last record; the beginning of them when it was too long. */
  byte[] record() {
    return record.copy();
  }

  /** Whether the last record was longer than allowed. */
  boolean tooLong() {
    return record.tooLong();
  }

  /** Whether the last record ended with the bracket that closes it. */
  boolean whole() {
    return whole;
  }

  /** What is wrong with the last record as a document: nobody knows where its records are. */
  Optional<Problem> problem() {
    return problem;
  }

  /** Where in the last document the records are; empty when each object is one. */
  String records() {
    return document.path();
  }

  /** Paths of other lists of objects in a document entered since this was asked. */
  List<String> takeOthers() {
    List<String> taken = others;
    others = List.of();
    return taken;
  }

  /** Whether another record begins behind the last one on its line. */
  boolean othersFollow() {
    return bytes.firstOnLine(" \t\r,") == '{' && bytes.line() == recordLine;
  }

  /** Whether, instead of a record, the end of a line was met within a document. */
  boolean cutOff() {
    return cutOff;
  }

  /** Whether an array was begun and, with no broken record to explain it, not ended. */
  boolean inArray() {
    return whole && (openArrays > 0 || document.isOpen());
  }

  /** Goes to the next record; false at the end. */
  boolean next() throws IOException {
    cutOff = false;
    problem = Optional.empty();
    int b = skipToRecord();
    while (b == '{' && !document.isOpen() && entered()) {
      b = skipToRecord();
    }
    if (b < 0 && !cutOff) {
      return false;
    }
    record.clear();
    recordLine = bytes.line();
    if (cutOff) {
      return true;
    }
    recordIndent = bytes.indent();
    depth = 0;
    objects = 0;
    last = 0;
    whole = false;
    if (b == '{') {
      readObject();
    } else {
      readJunk();
    }
    if (document.isOpen() && document.isSingle()) {
      document.leave();
    }
    return true;
  }

  /** Whether the object here is a document around records; then goes to them. */
  private boolean entered() {
    if (documents.isEmpty()) {
      return false;
    }
    return switch (documents.get().look(bytes)) {
      case Where.Itself i -> false;
      case Where.Unknown u -> {
        problem = Optional.of(u.problem());
        yield false;
      }
      case Where.Within within -> {
        document.enter(within.place(), openArrays);
        others = within.others();
        if (within.place().kind() == Kind.ARRAY) {
          openArrays++;
        }
        whole = true;
        yield true;
      }
    };
  }

  /** Passes over what stands between records; leaves the record's first byte unread. */
  private int skipToRecord() throws IOException {
    while (true) {
      int b = bytes.peek();
      switch (b) {
        case '\n' -> {
          if (lines && document.isOpen()) {
            openArrays = document.arraysAround();
            document.forget();
            cutOff = whole;
            if (cutOff) {
              return -1;
            }
          }
          bytes.take(b);
        }
        case ' ', '\t', '\r', ',' -> bytes.take(b);
        case '[' -> {
          if (onlyLines() && "{#\n".indexOf(bytes.firstOnLine("[] \t\r,")) < 0) {
            return b; // Values of another kind: no array around records.
          }
          openArrays++;
          bytes.take(b);
        }
        case ']' -> {
          if (openArrays == (document.isOpen() ? document.arraysAround() : 0)) {
            return b;
          }
          openArrays--;
          bytes.take(b);
          if (document.isOpen() && openArrays == document.arraysAround()) {
            document.leave();
          }
        }
        case '}' -> {
          if (!document.isOpen() || !document.isOfMembers()) {
            return b;
          }
          bytes.take(b);
          document.leave();
        }
        case '"' -> {
          if (!document.isOpen() || !document.isOfMembers() || !document.passName()) {
            return b;
          }
        }
        case '#' -> {
          if (!isRemark()) {
            return b;
          }
          for (int c = b; c >= 0 && c != '\n'; c = bytes.peek()) {
            bytes.take(c);
          }
        }
        default -> {
          return b;
        }
      }
    }
  }

  private boolean isRemark() {
    return bytes.lineBlank() && bytes.indent() == 0 && bytes.peek(1) == '!' && bytes.peek(2) == ' ';
  }

  /** Whether a record ends with its line and nowhere else: but within a document on a line. */
  private boolean onlyLines() {
    return lines && !document.isOpen();
  }

  /** Something that is no object: to the end of its line, or to where an object can begin. */
  private void readJunk() throws IOException {
    boolean inString = false;
    for (int b = bytes.peek(); b >= 0 && b != '\n'; b = bytes.peek()) {
      boolean end = b == '{' || b == ',' || b == ']' || (b == '}' && document.isOpen());
      if (!inString && record.length() > 0 && !onlyLines() && end) {
        return;
      }
      record.keep(b);
      bytes.take(b);
      if (b == '\\' && inString && bytes.peek() >= 0 && bytes.peek() != '\n') {
        record.keep(bytes.peek());
        bytes.take(bytes.peek());
      } else if (b == '"') {
        inString = !inString;
      }
    }
  }

  private void readObject() throws IOException {
    for (int b = bytes.peek(); b >= 0; b = bytes.peek()) {
      if (b == '\n' && lines) {
        return;
      }
      if ((b == '{' && nextBegins()) || (b == ']' && closesAround())) {
        return;
      }
      record.keep(b);
      bytes.take(b);
      switch (b) {
        case '{', '[' -> open(b == '{');
        case '}', ']' -> close(b == '}');
        case '"' -> {
          if (!readString()) {
            recover();
            return;
          }
        }
        case ' ', '\t', '\r', '\n' -> {
          continue;
        }
        default -> {}
      }
      last = b;
      if (depth == 0) {
        whole = true;
        return;
      }
    }
  }

  /**
   * Whether an opening brace is the next record's. Only where none can stand, and even there only
   * where a record is likelier than an inner object: or parts of an article would become articles.
   */
  private boolean nextBegins() {
    if (onlyLines() || depth == 0 || depth > DEPTH_KEPT) {
      return false;
    }
    boolean inObject = (objects >>> (depth - 1) & 1) == 1;
    boolean canStand = last == ':' || (!inObject && (last == '[' || last == ','));
    boolean atMargin = bytes.lineBlank() && bytes.indent() <= recordIndent;
    return !canStand && ((depth == 1 && last == ',') || atMargin);
  }

  private void open(boolean object) {
    if (depth < DEPTH_KEPT) {
      long bit = 1L << depth;
      objects = object ? objects | bit : objects & ~bit;
    }
    depth++;
  }

  /** Closes the innermost bracket of this kind, and with it those left open within. */
  private void close(boolean object) {
    if (depth > DEPTH_KEPT) {
      depth--;
      return;
    }
    int to = depth - 1;
    while (to >= 0 && (objects >>> to & 1) == 1 != object) {
      to--;
    }
    depth = to < 0 ? depth : to;
  }

  /** Whether a closing bracket is that of the array around the record: no array is open within. */
  private boolean closesAround() {
    long onlyObjects = (1L << depth) - 1;
    return openArrays > 0
        && !onlyLines()
        && depth < DEPTH_KEPT
        && (objects & onlyObjects) == onlyObjects;
  }

  /** To the end of a string; false when a line break or the end comes first. */
  private boolean readString() throws IOException {
    while (true) {
      bytes.takePlain(record);
      int b = bytes.peek();
      if (b < 0 || b == '\n') {
        return false;
      }
      record.keep(b);
      bytes.take(b);
      if (b == '"') {
        return true;
      }
      int escaped = bytes.peek();
      if (escaped < 0 || escaped == '\n') {
        return false;
      }
      record.keep(escaped);
      bytes.take(escaped);
    }
  }

  /** After a line break in a string: on to the next line that can begin a record. */
  private void recover() throws IOException {
    if (lines) {
      return;
    }
    // "},{" on one line ends what is lost and begins the next record.
    boolean endPassed = false;
    for (int b = bytes.peek(); b >= 0; b = bytes.peek()) {
      boolean here = endPassed || (bytes.lineBlank() && bytes.indent() <= recordIndent);
      if (here && b == '{') {
        return;
      }
      if (b != ' ' && b != '\t') {
        endPassed = here && (b == '}' || b == ']' || b == ',');
      }
      bytes.take(b);
    }
  }
}
