package org.dateline.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.config.ImportRules;
import org.dateline.config.ImportRules.Html;
import org.dateline.config.IndexConfig;

/** The parameters that say how the articles of a body are read. */
final class ImportParameters {
  static final OwnParameter AS =
      OwnParameter.text(
          "as",
          "Read the articles as this import of archive.json says; its format, encoding and columns"
              + " do not count: a body is JSON in UTF-8.");
  static final OwnParameter HTML =
      new OwnParameter(
          "html",
          List.of("auto", "on", "off"),
          "Whether title, summary and body are HTML; auto looks at each article, unless the import"
              + " says.");

  private ImportParameters() {}

  /** A body is JSON in UTF-8 by contract, so that what is not is a mistake of its own lines. */
  private static final String ENCODING = "utf-8";

  /**
   * Takes these parameters out of those given.
   *
   * @throws Refusal when there is no such import
   */
  static ImportRules take(Map<String, List<String>> given, IndexConfig config) {
    String as = AS.take(given);
    Optional<Html> html =
        given.containsKey(HTML.name())
            ? Optional.of(Html.valueOf(HTML.take(given).toUpperCase(Locale.ROOT)))
            : Optional.empty();
    ImportRules rules = as.isEmpty() ? ImportRules.NONE : named(as, config);
    return new ImportRules(
        Optional.empty(),
        ENCODING,
        rules.records(),
        List.of(),
        rules.split(),
        rules.map(),
        rules.set(),
        html.or(rules::html),
        rules.dayFirst());
  }

  private static ImportRules named(String name, IndexConfig config) {
    try {
      return config.importRules(name);
    } catch (InvalidRequestException e) {
      throw new InvalidRequestException(e.problems().stream().map(p -> p.in(AS.name())).toList());
    }
  }
}
