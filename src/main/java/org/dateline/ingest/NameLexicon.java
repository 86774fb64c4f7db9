package org.dateline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.config.Countries;
import org.jspecify.annotations.Nullable;

/**
 * What words mean beside a name, in one language: titles, verbs of saying, heads of organizations,
 * given names, and what is no name. Read from the tables beside this class. Immutable.
 */
final class NameLexicon {
  /** Never part of a name: a run of capitals ends before it. */
  static final int NOT = 1;

  /** A country, city or what comes from there: part of a name only behind a given one. */
  static final int PLACE = 1 << 1;

  /** Streets, laws, markets: a run with such a word is no person. */
  static final int THING = 1 << 2;

  static final int TITLE = 1 << 3;
  static final int ROLE = 1 << 4;
  static final int HONORIFIC = 1 << 5;
  static final int REGNAL = 1 << 6;
  static final int OFFICE = 1 << 7;
  static final int SAYING = 1 << 8;
  static final int BETWEEN = 1 << 9;
  static final int HEAD = 1 << 10;
  static final int JOINING = 1 << 11;
  static final int TAIL = 1 << 12;
  static final int LEGAL = 1 << 13;
  static final int LEGAL_CAPITALS = 1 << 14;
  static final int GIVEN = 1 << 15;
  static final int PARTICLE = 1 << 16;
  static final int SUFFIX = 1 << 17;

  /** Some organization known by name begins with it. */
  static final int KNOWN = 1 << 18;

  /** A tail of names of three words or more: not Reagan Administration. */
  static final int LONG_TAIL = 1 << 19;

  /** Words that stand before a name. */
  static final int ANY_TITLE = TITLE | HONORIFIC | REGNAL;

  private static final Map<String, Integer> KINDS =
      Map.ofEntries(
          Map.entry("not", NOT),
          Map.entry("place", PLACE),
          Map.entry("thing", THING),
          Map.entry("title", TITLE),
          Map.entry("role", ROLE),
          Map.entry("honorific", HONORIFIC),
          Map.entry("regnal", REGNAL),
          Map.entry("office", OFFICE),
          Map.entry("saying", SAYING),
          Map.entry("between", BETWEEN),
          Map.entry("head", HEAD),
          Map.entry("joining", JOINING),
          Map.entry("tail", TAIL),
          Map.entry("long-tail", TAIL | LONG_TAIL),
          Map.entry("legal", LEGAL),
          Map.entry("legal-capitals", LEGAL_CAPITALS),
          Map.entry("given", GIVEN),
          Map.entry("particle", PARTICLE),
          Map.entry("suffix", SUFFIX));

  private static final List<String> FILES =
      List.of(
          "titles.txt",
          "sayings.txt",
          "organization-words.txt",
          "given-names.txt",
          "not-names.txt");

  /** More than the words of all tables, so that few share a slot. */
  private static final int SLOTS = 1 << 14;

  private final @Nullable String[] words = new String[SLOTS];
  private final int[] kinds = new int[SLOTS];
  private final List<String> endings = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final boolean nouns;
  private final boolean adjectivesFollow;
  private final boolean suffixes;

  /**
   * The words of a language.
   *
   * @param language a language that the tables have
   * @param countries whose names, inhabitants and capitals are no people
   */
  NameLexicon(String language, Countries countries) {
    this.nouns = language.equals("de");
    this.adjectivesFollow = language.equals("fr") || language.equals("es");
    this.suffixes = language.equals("tr");
    for (String file : FILES) {
      lines(file).forEach(line -> readLine(line, language));
    }
    for (Countries.Country country : countries.all()) {
      addPlace(country.name());
      country.also().forEach(this::addPlace);
      country.demonyms().forEach(this::addPlace);
      country.capitals().forEach(this::addPlace);
    }
    lines("organizations.txt").forEach(this::readKnown);
  }

  private void readLine(String line, String language) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ");
    if (!head[1].equals("any") && !head[1].equals(language)) {
      return;
    }
    for (String word : line.substring(colon + 1).strip().split(" +")) {
      if (head[0].equals("ending")) {
        endings.add(word);
      } else {
        add(word, Objects.requireNonNull(KINDS.get(head[0]), head[0]));
      }
    }
  }

  /** Of a name of several words, each that is no given name. */
  private void addPlace(String name) {
    if (name.indexOf(' ') > 0) {
      places.add(name);
    }
    String[] parts = name.split("[ ’']");
    for (String part : parts) {
      boolean ordinary = parts.length > 1 && (kinds(part) & (GIVEN | PARTICLE)) != 0;
      if (part.length() > 2 && !ordinary) {
        add(part, PLACE);
      }
    }
  }

  private void readKnown(String line) {
    String[] spellings = line.split(", ");
    for (String spelling : spellings) {
      known.put(spelling, spellings[0]);
      int space = spelling.indexOf(' ');
      add(space < 0 ? spelling : spelling.substring(0, space), KNOWN);
    }
  }

  private void add(String word, int kind) {
    String folded = word.toLowerCase(Locale.ROOT);
    int slot = slot(folded, 0, folded.length());
    words[slot] = folded;
    kinds[slot] |= kind;
  }

  private int kinds(String word) {
    return kinds(word, 0, word.length());
  }

  /** The kinds of a word, whatever its case: 0 when no table has it. */
  int kinds(String text, int start, int end) {
    return kinds[slot(text, start, end)];
  }

  /** Where a word is, or would be. */
  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + Character.toLowerCase(text.charAt(i));
    }
    hash ^= hash >>> 14;
    int slot = hash & (SLOTS - 1);
    for (String word = words[slot]; word != null; word = words[slot]) {
      if (isSame(word, text, start, end)) {
        return slot;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  private static boolean isSame(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Character.toLowerCase(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word ends as titles do that are written together with what they are of. */
  boolean hasTitleEnding(String text, int start, int end) {
    for (int i = 0; i < endings.size(); i++) {
      String ending = endings.get(i);
      int from = end - ending.length();
      if (from > start && text.regionMatches(true, from, ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * What all spellings of a known organization share.
   *
   * @return null when it is not known
   */
  @Nullable String known(String spelling) {
    return known.get(spelling);
  }

  /** Whether several words are the name of a country or capital. */
  boolean isCountry(String name) {
    return places.contains(name);
  }

  /** Whether nouns are written with a capital. */
  boolean nouns() {
    return nouns;
  }

  /** Whether an adjective may stand between a title and the name: le président syrien X. */
  boolean adjectivesFollow() {
    return adjectivesFollow;
  }

  /** Whether endings are parted from names by an apostrophe. */
  boolean suffixes() {
    return suffixes;
  }

  private static List<String> lines(String file) {
    try (InputStream in =
            Objects.requireNonNull(NameLexicon.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
