package org.dateline;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one table of what can be asked. HTTP parameters, the members of a JSON request, the flags of
 * the command line, their descriptions, links to the next page and the fingerprint of a cursor all
 * come from these rows.
 */
public enum SearchParameter {
  /** The query. */
  Q("q", Kind.ONCE, Scope.TYPED, "text", "What to look for, in the query language."),
  /** The parts searched. */
  IN("in", Kind.LIST, Scope.QUERY, "title|summary|body|lead", "Search these parts only."),
  /** How many of the bare words must match. */
  MATCH(
      "match",
      Kind.ONCE,
      Scope.QUERY,
      "auto|all|any",
      "How many of the bare words an article must have; auto asks for all of up to three, for fewer"
          + " where no article has all, and for any of more."),
  /** Whether names are found in other spellings. */
  NAMES(
      "names",
      Kind.ONCE,
      Scope.QUERY,
      "auto|off",
      "Find names in all spellings that the archive has, or only as typed."),
  /** Spellings that no name stands for. */
  NOT_NAME(
      "not.name", Kind.MANY, Scope.QUERY, "name", "Do not take this spelling for a name typed."),
  /** The first day. */
  FROM("from", Kind.ONCE, Scope.FILTER, "date", "Published on or after: 2025-12-21, 2025, 7d."),
  /** The last day. */
  TO("to", Kind.ONCE, Scope.FILTER, "date", "Published on or before: 2025-12-21, 2025, 7d."),
  /** Filter by country. */
  COUNTRY("country", Kind.LIST, Scope.FILTER, "country", "About this country, in any spelling."),
  /** Exclude a country. */
  NOT_COUNTRY("not.country", Kind.LIST, Scope.FILTER, "country", "Not about this country."),
  /** Filter by topic. */
  TOPIC("topic", Kind.LIST, Scope.FILTER, "path", "On this topic or one below it."),
  /** Exclude a topic. */
  NOT_TOPIC("not.topic", Kind.LIST, Scope.FILTER, "path", "Not on this topic or one below it."),
  /** Filter by civil date. */
  DATE("date", Kind.LIST, Scope.FILTER, "date", "Published in this year, month or day."),
  /** Exclude a civil date. */
  NOT_DATE("not.date", Kind.LIST, Scope.FILTER, "date", "Not published then."),
  /** Filter by source. */
  SOURCE("source", Kind.MANY, Scope.FILTER, "name", "Published by this source."),
  /** Exclude a source. */
  NOT_SOURCE("not.source", Kind.MANY, Scope.FILTER, "name", "Not published by this source."),
  /** Filter by language. */
  LANGUAGE("language", Kind.LIST, Scope.FILTER, "code", "Written in this language, BCP 47."),
  /** Exclude a language. */
  NOT_LANGUAGE("not.language", Kind.LIST, Scope.FILTER, "code", "Not written in this language."),
  /** Filter by author. */
  AUTHOR("author", Kind.MANY, Scope.FILTER, "name", "Written by this author."),
  /** Exclude an author. */
  NOT_AUTHOR("not.author", Kind.MANY, Scope.FILTER, "name", "Not written by this author."),
  /** Filter by section. */
  SECTION("section", Kind.MANY, Scope.FILTER, "name", "Published in this section."),
  /** Exclude a section. */
  NOT_SECTION("not.section", Kind.MANY, Scope.FILTER, "name", "Not published in this section."),
  /** Filter by person. */
  PERSON("person", Kind.MANY, Scope.FILTER, "name", "About this person."),
  /** Exclude a person. */
  NOT_PERSON("not.person", Kind.MANY, Scope.FILTER, "name", "Not about this person."),
  /** Filter by organization. */
  ORGANIZATION("organization", Kind.MANY, Scope.FILTER, "name", "About this organization."),
  /** Exclude an organization. */
  NOT_ORGANIZATION(
      "not.organization", Kind.MANY, Scope.FILTER, "name", "Not about this organization."),
  /** Filter by place. */
  PLACE("place", Kind.MANY, Scope.FILTER, "name", "About this place."),
  /** Exclude a place. */
  NOT_PLACE("not.place", Kind.MANY, Scope.FILTER, "name", "Not about this place."),
  /** The order. */
  SORT(
      "sort",
      Kind.ONCE,
      Scope.ORDER,
      "relevance|newest|oldest|recent",
      "The order of hits; recent is relevance that counts what is older less. Where there is"
          + " nothing to score, newest."),
  /** The page. */
  PAGE("page", Kind.ONCE, Scope.PAGE, "number", "Which page, counted from 1."),
  /** The hits of a page. */
  SIZE("size", Kind.ONCE, Scope.SIZE, "number", "Hits of a page, at most 100."),
  /** Where to go on. */
  CURSOR("cursor", Kind.ONCE, Scope.CURSOR, "opaque", "The next of the answer before."),
  /** More members of the hits. */
  FIELDS("fields", Kind.LIST, Scope.SHOW, "names", "More members of the hits: summary, authors."),
  /** Facets. */
  FACET(
      "facet",
      Kind.LIST,
      Scope.SHOW,
      "name[:count]",
      "Count the values of this facet: country:20, topic, date/2025."),
  /** The timeline. */
  INTERVAL(
      "interval",
      Kind.ONCE,
      Scope.TIMELINE,
      "auto|day|week|month|year",
      "Count matches per interval of time."),
  /** Whether hits are marked. */
  HIGHLIGHT("highlight", Kind.ONCE, Scope.SHOW, "on|off", "Show marked titles and passages."),
  /** What the answer tells about itself. */
  EXPLAIN(
      "explain",
      Kind.LIST,
      Scope.SHOW,
      "clauses|why",
      "Tell how many articles each clause matches, and why each hit is here."),
  /** Whether warnings are errors. */
  STRICT(
      "strict", Kind.ONCE, Scope.QUERY, "true|false", "Answer 400 where there would be warnings."),
  /** The beginning of facet values. */
  PREFIX("prefix", Kind.ONCE, Scope.PREFIX, "text", "Only values whose value or label begins so.");

