package org.dateline.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.match.ResolvedPlan.Form;

/**
 * “Son of” and “father of” within names, in the spellings that they have: too short to be found by
 * sound, and written by every outlet in its own way.
 */
final class NameParticles {
  /** How much a spelling counts that was not typed. */
  private static final float OTHER = 0.6f;

  private static final List<List<String>> SPELLINGS =
      Stream.of("bin ibn ben bn ebn بن ابن бин ибн", "abu abou abo ebu ابو ابي абу", "bint بنت")
          .map(line -> Arrays.asList(line.split(" ")))
          .toList();

  private NameParticles() {}

  /** The other spellings of one, in exact form; none of another word. */
  static List<Form> likeIt(String typed) {
    String small = typed.toLowerCase(Locale.ROOT).replace('أ', 'ا').replace('إ', 'ا');
    return SPELLINGS.stream()
        .filter(group -> group.contains(small))
        .flatMap(List::stream)
        .filter(other -> !other.equals(small))
        .map(other -> new Form(other, OTHER))
        .toList();
  }
}
