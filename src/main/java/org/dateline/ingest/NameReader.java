package org.dateline.ingest;

import static org.dateline.ingest.NameLexicon.ANY_TITLE;
import static org.dateline.ingest.NameLexicon.GIVEN;
import static org.dateline.ingest.NameLexicon.HEAD;
import static org.dateline.ingest.NameLexicon.HONORIFIC;
import static org.dateline.ingest.NameLexicon.JOINING;
import static org.dateline.ingest.NameLexicon.KNOWN;
import static org.dateline.ingest.NameLexicon.LEGAL;
import static org.dateline.ingest.NameLexicon.LONG_TAIL;
import static org.dateline.ingest.NameLexicon.OFFICE;
import static org.dateline.ingest.NameLexicon.PLACE;
import static org.dateline.ingest.NameLexicon.REGNAL;
import static org.dateline.ingest.NameLexicon.SUFFIX;
import static org.dateline.ingest.NameLexicon.TAIL;
import static org.dateline.ingest.NameLexicon.THING;
import static org.dateline.ingest.NameLexicon.TITLE;

import org.dateline.ingest.NameTokens.Shape;
import org.dateline.ingest.PeopleFound.Strength;

/**
 * Reads runs of capitals, from left to right, and says of each what it names. A run is cut at its
 * titles and legal forms; what stands before and behind it decides on the rest.
 */
final class NameReader {
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_KNOWN = 7;

  private final NameTokens tokens;
  private final NameSurroundings around;
  private final PeopleFound people;
  private final OrganizationsFound organizations;

  /** Where the words before the next run begin that belong to it, or -1. */
  private int lead = -1;

  NameReader(NameTokens tokens, PeopleFound people, OrganizationsFound organizations) {
    this.tokens = tokens;
    this.around = new NameSurroundings(tokens);
    this.people = people;
    this.organizations = organizations;
  }

  /** Reads the text that the tokens hold. */
  void read() {
    for (int i = 0; i < tokens.count(); ) {
      i = tokens.isNameLike(i) ? run(i) : capitalsOrNothing(i);
    }
  }

  /** WHO, US: in capitals even a word that is no name may be one. */
  private int capitalsOrNothing(int i) {
    if (tokens.shape(i) == Shape.CAPITALS && tokens.is(i, KNOWN)) {
      known(i, i + 1);
    }
    return i + 1;
  }

  /**
   * Reads the run that begins here.
   *
   * @return where to read on
   */
  private int run(int start) {
    int end = tokens.runEnd(start);
    int from = lead >= 0 ? lead : start;
    lead = -1;
    int whole = tokens.is(start, KNOWN) ? knownBeyond(start, end) : -1;
    if (whole > 0) {
      return organization(start, whole);
    }
    int title = lastTitle(start, end);
    if (tokens.is(end - 1, HEAD) && around.isOf(end)) {
      int last = around.officeEnd(end, tokens.is(end - 1, JOINING));
      if (last > end) {
        return organization(title < 0 || title == end - 1 ? start : title + 1, last);
      }
    }
    for (int i = start + 1; i < end; i++) {
      if (tokens.is(i, LEGAL)) {
        while (i + 1 < end && tokens.is(i + 1, LEGAL)) {
          i++;
        }
        return organization(legalStart(start), i + 1);
      }
    }
    if (tokens.is(start, LEGAL) && end - start == 1) {
      int first = legalStart(start);
      return first < start ? organization(first, end) : end;
    }
    if (end - start > 1 && tokens.is(end - 1, TAIL) && title != end - 1) {
      int first = title < 0 || isOneName(title, end) ? start : title + 1;
      return isOrganization(first, end) ? organization(first, end) : end;
    }
    if (title >= 0) {
      return titled(from, start, title, end);
    }
    if (known(start, end) || introduced(start, end)) {
      return end;
    }
    untitled(start, end);
    return end;
  }

  /** Where a name begins whose run may begin at a legal form: Kidder and Co Inc. */
  private int legalStart(int start) {
    if (!tokens.is(start, LEGAL) || !tokens.isJoined(start) || !around.isAnd(start - 1)) {
      return start;
    }
    int i = start - 1;
    while (tokens.isJoined(i) && tokens.isNameLike(i - 1)) {
      i--;
    }
    return i == start - 1 ? start : i;
  }

  /** Justice Department; not General Partners, Secretary Ford Foundation. */
  private boolean isOneName(int title, int end) {
    return end - title == 2 && tokens.is(end - 1, HEAD);
  }

