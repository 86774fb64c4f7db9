package org.dateline.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Problem;

/** Tells what looks like a part of the language and is read as words. */
final class Misreadings {
  /** {@code words>abc}: a comparison with what is neither a date nor a number. */
  private static final Pattern UNCOMPARED =
      Pattern.compile("(?:(date)|words)[<>=≤≥]", Pattern.CASE_INSENSITIVE);

  private final String query;
  private final ArchiveFields fields;
  private final Warnings warnings;

  Misreadings(String query, ArchiveFields fields, Warnings warnings) {
    this.query = query;
    this.fields = fields;
    this.warnings = warnings;
  }

  /** Tells that {@code words>abc} is compared with nothing. */
  void uncompared(int start, int stop) {
    Matcher matcher = UNCOMPARED.matcher(query).region(Word.firstLetter(query, start, stop), stop);
    if (matcher.lookingAt()) {
      boolean date = matcher.group(1) != null;
      warnings.add(
          Problem.of(
                  date ? "invalid-date" : "invalid-number",
                  Warnings.quoted(query.substring(start, stop))
                      + " compares with no "
                      + (date ? "date" : "number")
                      + "; it is searched as words.")
              .suggest(date ? "date>=2025-12-01" : "words>300")
              .between(start, stop));
    }
  }

  /** Tells that a name before a colon is no field, and which is nearest. */
  void unknownField(String name, int start, int colon) {
    if (warnings.isFull()) {
      warnings.add(Problem.of("unknown-field", name));
      return;
    }
    warnings.add(
        Problem.of(
                "unknown-field",
                "There is no field " + Warnings.quoted(name) + "; it is searched as a word.")
            .suggest(
                Problem.nearest(name, fields.names())
                    .map(right -> right + ":")
                    .orElse("one of " + String.join(", ", fields.names())))
            .between(start, colon + 1));
  }
}
