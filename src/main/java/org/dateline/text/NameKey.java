package org.dateline.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Coarse, spelling-independent keys of a name, to find candidates by: al-Shaibani, Shaybani,
 * Chaibani, الشيباني and شەیبانی share one. Whether a candidate is a spelling of the name, {@link
 * NameDistance} decides.
 *
 * <p>A key is the classes of the first three consonants (labials, dentals, sibilants, velars, and
 * l, m, n, r by themselves; {@link Consonants}), without vowels, h, y and doubled consonants.
 * Letters that languages read in different ways give a name more than one key: first that of the
 * likeliest reading of all its letters, then those with one letter read otherwise, wherever it
 * stands, then with two. A word that may begin with an article has keys with and without it.
 */
public final class NameKey {
  /** The most keys of a name. */
  public static final int MOST = 4;

  private static final int CONSONANTS = 3;

  /** The key of names without any consonant. */
  private static final String VOWELS = "A";

  private NameKey() {}

  /**
   * The keys of a name: one to {@link #MOST} short strings, the likeliest first. Names in scripts
   * without rules are their own key.
   *
   * @param word one word, in any script; or several, particles aside and the others as one
   * @return none when there is no letter in it
   */
  public static List<String> of(String word) {
    NameLetters name = new NameLetters();
    name.read(word);
    if (name.parts == 0) {
      return List.of();
    }
    if (!name.isRead()) {
      return List.of(new String(name.letters, 0, name.length()));
    }
    int without = name.without[0];
    if (without == 0) {
      return keys(name, 0, MOST);
    }
    // In Arabic letters the article is rarely part of the name; in Latin ones it often is.
    Set<String> keys = new LinkedHashSet<>();
    keys.addAll(keys(name, name.abjad ? without : 0, name.abjad ? MOST - 1 : MOST / 2));
    keys.addAll(keys(name, name.abjad ? 0 : without, MOST - keys.size()));
    return List.copyOf(keys);
  }

  /**
   * Whether a word is one of those around names that keys and distances leave out when another word
   * follows: an article (al-, el-, as-), “son of”, “father of”, “of” (ibn, abu, de, von).
   *
   * @param word one word, in any script
   */
  public static boolean isParticle(String word) {
    NameLetters name = new NameLetters();
    name.read(word);
    return Particles.isParticle(name);
  }

  private static List<String> keys(NameLetters name, int from, int most) {
    List<@Nullable String[]> readings = new ArrayList<>();
    for (int i = from; i < name.length(); ) {
      i += Consonants.read(name, i, name.length(), readings);
    }
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(readings, null, 0, null));
    for (int option = 1; option < 3; option++) {
      for (@Nullable String[] otherwise : readings) {
        if (keys.size() < most && has(otherwise, option)) {
          keys.add(key(readings, otherwise, option, null));
        }
      }
    }
    for (int first = 0; first < readings.size(); first++) {
      for (int second = first + 1; second < readings.size(); second++) {
        if (keys.size() < most && has(readings.get(first), 1) && has(readings.get(second), 1)) {
          keys.add(key(readings, readings.get(first), 1, readings.get(second)));
        }
      }
    }
    return List.copyOf(keys);
  }

  private static boolean has(@Nullable String[] readings, int option) {
    return readings.length > option && readings[option] != null;
  }

  /** The key where one letter has another reading than its first, and perhaps a second letter. */
  private static String key(
      List<@Nullable String[]> readings,
      @Nullable String @Nullable [] otherwise,
      int option,
      @Nullable String @Nullable [] alsoOtherwise) {
    StringBuilder key = new StringBuilder(CONSONANTS);
    for (@Nullable String[] options : readings) {
      String classes =
          options == otherwise
              ? options[option]
              : options == alsoOtherwise ? options[1] : options[0];
      for (int i = 0; classes != null && i < classes.length(); i++) {
        char c = classes.charAt(i);
        boolean doubled = !key.isEmpty() && key.charAt(key.length() - 1) == c;
        if (key.length() < CONSONANTS && !doubled) {
          key.append(c);
        }
      }
    }
    return key.isEmpty() ? VOWELS : key.toString();
  }
}
