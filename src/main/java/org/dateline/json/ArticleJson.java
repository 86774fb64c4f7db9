package org.dateline.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.PartialDate;

/**
 * Writes an article as a JSON object and reads it back, exactly as it was. Members come in the
 * order of {@link #MEMBERS}; absent ones are left out. Members that Dateline does not know follow,
 * as they were given.
 *
 * <pre>{@code
 * {"id":"a1","title":"…","body":"…","published":"2025-12-21T18:04:00Z","source":"Kurdistan24",
 *  "countries":["SY","US"],"dateline":{"place":"ERBIL","agency":"Kurdistan24"},"imageUrl":"…"}
 * }</pre>
 */
public final class ArticleJson {
  /** The names of the members that Dateline knows, in the order they are written. */
  public static final List<String> MEMBERS =
      List.of(
          "id",
          "title",
          "summary",
          "body",
          "published",
          "updated",
          "url",
          "source",
          "authors",
          "section",
          "language",
          "countries",
          "topics",
          "people",
          "organizations",
          "places",
          "dateline",
          "status",
          "markup");

  private static final Set<String> KNOWN =
      Stream.concat(MEMBERS.stream(), Stream.of(TagJson.NAME))
          .collect(Collectors.toUnmodifiableSet());

  private ArticleJson() {}

  /**
   * Writes an article.
   *
   * @param out where to
   * @param article what
   * @throws IOException when {@code out} fails
   */
  public static void write(JsonWriter out, Article article) throws IOException {
    write(out, article, name -> true);
  }

  /**
   * Writes some members of an article.
   *
   * @param out where to
   * @param article what
   * @param members the names of the members to write, also of ones that Dateline does not know;
   *     those that the article lacks are left out
   * @throws IOException when {@code out} fails
   */
  public static void write(JsonWriter out, Article article, Set<String> members)
      throws IOException {
    write(out, article, members::contains);
  }

  private static void write(JsonWriter out, Article article, Predicate<String> wanted)
      throws IOException {
    out.beginObject();
    for (String name : MEMBERS) {
      if (wanted.test(name)) {
        writeMember(out, name, article);
      }
    }
    if (wanted.test(TagJson.NAME)) {
      TagJson.write(out, article.tagged());
    }
    for (Map.Entry<String, String> member : article.extra().entrySet()) {
      // A program can add an extra member named like one of ours: ours stands.
      boolean free = !KNOWN.contains(member.getKey()) || isOthersWord(member.getKey(), article);
      if (wanted.test(member.getKey()) && free) {
        out.name(member.getKey());
        ArticleJsonExtra.write(out, member.getValue());
      }
    }
    out.endObject();
  }

  /**
   * Whether an extra member is a status, markup or tagged in the words of another system. It is
   * read back as such, as ours is not written beside it and it is no word of ours.
   */
  private static boolean isOthersWord(String name, Article article) {
    String json = article.extra().getOrDefault(name, "");
    return switch (name) {
      case TagJson.NAME -> article.tagged().isEmpty() && TagJson.parse(json).isEmpty();
      case "status" ->
          article.status() == Article.Status.USABLE && !isWord(Article.Status.class, json);
      case "markup" ->
          article.markup() == Article.Markup.PLAIN && !isWord(Article.Markup.class, json);
      default -> false;
    };
  }

  private static <E extends Enum<E>> boolean isWord(Class<E> type, String json) {
    String bare = json.strip();
    return Words.find(type, bare).isPresent()
        || (bare.length() > 2
            && Words.find(type, bare.substring(1, bare.length() - 1)).isPresent());
  }

  static void writeMember(JsonWriter out, String name, Article article) throws IOException {
    switch (name) {
      case "id" -> text(out, name, article.id());
      case "title" -> text(out, name, article.title());
      case "summary" -> text(out, name, article.summary());
      case "body" -> text(out, name, article.body());
      case "published" -> date(out, name, article.published());
      case "updated" -> date(out, name, article.updated());
      case "url" -> text(out, name, article.url());
      case "source" -> text(out, name, article.source());
      case "authors" -> list(out, name, article.authors());
      case "section" -> text(out, name, article.section());
      case "language" -> text(out, name, article.language());
      case "countries" -> list(out, name, article.countries());
      case "topics" -> list(out, name, article.topics());
      case "people" -> list(out, name, article.people());
      case "organizations" -> list(out, name, article.organizations());
      case "places" -> list(out, name, article.places());
      case "dateline" -> dateline(out, name, article.dateline());
      case "status" -> word(out, name, article.status(), Article.Status.USABLE);
      case "markup" -> word(out, name, article.markup(), Article.Markup.PLAIN);
      default -> throw new IllegalStateException(name);
    }
  }

