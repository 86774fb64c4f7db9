package org.dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.Article;
import org.dateline.InvalidRequestException;
import org.dateline.config.ImportRules;
import org.dateline.json.ArticleMapper;
import org.dateline.json.ArticleMapper.Mapped;

/** Makes articles of header lines and a text. */
final class MailArticle {
  /** What names in the header of a mail mean, unless another line or a rule says it. */
  private static final Map<String, String> OF_MAIL =
      Map.of("subject", "title", "from", "authors", "message-id", "id");

  /** Other names of those members: one of them in the header is believed more. */
  private static final Map<String, Set<String>> STRONGER =
      Map.of(
          "title", Set.of("title", "headline", "heading"),
          "authors", Set.of("authors", "author", "byline", "by"),
          "id", Set.of("id"));

  /** What the bytes of a mail are; it says nothing of the article. */
  private static final Set<String> OF_BYTES =
      Set.of("mime-version", "content-type", "content-transfer-encoding", "content-length");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\s*\"?([^\"<]*?)\"?\\s*<([^<>]*)>\\s*|\\s*([^\\s()]+)\\s*\\(([^()]*)\\)\\s*");

  private static final Pattern COMMENT_AT_END = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
  private static final Pattern QUOTED_FROM = Pattern.compile("(?m)^>(>*From )");

  private final ArticleMapper mapper;
  private final ImportRules rules;

  MailArticle(ArticleMapper mapper, ImportRules rules) {
    this.mapper = mapper;
    this.rules = rules;
  }

  /** What a name in a header means, unless it is one that only mail has. */
  Optional<String> meaning(String name) {
    return mapper.meaning(name);
  }

  /**
   * Makes an article.
   *
   * @param record header lines, a blank line, a text
   * @param mailbox whether lines of the text that begin with {@code From } were marked with {@code
   *     >}
   * @throws InvalidRequestException when a value cannot be used, or it is not in its encoding
   */
  Mapped of(byte[] record, boolean mailbox, Records.Reading reading) {
    String bytes = new String(record, StandardCharsets.ISO_8859_1);
    MailHeader read = MailHeader.at(bytes, 0);
    MailHeader header = mailbox ? read : read.unlessHeadline(mapper::understands);
    Map<String, String> cells = new LinkedHashMap<>();
    Map<String, String> written = new LinkedHashMap<>();
    for (MailHeader.Field field : header.fields()) {
      if (!OF_BYTES.contains(field.name().toLowerCase(Locale.ROOT))) {
        String name = text(field.name(), reading);
        String ours = meaning(name, header);
        written.put(ours, name);
        String value = value(ours, text(field.value(), reading));
        cells.merge(ours, value, (a, b) -> a + (mapper.understands(ours) ? between() : "\n") + b);
      }
    }
    Optional<MailText> found =
        MailText.of(header, bytes.substring(header.end()), reading.encoding());
    if (found.isEmpty() && Utf8.decode(record).isEmpty()) {
      throw new InvalidRequestException(reading.notUtf8());
    }
    MailText text = found.orElse(new MailText("", false));
    fill(cells, mailbox ? QUOTED_FROM.matcher(text.text()).replaceAll("$1") : text.text());
    return asWritten(mapper.fromCells(cells), written, text.html());
  }

  private static String text(String bytes, Records.Reading reading) {
    return MailText.ofField(bytes)
        .orElseThrow(() -> new InvalidRequestException(reading.notUtf8()));
  }

  /** Our name for a name of mail; any other as it is. */
  private String meaning(String name, MailHeader header) {
    String ours = OF_MAIL.get(name.toLowerCase(Locale.ROOT));
    boolean said =
        ours == null
            || rules.map().containsKey(name)
            || STRONGER.getOrDefault(ours, Set.of()).stream().anyMatch(header::has)
            || header.fields().stream().anyMatch(f -> ours.equals(rules.map().get(f.name())));
    return ours == null || said ? name : ours;
  }

  private String between() {
    return rules.split().isEmpty() ? "; " : rules.split();
  }

  private String value(String name, String value) {
    return switch (name) {
      case "authors" -> {
        // A comma stands between addresses only after the first has ended.
        String[] people = value.split("(?<=[>)])\\s*,\\s*");
        yield List.of(people).stream()
            .map(MailArticle::displayed)
            .collect(Collectors.joining(between()));
      }
      case "id" -> value.replaceAll("^<|>$", "");
      case "Date", "date" -> COMMENT_AT_END.matcher(value).replaceFirst("");
      default -> value;
    };
  }

  /** The name before an address, or after it in brackets; else the address. */
  private static String displayed(String person) {
    Matcher matcher = ADDRESS.matcher(person);
    if (!matcher.matches()) {
      return person.strip();
    }
    String name = matcher.group(2) == null ? matcher.group(4) : matcher.group(1);
    String address = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    return name.isBlank() ? address : name.strip();
  }

  /** Puts the text where the header leaves room: without a title, its first line is one. */
  private void fill(Map<String, String> cells, String written) {
    String text = written.replace("\r\n", "\n").replaceAll("^(?:[ \t]*\n)+", "").stripTrailing();
    if (text.isEmpty()) {
      return;
    }
    Mapped known = mapper.fromCells(cells);
    if (known.article().title().isEmpty()) {
      Article parsed = TextArticle.parse(text).build();
      put(cells, "title", parsed.title());
      put(cells, "summary", parsed.summary());
      put(cells, "body", parsed.body());
    } else {
      put(cells, "body", text);
    }
  }

  private static void put(Map<String, String> cells, String name, String value) {
    if (!value.isEmpty()) {
      cells.merge(name, value, (a, b) -> a + "\n\n" + b);
    }
  }

  /** Tells of the members by the names the record has. */
  private static Mapped asWritten(Mapped mapped, Map<String, String> written, boolean html) {
    Map<String, String> members = new LinkedHashMap<>();
    mapped.members().forEach((name, ours) -> members.put(written.getOrDefault(name, name), ours));
    Article article = mapped.article();
    return new Mapped(
        html ? article.toBuilder().markup(Article.Markup.HTML).build() : article,
        members,
        mapped.notices());
  }
}
