package org.dateline.count;

import java.util.Locale;
import org.dateline.config.IndexConfig;

/** What to show for the values of facets. */
final class Labels {
  private final IndexConfig config;

  Labels(IndexConfig config) {
    this.config = config;
  }

  String label(String facet, String value) {
    return switch (facet) {
      case "country" -> config.countries().label(value);
      case "topic" -> config.topics().label(value);
      case "language" -> {
        String name = Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
        yield name.isEmpty() ? value : name;
      }
      default -> value;
    };
  }
}