  /** Whether a name can be an organization's: not Soviet Union, nor all in capitals. */
  private boolean isOrganization(int start, int end) {
    boolean capital = false;
    if (tokens.is(end - 1, LONG_TAIL) && end - start < 3) {
      return false;
    }
    for (int i = start; i < end; i++) {
      capital |= tokens.shape(i) == Shape.CAPITAL;
    }
    return end - start > 1 && capital && !tokens.lexicon.isCountry(tokens.text(start, end));
  }

  /** The last title that a name can follow: not King in Martin Luther King. */
  private int lastTitle(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      boolean within = i > start && tokens.isLower(i - 1); // Zaid bin Sultan
      if (tokens.is(i, ANY_TITLE) && !within && !(isLast(i, end) && hasGiven(start, i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isLast(int i, int end) {
    return i + 1 == end || (i + 2 == end && tokens.is(i + 1, SUFFIX));
  }

  private boolean hasGiven(int start, int end) {
    for (int i = start; i < end; i++) {
      if (tokens.is(i, GIVEN)) {
        return true;
      }
    }
    return false;
  }

  private int organization(int start, int end) {
    String name = tokens.text(start, end);
    if (!acronymBehind(start, end)) {
      organizations.add(name, name);
    }
    if (tokens.isJoined(end) && tokens.isNameLike(end)) {
      lead = start;
    }
    return end;
  }

  /** “Kurdistan Democratic Party (KDP)”. */
  private boolean acronymBehind(int start, int end) {
    if (end >= tokens.count()
        || tokens.gap(end) != NameTokens.BRACKET
        || tokens.shape(end) != Shape.CAPITALS
        || tokens.is(end - 1, THING)) {
      return false;
    }
    String acronym = tokens.text(end, end + 1);
    if (acronym.endsWith("s") || !isAcronym(acronym, start, end)) {
      return false;
    }
    String name = tokens.text(start, end);
    if (tokens.lexicon.isCountry(name)) {
      return false;
    }
    organizations.add(name, acronym, name + " (" + acronym + ")");
    return true;
  }

  private boolean isAcronym(String acronym, int start, int end) {
    StringBuilder initials = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (!tokens.isLower(i)) {
        initials.append(Character.toUpperCase(tokens.text(i, i + 1).charAt(0)));
      }
    }
    String letters = initials.toString();
    return letters.length() > 1 && (acronym.startsWith(letters) || letters.startsWith(acronym));
  }

  private boolean introduced(int start, int end) {
    boolean introduced = end - start > 1 && acronymBehind(start, end);
    if (!introduced && end - start == 1 && tokens.shape(start) == Shape.CAPITALS) {
      organizations.acronym(tokens.text(start, end));
    }
    return introduced;
  }

  /** The end of a known name that has words in small letters, or -1. */
  private int knownBeyond(int start, int end) {
    int found = -1;
    for (int k = end + 1; k <= start + LONGEST_KNOWN && tokens.isJoined(k - 1); k++) {
      if (tokens.lexicon.known(tokens.text(start, k)) != null) {
        found = k;
      }
    }
    return found;
  }

  /** Adds the known organizations of a run. */
  private boolean known(int start, int end) {
    boolean found = false;
    for (int i = start; i < end; i++) {
      for (int k = Math.min(end, i + LONGEST_KNOWN); k > i && tokens.is(i, KNOWN); k--) {
        String name = tokens.text(i, k);
        String plain = k == i + 1 ? name.replace(".", "") : name;
        if (tokens.lexicon.known(plain) != null) {
          if (i > start || k < end || !acronymBehind(i, k)) {
            organizations.add(plain, name);
          }
          found = true;
          i = k - 1;
          break;
        }
      }
    }
    return found;
  }

  /** Reads a run with a title in it. */
  private int titled(int from, int start, int title, int end) {
    if (title > start) {
      if (tokens.is(title - 1, TAIL) && isOrganization(start, title)) {
        String name = tokens.text(start, title);
        organizations.add(name, name);
      } else {
        known(start, title);
      }
    }
    int name = title + 1;
    int last = end;
    if (name == end && around.isOf(end) && !tokens.is(title, HONORIFIC)) {
      name = around.ofEnd(end);
      if (!tokens.isJoined(name) || !tokens.isNameLike(name)) {
        return Math.max(name - 1, end);
      }
      last = tokens.runEnd(name);
      if (lastTitle(name, last) >= 0) {
        lead = from;
        return name;
      }
    }
    if (last - name == 1 && name > title + 1 && !tokens.is(name - 1, OFFICE | PLACE)) {
      return last; // Director of International Commodities
    }
    if (name < last && isTitledName(title, name, last)) {
      boolean regnal = last - name == 1 && tokens.is(title, REGNAL);
      String value = tokens.text(regnal ? title : name, last);
      people.add(value, Strength.TITLED, tokens.text(from, last));
    }
    return last;
  }

  private boolean isTitledName(int title, int start, int end) {
    int length = end - start;
    if (length > LONGEST_NAME || !isWritten(start, end)) {
      return false;
    }
    boolean given = tokens.is(start, GIVEN) || tokens.is(title, HONORIFIC);
    boolean place = true;
    for (int i = start; i < end; i++) {
      place &= tokens.is(i, PLACE);
      boolean last = i > start && i == end - 1;
      boolean thing = tokens.is(i, HEAD | TAIL) || (!last && tokens.is(i, THING | OFFICE));
      if (tokens.is(i, KNOWN) && tokens.lexicon.known(tokens.text(i, end)) != null) {
        return false;
      }
      if (!given && thing) {
        return false;
      }
    }
    return given || !place;
  }

  /** Whether the words are written as those of a name, an initial not at its end. */
  private boolean isWritten(int start, int end) {
    for (int i = start; i < end; i++) {
      if (tokens.shape(i) == Shape.CAPITALS && !(i > start && tokens.is(i, SUFFIX))) {
        return false;
      }
    }
    return tokens.shape(end - 1) != Shape.INITIAL;
  }

  /** Reads a run without a title in it, which may be a name by what stands around it. */
  private void untitled(int runStart, int end) {
    int start = nameStart(runStart, end);
    if (!isWritten(start, end) || end - start > LONGEST_NAME) {
      return;
    }
    String name = tokens.text(start, end);
    int before = start == runStart ? around.titleBefore(start) : -1;
    if (before >= 0) {
      if (isTitledName(before, start, end)) {
        people.add(name, Strength.TITLED, tokens.text(around.leadStart(before), end));
      }
      return;
    }
    int saying = around.sayingBehind(end);
    if (end - start == 1) {
      boolean tells = tokens.gap(start) != NameTokens.BEGIN || saying > 0;
      if (tells && !tokens.is(start, PLACE | THING | TITLE | OFFICE | TAIL | HEAD | GIVEN)) {
        Strength strength = saying > 0 ? Strength.SAYING : Strength.NONE;
        people.add(name, strength, saying > 0 ? tokens.text(start, saying) : name);
      }
      return;
    }
    if (!tokens.lexicon.nouns() && isLikeName(start, end)) {
      full(name, start, end, saying);
    }
  }

  private void full(String name, int start, int end, int saying) {
    int role = around.roleBehind(end);
    boolean given = hasGivenFirst(start, end);
    if (role > 0) {
      people.add(name, Strength.TITLED, tokens.text(start, role));
    } else if (saying > 0) {
      Strength strength = given ? Strength.GIVEN : Strength.SAYING;
      people.add(name, strength, tokens.text(start, saying));
    } else if (start > 0 && tokens.isJoined(start) && around.isSaying(start - 1)) {
      Strength strength = given ? Strength.GIVEN : Strength.SAYING;
      people.add(name, strength, tokens.text(start - 1, end));
    } else {
      people.add(name, given ? Strength.GIVEN : Strength.NONE, name);
    }
  }

  private boolean hasGivenFirst(int start, int end) {
    // G.D. Searle may be a company: J. Edgar Hoover is none.
    boolean initial =
        tokens.shape(start) == Shape.INITIAL && end - start > 2 && tokens.is(start + 1, GIVEN);
    return (tokens.is(start, GIVEN) || initial) && !tokens.is(end - 1, THING);
  }

  /** Where a name begins in a run: behind “Syrian”, and behind a word that begins the sentence. */
  private int nameStart(int start, int end) {
    int i = start;
    while (end - i > 1 && !tokens.is(i, GIVEN) && tokens.is(i, PLACE)) {
      i++;
    }
    boolean begins = i == start && tokens.gap(start) == NameTokens.BEGIN;
    if (begins && end - i > 2 && !tokens.is(i, GIVEN) && tokens.is(i + 1, GIVEN)) {
      i++;
    }
    return i;
  }

  private boolean isLikeName(int start, int end) {
    boolean given = hasGivenFirst(start, end);
    for (int i = start; i < end; i++) {
      if (tokens.is(i, HEAD | TAIL | LEGAL) || (!given && tokens.is(i, PLACE | THING | OFFICE))) {
        return false;
      }
    }
    return true;
  }
}
