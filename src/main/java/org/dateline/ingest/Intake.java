package org.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.Article;
import org.dateline.Article.Dateline;
import org.dateline.ArticleId;
import org.dateline.IngestReport.Notice;
import org.dateline.PartialDate;
import org.dateline.Problem;
import org.dateline.config.IndexConfig;
import org.dateline.text.Cut;
import org.dateline.text.Language;

/** Takes articles in: as given they come, as indexed they leave. Thread-safe. */
public final class Intake {
  /** The longest id, in bytes of UTF-8. */
  private static final int ID_BYTES = 512;

  private static final int TITLE_WORDS = 12;
  private static final int TITLE_CHARACTERS = 100;

  /** How many characters of HTML may hold one of text: pictures stand in it as letters. */
  private static final int MARKUP = 4;

  /** How much of a body tells its language. */
  private static final int LANGUAGE_SAMPLE = 2_000;

  /** What is dated later than this from now is a mistake. */
  private static final Duration AHEAD = Duration.ofDays(2);

  /** No news is older. */
  private static final LocalDate EARLIEST = LocalDate.of(1400, 1, 1);

  private final IndexConfig config;
  private final FoundTags found;

  /**
   * An intake for an archive.
   *
   * @param config what its archivist decided: countries, topics, limits, zone
   */
  public Intake(IndexConfig config) {
    this.config = config;
    this.found = new FoundTags(config.countries());
  }

  /**
   * Takes an article in. Taking the result again gives the same article.
   *
   * <p>Of an article in HTML the text is taken, as a reader of the page sees it; notice {@code
   * html-read}. Of a withdrawn one the id alone is taken; notice {@code withdrawn}, unless its
   * member {@code given-status} has the word for which it is not published.
   *
   * <p>Where the publisher gave no countries, no people or no organizations, those that its text is
   * about are found, each with the words that say so: {@link Article#tagged()}. What was found
   * before is found anew.
   *
   * <p>The id is the one given, else made from the address, else from title, body and date. The
   * body becomes paragraphs with one blank line between them, its dateline is taken off, a missing
   * title is taken from its first words. Countries and topics become codes and paths where the
   * archive's tables know the spelling. The language is brought to its code, or told, of those that
   * the archive allows.
   *
   * @param article as given
   * @param now the present, to tell dates that lie in the future
   * @return the article as indexed, or why there is none: {@code no-text}, {@code invalid-id},
   *     {@code article-too-long}, {@code no-id} for a withdrawn one
   */
  public Taken take(Article article, Instant now) {
    Article given = article.asTaggedByPublisher();
    if (given.status() == Article.Status.WITHDRAWN) {
      return withdrawn(given);
    }
    List<Notice> notices = new ArrayList<>();
    Article plain = given;
    if (given.markup() == Article.Markup.HTML) {
      Optional<Problem> tooLong = lengthRefusal(given, (long) MARKUP * mostCharacters());
      if (tooLong.isPresent()) {
        return new Taken.Refused(tooLong.get());
      }
      plain = HtmlText.plain(given);
      notices.add(new Notice("html-read", ""));
    }
    Article.Builder taken = plain.toBuilder();
    text(plain, taken, notices);
    fields(plain, taken, notices);
    Article read = taken.build();
    if (read.title().isEmpty() && read.body().isEmpty()) {
      return new Taken.Refused(
          Problem.of("no-text", "The article has neither a title nor a body.")
              .suggest("give it a title or a body"));
    }
    Article known = read.toBuilder().id(id(given)).language(language(read)).build();
    Optional<Problem> refusal = refusal(known);
    if (refusal.isPresent()) {
      return new Taken.Refused(refusal.get());
    }
    return dated(found.of(known), now, notices);
  }

