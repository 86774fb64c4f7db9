package org.dateline.config;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The countries an article can be about: ISO 3166-1 alpha-2, former states that archives still
 * name, and a few codes of what news needs besides ({@code XK}, {@code EU}, {@code IQ-KR}).
 */
public final class Countries {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{P}\\p{S}\\p{Cf}]+");

  /** The languages whose names of countries are understood besides those in the table. */
  private static final List<String> LANGUAGES =
      List.of(
          "ar", "az", "bg", "bn", "bs", "ca", "ckb", "cs", "da", "de", "el", "en", "es", "et", "fa",
          "fi", "fr", "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "ka", "kk", "ko", "ku", "lt",
          "lv", "mk", "ms", "nl", "no", "pl", "ps", "pt", "ro", "ru", "sk", "sl", "so", "sq", "sr",
          "sv", "sw", "ta", "th", "tr", "uk", "ur", "uz", "vi", "zh");

  private final Map<String, Country> byCode;
  private final Map<String, String> codeBySpelling = new HashMap<>();
  private final List<String> names;
  private Optional<Map<String, String>> codeByForeignName = Optional.empty();

  Countries(Collection<Country> rows) {
    Map<String, Country> countries = new LinkedHashMap<>();
    rows.forEach(row -> countries.put(row.code(), row));
    this.byCode = Collections.unmodifiableMap(countries);
    List<String> shown = new ArrayList<>();
    for (Country row : byCode.values()) {
      shown.add(row.name());
      row.spellings().forEach(spelling -> codeBySpelling.put(folded(spelling), row.code()));
    }
    this.names = List.copyOf(shown);
  }

  /**
   * One country.
   *
   * @param code its code, {@code SY}
   * @param alpha3 its three-letter code; empty when it has none
   * @param name its usual name in English
   * @param also other spellings and names
   * @param demonyms adjectives and inhabitants: {@code Syrian}, {@code Syrians}
   * @param capitals its capital in usual spellings
   * @param parent the code of the country it belongs to; empty for most
   * @param cities its other cities that news names; one with a question mark behind is a word, a
   *     name of people or another's city as well, and is meant only at the head of an article
   * @param regions its states, provinces and islands; one that ends in a full stop is an
   *     abbreviation that stands behind a city and a comma, {@code Va.}
   * @param institutions what stands for its state without naming it: {@code Bundesbank}; with a
   *     question mark as of cities
   */
  public record Country(
      String code,
      String alpha3,
      String name,
      List<String> also,
      List<String> demonyms,
      List<String> capitals,
      Optional<String> parent,
      List<String> cities,
      List<String> regions,
      List<String> institutions) {
    /** Copies the lists. */
    public Country {
      also = List.copyOf(also);
      demonyms = List.copyOf(demonyms);
      capitals = List.copyOf(capitals);
      cities = List.copyOf(cities);
      regions = List.copyOf(regions);
      institutions = List.copyOf(institutions);
    }

    /** With the places of another row, when this one names none: tables were without them once. */
    private Country withPlacesOf(Country other) {
      return cities.isEmpty() && regions.isEmpty() && institutions.isEmpty()
          ? new Country(
              code,
              alpha3,
              name,
              also,
              demonyms,
              capitals,
              parent,
              other.cities,
              other.regions,
              other.institutions)
          : this;
    }

    private List<String> spellings() {
      List<String> all = new ArrayList<>(also);
      all.add(name);
      all.add(code);
      if (!alpha3.isEmpty()) {
        all.add(alpha3);
      }
      return all;
    }
  }

  /**
   * Names in other languages; a name that two countries share is neither's. The JDK takes a second
   * or more to tell them all, so only languages of news are asked, and only when the table does not
   * know a spelling.
   */
  private Map<String, String> namesOfTheJdk() {
    Map<String, String> codeByName = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (String code : Locale.getISOCountries()) {
        String name = folded(Locale.of("", code).getDisplayCountry(locale));
        if (byCode.containsKey(code) && name.length() > 2) {
          String other = codeByName.putIfAbsent(name, code);
          if (other != null && !other.equals(code)) {
            shared.add(name);
          }
        }
      }
    }
    codeByName.keySet().removeAll(shared);
    return codeByName;
  }

  private synchronized Optional<String> foreign(String name) {
    if (codeByForeignName.isEmpty()) {
      codeByForeignName = Optional.of(namesOfTheJdk());
    }
    return codeByForeignName.map(names -> names.get(name));
  }

  /**
   * The code of a country.
   *
   * @param spelling {@code Syria}, {@code SYR}, {@code sy}, {@code سوريا}; case, accents and what
   *     stands between words do not matter
   * @return the code, or empty when no row has that spelling
   */
  public Optional<String> resolve(String spelling) {
    String name = folded(spelling);
    String code = codeBySpelling.get(name);
    return code != null ? Optional.of(code) : foreign(name);
  }

  /**
   * The country name or code nearest to a mistyped one.
   *
   * @param spelling as typed
   * @return a name that resolves, or empty when none is near
   */
  public Optional<String> nearest(String spelling) {
    return org.dateline.Problem.nearest(spelling, names);
  }

  /**
   * The row of a code.
   *
   * @param code such as {@code SY}
   * @return the row, or empty
   */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * What to show for a code.
   *
   * @param code a code, or a spelling that no row has
   * @return the name in English, or what was given
   */
  public String label(String code) {
    Country row = byCode.get(code);
    return row != null ? row.name() : code;
  }

  /**
   * All countries.
   *
   * @return in the order of the table
   */
  public Collection<Country> all() {
    return byCode.values();
  }

  /** This table with some rows changed or added. */
  Countries overlaidBy(Collection<Country> rows) {
    Map<String, Country> merged = new LinkedHashMap<>(byCode);
    for (Country row : rows) {
      Country replaced = merged.get(row.code());
      merged.put(row.code(), replaced == null ? row : row.withPlacesOf(replaced));
    }
    return new Countries(merged.values());
  }

  private static String folded(String spelling) {
    if (isPlain(spelling)) {
      return spelling.toLowerCase(Locale.ROOT);
    }
    String plain =
        MARKS.matcher(Normalizer.normalize(spelling, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Whether it is words of ASCII letters with one blank between them, as most spellings are. */
  private static boolean isPlain(String spelling) {
    boolean afterLetter = false;
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c != ' ' || !afterLetter)) {
        return false;
      }
      afterLetter = letter;
    }
    return afterLetter;
  }
}
