package org.dateline.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a full stop belongs to an abbreviation rather than to the end of a sentence. Three
 * kinds: those that something always follows ({@code Dr.}); those that a number follows ({@code
 * No.}); and those that can end a sentence too ({@code Inc.}, {@code U.S.}), which do so only when
 * the next word is one that sentences like to begin with ({@code The}).
 */
final class Abbreviations {
  private static final Set<String> STARTERS =
      words(
          "The A An He She It They We I In On At But And This That These Those There His Her Its"
              + " Their Our As If When While After Before For From By With Some Many Most No Not"
              + " However Meanwhile According Le La Les Il Elle Der Die Das Er Sie Es El Los Las");

  private static final Abbreviations ENGLISH =
      new Abbreviations(
          "mr mrs ms messrs dr prof sen rep reps gov gen lt col maj sgt capt cpl cmdr adm"
              + " rev hon pres supt insp st mt ft fr br vs cf",
          "no nos fig vol pp art sec ch jan feb mar apr jun jul aug sep sept oct nov dec",
          "inc corp co cos ltd plc bros jr sr etc dept est approx ave blvd univ assn intl"
              + " al calif fla mass pa va ariz colo conn ill mich minn tex wash wis ga ala",
          false);

  private static final Map<String, Abbreviations> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("en", ENGLISH),
          Map.entry(
              "fr",
              new Abbreviations(
                  "mm mme mmes mlle me dr pr mgr st ste cf av",
                  "no art pp vol env janv févr avr juil sept oct nov déc",
                  "etc ex cie sté",
                  false)),
          Map.entry(
              "de",
              new Abbreviations(
                  "hr fr dr prof st bzw ca ggf vgl evtl sog inkl exkl dipl ing geb",
                  "nr abs art bd kap jan feb apr aug sept okt nov dez",
                  "usw etc str mio mrd gmbh co",
                  true)),
          Map.entry(
              "es",
              new Abbreviations(
                  "sr sra sres srta dr dra dña lic ing gral ud uds av mons",
                  "núm art pág págs vol",
                  "etc ee uu cía",
                  false)),
          Map.entry(
              "it",
              new Abbreviations(
                  "sig sigg dott prof ing avv on sen mons dr geom",
                  "art pag pp vol",
                  "ecc",
                  false)),
          Map.entry(
              "pt",
              new Abbreviations(
                  "sr sra srs dr dra prof profa eng gen av", "núm art pág vol", "etc cia", false)),
          Map.entry(
              "nl",
              new Abbreviations(
                  "dhr mevr mw mr drs dr prof ir ing bijv resp evt incl",
                  "nr art blz jan feb aug sept okt nov dec",
                  "enz etc",
                  false)),
          Map.entry(
              "tr",
              new Abbreviations(
                  "dr prof doç av sn bkz yrd uzm alb gen", "no cilt", "vb vs ltd şti", true)),
          Map.entry("ku", new Abbreviations("dr prof mam bnr", "no hej", "hwd", false)),
          Map.entry(
              "ru",
              new Abbreviations(
                  "гг ул им проф акад тт стр см ср", "ст", "др пр руб млн млрд тыс", false)),
          Map.entry(
              "uk",
              new Abbreviations("вул ім проф акад див", "ст", "ін рр грн млн млрд тис", false)));

  private final Set<String> before;
  private final Set<String> beforeNumber;
  private final Set<String> doubtful;
  private final boolean ordinals;

  private Abbreviations(String before, String beforeNumber, String doubtful, boolean ordinals) {
    this.before = words(before);
    this.beforeNumber = words(beforeNumber);
    this.doubtful = words(doubtful);
    this.ordinals = ordinals;
  }

  /** The abbreviations of a language; those of English where there are none. */
  static Abbreviations of(String language) {
    return BY_LANGUAGE.getOrDefault(language, ENGLISH);
  }

  /**
   * Whether the full stop at {@code stop} ends an abbreviation and no sentence.
   *
   * @param start where the sentence begins
   * @param next where the next word begins; there is one
   */
  boolean holds(String text, int start, int stop, int next) {
    int from = stop;
    while (from > start && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop);
    if (word.isEmpty()) {
      return false;
    }
    if (word.codePointCount(0, word.length()) == 1) {
      return Character.isLetter(word.codePointAt(0))
          ? !isStarter(text, next)
          : ordinals && Character.isDigit(word.charAt(0));
    }
    if (word.indexOf('.') > 0) {
      return !isStarter(text, next);
    }
    String folded = word.toLowerCase(Locale.ROOT);
    if (before.contains(folded)) {
      return true;
    }
    if (beforeNumber.contains(folded)) {
      return Character.isDigit(text.charAt(next));
    }
    if (doubtful.contains(folded)) {
      return !isStarter(text, next);
    }
    return ordinals && word.length() == 2 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || Character.isSurrogate(c);
  }

  private static boolean isStarter(String text, int next) {
    int end = next;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean initial = end < text.length() && text.charAt(end) == '.';
    return !initial && STARTERS.contains(text.substring(next, end));
  }

  private static Set<String> words(String joined) {
    return Set.copyOf(List.of(joined.split(" ")));
  }
}
