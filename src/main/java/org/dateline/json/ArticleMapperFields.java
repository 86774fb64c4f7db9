package org.dateline.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Article;
import org.dateline.IngestReport.Notice;
import org.dateline.InvalidRequestException;
import org.dateline.PartialDate;
import org.dateline.Problem;
import org.jspecify.annotations.Nullable;

/** The fields of one article, filled from values of any shape that says what they mean. */
final class ArticleMapperFields {
  private static final Set<String> LISTS =
      Set.of("authors", "countries", "topics", "people", "organizations", "places");

  /** Members of an object that stands for its name, as in {@code {"name": "Ann Lee", "id": 7}}. */
  private static final List<String> NAMES = List.of("name", "title", "label");

  private final Article.Builder article = Article.builder();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final ArticleDates dates;
  private final boolean dayFirst;

  ArticleMapperFields(ArticleDates dates, boolean dayFirst) {
    this.dates = dates;
    this.dayFirst = dayFirst;
  }

  static boolean isList(String member) {
    return LISTS.contains(member);
  }

  /**
   * Takes a value for the field it means.
   *
   * @return false when it does not fit and its name only might have meant this field
   */
  boolean take(String name, ArticleMapperValue value, ArticleMapperNames.Meaning meaning) {
    String member = meaning.member();
    if (!ArticleJson.MEMBERS.contains(member)) {
      // A field of the archive's own takes any value; what it says is for the index to tell.
      article.extra(member, value.toJson());
      return true;
    }
    boolean fits =
        switch (member) {
          case "published", "updated" -> takeDate(name, member, value);
          case "dateline" -> takeDateline(value);
          default -> isList(member) ? takeList(member, value) : takeText(member, value);
        };
    if (!fits && meaning.isCertain()) {
      problems.add(
          Problem.of(
                  "wrong-type",
                  "“"
                      + name
                      + "” is "
                      + value.kind()
                      + ", where "
                      + expected(member)
                      + " is expected.")
              .suggest("Correct it, or leave it out."));
      return true;
    }
    return fits;
  }

  private static String expected(String member) {
    return switch (member) {
      case "published", "updated" -> "a date";
      case "dateline" -> "text or an object of place and agency";
      default -> isList(member) ? "text or a list of texts" : "text";
    };
  }

  /** Keeps a member that is not understood. */
  void keep(String name, ArticleMapperValue value) {
    // A member named like ours lost to one mapped to the same field; under its name it would be
    // taken for ours when the article is read back.
    boolean ours = ArticleJson.MEMBERS.contains(name);
    article.extra(ours ? "given-" + name : name, value.toJson());
  }

  List<Notice> notices() {
    return notices;
  }

  /** The article, unless something was wrong. */
  Article article() {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException(problems);
    }
    return article.build();
  }

  private boolean takeText(String member, ArticleMapperValue value) {
    boolean exactly = member.equals("body") || member.equals("summary");
    Optional<String> text =
        switch (member) {
          case "id", "title" -> value.textOrNumber();
          case "source", "section" -> name(value);
          default ->
              value instanceof ArticleMapperValue.Text t ? Optional.of(t.text()) : Optional.empty();
        };
    text.map(t -> exactly ? t : t.strip()).ifPresent(t -> setText(member, t));
    return text.isPresent();
  }

  private void setText(String member, String text) {
    switch (member) {
      case "id" -> article.id(text);
      case "title" -> article.title(text);
      case "summary" -> article.summary(text);
      case "body" -> article.body(text);
      case "url" -> article.url(text);
      case "source" -> article.source(text);
      case "section" -> article.section(text);
      case "language" -> article.language(text);
      default -> throw new IllegalStateException(member);
    }
  }

  private boolean takeList(String member, ArticleMapperValue value) {
    List<String> values = new ArrayList<>();
    List<ArticleMapperValue> items =
        value instanceof ArticleMapperValue.Items i ? i.items() : List.of(value);
    for (ArticleMapperValue item : items) {
      if (item.isAbsent()) {
        continue;
      }
      Optional<String> text =
          item instanceof ArticleMapperValue.Members ? name(item) : item.textOrNumber();
      if (text.isEmpty()) {
        return false;
      }
      values.add(text.get().strip());
    }
    switch (member) {
      case "authors" -> article.authors(values);
      case "countries" -> article.countries(values);
      case "topics" -> article.topics(values);
      case "people" -> article.people(values);
      case "organizations" -> article.organizations(values);
      case "places" -> article.places(values);
      default -> throw new IllegalStateException(member);
    }
    return true;
  }

  /** A text, an object's name, or the only one of a list. */
  private static Optional<String> name(ArticleMapperValue value) {
    return switch (value) {
      case ArticleMapperValue.Text t -> Optional.of(t.text());
      case ArticleMapperValue.Literal l -> Optional.empty();
      case ArticleMapperValue.Items i ->
          i.items().size() == 1 ? name(i.items().getFirst()) : Optional.empty();
      case ArticleMapperValue.Members m -> {
        for (String name : NAMES) {
          if (m.members().get(name) instanceof ArticleMapperValue.Text t && !t.isAbsent()) {
            yield Optional.of(t.text());
          }
        }
        yield Optional.empty();
      }
    };
  }

  private boolean takeDate(String name, String member, ArticleMapperValue value) {
    Optional<String> text = value.textOrNumber();
    if (text.isEmpty()) {
      return false;
    }
    Optional<ArticleDates.Reading> reading = dates.read(text.get());
    if (reading.isEmpty()) {
      problems.add(
          Problem.of(
                  "invalid-date",
                  "“" + name + "” is “" + shortened(text.get()) + "”, which is not a date.")
              .suggest("Write it as " + ArticleDates.FORMS + "."));
      return true;
    }
    PartialDate date = reading.get().date();
    if (member.equals("published")) {
      article.published(date);
    } else {
      article.updated(date);
    }
    if (reading.get().assumed()) {
      notices.add(new Notice("date-order-assumed", dayFirst ? "day-first" : "month-first"));
    }
    return true;
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private boolean takeDateline(ArticleMapperValue value) {
    Article.Dateline dateline;
    switch (value) {
      case ArticleMapperValue.Text t -> dateline = new Article.Dateline(head(t.text()), "");
      case ArticleMapperValue.Members m ->
          dateline =
              new Article.Dateline(part(m.members().get("place")), part(m.members().get("agency")));
      default -> {
        return false;
      }
    }
    if (!dateline.place().isEmpty() || !dateline.agency().isEmpty()) {
      article.dateline(dateline);
    }
    return true;
  }

  /** A whole head, {@code SALVADOR, Feb 26 -}: the intake takes it apart. */
  private static String head(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text.strip() : "";
  }

  private static String part(@Nullable ArticleMapperValue value) {
    return value instanceof ArticleMapperValue.Text t ? t.text().strip() : "";
  }
}
