package org.dateline.ingest;

import static org.dateline.ingest.NameLexicon.BETWEEN;
import static org.dateline.ingest.NameLexicon.GIVEN;
import static org.dateline.ingest.NameLexicon.HEAD;
import static org.dateline.ingest.NameLexicon.HONORIFIC;
import static org.dateline.ingest.NameLexicon.NOT;
import static org.dateline.ingest.NameLexicon.OFFICE;
import static org.dateline.ingest.NameLexicon.PARTICLE;
import static org.dateline.ingest.NameLexicon.PLACE;
import static org.dateline.ingest.NameLexicon.ROLE;
import static org.dateline.ingest.NameLexicon.SAYING;
import static org.dateline.ingest.NameLexicon.TITLE;

import java.util.Set;

/** What stands around a run of capitals: titles, roles, verbs of saying, what an office is of. */
final class NameSurroundings {
  private static final int LONGEST_OFFICE = 6;
  private static final int LONGEST_LEAD = 4;

  /** What may stand before a role: “, the then minister”, “, chief of the general staff”. */
  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "his", "her", "its", "their", "then", "first", "of", "le", "la", "un",
          "une", "el", "una", "de", "du", "bir");

  private final NameTokens tokens;

  NameSurroundings(NameTokens tokens) {
    this.tokens = tokens;
  }

  boolean isOf(int i) {
    return tokens.isJoined(i)
        && (tokens.is(i, "of")
            || tokens.is(i, "for")
            || tokens.is(i, "to")
            || tokens.is(i, "on")
            || tokens.is(i, "de")
            || tokens.is(i, "des")
            || tokens.is(i, "du"));
  }

  /** One past the last word of what an office is of, or the place of “of” where that is nothing. */
  int officeEnd(int of, boolean joining) {
    int i = of + 1;
    if (tokens.isJoined(i) && (tokens.is(i, "the") || tokens.is(i, "la"))) {
      i++;
    }
    int last = of;
    while (tokens.isJoined(i) && i - of <= LONGEST_OFFICE) {
      boolean and = joining && last > of && isAnd(i) && tokens.isJoined(i + 1);
      int next = and ? i + 1 : i;
      int stops = and ? TITLE | HONORIFIC | HEAD | PLACE : TITLE | HONORIFIC;
      if (!tokens.isNameLike(next)
          || tokens.is(next, stops)
          || (and && tokens.shape(next) == NameTokens.Shape.CAPITALS)) {
        break;
      }
      last = next + 1;
      i = last;
    }
    return last;
  }

  boolean isAnd(int i) {
    return tokens.is(i, "and") || tokens.is(i, "y") || tokens.is(i, "et");
  }

  /** One past what a title is of: known offices and places as long as they go, else one word. */
  int ofEnd(int of) {
    int i = of + 1;
    if (tokens.isJoined(i) && tokens.is(i, "the")) {
      i++;
    }
    if (!tokens.isJoined(i) || !tokens.isNameLike(i)) {
      return i;
    }
    i++;
    while (tokens.isJoined(i)) {
      boolean and = isAnd(i) && tokens.isJoined(i + 1);
      int next = and ? i + 1 : i;
      if (!tokens.isNameLike(next) || !tokens.is(next, OFFICE | PLACE) || tokens.is(next, GIVEN)) {
        break;
      }
      i = next + 1;
    }
    return i;
  }

  /** The place of a title in small letters right before a name, or -1. */
  int titleBefore(int start) {
    int before = start - 1;
    if (!tokens.isJoined(start) || !tokens.isLower(before)) {
      return -1;
    }
    if (tokens.is(before, ROLE | HONORIFIC)) {
      return before;
    }
    boolean adjective =
        tokens.lexicon.adjectivesFollow()
            && tokens.isJoined(before)
            && !tokens.is(before, NOT | SAYING | BETWEEN | PARTICLE)
            && tokens.isLower(before - 1)
            && tokens.is(before - 1, ROLE);
    return adjective ? before - 1 : -1;
  }

  /** Where the words begin that go with a title in small letters: Foreign Ministry spokesman. */
  int leadStart(int title) {
    int i = title;
    while (tokens.isJoined(i)
        && title - i < LONGEST_LEAD
        && (tokens.isNameLike(i - 1) || tokens.is(i - 1, OFFICE))) {
      i--;
    }
    return i;
  }

  boolean isSaying(int i) {
    return tokens.isLower(i) && tokens.is(i, SAYING);
  }

  /** One past the verb of saying behind a name, or -1. */
  int sayingBehind(int end) {
    int i = end;
    if (tokens.isJoined(i) && tokens.isLower(i) && tokens.is(i, BETWEEN)) {
      i++;
    }
    return tokens.isJoined(i) && isSaying(i) ? i + 1 : -1;
  }

  /** One past the role behind a name and a comma: “, the minister”, or -1. */
  int roleBehind(int end) {
    if (end >= tokens.count() || tokens.gap(end) != NameTokens.COMMA) {
      return -1;
    }
    for (int i = end; i < tokens.count() && i < end + LONGEST_OFFICE; i++) {
      if ((i > end && !tokens.isJoined(i) && !isPossessive(i)) || tokens.is(i, SAYING)) {
        return -1;
      }
      if (tokens.is(i, ROLE | TITLE)) {
        return i + 1;
      }
      if (tokens.is(i, NOT)
          && !isPossessive(i + 1)
          && !DETERMINERS.contains(tokens.text(i, i + 1))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isPossessive(int i) {
    return i < tokens.count() && tokens.gap(i) == NameTokens.POSSESSIVE;
  }
}
