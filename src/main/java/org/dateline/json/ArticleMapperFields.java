package org.dateline.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.Article;
import org.dateline.IngestReport.Notice;
import org.dateline.InvalidRequestException;
import org.dateline.PartialDate;
import org.dateline.Problem;
import org.dateline.Tag;
import org.dateline.config.ImportRules;
import org.dateline.json.ArticleMapperNames.Meaning;
import org.jspecify.annotations.Nullable;

/** The fields of one article, filled from values of any shape that says what they mean. */
final class ArticleMapperFields {
  private static final Set<String> LISTS =
      Set.of("authors", "countries", "topics", "people", "organizations", "places");

  private final Article.Builder article = Article.builder();
  private final Set<String> filled = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final Reading reading;
  private String place = "";
  private String agency = "";
  private String notPublished = "";
  private boolean rendered;
  private boolean markupGiven;

  /**
   * How values are read.
   *
   * @param dates reads dates
   * @param dayFirst the order of day and month it assumes
   * @param split what separates the values of a list in one text; empty when nothing does
   * @param html whether articles are written in HTML
   */
  record Reading(
      ArticleDates dates,
      boolean dayFirst,
      Optional<ArticleMapperSplit> split,
      ImportRules.Html html) {}

  ArticleMapperFields(Reading reading) {
    this.reading = reading;
  }

  static boolean isList(String member) {
    return LISTS.contains(member);
  }

  private static boolean isDate(String member) {
    return member.equals("published") || member.equals("updated");
  }

  /** Whether a value says that there is nothing. */
  static boolean saysNothing(Meaning meaning, ArticleMapperValue value) {
    return value.isAbsent()
        || (isDate(meaning.member())
            && value instanceof ArticleMapperValue.Text t
            && ArticleDates.saysNothing(t.text()));
  }

  /** Whether a value can be what its name only might mean. */
  static boolean fits(Meaning meaning, ArticleMapperValue value) {
    String member = meaning.member();
    if (meaning.own()) {
      return true;
    }
    return switch (member) {
      case "published", "updated" -> ArticleMapperTexts.text(value).isPresent();
      case "dateline" -> true;
      case "status", "markup" -> ArticleMapperStatus.word(value).isPresent();
      default ->
          isList(member)
              ? names(value, false).isPresent()
              : text(member, value).filter(t -> !isNumberOfRow(member, t)).isPresent();
    };
  }

  /** WordPress numbers its authors and categories: a number is nobody's name. */
  private static boolean isNumberOfRow(String member, String text) {
    return member.equals("section") && isNumber(text);
  }

  private static boolean isNumber(String text) {
    String stripped = text.strip();
    return !stripped.isEmpty() && stripped.chars().allMatch(Character::isDigit);
  }

  /** Whether the article has something for a member. */
  boolean has(Meaning meaning) {
    return filled.contains(meaning.member())
        || (meaning.shown().equals("dateline") && filled.contains("dateline"));
  }

  /**
   * Takes a value for the field it means.
   *
   * @return false when it does not fit and its name only might have meant this field
   */
  boolean take(String name, ArticleMapperValue value, Meaning meaning) {
    String member = meaning.member();
    boolean fits =
        switch (member) {
          case "published", "updated" -> takeDate(name, value, meaning);
          case "dateline" -> takeDateline(value);
          case "status" -> takeStatus(name, value);
          case "markup" -> takeMarkup(value);
          default -> {
            if (meaning.own()) {
              yield takeOwn(member, value);
            }
            yield isList(member) ? takeList(name, value, meaning) : takeText(member, value);
          }
        };
    if (fits) {
      filled.add(member);
    }
    boolean word = member.equals("status") || member.equals("markup");
    // A certain “published”: true says that it is, not when.
    boolean flag = isDate(member) && isFlag(value);
    if (!fits && meaning.isCertain() && !word && !flag) {
      problems.add(
          Problem.of(
                  "wrong-type",
                  "“%s” is %s, where %s is expected."
                      .formatted(name, value.kind(), expected(member)))
              .suggest("Correct it, or leave it out."));
      return true;
    }
    return fits;
  }

  private static boolean isFlag(ArticleMapperValue value) {
    return value instanceof ArticleMapperValue.Literal l && !l.isNumber();
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
    Optional<List<Tag>> tagged =
        name.equals(TagJson.NAME) ? TagJson.parse(value.toJson()) : Optional.empty();
    if (tagged.isPresent()) {
      article.tagged(tagged.get());
      return;
    }
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
    if (!place.isEmpty() || !agency.isEmpty()) {
      article.dateline(new Article.Dateline(place, agency));
    }
    Article plain = article.build();
    if (!notPublished.isEmpty()) {
      return ArticleMapperStatus.hidden(plain, notPublished);
    }
    boolean html =
        !markupGiven
            && switch (reading.html()) {
              case ON -> true;
              case OFF -> false;
              case AUTO -> isHtml(plain);
            };
    return html ? plain.toBuilder().markup(Article.Markup.HTML).build() : plain;
  }

  private boolean isHtml(Article plain) {
    return rendered
        || BlockTags.occurIn(plain.body())
        || BlockTags.occurIn(plain.summary())
        || BlockTags.occurIn(plain.title());
  }

  private static Optional<String> text(String member, ArticleMapperValue value) {
    return switch (member) {
      case "id", "title" -> ArticleMapperTexts.text(value);
      case "source", "section" -> ArticleMapperTexts.name(value);
      default -> ArticleMapperTexts.words(value);
    };
  }