  /** What came beside the id goes: its publisher took it back. */
  private static Taken withdrawn(Article given) {
    if (given.id().isBlank() && CleanText.line(given.url()).isEmpty()) {
      return new Taken.Refused(
          Problem.of("no-id", "The withdrawn article has neither an id nor an address.")
              .suggest("give it the id or the url that it was indexed with"));
    }
    Article article = Article.builder().id(id(given)).status(Article.Status.WITHDRAWN).build();
    return idRefusal(article)
        .<Taken>map(Taken.Refused::new)
        .orElseGet(
            () ->
                new Taken.Accepted(
                    article,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    // Of what is not published its reader has told.
                    given.extra().containsKey("given-status")
                        ? List.of()
                        : List.of(new Notice("withdrawn", ""))));
  }

  private Optional<Problem> refusal(Article article) {
    return idRefusal(article).or(() -> lengthRefusal(article, mostCharacters()));
  }

  private static Optional<Problem> idRefusal(Article article) {
    int bytes = article.id().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > ID_BYTES) {
      return Optional.of(
          Problem.of(
              "invalid-id",
              "The id has " + bytes + " bytes in UTF-8; at most " + ID_BYTES + " are allowed."));
    }
    if (article.id().codePoints().anyMatch(Intake::isUnfitForIds)) {
      return Optional.of(Problem.of("invalid-id", "The id contains a control character."));
    }
    return Optional.empty();
  }

  private int mostCharacters() {
    return config.limits().articleCharacters();
  }

  private static Optional<Problem> lengthRefusal(Article article, long most) {
    long length =
        (long) article.title().length() + article.summary().length() + article.body().length();
    if (length > most) {
      return Optional.of(
          Problem.of(
                  "article-too-long",
                  "The article has " + length + " characters; at most " + most + " are allowed.")
              .suggest("split it, or set limits.articleCharacters in archive.json"));
    }
    return Optional.empty();
  }

  /** Half a surrogate pair cannot be written in UTF-8, so two ids could become one. */
  private static boolean isUnfitForIds(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
  }

  private static String id(Article given) {
    String id = given.id().strip();
    if (!id.isEmpty()) {
      return id;
    }
    String url = CleanText.line(given.url());
    if (!url.isEmpty()) {
      return ArticleId.ofUrl(url);
    }
    String published = given.published().map(PartialDate::toString).orElse("");
    String content = given.title() + '\0' + given.body() + '\0' + published;
    return ArticleId.ofBytes(content.getBytes(StandardCharsets.UTF_8));
  }

  private static void text(Article given, Article.Builder taken, List<Notice> notices) {
    String title = CleanText.line(given.title());
    String body = Paragraphs.joined(given.body());
    Optional<Dateline> dateline = given.dateline().map(DatelineParser::given);
    Optional<DatelineParser.Found> found = DatelineParser.parse(body);
    while (found.isPresent()
        && isSame(dateline, found.get())
        && found.get().end() < body.length()) {
      body = body.substring(found.get().end());
      dateline = Optional.of(merged(dateline, found.get().dateline()));
      found = DatelineParser.parse(body);
    }
    if (title.isEmpty() && !body.isEmpty()) {
      title = firstWords(body);
      notices.add(new Notice("title-derived", ""));
    }
    taken.title(title).summary(CleanText.line(given.summary())).body(body);
    dateline.ifPresent(taken::dateline);
  }

  /** Whether a dateline in the body says what is known already, or nothing is. */
  private static boolean isSame(Optional<Dateline> known, DatelineParser.Found found) {
    Dateline other = found.dateline();
    return known
        .map(k -> agrees(k.place(), other.place()) && agrees(k.agency(), other.agency()))
        .orElse(true);
  }

  private static boolean agrees(String known, String found) {
    return known.isEmpty() || found.isEmpty() || known.equalsIgnoreCase(found);
  }

  private static Dateline merged(Optional<Dateline> known, Dateline found) {
    return known
        .map(
            k ->
                new Dateline(
                    k.place().isEmpty() ? found.place() : k.place(),
                    k.agency().isEmpty() ? found.agency() : k.agency()))
        .orElse(found);
  }

  /** A title from the beginning of the first paragraph. */
  private static String firstWords(String body) {
    int border = body.indexOf(Paragraphs.BORDER);
    String paragraph = border < 0 ? body : body.substring(0, border);
    int end = 0;
    for (int words = 0; words < TITLE_WORDS && end < paragraph.length(); words++) {
      int space = paragraph.indexOf(' ', end + 1);
      end = space < 0 ? paragraph.length() : space;
    }
    if (end == paragraph.length() && end <= TITLE_CHARACTERS) {
      return paragraph;
    }
    int cut = Cut.before(paragraph, Math.min(end, TITLE_CHARACTERS - 1));
    while (cut > 1 && " ,;:-–—".indexOf(paragraph.charAt(cut - 1)) >= 0) {
      cut--;
    }
    return paragraph.substring(0, cut) + "…";
  }

  private void fields(Article given, Article.Builder taken, List<Notice> notices) {
    taken.url(CleanText.line(given.url()));
    taken.source(CleanText.line(given.source()));
    taken.section(CleanText.line(given.section()));
    taken.authors(values(given.authors(), UnaryOperator.identity()));
    taken.people(values(given.people(), UnaryOperator.identity()));
    taken.organizations(values(given.organizations(), UnaryOperator.identity()));
    taken.places(values(given.places(), UnaryOperator.identity()));
    taken.topics(values(given.topics(), this::topic));
    taken.countries(values(given.countries(), spelling -> country(spelling, notices)));
  }

  /** Values without blanks and duplicates, in their order. */
  private static List<String> values(List<String> given, UnaryOperator<String> resolve) {
    if (given.isEmpty()) {
      return given;
    }
    Set<String> values = new LinkedHashSet<>();
    for (String value : given) {
      String line = CleanText.line(value);
      String resolved = line.isEmpty() ? "" : resolve.apply(line);
      if (!resolved.isEmpty()) {
        values.add(resolved);
      }
    }
    return List.copyOf(values);
  }

  private String country(String spelling, List<Notice> notices) {
    Optional<String> code = config.countries().resolve(spelling);
    if (code.isEmpty()) {
      Notice notice = new Notice("unknown-country", spelling);
      if (!notices.contains(notice)) {
        notices.add(notice);
      }
    }
    return code.orElse(spelling);
  }

  /** A path of the tree, or a path as given without empty steps. */
  private String topic(String name) {
    Optional<String> known = config.topics().resolve(name);
    if (known.isPresent()) {
      return known.get();
    }
    List<String> steps = new ArrayList<>();
    for (String step : name.split("/")) {
      if (!step.isBlank()) {
        steps.add(step.strip());
      }
    }
    String path = String.join("/", steps);
    return config.topics().resolve(path).orElse(path);
  }

  /** The code of the language given, else one told; Kurdish in Arabic letters is Sorani. */
  private String language(Article article) {
    String code = LanguageNames.code(article.language());
    if (!code.isEmpty() && !code.equals("ku")) {
      return code;
    }
    String body = article.body();
    String sample =
        article.title()
            + '\n'
            + article.summary()
            + '\n'
            + body.substring(0, Math.min(body.length(), LANGUAGE_SAMPLE));
    if (code.isEmpty()) {
      return Language.detect(sample, config.languages());
    }
    return Language.detect(sample).equals("ckb") ? "ckb" : code;
  }

  private Taken dated(Article article, Instant now, List<Notice> notices) {
    if (article.published().isEmpty()) {
      return new Taken.Accepted(article, Optional.empty(), Optional.empty(), List.of(), notices);
    }
    ZoneId zone = config.zone();
    PartialDate published = article.published().get();
    Instant start = published.start(zone);
    boolean late = start.isAfter(now.plus(AHEAD));
    if (late || start.isBefore(EARLIEST.atStartOfDay(zone).toInstant())) {
      Problem problem =
          Problem.of(
              "implausible-date",
              "The date “"
                  + published
                  + (late ? "” lies in the future" : "” lies before the year 1400")
                  + "; the article is indexed as undated.");
      return new Taken.Accepted(
          article, Optional.empty(), Optional.empty(), List.of(problem), notices);
    }
    Optional<LocalDate> day = published.day(zone);
    Optional<YearMonth> month = Optional.of(published.month(zone));
    return new Taken.Accepted(article, day, month, List.of(), notices);
  }
}
