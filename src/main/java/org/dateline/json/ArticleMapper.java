package org.dateline.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Article;
import org.dateline.IngestReport.Notice;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;

/**
 * Makes articles of records that others wrote: {@code headline} is understood as {@code title},
 * {@code 13/04/2017} as a date, one author as a list of one, {@code {"rendered": "…"}} as text.
 * Case, accents, {@code _} and {@code -} in names do not matter. Immutable.
 *
 * <p>When several members mean the same field, a mapped one wins, then ours as we write it, then
 * ours in other case, then the other names in a fixed order, then those within a wrapper ({@code
 * attributes}, {@code _source}, {@code fields}), whose members count as the record's own when it
 * has no title or no body. One without a value, or whose value cannot be the field, does not count.
 * What loses, and what is not understood, is kept with the article and reported.
 */
public final class ArticleMapper {
  /**
   * The member of a withdrawn article that has the word of its record for not being published: such
   * an article has nothing else but id and address, so that none of its text gets out.
   */
  public static final String NOT_PUBLISHED = "given-status";

  private static final Pattern PLACE_OF_ERROR = Pattern.compile("line (\\d+) column (\\d+)");

  private final ArticleMapperNames names;
  private final ArticleMapperFields.Reading reading;
  private final ArticleMapperFields.Reading readingOfTexts;
  private final ArticleMapperFilling filling;

  /**
   * Creates a mapper.
   *
   * @param config whose zone, order of day and month, and own fields are used
   * @param rules how the records of the system they come from are read
   * @throws InvalidRequestException when something is mapped to a name that an article does not
   *     have, or a value to fill in cannot be used
   */
  public ArticleMapper(IndexConfig config, ImportRules rules) {
    ImportRules.Html html = rules.html().orElse(ImportRules.Html.AUTO);
    boolean dayFirst = rules.dayFirst().orElse(config.dayFirst());
    this.names = new ArticleMapperNames(rules.map(), config.fields());
    this.reading =
        new ArticleMapperFields.Reading(
            new ArticleDates(config.zone(), dayFirst),
            dayFirst,
            ArticleMapperSplit.explicit(rules.split()),
            html);
    this.readingOfTexts =
        new ArticleMapperFields.Reading(
            reading.dates(),
            dayFirst,
            reading.split(),
            html == ImportRules.Html.ON ? html : ImportRules.Html.OFF);
    this.filling = new ArticleMapperFilling(rules.set(), names, reading);
  }

  /**
   * An article and what is worth knowing about how it was read.
   *
   * @param article the article, its id empty when the record has none
   * @param members what each member of the record became: the name of ours, or the empty text for
   *     one that was not understood; what a path or a wrapper led to stands under its path, {@code
   *     attributes.title}
   * @param notices members that were not understood, dates whose order was assumed or shown
   */
  public record Mapped(Article article, Map<String, String> members, List<Notice> notices) {
    /** Copies the collections, which keep their order. */
    public Mapped {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
      notices = List.copyOf(notices);
    }
  }

  /**
   * Whether a member of this name would be understood.
   *
   * @param name as others call it
   * @return whether it means one of our members
   */
  public boolean understands(String name) {
    return names.meaning(name).isPresent();
  }

  /**
   * What a member of this name would be understood as.
   *
   * @param name as others call it
   * @return one of ours, or empty when nobody knows
   */
  public Optional<String> meaning(String name) {
    return names.meaning(name).map(ArticleMapperNames.Meaning::shown);
  }

  /**
   * Whether a path that was mapped to the title or the body begins with this member.
   *
   * @param name a member of the record
   * @return whether it leads to text
   */
  public boolean leadsToText(String name) {
    return names.paths().stream()
        .anyMatch(
            p ->
                p.path().top().equals(name)
                    && (p.meaning().member().equals("title")
                        || p.meaning().member().equals("body")));
  }

