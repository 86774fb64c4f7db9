package org.dateline.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that were given a meaning and that no record has: mistyped ones mostly. */
final class UnmappedMembers {
  private UnmappedMembers() {}

  /**
   * Those that no record has.
   *
   * @param mapped the names that were given a meaning
   * @param seen what records have that has a value
   */
  static List<String> of(List<String> mapped, Set<String> seen) {
    Set<String> alike = seen.stream().map(UnmappedMembers::plain).collect(Collectors.toSet());
    return mapped.stream()
        .distinct()
        .filter(name -> !alike.contains(plain(name)))
        .filter(name -> !isWithin(name, seen))
        .toList();
  }

  /** Whether a path leads into a member that was kept as a whole. */
  private static boolean isWithin(String path, Collection<String> seen) {
    return seen.stream().anyMatch(name -> name.startsWith(path + "."));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[_\\s-]", "");
  }
}
