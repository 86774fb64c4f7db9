package org.dateline.analysis;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Endings that the stemmer of a language leaves, or takes from some inflections of a word and not
 * from others: they are brought to one that it takes from all. Each is told by words of the news.
 */
final class Endings {
  /** The n of sanksjon and havn would be taken for that of an ending. */
  private static final Ending INDEFINITE = new Ending("(?<=\\p{L}{2}[^\\P{L}e])n$", "nen");

  private static final Map<Stemming, List<Ending>> OF =
      Map.ofEntries(
          // The и of санкции would be left, and that of санкция taken off; пристанища would lose
          // what пристанище keeps, unlike пътища, the plural of път.
          of(
              Stemming.BULGARIAN,
              new Ending("(?<=\\p{L}{2}и)(?:ята|ите|и)$", "я"),
              new Ending("(?<=\\p{L}{3})(?<!^път)(?<!^град)ища(?:та)?$", "ище")),
          // The i of মন্ত্রী, minister, would be taken off, and left on মন্ত্রীরা, ministers.
          of(Stemming.BENGALI, new Ending("(?<=\\p{L}{1,3}[িী])$", "রা")),
          // sancties would keep an i that sanctie loses.
          of(Stemming.DUTCH, new Ending("(?<=\\p{L}{2})ies$", "ie")),
          // sanktsioon, sanktsioone would lose less or more than sanktsiooni and sanktsioonid.
          of(Stemming.ESTONIAN, new Ending("(?<=\\p{L}ioon)e?$", "i")),
          // The plural of sanción; the stemmer knows the Portuguese one.
          of(Stemming.GALICIAN, new Ending("(?<=\\p{L}{2}n)s$", "")),
          // The end of bank and elnök, president, would be taken for that of "our".
          of(
              Stemming.HUNGARIAN,
              new Ending("(?<=bank)(?:ot|ba|ban|ból|nak|kal|ra|ról|tól|hoz|nál)?$", "ok"),
              new Ending("(?<=\\p{L}nök)(?:öt|be|ben|ből|nek|kel|re|ről|től|höz|nél)?$", "ök")),
          // Words of fewer than six letters would be left: banca and banche, porto and porti.
          of(Stemming.ITALIAN, new Ending("^(\\p{L}{3,4}?)h?[aeio]$", "$1")),
          of(Stemming.NORWEGIAN, INDEFINITE),
          // båtar and båtane are båter and båtene in Bokmål, which the stemmer knows.
          of(Stemming.NYNORSK, INDEFINITE, new Ending("(?<=\\p{L}{3})a(ne|r)$", "e$1")),
          // país, country, would be taken for the plural of pai, father.
          of(Stemming.PORTUGUESE, new Ending("(?<=\\p{L}a)ís$", "íses")),
          // ministru would keep what ministrul loses.
          of(Stemming.ROMANIAN, new Ending("(?<=\\p{L}{2}[bcdfgpt][lr])u$", "")),
          // The genitive of many, మంత్రుల, is the plural మంత్రులు, and so is మంత్రి, one minister.
          of(
              Stemming.TELUGU,
              new Ending("(?<=[\\p{L}\\p{M}]{3})(?<!శా)ల$", "లు"),
              new Ending("(?<=[\\p{L}\\p{M}]{3})(?<!ల)[ిు]$", "ులు")));

  private Endings() {}

  private static Map.Entry<Stemming, List<Ending>> of(Stemming stemming, Ending... endings) {
    return Map.entry(stemming, List.of(endings));
  }

  /** A word in lower case with the ending that the stemmer of its language takes off. */
  static String known(String word, Stemming stemming) {
    String known = word;
    for (Ending ending : OF.getOrDefault(stemming, List.of())) {
      known = ending.pattern.matcher(known).replaceFirst(ending.known);
    }
    return known;
  }

  private record Ending(Pattern pattern, String known) {
    Ending(String pattern, String known) {
      this(Pattern.compile(pattern), known);
    }
  }
}
