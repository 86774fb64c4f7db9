package org.dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines {@code Name: value} before the text of a mail or of an article of a press service. All
 * texts here are bytes of UTF-8 read as ISO 8859-1.
 *
 * @param fields in their order
 * @param end where the text begins
 * @param closed whether a blank line, or one that separates, ends it
 */
record MailHeader(List<Field> fields, int end, boolean closed) {
  /** A name of one word may stand at its value; one of several must be set off. */
  private static final Pattern LINE =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9-]{0,40}):(?!//)(.*)"
              + "|([A-Za-z\u0080-\u00FF][A-Za-z0-9\u0080-\u00FF_. -]{0,60}?)[ \\t]*:(?:[ \\t]+(.*))?");

  private static final String SEPARATING = "-=*_#~%";
  private static final int SEPARATING_LEAST = 5;

  /** Words that begin lines of ordinary texts, though they could name parts of articles. */
  private static final Set<String> WEAK =
      Set.of(
          "text",
          "body",
          "story",
          "content",
          "article",
          "name",
          "place",
          "location",
          "person",
          "lead",
          "deck",
          "topic",
          "link",
          "lang",
          "country",
          "desk",
          "category",
          "created");

  private static final Set<String> OF_MAIL = Set.of("subject", "from", "message-id");

  /** Lines that programs write: whoever quotes a mail leaves them out. */
  private static final Set<String> OF_TRANSPORT =
      Set.of("Message-ID", "MIME-Version", "Content-Type", "Received");

  /**
   * A line, with those that go on with it.
   *
   * @param name as written
   * @param value unfolded
   */
  record Field(String name, String value) {
    boolean is(String other) {
      return name.equalsIgnoreCase(other);
    }
  }

  /** Whether a line stands between articles: five or more of one character, and spaces. */
  static boolean separates(String line) {
    String marks = line.strip();
    if (marks.isEmpty() || SEPARATING.indexOf(marks.charAt(0)) < 0) {
      return false;
    }
    int count = 0;
    for (int i = 0; i < marks.length(); i++) {
      char c = marks.charAt(i);
      if (c == marks.charAt(0)) {
        count++;
      } else if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return count >= SEPARATING_LEAST;
  }

  /** The header that begins at a place of a text; without fields when none does. */
  static MailHeader at(String text, int from) {
    List<Field> fields = new ArrayList<>();
    int at = from;
    while (at < text.length()) {
      int lineEnd = text.indexOf('\n', at);
      int next = lineEnd < 0 ? text.length() : lineEnd + 1;
      String line = text.substring(at, lineEnd < 0 ? text.length() : lineEnd).stripTrailing();
      if (line.isEmpty() || separates(line)) {
        return new MailHeader(fields, fields.isEmpty() ? from : next, true);
      }
      boolean folded = !fields.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
      if (folded) {
        Field last = fields.removeLast();
        fields.add(new Field(last.name(), last.value() + " " + line.strip()));
      } else {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
          return new MailHeader(fields, at, false);
        }
        boolean word = matcher.group(1) != null;
        String value = matcher.group(word ? 2 : 4);
        fields.add(
            new Field(matcher.group(word ? 1 : 3), Optional.ofNullable(value).orElse("").strip()));
      }
      at = next;
    }
    return new MailHeader(fields, text.length(), false);
  }

  /** Whether this is more than a line with a colon: it has lines enough, and one is understood. */
  boolean isLikely(int least, Predicate<String> understood) {
    return closed
        && fields.size() >= least
        && fields.stream().anyMatch(field -> isStrong(field.name(), understood));
  }

  private static boolean isStrong(String name, Predicate<String> understood) {
    String lower = name.toLowerCase(Locale.ROOT);
    return OF_MAIL.contains(lower) || (!WEAK.contains(lower) && understood.test(decoded(name)));
  }

  /** Whether this names an article and its day, whatever the names for that are. */
  boolean namesAnArticle(Function<String, Optional<String>> meaning) {
    return closed
        && fields.stream().anyMatch(f -> f.is("Subject") || means(f, "title", meaning))
        && fields.stream().anyMatch(f -> f.is("Date") || means(f, "published", meaning));
  }

  private static boolean means(
      Field field, String ours, Function<String, Optional<String>> meaning) {
    return meaning.apply(decoded(field.name())).filter(ours::equals).isPresent();
  }

  private static String decoded(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** Whether what carried the mail of another header carried the mail of this one too. */
  boolean isSentLike(MailHeader other) {
    return OF_TRANSPORT.stream().allMatch(name -> has(name) || !other.has(name));
  }

  /**
   * A text that begins with this header, with one more line at the end of it: which line is the
   * first tells articles apart.
   */
  String with(String name, String value, String text) {
    int at = end;
    if (closed && !fields.isEmpty()) {
      // Before the line that ends the header.
      at = text.lastIndexOf('\n', end - 2) + 1;
    }
    String before = text.substring(0, at);
    String between = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    return before + between + name + ": " + value + "\n" + text.substring(at);
  }

  /** Whether programs carried it: such a mail may have lines that separate within. */
  boolean wasSent() {
    return OF_TRANSPORT.stream().anyMatch(this::has);
  }

  /** This header; none when it is a single line with a colon, as a headline may have one. */
  MailHeader unlessHeadline(Predicate<String> understood) {
    boolean headline = fields.size() == 1 && !isStrong(fields.getFirst().name(), understood);
    return headline ? new MailHeader(List.of(), 0, false) : this;
  }

  boolean has(String name) {
    return fields.stream().anyMatch(field -> field.is(name));
  }

  /** The value of the first field of a name; empty when there is none. */
  String value(String name) {
    return fields.stream().filter(f -> f.is(name)).map(Field::value).findFirst().orElse("");
  }
}
