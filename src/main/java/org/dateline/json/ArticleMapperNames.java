package org.dateline.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/**
 * Which of our members a name of others means.
 *
 * <p>Left out on purpose: {@code tags}, {@code keywords} and {@code categories}, which are free
 * words more often than topics of a tree; {@code timestamp}, which is a number more often than a
 * date. Whoever knows better maps them.
 */
final class ArticleMapperNames {
  /** Other names by ours, in the order in which they are believed. Case, _ and - do not matter. */
  private static final Map<String, List<String>> OTHERS =
      Map.ofEntries(
          Map.entry(
              "id", List.of("_id", "guid", "uuid", "articleid", "docid", "documentid", "storyid")),
          Map.entry("title", List.of("headline", "heading", "name")),
          Map.entry(
              "summary",
              List.of(
                  "standfirst",
                  "description",
                  "abstract",
                  "lead",
                  "excerpt",
                  "subtitle",
                  "subheadline",
                  "subhead",
                  "deck",
                  "teaser")),
          Map.entry(
              "body", List.of("text", "content", "articlebody", "fulltext", "article", "story")),
          Map.entry(
              "published",
              List.of(
                  "publishedat",
                  "publisheddate",
                  "datepublished",
                  "publishedon",
                  "publicationdate",
                  "publishdate",
                  "pubdate",
                  "date",
                  "datetime",
                  "created",
                  "createdat")),
          Map.entry(
              "updated",
              List.of(
                  "updatedat",
                  "lastupdated",
                  "modified",
                  "modifiedat",
                  "lastmodified",
                  "datemodified")),
          Map.entry("url", List.of("weburl", "canonicalurl", "permalink", "link", "uri")),
          Map.entry(
              "source", List.of("sourcename", "publisher", "outlet", "newspaper", "publication")),
          Map.entry(
              "authors",
              List.of("author", "byline", "bylines", "creator", "creators", "writer", "writers")),
          Map.entry("section", List.of("desk", "category")),
          Map.entry("language", List.of("lang", "languagecode")),
          Map.entry("countries", List.of("country", "countrycode", "countrycodes")),
          Map.entry("topics", List.of("topic", "subject", "subjects")),
          Map.entry("people", List.of("person", "persons")),
          Map.entry(
              "organizations",
              List.of("organization", "organisations", "organisation", "orgs", "org")),
          Map.entry("places", List.of("place", "locations", "location")));

  private static final Map<String, Meaning> BY_FOLDED_NAME = byFoldedName();

  /** Ranks below those of the table: what was said explicitly, and our own name as we write it. */
  private static final int MAPPED = 0;

  private static final int OURS = 1;
  private static final int LIKE_OURS = 2;

  private final Map<String, Meaning> mapped = new LinkedHashMap<>();

  /** The archive's own fields by their folded names. */
  private final Map<String, String> own = new HashMap<>();

  /**
   * What a name means.
   *
   * @param member our name
   * @param rank the lower, the stronger the claim
   */
  record Meaning(String member, int rank) {
    /** Whether it was our name or mapped to it, so that a value that does not fit is an error. */
    boolean isCertain() {
      return rank <= LIKE_OURS;
    }
  }

  ArticleMapperNames(Map<String, String> renames, List<String> fields) {
    fields.forEach(field -> own.put(folded(field), field));
    renames.forEach(
        (theirs, ours) -> {
          if (!ArticleJson.MEMBERS.contains(ours) && !fields.contains(ours)) {
            throw new InvalidRequestException(
                Problem.of(
                        "unknown-member",
                        "“"
                            + theirs
                            + "="
                            + ours
                            + "” maps to “"
                            + ours
                            + "”, which an article does not have.")
                    .suggest(
                        Problem.nearest(ours, ArticleJson.MEMBERS)
                            .orElse("One of " + String.join(", ", ArticleJson.MEMBERS) + ".")));
          }
          mapped.put(theirs, new Meaning(ours, MAPPED));
        });
  }

  private static Map<String, Meaning> byFoldedName() {
    Map<String, Meaning> names = new HashMap<>();
    for (String member : ArticleJson.MEMBERS) {
      names.put(member, new Meaning(member, LIKE_OURS));
      int rank = LIKE_OURS;
      for (String other : OTHERS.getOrDefault(member, List.of())) {
        names.put(other, new Meaning(member, ++rank));
      }
    }
    return Map.copyOf(names);
  }

  /** What a name means, or empty when nobody knows. */
  Optional<Meaning> meaning(String name) {
    Meaning explicit = mapped.get(name);
    if (explicit != null) {
      return Optional.of(explicit);
    }
    // What the archivist declared is no other name of ours: a desk may be no section here.
    String field = own.isEmpty() ? null : own.get(folded(name));
    if (field != null) {
      return Optional.of(new Meaning(field, field.equals(name) ? OURS : LIKE_OURS));
    }
    Meaning known = BY_FOLDED_NAME.get(name);
    if (known == null) {
      return Optional.ofNullable(BY_FOLDED_NAME.get(folded(name)));
    }
    return Optional.of(known.rank() == LIKE_OURS ? new Meaning(name, OURS) : known);
  }

  /** Whether a name is that of a field of the archive's own. */
  boolean isOwn(String name) {
    return own.containsValue(name);
  }

  static String folded(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != ' ') {
        letters.append(c);
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