  /** What is asked of an archive; each takes some of the parameters. */
  public enum Operation {
    /** {@link Archive#search}. */
    SEARCH,
    /** {@link Archive#facet}. */
    FACET,
    /** {@link Archive#timeline}. */
    TIMELINE,
    /** {@link Archive#export}. */
    EXPORT,
    /** {@link Archive#delete(SearchRequest)}. */
    DELETE,
    /** {@link Archive#parse}. */
    PARSE,
    /** {@link Archive#suggest}. */
    SUGGEST,
    /** {@link Archive#article(String, SearchRequest)}. */
    ARTICLE
  }

  private enum Kind {
    ONCE,
    /** Repeated; a comma belongs to the value. */
    MANY,
    /** Repeated, or joined by commas. */
    LIST
  }

  private enum Scope {
    TYPED,
    QUERY,
    FILTER,
    ORDER,
    PAGE,
    SIZE,
    CURSOR,
    SHOW,
    TIMELINE,
    PREFIX;

    private Set<Operation> operations() {
      return switch (this) {
        case TYPED -> EnumSet.allOf(Operation.class);
        case QUERY -> EnumSet.complementOf(EnumSet.of(Operation.SUGGEST));
        case FILTER -> EnumSet.complementOf(EnumSet.of(Operation.ARTICLE));
        case ORDER -> EnumSet.of(Operation.SEARCH, Operation.EXPORT);
        case PAGE -> EnumSet.of(Operation.SEARCH, Operation.FACET);
        case SIZE -> EnumSet.of(Operation.SEARCH, Operation.FACET, Operation.SUGGEST);
        case CURSOR, SHOW -> EnumSet.of(Operation.SEARCH);
        case TIMELINE -> EnumSet.of(Operation.SEARCH, Operation.TIMELINE);
        case PREFIX -> EnumSet.of(Operation.FACET);
      };
    }
  }

  private final String parameter;
  private final Kind kind;
  private final Scope scope;
  private final String syntax;
  private final String sentence;

  SearchParameter(String parameter, Kind kind, Scope scope, String syntax, String sentence) {
    this.parameter = parameter;
    this.kind = kind;
    this.scope = scope;
    this.syntax = syntax;
    this.sentence = sentence;
  }

  /**
   * Its name over HTTP and in JSON: {@code not.country}.
   *
   * @return the name
   */
  public String parameter() {
    return parameter;
  }

  /**
   * Whether it can be given several times.
   *
   * @return whether it repeats
   */
  public boolean repeats() {
    return kind != Kind.ONCE;
  }

  /**
   * How many values it takes in one request, at most.
   *
   * @return 1 when it does not repeat, 50 for facets, else 1,000
   */
  public int mostValues() {
    return !repeats() ? 1 : this == FACET ? 50 : 1_000;
  }

