package org.dateline.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Problem;
import org.dateline.json.ArticleMapper;
import org.dateline.read.JsonOutline.First;
import org.dateline.read.JsonOutline.Kind;
import org.dateline.read.JsonOutline.Place;

/**
 * Where in the objects of a JSON stream the records are: each is one itself, or a document around
 * them, {@code {"total": 2, "articles": [{…}, {…}]}}.
 */
final class JsonDocuments {
  /** What systems call their records: an object with a title and one of these is a feed. */
  private static final Set<String> FEEDS =
      Set.of(
          "articles",
          "items",
          "entries",
          "posts",
          "stories",
          "results",
          "records",
          "documents",
          "docs",
          "rows",
          "news",
          "data",
          "item",
          "entry");

  private final ArticleMapper mapper;
  private final boolean lines;
  private final String given;
  private boolean looking = true;

  /**
   * Creates it.
   *
   * @param mapper knows the names of an article's members
   * @param lines whether a document ends with its line
   * @param given the path that was given; empty to look for the records
   */
  JsonDocuments(ArticleMapper mapper, boolean lines, String given) {
    this.mapper = mapper;
    this.lines = lines;
    this.given = given;
  }

  /** Where the records of an object are. */
  sealed interface Where {
    /** It is itself one. */
    record Itself() implements Where {}

    /** Within it; paths of other lists of objects, which were not chosen. */
    record Within(Place place, List<String> others) implements Where {}

    /** Nobody knows. */
    record Unknown(Problem problem) implements Where {}
  }

  /** Where the records of the object at which the bytes stand are. */
  Where look(JsonBytes bytes) {
    if (!looking) {
      return new Where.Itself();
    }
    JsonOutline outline = new JsonOutline(bytes, mapper, lines, given);
    if (!given.isEmpty()) {
      return given(outline);
    }
    Where where = find(outline);
    // Where the first object is a record, so are the others: they need not be looked at twice.
    looking = !(where instanceof Where.Itself);
    return where;
  }

  private Where given(JsonOutline outline) {
    Optional<Place> place =
        outline.places().stream().filter(p -> p.path().equals(given)).findFirst();
    if (place.isPresent()) {
      return new Where.Within(place.get(), List.of());
    }
    List<Place> lists = arrays(outline).filter(p -> p.first() != First.OTHER).toList();
    return new Where.Unknown(
        Problem.of("no-records", "There are no records at “" + given + "” in this document.")
            .suggest(
                Problem.nearest(given, lists.stream().map(Place::path).toList())
                    .or(
                        () ->
                            Optional.of(lists)
                                .filter(l -> !l.isEmpty())
                                .map(l -> "There are lists at " + paths(l) + ".")
                                .or(() -> Optional.of("There is no list in it.")))));
  }

  private static Stream<Place> arrays(JsonOutline outline) {
    return outline.places().stream().filter(p -> p.kind() == Kind.ARRAY);
  }

  private Where find(JsonOutline outline) {
    List<Place> articles = likeliest(outline);
    if (outline.hasBody()) {
      return new Where.Itself();
    }
    if (outline.hasTitle()) {
      return choose(outline, articles.stream().filter(p -> FEEDS.contains(p.name())).toList());
    }
    if (!articles.isEmpty()) {
      return choose(outline, articles);
    }
    if (outline.isNamed()) {
      return new Where.Itself();
    }
    List<Place> objects =
        arrays(outline)
            .filter(p -> p.first() == First.OBJECT && !mapper.understands(p.name()))
            .toList();
    if (!objects.isEmpty()) {
      return choose(outline, objects);
    }
    return choose(
        outline,
        arrays(outline)
            .filter(p -> p.first() == First.NONE && FEEDS.contains(p.name()))
            .limit(1)
            .toList());
  }

  /** The lists of stories; when there are none, of objects with a title or a text. */
  private static List<Place> likeliest(JsonOutline outline) {
    List<Place> stories = arrays(outline).filter(p -> p.first() == First.STORY).toList();
    return stories.isEmpty()
        ? arrays(outline).filter(p -> p.first() == First.ARTICLE).toList()
        : stories;
  }

  private List<String> others(JsonOutline outline, Place chosen) {
    return arrays(outline)
        .filter(p -> !p.equals(chosen) && p.first().isObject() && !mapper.understands(p.name()))
        .map(Place::path)
        .toList();
  }

  private Where choose(JsonOutline outline, List<Place> places) {
    return switch (places.size()) {
      case 0 -> new Where.Itself();
      case 1 -> new Where.Within(places.getFirst(), others(outline, places.getFirst()));
      default ->
          new Where.Unknown(
              Problem.of(
                      "several-records",
                      "This document has several lists that may be the records: "
                          + paths(places)
                          + ". The option records says which.")
                  .suggest(places.getFirst().path()));
    };
  }

  private static String paths(List<Place> places) {
    return places.stream().map(p -> "“" + p.path() + "”").collect(Collectors.joining(", "));
  }
}
