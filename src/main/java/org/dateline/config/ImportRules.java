package org.dateline.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the records of one system are read. In {@code archive.json} they stand under a name, {@code
 * "imports": {"rudaw-cms": {…}}}.
 *
 * @param format the format, {@code jsonl}, {@code json}, {@code csv} or {@code text}; told from
 *     name and content when absent
 * @param encoding the name of the encoding, {@code windows-1256}; empty for UTF-8, or UTF-16 where
 *     a byte order mark or zeros tell
 * @param records where in a JSON document the records are, {@code response.docs}; empty to look for
 *     them
 * @param columns the names of a table's columns where it has no header
 * @param split what separates several values in a cell or text; empty for {@code |} and {@code ;}
 *     in the cells of a table, and nothing in JSON
 * @param map what is meant by a member or a path of members, {@code author.name}: the name of one
 *     of ours
 * @param set values for members of ours that a record lacks
 * @param html whether title, summary and body are written in HTML; {@link Html#AUTO} when absent
 * @param dayFirst whether {@code 04/05/2017} is the fourth of May; as the archive says when absent
 */
public record ImportRules(
    Optional<String> format,
    String encoding,
    String records,
    List<String> columns,
    String split,
    Map<String, String> map,
    Map<String, String> set,
    Optional<Html> html,
    Optional<Boolean> dayFirst) {

  /** Rules that leave everything to what is seen. */
  public static final ImportRules NONE =
      new ImportRules(
          Optional.empty(),
          "",
          "",
          List.of(),
          "",
          Map.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty());

  /**
   * Rules that say what members mean.
   *
   * @param map the name of ours by theirs, {@code kop} to {@code title}
   * @return the rules
   */
  public static ImportRules mapping(Map<String, String> map) {
    return new ImportRules(
        NONE.format,
        NONE.encoding,
        NONE.records,
        NONE.columns,
        NONE.split,
        map,
        NONE.set,
        NONE.html,
        NONE.dayFirst);
  }

  /** Whether title, summary and body are written in HTML. */
  public enum Html {
    /** Those of an article are when tags that make paragraphs are found in them. */
    AUTO,
    /** All are. */
    ON,
    /** None are. */
    OFF
  }

  /** Copies the collections, which keep their order. */
  public ImportRules {
    columns = List.copyOf(columns);
    map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
  }

  /**
   * These rules with others over them.
   *
   * @param over rules that win where they say something; entries of {@code map} and {@code set} win
   *     one by one
   * @return the changed copy
   */
  public ImportRules overlaidBy(ImportRules over) {
    Map<String, String> maps = new LinkedHashMap<>(map);
    maps.putAll(over.map);
    Map<String, String> sets = new LinkedHashMap<>(set);
    sets.putAll(over.set);
    return new ImportRules(
        over.format.or(() -> format),
        over.encoding.isEmpty() ? encoding : over.encoding,
        over.records.isEmpty() ? records : over.records,
        over.columns.isEmpty() ? columns : over.columns,
        over.split.isEmpty() ? split : over.split,
        maps,
        sets,
        over.html.or(() -> html),
        over.dayFirst.or(() -> dayFirst));
  }
}
