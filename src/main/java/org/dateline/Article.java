package org.dateline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One published item. To be indexed it needs a title or a body; everything else may be absent: an
 * empty text, an empty list, an empty {@link Optional}.
 *
 * @param id its identity in the archive: indexing the same id again replaces the article; when
 *     empty it is made from {@code url}, else from the content
 * @param title the headline; when empty it is taken from the first words of the body
 * @param summary the standfirst, the paragraph between headline and body
 * @param body the text. As given, paragraphs are ended by a blank or indented line, or are one a
 *     line, or are wrapped at one width; as indexed, they are separated by one blank line and hold
 *     no line break
 * @param published when it was published
 * @param updated when it was last changed
 * @param url where it was published
 * @param source who published it: {@code Kurdistan24}
 * @param authors who wrote it
 * @param section the section of the publication: {@code World}
 * @param language BCP 47: {@code en}, {@code ckb}; detected when empty
 * @param countries the countries it is about, in any spelling; as indexed, ISO 3166-1 codes, or as
 *     given where the archive does not know the spelling
 * @param topics its topics, paths in the topic tree such as {@code politics/diplomacy}
 * @param people people it is about
 * @param organizations organizations it is about
 * @param places places it is about
 * @param dateline place and agency at the head of the body; taken from there when empty
 * @param status whether it may be found; {@link Status#USABLE} unless said otherwise
 * @param markup how title, summary and body are written; as indexed, always {@link Markup#PLAIN}
 * @param tagged which of the countries, topics, people, organizations and places no publisher gave,
 *     who did, and by which words; empty as given
 * @param extra members of the input that are not among these, by name, each as JSON text; kept and
 *     given back
 */
public record Article(
    String id,
    String title,
    String summary,
    String body,
    Optional<PartialDate> published,
    Optional<PartialDate> updated,
    String url,
    String source,
    List<String> authors,
    String section,
    String language,
    List<String> countries,
    List<String> topics,
    List<String> people,
    List<String> organizations,
    List<String> places,
    Optional<Dateline> dateline,
    Status status,
    Markup markup,
    List<Tag> tagged,
    Map<String, String> extra) {

  /** Refuses null by the member's name; copies lists and map, which keeps its order. */
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(updated, "updated");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(dateline, "dateline");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(markup, "markup");
    authors = List.copyOf(authors);
    countries = List.copyOf(countries);
    topics = List.copyOf(topics);
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    tagged = List.copyOf(tagged);
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /**
   * The head of a wire story's body, {@code ERBIL (Kurdistan24) -}.
   *
   * @param place where it was filed; empty when absent
   * @param agency who filed it; empty when absent
   */
  public record Dateline(String place, String agency) {}

  /** Whether an article may be found. */
  public enum Status {
    /** It is found. */
    USABLE,
    /**
     * Its publisher took it back: it is found nowhere, and asking for it tells so. Of a withdrawn
     * article only the id is shown; it needs no title and no body.
     */
    WITHDRAWN
  }

  /** How title, summary and body are written. */
  public enum Markup {
    /** As text: a {@code <} is a character like others. */
    PLAIN,
    /** In HTML; indexing makes text of it and keeps what was given. */
    HTML
  }

  /**
   * The article without the values that were found in its text, which is as its publisher gave it.
   *
   * @return this article, when there are none
   */
  public Article asTaggedByPublisher() {
    if (tagged.isEmpty()) {
      return this;
    }
    return toBuilder()
        .countries(given("country", countries))
        .topics(given("topic", topics))
        .people(given("person", people))
        .organizations(given("organization", organizations))
        .places(given("place", places))
        .tagged(List.of())
        .build();
  }

  private List<String> given(String facet, List<String> values) {
    return values.stream()
        .filter(
            value ->
                tagged.stream()
                    .noneMatch(
                        tag ->
                            tag.facet().equals(facet)
                                && tag.value().equals(value)
                                && tag.isFound()))
        .toList();
  }

  /**
   * Starts an article.
   *
   * @return a builder with everything absent
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder with the values of this article
   */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.id = id;
    b.title = title;
    b.summary = summary;
    b.body = body;
    b.published = published;
    b.updated = updated;
    b.url = url;
    b.source = source;
    b.authors.addAll(authors);
    b.section = section;
    b.language = language;
    b.countries.addAll(countries);
    b.topics.addAll(topics);
    b.people.addAll(people);
    b.organizations.addAll(organizations);
    b.tagged.addAll(tagged);
    b.places.addAll(places);
    b.dateline = dateline;
    b.status = status;
    b.markup = markup;
    b.extra.putAll(extra);
    return b;
  }

  /** Collects the parts of an article. Not thread-safe. */
  public static final class Builder {
    private String id = "";
    private String title = "";
    private String summary = "";
    private String body = "";
    private Optional<PartialDate> published = Optional.empty();
    private Optional<PartialDate> updated = Optional.empty();
    private String url = "";
    private String source = "";
    private final List<String> authors = new ArrayList<>();
    private String section = "";
    private String language = "";
    private final List<String> countries = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> organizations = new ArrayList<>();
    private final List<Tag> tagged = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private Optional<Dateline> dateline = Optional.empty();
    private Status status = Status.USABLE;
    private Markup markup = Markup.PLAIN;
    private final Map<String, String> extra = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets the id.
     *
     * @param value the value
     * @return this
     */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /**
     * Sets the headline.
     *
     * @param value the value
     * @return this
     */
    public Builder title(String value) {
      this.title = value;
      return this;
    }

    /**
     * Sets the standfirst.
     *
     * @param value the value
     * @return this
     */
    public Builder summary(String value) {
      this.summary = value;
      return this;
    }

    /**
     * Sets the text.
     *
     * @param value the value
     * @return this
     */
    public Builder body(String value) {
      this.body = value;
      return this;
    }

    /**
     * Sets when it was published.
     *
     * @param value the value
     * @return this
     */
    public Builder published(PartialDate value) {
      this.published = Optional.of(value);
      return this;
    }

    /**
     * Sets the instant it was published.
     *
     * @param value the value
     * @return this
     */
    public Builder published(Instant value) {
      return published(new PartialDate.Moment(value));
    }

    /**
     * Sets the day it was published.
     *
     * @param value the value
     * @return this
     */
    public Builder published(LocalDate value) {
      return published(new PartialDate.Day(value));
    }

    /**
     * Sets when it was last changed.
     *
     * @param value the value
     * @return this
     */
    public Builder updated(PartialDate value) {
      this.updated = Optional.of(value);
      return this;
    }

    /**
     * Sets where it was published.
     *
     * @param value the value
     * @return this
     */
    public Builder url(String value) {
      this.url = value;
      return this;
    }

    /**
     * Sets who published it.
     *
     * @param value the value
     * @return this
     */
    public Builder source(String value) {
      this.source = value;
      return this;
    }

    /**
     * Adds an author.
     *
     * @param value the value
     * @return this
     */
    public Builder author(String value) {
      authors.add(value);
      return this;
    }

    /**
     * Replaces the authors.
     *
     * @param values the values
     * @return this
     */
    public Builder authors(List<String> values) {
      authors.clear();
      authors.addAll(values);
      return this;
    }

    /**
     * Sets the section of the publication.
     *
     * @param value the value
     * @return this
     */
    public Builder section(String value) {
      this.section = value;
      return this;
    }

    /**
     * Sets the language, BCP 47.
     *
     * @param value the value
     * @return this
     */
    public Builder language(String value) {
      this.language = value;
      return this;
    }

    /**
     * Adds a country it is about, in any spelling.
     *
     * @param value the value
     * @return this
     */
    public Builder country(String value) {
      countries.add(value);
      return this;
    }

    /**
     * Replaces the countries.
     *
     * @param values the values
     * @return this
     */
    public Builder countries(List<String> values) {
      countries.clear();
      countries.addAll(values);
      return this;
    }

    /**
     * Adds a topic, a path such as {@code politics/diplomacy}.
     *
     * @param value the value
     * @return this
     */
    public Builder topic(String value) {
      topics.add(value);
      return this;
    }

    /**
     * Replaces the topics.
     *
     * @param values the values
     * @return this
     */
    public Builder topics(List<String> values) {
      topics.clear();
      topics.addAll(values);
      return this;
    }

    /**
     * Adds a person it is about.
     *
     * @param value the value
     * @return this
     */
    public Builder person(String value) {
      people.add(value);
      return this;
    }

    /**
     * Replaces the people.
     *
     * @param values the values
     * @return this
     */
    public Builder people(List<String> values) {
      people.clear();
      people.addAll(values);
      return this;
    }

    /**
     * Adds an organization it is about.
     *
     * @param value the value
     * @return this
     */
    public Builder organization(String value) {
      organizations.add(value);
      return this;
    }

    /**
     * Replaces the organizations.
     *
     * @param values the values
     * @return this
     */
    public Builder organizations(List<String> values) {
      organizations.clear();
      organizations.addAll(values);
      return this;
    }

    /**
     * Adds a place it is about.
     *
     * @param value the value
     * @return this
     */
    public Builder place(String value) {
      places.add(value);
      return this;
    }

    /**
     * Replaces the places.
     *
     * @param values the values
     * @return this
     */
    public Builder places(List<String> values) {
      places.clear();
      places.addAll(values);
      return this;
    }

    /**
     * Replaces what is told about the origin of values.
     *
     * @param tags one for each value that no publisher gave
     * @return this
     */
    public Builder tagged(List<Tag> tags) {
      tagged.clear();
      tagged.addAll(tags);
      return this;
    }

    /**
     * Sets the dateline.
     *
     * @param value the value
     * @return this
     */
    public Builder dateline(Dateline value) {
      this.dateline = Optional.of(value);
      return this;
    }

    /**
     * Sets whether it may be found.
     *
     * @param value the value
     * @return this
     */
    public Builder status(Status value) {
      this.status = value;
      return this;
    }

    /**
     * Sets how title, summary and body are written.
     *
     * @param value the value
     * @return this
     */
    public Builder markup(Markup value) {
      this.markup = value;
      return this;
    }

    /**
     * Adds a member that Dateline does not know, to be kept and given back.
     *
     * @param name its name
     * @param json its value as JSON text
     * @return this
     */
    public Builder extra(String name, String json) {
      extra.put(name, json);
      return this;
    }

    /**
     * Makes the article.
     *
     * @return the article
     */
    public Article build() {
      return new Article(
          id,
          title,
          summary,
          body,
          published,
          updated,
          url,
          source,
          authors,
          section,
          language,
          countries,
          topics,
          people,
          organizations,
          places,
          dateline,
          status,
          markup,
          tagged,
          extra);
    }
  }
}
