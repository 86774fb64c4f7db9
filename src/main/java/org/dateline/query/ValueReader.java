package org.dateline.query;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.Problem;
import org.dateline.config.IndexConfig;

/** Reads values of facets as a reader writes them into values as they are stored. */
final class ValueReader {
  private static final Pattern OUTER_SLASHES = Pattern.compile("^[\\s/]+|[\\s/]+$");

  private final IndexConfig config;
  private final ArchiveFields fields;
  private final Predicate<String> heldCountry;

  /** Countries that no table has are known all the same when the archive holds them as written. */
  ValueReader(IndexConfig config, ArchiveFields fields, Predicate<String> heldCountry) {
    this.config = config;
    this.fields = fields;
    this.heldCountry = heldCountry;
  }

  /** Whose values these are. */
  ArchiveFields fields() {
    return fields;
  }

  /** The value of any facet but {@code date}; what cannot be resolved stays as written. */
  String resolve(String facet, String written) {
    return switch (facet) {
      case "country" -> country(written).orElse(written);
      case "topic" -> topic(written);
      case "language" -> written.toLowerCase(Locale.ROOT);
      default -> written;
    };
  }

  /** The code of a country, or a spelling that the archive holds. */
  Optional<String> country(String written) {
    return config.countries().resolve(written).or(() -> Optional.of(written).filter(heldCountry));
  }

  /** The path of a topic; one that the tree does not know stays as written. */
  String topic(String written) {
    String path = OUTER_SLASHES.matcher(written).replaceAll("");
    return config.topics().resolve(path).orElse(path);
  }

  Problem unknownCountry(String written) {
    return Problem.of("unknown-country", "There is no country " + Warnings.quoted(written) + ".")
        .suggest(
            config
                .countries()
                .nearest(written)
                .orElse("a country by its name or its ISO code, such as SY"));
  }
}
