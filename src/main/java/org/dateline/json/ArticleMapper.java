package org.dateline.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
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
 * {@code 13/04/2017} as a date, one author as a list of one. Case, {@code _} and {@code -} in names
 * do not matter. Immutable.
 *
 * <p>When several members mean the same field, a mapped one wins, then ours as we write it, then
 * ours in other case, then the other names in a fixed order; one without a value does not count.
 * What loses, and what is not understood, is kept with the article and reported.
 */
public final class ArticleMapper {
  private static final Pattern PLACE_OF_ERROR = Pattern.compile("line (\\d+) column (\\d+)");
  private static final Pattern LIST_SEPARATOR = Pattern.compile("[|;]");

  private final ArticleMapperNames names;
  private final ArticleDates dates;
  private final boolean dayFirst;

  /**
   * Creates a mapper.
   *
   * @param config whose zone and order of day and month are used for dates that leave them open
   * @param rules how the records of the system they come from are read
   * @throws InvalidRequestException when a name is none of {@link ArticleJson#MEMBERS}
   */
  public ArticleMapper(IndexConfig config, ImportRules rules) {
    this.names = new ArticleMapperNames(rules.map(), config.fields());
    this.dates = new ArticleDates(config.zone(), config.dayFirst());
    this.dayFirst = config.dayFirst();
  }

  /**
   * An article and what is worth knowing about how it was read.
   *
   * @param article the article, its id empty when the record has none
   * @param members what each member of the record became: the name of ours, or the empty text for
   *     one that was not understood
   * @param notices members that were not understood, dates whose order was assumed
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
   * Makes an article of a row of a table. A cell of several values separates them by {@code |} or
   * {@code ;}.
   *
   * @param row cells by the names of their columns; an empty cell says nothing
   * @return the article
   * @throws InvalidRequestException when a value cannot be used, with everything that is wrong
   */
  public Mapped fromCells(Map<String, String> row) {
    Map<String, ArticleMapperValue> members = new LinkedHashMap<>();
    row.forEach(
        (name, cell) -> {
          if (!cell.isEmpty()) {
            members.put(name, new ArticleMapperValue.Text(cell));
          }
        });
    members.replaceAll(
        (name, cell) -> {
          boolean list =
              names.meaning(name).map(m -> ArticleMapperFields.isList(m.member())).orElse(false);
          return list ? listOf(cell) : cell;
        });
    return map(members);
  }

  private static ArticleMapperValue listOf(ArticleMapperValue cell) {
    return cell instanceof ArticleMapperValue.Text text
        ? new ArticleMapperValue.Items(
            Arrays.stream(LIST_SEPARATOR.split(text.text()))
                .<ArticleMapperValue>map(ArticleMapperValue.Text::new)
                .toList())
        : cell;
  }

  /** A member that claims to be one of ours. */
  private record Claim(String name, ArticleMapperValue value, ArticleMapperNames.Meaning meaning) {}

  private Mapped map(Map<String, ArticleMapperValue> members) {
    Map<String, Claim> winners = new HashMap<>();
    members.forEach(
        (name, value) -> {
          if (!value.isAbsent()) {
            Optional<ArticleMapperNames.Meaning> meaning = names.meaning(name);
            if (meaning.isPresent()) {
              winners.merge(
                  meaning.get().member(),
                  new Claim(name, value, meaning.get()),
                  (a, b) -> b.meaning().rank() < a.meaning().rank() ? b : a);
            }
          }
        });
    ArticleMapperFields fields = new ArticleMapperFields(dates, dayFirst);
    List<Notice> notices = new ArrayList<>();
    Map<String, String> became = new LinkedHashMap<>();
    members.forEach(
        (name, value) -> {
          Optional<ArticleMapperNames.Meaning> meaning = names.meaning(name);
          if (meaning.isPresent() && value.isAbsent()) {
            return;
          }
          Optional<Claim> claim = meaning.map(m -> winners.get(m.member()));
          boolean taken =
              claim.isPresent()
                  && claim.get().name().equals(name)
                  && fields.take(name, value, claim.get().meaning());
          became.put(name, taken ? meaning.get().member() : "");
          if (!taken) {
            // Under its name it would be taken for the field, which another member is mapped to.
            fields.keep(names.isOwn(name) ? "given-" + name : name, value);
            notices.add(new Notice("unknown-member", name));
          }
        });
    notices.addAll(fields.notices());
    return new Mapped(fields.article(), became, notices);
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
