package org.dateline.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.config.ImportRules;

/** Rules that say one thing. */
final class Rules {
  private Rules() {}

  static ImportRules encoding(String name) {
    return rules(Optional.empty(), name, List.of());
  }

  static ImportRules format(String name) {
    return rules(Optional.of(name), "", List.of());
  }

  static ImportRules columns(String... names) {
    return rules(Optional.empty(), "", List.of(names));
  }

  static ImportRules setting(Map<String, String> set) {
    return new ImportRules(
        Optional.empty(), "", "", List.of(), "", Map.of(), set, Optional.empty(), Optional.empty());
  }

  private static ImportRules rules(Optional<String> format, String encoding, List<String> columns) {
    return new ImportRules(
        format, encoding, "", columns, "", Map.of(), Map.of(), Optional.empty(), Optional.empty());
  }
}
