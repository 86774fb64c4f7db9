package org.dateline;

import java.util.List;
import java.util.Optional;

/**
 * A name as typed, and the other spellings of it that the archive has and that were searched for
 * besides.
 *
 * @param typed the name as typed
 * @param field the field it was typed in as a value, {@code person}; empty for a word
 * @param found its other spellings, those most like it first
 */
public record NameFound(String typed, Optional<String> field, List<Spelling> found) {

  /** Copies the list. */
  public NameFound {
    found = List.copyOf(found);
  }

  /**
   * A spelling.
   *
   * @param text as it is written, case aside where it is a word; {@link SearchRequest#notName}
   *     refuses it
   * @param count how many articles have it under the filters of the request
   * @param script the script it is written in, ISO 15924: {@code Latn}, {@code Arab}
   */
  public record Spelling(String text, long count, String script) {}
}