  private static void text(JsonWriter out, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.name(name);
      ArticleJsonExtra.text(out, value);
    }
  }

  /** A word is written when it is not the usual one. */
  private static <E extends Enum<E>> void word(JsonWriter out, String name, E value, E usual)
      throws IOException {
    if (value != usual) {
      out.name(name).value(Words.written(value));
    }
  }

  private static void list(JsonWriter out, String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      out.name(name).beginArray();
      for (String value : values) {
        ArticleJsonExtra.text(out, value);
      }
      out.endArray();
    }
  }

  private static void date(JsonWriter out, String name, Optional<PartialDate> date)
      throws IOException {
    if (date.isPresent()) {
      out.name(name).value(date.get().toString());
    }
  }

  private static void dateline(JsonWriter out, String name, Optional<Article.Dateline> dateline)
      throws IOException {
    if (dateline.isPresent()) {
      out.name(name).beginObject();
      text(out, "place", dateline.get().place());
      text(out, "agency", dateline.get().agency());
      out.endObject();
    }
  }

  /**
   * The values of a member that Dateline does not know, to filter by and to count: of text, numbers
   * and yes or no, and of lists of these. An object stands for its {@code name}, {@code value} or
   * {@code label}, the first that says something.
   *
   * @param article whose
   * @param member its name; where none is written just so, case, {@code _}, {@code -} and blanks do
   *     not matter
   * @return the values in their order, stripped, each once and none empty
   */
  public static List<String> values(Article article, String member) {
    return ArticleJsonValues.of(article.extra(), member);
  }

  /**
   * Writes an article as one line of JSON.
   *
   * @param article what
   * @return the JSON text
   */
  public static String toJson(Article article) {
    StringWriter text = new StringWriter(article.body().length() + 512);
    try {
      write(new JsonWriter(text), article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Reads an article that {@link #write(JsonWriter, Article)} wrote.
   *
   * @param in a reader before the object
   * @return the article
   * @throws IOException when {@code in} fails, or what it holds is not such an article
   */
  public static Article read(JsonReader in) throws IOException {
    Article.Builder article = Article.builder();
    try {
      in.beginObject();
      while (in.hasNext()) {
        readMember(in, article);
      }
      in.endObject();
    } catch (IllegalStateException | DateTimeException e) {
      throw new MalformedJsonException("This is not an article: " + e.getMessage(), e);
    }
    return article.build();
  }

  private static void readMember(JsonReader in, Article.Builder article) throws IOException {
    String name = in.nextName();
    if (!KNOWN.contains(name)) {
      article.extra(name, ArticleJsonExtra.read(in));
      return;
    }
    if (in.peek() == JsonToken.NULL) {
      in.nextNull();
      return;
    }
    switch (name) {
      case "id" -> article.id(in.nextString());
      case "title" -> article.title(in.nextString());
      case "summary" -> article.summary(in.nextString());
      case "body" -> article.body(in.nextString());
      case "published" -> article.published(PartialDate.parse(in.nextString()));
      case "updated" -> article.updated(PartialDate.parse(in.nextString()));
      case "url" -> article.url(in.nextString());
      case "source" -> article.source(in.nextString());
      case "authors" -> article.authors(list(in));
      case "section" -> article.section(in.nextString());
      case "language" -> article.language(in.nextString());
      case "countries" -> article.countries(list(in));
      case "topics" -> article.topics(list(in));
      case "people" -> article.people(list(in));
      case "organizations" -> article.organizations(list(in));
      case "places" -> article.places(list(in));
      case "dateline" -> article.dateline(dateline(in));
      case TagJson.NAME -> readTagged(in, article);
      case "status" -> readWord(in, name, Article.Status.class, article::status, article);
      case "markup" -> readWord(in, name, Article.Markup.class, article::markup, article);
      default -> throw new IllegalStateException(name);
    }
  }

  private static void readTagged(JsonReader in, Article.Builder article) throws IOException {
    String json = ArticleJsonExtra.read(in);
    TagJson.parse(json).ifPresentOrElse(article::tagged, () -> article.extra(TagJson.NAME, json));
  }

  /** A word that is not ours is another system's, and was kept as it came. */
  private static <E extends Enum<E>> void readWord(
      JsonReader in, String name, Class<E> type, Consumer<E> set, Article.Builder article)
      throws IOException {
    if (in.peek() != JsonToken.STRING) {
      article.extra(name, ArticleJsonExtra.read(in));
      return;
    }
    String word = in.nextString();
    Optional<E> ours = Words.find(type, word);
    if (ours.isPresent()) {
      set.accept(ours.get());
    } else {
      article.extra(name, JsonText.of(out -> ArticleJsonExtra.text(out, word)));
    }
  }

  private static List<String> list(JsonReader in) throws IOException {
    List<String> values = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      values.add(in.nextString());
    }
    in.endArray();
    return values;
  }

  private static Article.Dateline dateline(JsonReader in) throws IOException {
    String place = "";
    String agency = "";
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "place" -> place = in.nextString();
        case "agency" -> agency = in.nextString();
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Article.Dateline(place, agency);
  }

  /**
   * Reads an article that {@link #toJson} wrote.
   *
   * @param json the JSON text
   * @return the article
   * @throws IllegalArgumentException when it is not such an article
   */
  public static Article parse(String json) {
    JsonReader in = new JsonReader(new StringReader(json));
    in.setStrictness(Strictness.STRICT);
    try {
      Article article = read(in);
      if (in.peek() != JsonToken.END_DOCUMENT) {
        throw new IllegalArgumentException("Something follows the article.");
      }
      return article;
    } catch (IOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
