package org.dateline.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.Part;

/**
 * What a term is read as, which the fields before it decide.
 *
 * @param parts where words and phrases are looked for
 * @param field the field that is nearest to the term
 */
record Scope(Set<Part> parts, Optional<Field> field) {

  static Scope of(Set<Part> parts) {
    return new Scope(Collections.unmodifiableSet(EnumSet.copyOf(parts)), Optional.empty());
  }

  Scope in(Field inner) {
    return inner.kind() == Field.Kind.TEXT
        ? new Scope(Collections.unmodifiableSet(EnumSet.of(inner.part())), Optional.of(inner))
        : new Scope(parts, Optional.of(inner));
  }

  /** Whether values stand here, of which an article need have one only. */
  boolean isOfValues() {
    return field.filter(f -> f.kind() != Field.Kind.TEXT).isPresent();
  }
}
