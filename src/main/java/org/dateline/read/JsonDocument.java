package org.dateline.read;

import java.io.IOException;
import org.dateline.read.JsonOutline.Kind;
import org.dateline.read.JsonOutline.Place;

/** The document around the records that are being read. */
final class JsonDocument {
  private final JsonBytes bytes;
  private final boolean oneLine;
  private Kind kind = Kind.ARRAY;
  private String path = "";
  private int openObjects;
  private int arraysAround;

  /**
   * Creates it, not yet entered.
   *
   * @param bytes of the stream
   * @param oneLine whether a line break ends a document
   */
  JsonDocument(JsonBytes bytes, boolean oneLine) {
    this.bytes = bytes;
    this.oneLine = oneLine;
  }

  /** Goes from the document's brace to where its records begin. */
  void enter(Place place, int arrays) {
    kind = place.kind();
    path = place.path();
    openObjects = place.levels();
    arraysAround = arrays;
    bytes.skip(kind == Kind.OBJECT ? place.offset() : place.offset() + 1);
  }

  /** Whether a document was entered and not yet passed. */
  boolean isOpen() {
    return openObjects > 0;
  }

  /** Whether its records are the members of an object. */
  boolean isOfMembers() {
    return kind == Kind.OBJECTS;
  }

  /** Whether it has a single record. */
  boolean isSingle() {
    return kind == Kind.OBJECT;
  }

  /** How many arrays were open before it. */
  int arraysAround() {
    return arraysAround;
  }

  /** Where its records are. */
  String path() {
    return path;
  }

  /** What follows is not of it. */
  void forget() {
    openObjects = 0;
  }

  /** Passes over a member's name and the colon; false, and nothing of it, when it is none. */
  boolean passName() {
    int at = 1;
    for (int b = bytes.peek(at); b != '"'; b = bytes.peek(at)) {
      if (b < 0 || b == '\n') {
        return false;
      }
      at += b == '\\' ? 2 : 1;
    }
    at++;
    while (bytes.peek(at) == ' ' || bytes.peek(at) == '\t') {
      at++;
    }
    if (bytes.peek(at) != ':') {
      return false;
    }
    bytes.skip(at + 1);
    return true;
  }

  /** Passes over what follows the records, to behind the brace that closes the document. */
  void leave() throws IOException {
    boolean inString = false;
    while (openObjects > 0) {
      int b = bytes.peek();
      if (b < 0 || (b == '\n' && oneLine)) {
        return;
      }
      bytes.take(b);
      if (inString) {
        if (b == '\\' && bytes.peek() >= 0 && bytes.peek() != '\n') {
          bytes.take(bytes.peek());
        }
        inString = b != '"' && b != '\n';
      } else {
        switch (b) {
          case '"' -> inString = true;
          case '{' -> openObjects++;
          case '}' -> openObjects--;
          default -> {}
        }
      }
    }
  }
}