  private boolean takeText(String member, ArticleMapperValue value) {
    Optional<String> text = text(member, value);
    if (text.isEmpty()) {
      return false;
    }
    boolean shown = member.equals("title") || member.equals("summary") || member.equals("body");
    if (shown && ArticleMapperTexts.isRendered(value)) {
      // Text without either is the same in HTML.
      rendered |= text.get().indexOf('<') >= 0 || text.get().indexOf('&') >= 0;
    }
    boolean exactly = member.equals("body") || member.equals("summary");
    setText(member, exactly ? text.get() : text.get().strip());
    return true;
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
      case "datelinePlace" -> place = text;
      case "datelineAgency" -> agency = text;
      default -> throw new IllegalStateException(member);
    }
  }

  private boolean takeList(String name, ArticleMapperValue value, Meaning meaning) {
    ArticleMapperValue apart = reading.split().map(s -> s.apart(value)).orElse(value);
    Optional<List<String>> names = names(apart, meaning.isCertain());
    if (names.isEmpty()) {
      return false;
    }
    List<String> values = names.get();
    switch (meaning.member()) {
      case "authors" ->
          article.authors(
              isByline(name, value) ? values.stream().map(this::byline).toList() : values);
      case "countries" -> article.countries(values);
      case "topics" -> article.topics(values);
      case "people" -> article.people(values);
      case "organizations" -> article.organizations(values);
      case "places" -> article.places(values);
      default -> throw new IllegalStateException(meaning.member());
    }
    return true;
  }

  private static boolean isByline(String name, ArticleMapperValue value) {
    String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return last.startsWith("byline") || value instanceof ArticleMapperValue.Members;
  }

  /** The name of a line that says who wrote. */
  private String byline(String text) {
    return text.regionMatches(true, 0, "by ", 0, 3) ? text.substring(3).strip() : text;
  }

  /** The names in a list, or of a single one; empty when something in it is none. */
  private static Optional<List<String>> names(ArticleMapperValue value, boolean alsoNumbers) {
    List<ArticleMapperValue> items =
        value instanceof ArticleMapperValue.Items i ? i.items() : List.of(value);
    List<String> names = new ArrayList<>(items.size());
    for (ArticleMapperValue item : items) {
      if (item.isAbsent()) {
        continue;
      }
      Optional<String> name =
          item instanceof ArticleMapperValue.Members
              ? ArticleMapperTexts.name(item)
              : item.textOrNumber();
      if (name.isEmpty() || (!alsoNumbers && isNumber(name.get()))) {
        return Optional.empty();
      }
      if (!name.get().isBlank()) {
        names.add(name.get().strip());
      }
    }
    return Optional.of(names);
  }

  private boolean takeOwn(String field, ArticleMapperValue value) {
    article.extra(field, reading.split().map(s -> s.apart(value)).orElse(value).toJson());
    return true;
  }

  private boolean takeStatus(String name, ArticleMapperValue value) {
    Optional<String> word = ArticleMapperStatus.word(value);
    if (word.isEmpty()) {
      return false;
    }
    Optional<Article.Status> known = ArticleMapperStatus.meaning(word.get());
    if (known.isEmpty()) {
      keep(name, value);
      notices.add(new Notice("unknown-status", shortened(word.get())));
    } else if (ArticleMapperStatus.isNotPublished(word.get())) {
      notPublished = word.get();
      notices.add(new Notice("not-published", word.get()));
    } else {
      article.status(known.get());
    }
    return true;
  }

  private boolean takeMarkup(ArticleMapperValue value) {
    Optional<String> word =
        ArticleMapperStatus.word(value).filter(w -> w.equals("html") || w.equals("plain"));
    word.ifPresent(
        w -> article.markup(w.equals("html") ? Article.Markup.HTML : Article.Markup.PLAIN));
    markupGiven |= word.isPresent();
    return word.isPresent();
  }

  private boolean takeDate(String name, ArticleMapperValue value, Meaning meaning) {
    Optional<String> text = ArticleMapperTexts.text(value);
    if (text.isEmpty()) {
      return false;
    }
    Optional<ArticleDates.Reading> read =
        meaning.utc() ? reading.dates().readInUtc(text.get()) : reading.dates().read(text.get());
    if (read.isEmpty()) {
      problems.add(
          Problem.of(
                  "invalid-date",
                  "“" + name + "” is “" + shortened(text.get()) + "”, which is not a date.")
              .suggest(ArticleDates.advice(text.get())));
      return true;
    }
    PartialDate date = read.get().date();
    if (meaning.member().equals("published")) {
      article.published(date);
    } else {
      article.updated(date);
    }
    switch (read.get().order()) {
      case NONE -> {}
      case ASSUMED -> order("date-order-assumed", reading.dayFirst());
      case DAY_FIRST -> order("date-order-shown", true);
      case MONTH_FIRST -> order("date-order-shown", false);
    }
    return true;
  }

  private void order(String code, boolean dayFirst) {
    notices.add(new Notice(code, dayFirst ? "day-first" : "month-first"));
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private boolean takeDateline(ArticleMapperValue value) {
    switch (value) {
      case ArticleMapperValue.Text t -> place = head(t.text());
      case ArticleMapperValue.Members m -> {
        place = part(m.members().get("place"));
        agency = part(m.members().get("agency"));
      }
      default -> {
        return false;
      }
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
