package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ingest.Gazetteer.Kind;
import org.dateline.ingest.Gazetteer.Match;
import org.dateline.ingest.Gazetteer.Place;
import org.dateline.ingest.Mention.Part;

/** Finds where the parts of one article name countries. Of one thread. */
final class Mentions {
  /** In a headline in capitals these are words or names as well. */
  private static final Set<String> WORDS_IN_CAPITALS =
      Set.of("turkey", "china", "polish", "chad", "jordan", "guinea", "jersey", "georgia");

  private final Gazetteer names;
  private final Optional<Gazetteer> foreign;
  private final boolean arabic;
  private final List<Mention> found = new ArrayList<>();

  /** Words that were people's names in this article: of Michael Jordan, Jordan is one. */
  private final Set<String> people = new HashSet<>();

  Mentions(Gazetteer names, Optional<Gazetteer> foreign, boolean arabic) {
    this.names = names;
    this.foreign = foreign;
    this.arabic = arabic;
  }

  List<Mention> found() {
    return found;
  }

  Set<String> people() {
    return people;
  }

  /** Reads a headline, which may write words with capitals that are no names. */
  void readTitle(String title) {
    read(Words.of(title), 0, true);
  }

  /**
   * Reads running text.
   *
   * @param opening where its opening ends
   */
  void readText(String text, int opening) {
    read(Words.of(text), opening, false);
  }

  private void read(Words words, int opening, boolean headline) {
    boolean capitals = headline && words.isAllCapitals();
    int begin = found.size();
    int word = 0;
    while (word < words.count()) {
      Optional<Match> match = words.isSmall(word) ? Optional.empty() : longest(words, word);
      if (match.isEmpty()) {
        word++;
        continue;
      }
      int last = word + match.get().words() - 1;
      Place place = match.get().place();
      if (place.kind() == Kind.ABBREVIATION || place.kind() == Kind.REGION) {
        overrule(words, word, place, begin);
      }
      if (place.kind() != Kind.NONE
          && !place.doubtful()
          && !(capitals && words.isWord(word, "us") && word == last)) {
        Part part = headline ? Part.TITLE : words.start(word) < opening ? Part.OPENING : Part.REST;
        add(words, word, last, place, part, capitals);
      }
      word = last + 1;
    }
  }

  private void add(Words words, int first, int last, Place place, Part part, boolean capitals) {
    boolean headline = part == Part.TITLE && !words.isSentence();
    if (NameRules.isOfPerson(words, first, last, place, headline)) {
      people.add(words.folded(first));
      return;
    }
    double weight = NameRules.weight(words, first, last, place, headline);
    if (weight > NameRules.NOTHING) {
      boolean inDoubt =
          capitals && first == last && WORDS_IN_CAPITALS.contains(words.folded(first));
      found.add(
          new Mention(
              place.code(), place.kind(), part, weight, inDoubt, words.written(first, last)));
    }
  }

  /** The state behind a comma says where a city is: Lebanon, Ohio. */
  private void overrule(Words words, int region, Place place, int begin) {
    if (found.size() == begin || !words.isCommaAfter(region - 1)) {
      return;
    }
    Mention before = found.get(found.size() - 1);
    if (before.written().endsWith(words.word(region - 1))
        && !before.code().equals(place.code())
        && before.kind() != Kind.DEMONYM) {
      found.remove(found.size() - 1);
    }
  }

  /** Reads the place of a dateline: doubtful cities too, and the last piece says where. */
  void readDateline(String place) {
    for (String piece : place.split("/")) {
      Words words = Words.of(piece);
      Optional<Mention> last = Optional.empty();
      int word = 0;
      while (word < words.count()) {
        Optional<Match> match = longest(words, word);
        int next = word + match.map(Match::words).orElse(1);
        if (match.isPresent() && match.get().place().kind() != Kind.NONE) {
          Place named = match.get().place();
          String written = words.written(word, next - 1);
          last =
              Optional.of(
                  new Mention(named.code(), named.kind(), Part.DATELINE, 1, false, written));
        }
        word = next;
      }
      last.ifPresent(found::add);
    }
  }

  private Optional<Match> longest(Words words, int word) {
    String folded = words.folded(word);
    Optional<Match> match = names.longest(words, word, folded);
    if (foreign.isEmpty()) {
      return match;
    }
    Optional<Match> other = foreign.get().longest(words, word, folded);
    if (arabic && match.isEmpty() && other.isEmpty()) {
      return withoutProclitics(words, word, folded);
    }
    return other.isPresent() && other.get().words() > match.map(Match::words).orElse(0)
        ? other
        : match;
  }

  /** And, so, in, to, as and the article are written together with an Arabic word. */
  private Optional<Match> withoutProclitics(Words words, int word, String folded) {
    String rest = folded;
    for (int i = 0; i < 3 && rest.length() > 3; i++) {
      if (rest.startsWith("ال")) {
        rest = rest.substring(2);
      } else if (rest.startsWith("لل")) {
        rest = rest.substring(2);
      } else if ("وفبلك".indexOf(rest.charAt(0)) >= 0) {
        rest = rest.substring(1);
      } else {
        break;
      }
      Optional<Match> match = foreign.get().longest(words, word, rest);
      if (match.isEmpty()) {
        match = foreign.get().longest(words, word, "ال" + rest);
      }
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }
}
