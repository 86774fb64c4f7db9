package org.dateline.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.config.Countries;
import org.dateline.config.Countries.Country;
import org.jspecify.annotations.Nullable;

/**
 * The names that tell a country, as a tree of words: the longest that begins at a word is found in
 * one walk, so that New Mexico is not Mexico.
 */
final class Gazetteer {

  /** What a name is of. */
  enum Kind {
    /** A country. */
    NAME,
    /** Its people, and what is theirs. */
    DEMONYM,
    CAPITAL,
    CITY,
    REGION,
    /** A region behind a city and a comma, {@code Va.}. */
    ABBREVIATION,
    INSTITUTION,
    /** A name with that of a country in it that tells none. */
    NONE
  }

  /**
   * A name.
   *
   * @param code of the country
   * @param kind what it is of
   * @param doubtful whether it tells the country at the head of an article only
   * @param acronym whether it must be in capitals
   */
  record Place(String code, Kind kind, boolean doubtful, boolean acronym) {}

  /** Found from a word on, with the number of its words. */
  record Match(Place place, int words) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private Optional<Place> place = Optional.empty();
  }

  /** Spellings of the table that are words or names of much else. */
  private static final Set<String> NOT_IN_TEXTS =
      Set.of(
          "BU",
          "BUR",
          "HV",
          "HVO",
          "RH",
          "RHO",
          "ZR",
          "TP",
          "TMP",
          "CAR",
          "ROC",
          "RSA",
          "TCI",
          "YAR",
          "DYA",
          "BIOT",
          "Finn",
          "Lao",
          "The Valley",
          "West Island",
          "Male",
          "Malé",
          "Scot",
          "Nippon");

  private static final Set<String> DOUBTFUL_CAPITALS =
      Set.of(
          "Victoria",
          "Hamilton",
          "Kingston",
          "Georgetown",
          "Stanley",
          "Douglas",
          "San José",
          "San Juan",
          "Jamestown",
          "Sucre",
          "Praia",
          "George Town",
          "Santo Domingo",
          "Bern");

  /** With a country's name in them, of none. */
  private static final List<String> NO_COUNTRY =
      List.of(
          "Paris Hilton",
          "Washington Post",
          "Washington Redskins",
          "Jordan River",
          "River Jordan",
          "Gulf of Mexico",
          "Gulf of Guinea",
          "Guinea pig",
          "Guinea pigs",
          "Guinea fowl",
          "Sea of Japan",
          "South China Sea",
          "East China Sea",
          "Indian Ocean",
          "American Indian",
          "American Indians",
          "Native American",
          "Native Americans",
          "Latin America",
          "Latin American",
          "Latin Americans",
          "South America",
          "South American",
          "North America",
          "North American",
          "Central America",
          "Central American",
          "West Indies",
          "West Indian",
          "English Channel",
          "Irish Sea",
          "Persian Gulf",
          "Gulf of Oman",
          "Bank of America",
          "French fries",
          "Brazil nut",
          "Brazil nuts",
          "Turkish bath",
          "Swiss cheese",
          "Royal Dutch",
          "British Columbia Packers",
          "German shepherd",
          "Great Dane",
          "Niger River",
          "Congo River",
          "North Pole",
          "South Pole",
          "Panama hat",
          "Vatican II",
          "British Airways",
          "Air Jordan",
          "New Guinea",
          "Organization of American States",
          "Inter-American Development Bank",
          "Inter-American",
          "Pan American",
          "Pan Am",
          "American Express",
          "Berlin Wall",
          "Geneva Convention",
          "Geneva Conventions",
          "Paris Club",
          "Paris Agreement",
          "Paris accord",
          "Louvre accord",
          "Brussels sprouts",
          "Vienna Convention",
          "Kyoto Protocol",
          "Stockholm syndrome",
          "Jersey cow",
          "Boston Consulting Group",
          "London Fog",
          "Brent crude",
          "Dutch oven",
          "Dutch auction",
          "Chinese food",
          "Berne Convention",
          "Helsinki accords",
          "Bermuda triangle");

  private final Map<String, Node> first = new HashMap<>();

  private Gazetteer() {}

  /** The names of a table, in whatever language it has them. */
  static Gazetteer of(Countries countries) {
    Gazetteer all = new Gazetteer();
    NO_COUNTRY.forEach(name -> all.add(name, new Place("", Kind.NONE, false, false)));
    for (Country country : countries.all()) {
      all.addNames(country);
    }
    for (Country country : countries.all()) {
      all.addAll(country.code(), country.regions(), Kind.REGION);
      all.addAll(country.code(), country.institutions(), Kind.INSTITUTION);
    }
    for (Country country : countries.all()) {
      all.addAll(country.code(), country.cities(), Kind.CITY);
    }
    return all;
  }

  /** The names of countries in a language, as the JDK has them, with Arabic adjectives. */
  static Gazetteer ofLanguage(String language, Countries countries) {
    Gazetteer all = new Gazetteer();
    Locale locale = Locale.forLanguageTag(language);
    for (Country country : countries.all()) {
      if (country.code().length() == 2) {
        String name = Locale.of("", country.code()).getDisplayCountry(locale);
        if (name.length() > 2) {
          all.add(name, country.code(), Kind.NAME);
        }
        if (language.equals("ar")) {
          all.addArabicDemonyms(name, country.code());
          for (String also : country.also()) {
            all.addArabicDemonyms(also, country.code());
          }
        }
      }
    }
    return all;
  }

  /** Of one word: {@code سوريا} makes {@code سوري}, with its feminine and plurals. */
  private void addArabicDemonyms(String name, String code) {
    String word = Words.folded(name);
    if (word.indexOf(' ') >= 0
        || word.length() < 3
        || word.charAt(0) < '\u0621'
        || word.charAt(0) > '\u064A') {
      return;
    }
    String stem = word.startsWith("ال") ? word.substring(2) : word;
    for (String ending : List.of("يا", "يه", "ا", "ه")) {
      if (stem.endsWith(ending) && stem.length() > ending.length() + 1) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    for (String ending : List.of("ي", "يه", "يون", "يين", "يان", "يات")) {
      add(stem + ending, code, Kind.DEMONYM);
    }
  }

  private void addNames(Country country) {
    String code = country.code();
    add(country.name(), code, Kind.NAME);
    addAll(code, country.also(), Kind.NAME);
    if (code.equals("US")) {
      add("US", code, Kind.NAME);
      add("USA", code, Kind.NAME);
    }
    addAll(code, country.demonyms(), Kind.DEMONYM);
    for (String capital : country.capitals()) {
      add(DOUBTFUL_CAPITALS.contains(capital) ? capital + "?" : capital, code, Kind.CAPITAL);
    }
  }

  private void addAll(String code, List<String> names, Kind kind) {
    names.forEach(name -> add(name, code, kind));
  }

  private void add(String name, String code, Kind kind) {
    if (NOT_IN_TEXTS.contains(name)) {
      return;
    }
    boolean doubtful = name.endsWith("?");
    String spelling = doubtful ? name.substring(0, name.length() - 1) : name;
    boolean abbreviated = kind == Kind.REGION && spelling.endsWith(".");
    boolean acronym =
        spelling.length() <= 5
            && spelling.indexOf(' ') < 0
            && spelling.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    add(spelling, new Place(code, abbreviated ? Kind.ABBREVIATION : kind, doubtful, acronym));
  }

  /** The first to have a name keeps it, unless it was doubtful. */
  private void add(String name, Place place) {
    Words words = Words.of(name);
    if (words.count() == 0) {
      return;
    }
    Node node = first.computeIfAbsent(words.folded(0), word -> new Node());
    for (int i = 1; i < words.count(); i++) {
      node = node.next.computeIfAbsent(words.folded(i), word -> new Node());
    }
    if (node.place.isEmpty() || (node.place.get().doubtful() && !place.doubtful())) {
      node.place = Optional.of(place);
    }
  }

  /** The longest name from a word on; none inside of another word, nor over a border. */
  Optional<Match> longest(Words words, int from) {
    return longest(words, from, words.folded(from));
  }

  /** The same with the first word as it would be without what is joined to it. */
  Optional<Match> longest(Words words, int from, String word) {
    @Nullable Node node = first.get(word);
    @Nullable Match found = null;
    for (int last = from; node != null; last++) {
      if (node.place.isPresent() && fits(node.place.get(), words, from, last)) {
        found = new Match(node.place.get(), last - from + 1);
      }
      node =
          node.next.isEmpty() || !words.isJoined(last)
              ? null
              : node.next.get(words.folded(last + 1));
    }
    return Optional.ofNullable(found);
  }

  private static boolean fits(Place place, Words words, int from, int last) {
    if (place.kind() == Kind.ABBREVIATION) {
      return words.isCommaAfter(from - 1) && !words.isSmall(from);
    }
    return place.acronym() ? words.isUpper(from, last) : !words.isSmall(from);
  }
}
