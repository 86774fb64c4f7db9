package org.dateline.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.Problem;
import org.dateline.SearchParameter;

/** What can be filtered by and counted, and what can stand before a colon, in one archive. */
final class ArchiveFields {
  private final List<String> own;
  private final Set<String> waiting;
  private final Map<String, Field> ownByName = new LinkedHashMap<>();

  /**
   * The fields of an archive.
   *
   * @param own its own fields, as its configuration declares them
   * @param waiting those of them that its index does not have yet
   */
  ArchiveFields(List<String> own, Collection<String> waiting) {
    this.own = List.copyOf(own);
    this.waiting = Set.copyOf(waiting);
    own.forEach(
        name -> ownByName.put(name.toLowerCase(Locale.ROOT), new Field(name, Field.Kind.VALUE)));
  }

  /** The field of a name in any case. */
  Optional<Field> named(String name) {
    return Field.named(name)
        .or(() -> Optional.ofNullable(ownByName.get(name.toLowerCase(Locale.ROOT))));
  }

  /** What can stand before a colon. */
  List<String> names() {
    return Stream.concat(Field.names().stream(), own.stream()).toList();
  }

  List<String> own() {
    return own;
  }

  /** What can be counted. */
  List<String> facets() {
    return Stream.concat(
            SearchParameter.filters().stream().map(SearchParameter::parameter), own.stream())
        .toList();
  }

  /** What is wrong with asking for a field now; empty when all is well. */
  Optional<Problem> reindexNeeded(String field) {
    return waiting.contains(field)
        ? Optional.of(
            Problem.of(
                    "reindex-needed",
                    "The articles of this archive were indexed without the field “" + field + "”.")
                .suggest("dateline reindex --archive FOLDER"))
        : Optional.empty();
  }
}
