package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ingest.Gazetteer.Kind;

/** Which of two is meant, told by what else an article names. */
final class Ambiguities {
  /** Who speaks of them speaks of the Georgia beside them. */
  private static final Set<String> ABOUT_THE_CAUCASUS = Set.of("RU", "SU", "AM", "AZ", "UA", "TR");

  private final FormerStates states;
  private final List<Mention> mentions;
  private final Set<String> people;

  Ambiguities(FormerStates states, List<Mention> mentions, Set<String> people) {
    this.states = states;
    this.mentions = mentions;
    this.people = people;
  }

  /** The mentions that are meant, with the code that is meant. */
  List<Mention> settled() {
    List<Mention> meant = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      if (isMeant(mention)) {
        meant.add(mention.withCode(code(mention)));
      }
    }
    return meant;
  }

  private boolean isMeant(Mention mention) {
    if (mention.inDoubt() && others(mention).allMatch(Mention::inDoubt)) {
      return false;
    }
    return mention.kind() == Kind.DEMONYM
        || !people.contains(mention.written().toLowerCase(Locale.ROOT))
        || others(mention).anyMatch(other -> other.kind() != Kind.NAME);
  }

  /** What else names the country of a mention, in other words than it. */
  private Stream<Mention> others(Mention mention) {
    return mentions.stream()
        .filter(other -> other.code().equals(mention.code()))
        .filter(other -> !other.equals(mention))
        .filter(other -> mention.inDoubt() || !other.isWritten(mention.written()));
  }

  private String code(Mention mention) {
    if (mention.isWritten("Georgia") && mention.code().equals("GE") && isState(mention)) {
      return "US";
    }
    if (mention.code().equals("CD") && isOtherCongo(mention)) {
      return "CG";
    }
    return states.code(mention.code(), mention.kind());
  }

  private boolean isState(Mention georgia) {
    return others(georgia).findAny().isEmpty()
        && mentions.stream().anyMatch(other -> other.code().equals("US"))
        && mentions.stream().noneMatch(other -> ABOUT_THE_CAUCASUS.contains(other.code()));
  }

  /** While one of the two was Zaire, Congo was the other; today it must be said. */
  private boolean isOtherCongo(Mention mention) {
    if (!mention.isWritten("Congo") && !mention.isWritten("Congolese")) {
      return false;
    }
    boolean other = mentions.stream().anyMatch(m -> m.code().equals("CG"));
    boolean named =
        mentions.stream()
            .filter(m -> m.code().equals("CD"))
            .anyMatch(m -> !m.isWritten("Congo") && !m.isWritten("Congolese"));
    return states.isZaire() || (other && !named);
  }
}