  /**
   * The form of its value: the allowed words joined by {@code |}, or the kind of value.
   *
   * @return a few words
   */
  public String syntax() {
    return syntax;
  }

  /**
   * What it does.
   *
   * @return one sentence
   */
  public String sentence() {
    return sentence;
  }

  /**
   * What it can be given to.
   *
   * @return at least one operation
   */
  public Set<Operation> operations() {
    return scope.operations();
  }

  /**
   * Whether it decides which articles match, or in what order: those that do make up the
   * fingerprint of a cursor.
   *
   * @return whether a cursor depends on it
   */
  public boolean decidesOrder() {
    return scope == Scope.TYPED
        || scope == Scope.QUERY
        || scope == Scope.FILTER
        || scope == Scope.ORDER;
  }

  /**
   * The filter that excludes what this one asks for: {@code not.country} of {@code country}.
   *
   * @return its opposite; empty when this is no filter by value
   */
  public Optional<SearchParameter> excluding() {
    return named("not." + parameter);
  }

  /**
   * The rows that filter by a value: country, topic, date, …
   *
   * @return those without {@code not.}, in the order of the table
   */
  public static List<SearchParameter> filters() {
    return ParameterRows.FILTERS;
  }

  /**
   * Whether an archive can have a field of its own by this name: a letter of a to z, then letters,
   * digits and {@code _}, 64 at most, and no parameter, part of the text, member of an article or
   * other word of ours in any case.
   *
   * @param name the name
   * @return whether it means nothing yet
   */
  public static boolean isFree(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ParameterRows.NAME.matcher(name).matches()
        && !ParameterRows.TAKEN.contains(lower)
        && !ParameterRows.BY_NAME.containsKey(lower);
  }

  /**
   * The row of a name.
   *
   * @param name as over HTTP
   * @return the row, or empty
   */
  public static Optional<SearchParameter> named(String name) {
    return Optional.ofNullable(ParameterRows.BY_NAME.get(name));
  }

  /**
   * Reads a request from names and values, as they come over HTTP, in JSON or from flags.
   *
   * @param operation what it will be given to
   * @param given the values of each name, in the order given
   * @return the request
   * @throws InvalidRequestException with every name that is unknown here, every value that does not
   *     have the form of its row, and every row with more values than {@link #mostValues()}
   */
  public static SearchRequest read(Operation operation, Map<String, List<String>> given) {
    return read(operation, given, List.of());
  }

  /**
   * As {@link #read(Operation, Map)}, for an archive that has fields of its own: {@code edition}
   * and {@code not.edition} are filters then, which may be given several times.
   *
   * @param operation what it will be given to
   * @param given the values of each name, in the order given
   * @param ownFields the names of the archive's own fields
   * @return the request
   * @throws InvalidRequestException as there
   */
  public static SearchRequest read(
      Operation operation, Map<String, List<String>> given, Collection<String> ownFields) {
    return new ParameterReading(operation, ownFields).read(given);
  }

  /** The values that a text stands for, each in its one written form; refuses what has none. */
  List<String> valuesOf(String text) {
    List<String> pieces = kind == Kind.LIST ? Arrays.asList(text.split(",")) : List.of(text);
    return pieces.stream()
        .map(piece -> kind == Kind.ONCE ? piece : piece.strip())
        .filter(piece -> kind == Kind.ONCE || !piece.isEmpty())
        .map(this::written)
        .toList();
  }

  private String written(String value) {
    if (syntax.equals("number")) {
      return number(value);
    }
    if (syntax.indexOf('|') < 0) {
      return value;
    }
    List<String> words = Arrays.asList(syntax.split("\\|"));
    String word = value.strip().toLowerCase(Locale.ROOT);
    if (!words.contains(word)) {
      throw new InvalidRequestException(
          Problem.of(
                  "invalid-value",
                  "“" + value + "” is no value of “" + parameter + "”; it takes " + or(words) + ".")
              .suggest(Problem.nearest(word, words).orElse(words.get(0)))
              .in(parameter));
    }
    return word;
  }

  private String number(String value) {
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= 1) {
        return Integer.toString(number);
      }
    } catch (NumberFormatException e) {
      // Said below, as for numbers that are too small.
    }
    throw new InvalidRequestException(
        Problem.of("invalid-value", "“" + value + "” is no whole number from 1 on.")
            .suggest("a number such as " + (this == PAGE ? "1" : "10"))
            .in(parameter));
  }

  private static String or(List<String> words) {
    return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
        + " or "
        + words.get(words.size() - 1);
  }
}