  /**
   * Makes an article of a JSON object.
   *
   * @param record one JSON object, nothing else
   * @return the article
   * @throws InvalidRequestException when it is no JSON object or a value cannot be used, with
   *     everything that is wrong
   */
  public Mapped fromJson(String record) {
    JsonReader in = new JsonReader(new StringReader(record));
    in.setStrictness(Strictness.STRICT);
    try {
      if (in.peek() != JsonToken.BEGIN_OBJECT) {
        throw new InvalidRequestException(
            Problem.of("not-an-object", "This record is not a JSON object.")
                .suggest("Write an article as {\"title\": …, \"body\": …}."));
      }
      Map<String, ArticleMapperValue> members = ArticleMapperValue.members(in, 1);
      if (in.peek() != JsonToken.END_DOCUMENT) {
        throw invalidJson("Something follows the object");
      }
      return map(members);
    } catch (EOFException e) {
      throw invalidJson("The record ends too early");
    } catch (IOException | IllegalStateException e) {
      throw invalidJson(reason(in, String.valueOf(e.getMessage())));
    }
  }

  /**
   * Makes an article of a row of a table. A cell of several values separates them as the rules say,
   * else by {@code |} or {@code ;}. What databases write where there is nothing, {@code \N} and a
   * bare {@code NULL}, must have been made an empty cell: only who sees the quotes can tell it from
   * text.
   *
   * @param row cells by the names of their columns; an empty cell says nothing
   * @return the article
   * @throws InvalidRequestException when a value cannot be used, with everything that is wrong
   */
  public Mapped fromCells(Map<String, String> row) {
    boolean ours = ArticleCsv.isOurs(row);
    Map<String, ArticleMapperValue> members = new LinkedHashMap<>();
    row.forEach(
        (name, cell) -> {
          if (!cell.isEmpty()) {
            String text = ours ? ArticleCsv.unguarded(cell) : cell;
            Optional<ArticleMapperNames.Meaning> meaning = names.meaning(name);
            members.put(
                name,
                meaning.isPresent() && ArticleMapperFields.isList(meaning.get().member())
                    ? reading.split().orElse(ArticleMapperSplit.CELLS).list(text)
                    : new ArticleMapperValue.Text(text));
          }
        });
    return map(members);
  }

  /**
   * Makes an article of a text that has no members, only parts: what it lacks is filled in. It is
   * HTML when the rules say so; its tags alone do not make it.
   *
   * @param text whose id, title, summary and body are taken
   * @return the article, without members
   */
  public Mapped fromText(Article text) {
    ArticleMapperFields fields = new ArticleMapperFields(readingOfTexts);
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("id", text.id());
    parts.put("title", text.title());
    parts.put("summary", text.summary());
    parts.put("body", text.body());
    parts.forEach(
        (name, part) -> {
          if (!part.isEmpty()) {
            names
                .target(name)
                .ifPresent(m -> fields.take(name, new ArticleMapperValue.Text(part), m));
          }
        });
    filling.fill(Map.of(), fields);
    return new Mapped(fields.article(), Map.of(), fields.notices());
  }

  private Mapped map(Map<String, ArticleMapperValue> members) {
    ArticleMapperRecord record = new ArticleMapperRecord(names, reading, members);
    filling.fill(members, record.fields());
    return record.mapped();
  }

  private static InvalidRequestException invalidJson(String reason) {
    return new InvalidRequestException(
        Problem.of("invalid-json", "This record is not valid JSON: " + reason + "."));
  }

  /** The reader's own words without its advice to be lenient. */
  private static String reason(JsonReader in, String message) {
    Matcher place = PLACE_OF_ERROR.matcher(message);
    String where = "";
    if (place.find()) {
      String line = place.group(1).equals("1") ? "" : "line " + place.group(1) + " of it, ";
      where = " at " + line + "character " + place.group(2);
    }
    String path = in.getPath().replaceFirst("^\\$\\.?", "");
    String member = path.isEmpty() ? "" : ", in “" + path + "”";
    int end = message.indexOf(" at line");
    boolean words = end > 0 && !message.startsWith("Use JsonReader");
    return (words ? message.substring(0, end) : "Something is wrong") + where + member;
  }
}
