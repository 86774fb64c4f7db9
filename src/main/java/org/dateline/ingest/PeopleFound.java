package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.Tag;
import org.dateline.text.NameDistance;
import org.dateline.text.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * The people of one article. Namings come in the order of the text; those of one family's name, or
 * of two that sound the same, are one person as long as their given names agree, and a bare
 * family's name is the person of that name who was named last.
 */
final class PeopleFound {
  /** How sure a naming makes that it is a person's. */
  enum Strength {
    /** Nothing but capitals. */
    NONE,
    /** Beside a verb of saying, as companies are, too. */
    SAYING,
    /** A given name, at the beginning of the name. */
    GIVEN,
    /** A title or a role. */
    TITLED
  }

  private static final int MOST_EVIDENCE = 3;

  /** Of a longer list of names the rest is not read: comparing each to each takes its time. */
  private static final int MOST = 500;

  private static final int MOST_ALIKE = 16;

  /** Shorter ones sound like too many others. */
  private static final int SOUNDING = 4;

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "as", "ash", "an", "ar", "at", "ad", "az");

  private final List<Person> people = new ArrayList<>();
  private final Map<String, List<Person>> byFamily = new HashMap<>();
  private final Map<String, List<Person>> byKey = new HashMap<>();
  private final Map<String, Person> lastNamed = new HashMap<>();
  private final List<Naming> unknown = new ArrayList<>();
  private final Set<String> alone = new HashSet<>();
  private int keyed;

  private record Naming(String name, Strength strength, String evidence) {}

  private record Evidence(Strength strength, String text) {}

  private static final class Person {
    private String name;
    private List<String> given;
    private final String family;
    private Strength strength = Strength.NONE;
    private boolean recurs;
    private final List<Evidence> evidence = new ArrayList<>();

    private Person(String name, List<String> given, String family) {
      this.name = name;
      this.given = given;
      this.family = family;
    }

    private void add(Strength how, String text) {
      strength = how.compareTo(strength) > 0 ? how : strength;
      if (evidence.stream().noneMatch(known -> known.text.equals(text))) {
        int i = evidence.size();
        while (i > 0 && evidence.get(i - 1).strength.compareTo(how) < 0) {
          i--;
        }
        evidence.add(i, new Evidence(how, text));
        if (evidence.size() > MOST_EVIDENCE) {
          evidence.removeLast();
        }
      }
    }
  }

  /**
   * Adds a naming.
   *
   * @param name as written, one word or more, without titles
   * @param strength what says that it is a person
   * @param evidence the name and what says so, as written
   */
  void add(String name, Strength strength, String evidence) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return;
    }
    String family = words.getLast();
    if (words.size() == 1) {
      alone.add(family);
      Person person = lastNamed.get(family);
      if (person == null && unknown.size() < MOST) {
        unknown.add(new Naming(name, strength, evidence));
      } else if (person != null) {
        again(person, strength, evidence);
      }
      return;
    }
    List<String> given = words.subList(0, words.size() - 1);
    Person person = same(given, family);
    if (person == null && people.size() >= MOST) {
      return;
    }
    if (person == null) {
      person = new Person(name, given, family);
      people.add(person);
      byFamily.computeIfAbsent(family, key -> new ArrayList<>()).add(person);
    } else if (given.size() > person.given.size()
        || (given.size() == person.given.size() && name.length() > person.name.length())) {
      person.name = name;
      person.given = given;
    }
    person.add(strength, evidence);
    lastNamed.put(family, person);
  }

  private static void again(Person person, Strength strength, String evidence) {
    person.recurs = true;
    if (strength != Strength.NONE) {
      person.add(strength, evidence);
    }
  }

  private @Nullable Person same(List<String> given, String family) {
    for (Person person : first(byFamily.get(family))) {
      if (agree(given, person.given)) {
        return person;
      }
    }
    return null;
  }

  private static List<Person> first(@Nullable List<Person> alike) {
    return alike == null ? List.of() : alike.subList(0, Math.min(alike.size(), MOST_ALIKE));
  }

  /** Whether all given names of the shorter list are, in order, among those of the longer. */
  private static boolean agree(List<String> a, List<String> b) {
    List<String> few = a.size() <= b.size() ? a : b;
    List<String> many = a.size() <= b.size() ? b : a;
    int k = 0;
    for (String name : many) {
      if (k < few.size() && isSame(few.get(k), name)) {
        k++;
      }
    }
    return k == few.size();
  }

  private static boolean isSame(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.charAt(0) == b.charAt(0) && (isInitial(a) || isInitial(b))) {
      return true;
    }
    return a.length() >= SOUNDING
        && b.length() >= SOUNDING
        && NameDistance.from(a).to(b) <= NameDistance.SAME;
  }

  private static boolean isInitial(String name) {
    return name.length() == 1 || name.charAt(1) == '.';
  }

  /** The words of a name in small letters, articles cut off, without Jr and II. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    for (int i = 0; i < name.length(); ) {
      int space = name.indexOf(' ', i);
      int end = space < 0 ? name.length() : space;
      String word = name.substring(i, end).toLowerCase(Locale.ROOT).replace('’', '\'');
      int hyphen = word.indexOf('-');
      if (hyphen > 1 && hyphen < 4 && ARTICLES.contains(word.substring(0, hyphen))) {
        word = word.substring(hyphen + 1);
      }
      boolean article = ARTICLES.contains(word) && end < name.length();
      if (!word.isEmpty() && !article && !SUFFIXES.contains(word)) {
        words.add(word);
      }
      i = end + 1;
    }
    return words;
  }

  /** Adds a tag for each who is surely a person and no organization. */
  void addTo(List<Tag> tags, OrganizationsFound organizations) {
    for (Naming naming : List.copyOf(unknown)) {
      resolve(naming);
    }
    mergeBySound();
    for (Person person : people) {
      if (isPerson(person) && !organizations.has(person.name)) {
        List<String> texts = person.evidence.stream().map(Evidence::text).toList();
        tags.add(Tag.byRule("person", person.name, texts));
      }
    }
  }

  /** A bare name that stood before the full one, or is spelled otherwise; or a person's own. */
  private void resolve(Naming naming) {
    List<String> words = words(naming.name);
    String family = words.getLast();
    List<Person> same = byFamily.getOrDefault(family, List.of());
    Person person = same.isEmpty() ? null : same.getFirst();
    if (person == null && naming.strength != Strength.NONE) {
      person = sounding(family);
    }
    if (person == null && naming.strength == Strength.TITLED) {
      person = new Person(naming.name, List.of(), family);
      people.add(person);
      byFamily.computeIfAbsent(family, key -> new ArrayList<>()).add(person);
      person.add(naming.strength, naming.evidence);
    } else if (person != null) {
      again(person, naming.strength, naming.evidence);
    }
  }

  /** A person whose family's name is another spelling of this. */
  private @Nullable Person sounding(String family) {
    if (family.length() < SOUNDING || people.isEmpty()) {
      return null;
    }
    for (; keyed < people.size(); keyed++) {
      Person person = people.get(keyed);
      for (String key : NameKey.of(person.family)) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
      }
    }
    for (String key : NameKey.of(family)) {
      for (Person person : first(byKey.get(key))) {
        if (!person.family.equals(family)
            && person.family.length() >= SOUNDING
            && NameDistance.from(family).to(person.family) <= NameDistance.SAME) {
          return person;
        }
      }
    }
    return null;
  }

  /** Two full names that are spellings of one. */
  private void mergeBySound() {
    for (int i = people.size() - 1; i > 0; i--) {
      Person later = people.get(i);
      Person person = later.given.isEmpty() || !isPerson(later) ? null : sounding(later.family);
      if (person != null
          && people.indexOf(person) < i
          && !person.given.isEmpty()
          && isSame(later.given.getFirst(), person.given.getFirst())) {
        later.evidence.forEach(known -> person.add(known.strength, known.text));
        person.recurs |= later.recurs;
        people.remove(i);
      }
    }
  }

  /**
   * Companies say things, too. In short they go by the first word of their name, people by the
   * last.
   */
  private boolean isPerson(Person person) {
    if (person.strength.compareTo(Strength.GIVEN) >= 0) {
      return true;
    }
    return person.strength == Strength.SAYING
        && person.recurs
        && !person.given.isEmpty()
        && !alone.contains(person.given.getFirst());
  }
}
