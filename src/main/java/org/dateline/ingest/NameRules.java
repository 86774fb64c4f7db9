package org.dateline.ingest;

import java.util.Set;
import org.dateline.ingest.Gazetteer.Kind;
import org.dateline.ingest.Gazetteer.Place;

/** When a name of a country or a city is somebody's or something else's, told by its neighbours. */
final class NameRules {
  /** Part of a longer name, such as that of a company. */
  static final double OF_A_NAME = 0.25;

  static final double NOTHING = 0;
  static final double WHOLE = 1;

  /** Given names before which a place is a surname: Michael Jordan, Denzel Washington. */
  private static final Set<String> GIVEN =
      Set.of(
          "michael",
          "denzel",
          "george",
          "booker",
          "kerry",
          "dinah",
          "martha",
          "john",
          "jack",
          "james",
          "robert",
          "david",
          "william",
          "richard",
          "joseph",
          "thomas",
          "charles",
          "mary",
          "barbara",
          "vernon",
          "eddie",
          "hamilton",
          "deandre",
          "neil",
          "louis",
          "alexis",
          "paul",
          "mark",
          "peter",
          "steven",
          "stephen",
          "andrew",
          "kevin",
          "brian",
          "edward",
          "ronald",
          "anthony",
          "jason",
          "jeff",
          "jeffrey",
          "gary",
          "eric",
          "frank",
          "scott",
          "larry",
          "raymond",
          "gregory",
          "jerry",
          "dennis",
          "walter",
          "patrick",
          "harold",
          "henry",
          "carl",
          "arthur",
          "ryan",
          "roger",
          "albert",
          "jonathan",
          "justin",
          "terry",
          "gerald",
          "keith",
          "samuel",
          "ralph",
          "lawrence",
          "nicholas",
          "roy",
          "benjamin",
          "bruce",
          "harry",
          "adam",
          "fred",
          "wayne",
          "billy",
          "steve",
          "randy",
          "howard",
          "carlos",
          "jessica",
          "jennifer",
          "linda",
          "elizabeth",
          "susan",
          "sarah",
          "karen",
          "nancy",
          "lisa",
          "betty",
          "helen",
          "sandra",
          "donna",
          "carol",
          "ruth",
          "sharon",
          "laura",
          "kimberly",
          "deborah",
          "amy",
          "anna",
          "julia",
          "emma",
          "alice",
          "kate",
          "jim",
          "joe",
          "bob",
          "tom",
          "bill",
          "mike",
          "dan",
          "tony",
          "tim",
          "ken",
          "hank",
          "barry",
          "ted",
          "ray",
          "irving",
          "annie",
          "jermaine");

  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "prof");

  /** Names of places that are given names as well: Chad Smith, Jordan Peterson. */
  private static final Set<String> GIVEN_PLACES =
      Set.of(
          "chad",
          "jordan",
          "georgia",
          "paris",
          "sydney",
          "dallas",
          "savannah",
          "israel",
          "kenya",
          "chelsea",
          "brooklyn",
          "india",
          "cuba",
          "virginia",
          "carolina",
          "ireland",
          "troy");

  private static final Set<String> PARTICLES = Set.of("de", "van", "von", "di", "da", "jr");

  /** Those whom a demonym before makes a government's: Syrian Foreign Minister. */
  private static final Set<String> OFFICES =
      Set.of(
          "administration",
          "agriculture",
          "ambassador",
          "army",
          "cabinet",
          "central",
          "chancellor",
          "chief",
          "commerce",
          "congress",
          "consul",
          "defence",
          "defense",
          "deputy",
          "economic",
          "economics",
          "economy",
          "embassy",
          "emperor",
          "energy",
          "environment",
          "federal",
          "finance",
          "foreign",
          "government",
          "health",
          "interior",
          "justice",
          "king",
          "labor",
          "labour",
          "leader",
          "military",
          "minister",
          "ministers",
          "ministry",
          "mission",
          "national",
          "navy",
          "oil",
          "parliament",
          "planning",
          "president",
          "presidential",
          "prime",
          "prince",
          "queen",
          "secretary",
          "senate",
          "senator",
          "special",
          "state",
          "supreme",
          "trade",
          "transport",
          "treasury",
          "vice",
          "attorney",
          "congressman",
          "house",
          "official",
          "officials",
          "rep",
          "sen",
          "air",
          "coast",
          "court",
          "department",
          "undersecretary",
          "under",
          "envoy",
          "ministerial",
          "premier",
          "representative");

  private static final Set<String> MONEY =
      Set.of(
          "dollar",
          "dollars",
          "dlr",
          "dlrs",
          "franc",
          "francs",
          "pound",
          "pounds",
          "yen",
          "mark",
          "marks",
          "crown",
          "crowns",
          "peso",
          "pesos",
          "cents",
          "cts",
          "guilders",
          "lire",
          "krona",
          "kroner",
          "rupees",
          "ringgit",
          "riyals",
          "riyal",
          "dinar",
          "dinars",
          "dirhams",
          "euros",
          "rand",
          "ct",
          "schillings",
          "pct",
          "currency",
          "won",
          "stg");

  private static final Set<String> TONGUE =
      Set.of("language", "speaking", "lessons", "translation");

  /** What a turkey is and has. */
  private static final Set<String> POULTRY =
      Set.of(
          "prices",
          "farmers",
          "farms",
          "farm",
          "breast",
          "breasts",
          "meat",
          "dinner",
          "dinners",
          "sandwich",
          "sandwiches",
          "hunt",
          "hunters",
          "producers",
          "processors",
          "carcass",
          "shoot",
          "feed",
          "trot",
          "eggs",
          "poults",
          "hatch",
          "output",
          "hens",
          "supplies",
          "production");

  private NameRules() {}

  /** How much a name says, between 0 and 1, by what stands around it in running text. */
  static double weight(Words words, int first, int last, Place place, boolean headline) {
    if (place.kind() == Kind.DEMONYM || place.kind() == Kind.NAME) {
      if (isNextOf(words, last, MONEY) || isNextOf(words, last, TONGUE)) {
        return NOTHING;
      }
      if (words.isWord(first, "turkey") && isNextOf(words, last, POULTRY)) {
        return NOTHING;
      }
    }
    return !headline && isPartOfName(words, last) ? OF_A_NAME : WHOLE;
  }

  /** Whether it is a surname behind a given one, or a given name before a surname. */
  static boolean isOfPerson(Words words, int first, int last, Place place, boolean headline) {
    if (first != last || place.kind() == Kind.INSTITUTION || place.acronym()) {
      return false;
    }
    if (first > 0 && words.isCapitalized(first - 1) && place.kind() != Kind.DEMONYM) {
      String before = words.folded(first - 1);
      if (words.isBeside(first - 1) && GIVEN.contains(before)) {
        return true;
      }
      if (TITLES.contains(before) && words.start(first) - words.end(first - 1) <= 2) {
        return true;
      }
    }
    return !headline
        && GIVEN_PLACES.contains(words.folded(first))
        && words.isBeside(last)
        && words.isCapitalized(last + 1)
        && !OFFICES.contains(words.folded(last + 1))
        && !isPreposition(words, first - 1);
  }

  private static boolean isPreposition(Words words, int word) {
    return word >= 0
        && Set.of("in", "from", "to", "of", "with", "for", "between").contains(words.folded(word));
  }

  private static boolean isNextOf(Words words, int last, Set<String> some) {
    return words.isJoined(last) && some.contains(words.folded(last + 1));
  }

  /** Whether a capitalized word follows that is no office: American Airlines, Texas Commerce. */
  private static boolean isPartOfName(Words words, int last) {
    if (!words.isBeside(last) || !words.isCapitalized(last + 1)) {
      return false;
    }
    String next = words.folded(last + 1);
    return !OFFICES.contains(next) && !PARTICLES.contains(next);
  }
}
