package org.dateline.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Part;
import org.dateline.analysis.Analyzers;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.Clause;

/**
 * “Servant of …” in one word, two or three: Abdulrahman, Abdel Rahman, Abd al-Rahman, عبد الرحمن.
 * Typed in one way it is found in the others.
 */
final class ServantNames {
  /** The article in the middle may be swallowed by a letter that is doubled then. */
  private static final Pattern LATIN =
      Pattern.compile("abd[aeiou]?(?:l|(?=([rsdtzn])\\1).)(\\p{L}{3,})");

  private static final Pattern ARABIC = Pattern.compile("عبد(ال\\p{L}{2,})");

  /** Abdullah, Abdallah. */
  private static final Pattern OF_GOD = Pattern.compile("abd[aeiou]?l{1,2}ah?");

  private static final List<String> GOD = List.of("allah", "الله");

  private static final List<String> SERVANT =
      List.of(
          "abd", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdur", "abder", "abdus", "abdes",
          "عبد");

  private static final List<String> ARTICLE =
      List.of("al", "el", "ul", "ar", "er", "ur", "as", "es", "us", "ad", "az", "an");

  private static final float OTHERWISE = 0.8f;

  private final Analyzers analyzers;
  private final NameVariants names;

  ServantNames(Analyzers analyzers, NameVariants names) {
    this.analyzers = analyzers;
    this.names = names;
  }

  /** What a name is in other joins; empty when it is none of these. */
  Optional<Node> of(Clause.Word typed) {
    return mayBegin(typed.text()) ? of(typed.text(), typed) : Optional.empty();
  }

  /** What two words, one typed after the other, are in other joins. */
  Optional<Node> of(Clause first, Clause second) {
    return first instanceof Clause.Word one
            && mayBegin(one.text())
            && second instanceof Clause.Word two
            && one.parts().equals(two.parts())
        ? of(one.text() + two.text(), one)
        : Optional.empty();
  }

  private Optional<Node> of(String text, Clause.Word typed) {
    String name = text.replaceAll("[^\\p{L}\\p{M}]", "");
    Optional<String> exact = exact(name);
    Optional<String> master = exact.flatMap(ServantNames::master);
    if (exact.isEmpty() || master.isEmpty()) {
      return Optional.empty();
    }
    Set<String> masters = new LinkedHashSet<>();
    masters.add(master.get());
    if (GOD.contains(master.get())) {
      masters.addAll(GOD);
    }
    names.unlisted(master.get()).forEach(form -> masters.add(form.term()));
    List<Form> joined = new ArrayList<>();
    joined.add(new Form(exact.get(), OTHERWISE));
    joined.addAll(names.unlisted(name));
    Set<Part> parts = Resolver.searched(typed.parts());
    List<String> last = List.copyOf(masters);
    return Optional.of(
        Some.anyOf(
            List.of(
                new Words(View.EXACT, joined, parts, typed.text()),
                new Sequence(View.EXACT, List.of(SERVANT, last), parts, typed.text()),
                new Sequence(View.EXACT, List.of(SERVANT, ARTICLE, last), parts, typed.text()))));
  }

  /** Whether a word may begin one; hardly any does, and each is asked with what follows it. */
  private static boolean mayBegin(String text) {
    return text.regionMatches(true, 0, "abd", 0, 3) || text.startsWith("عبد");
  }

  private Optional<String> exact(String name) {
    List<Analyzers.QueryWord> words = analyzers.queryWords(name, Set.of());
    return words.size() == 1 ? Optional.of(words.getFirst().exact()) : Optional.empty();
  }

  /** Of whom a name says “servant of”. */
  private static Optional<String> master(String exact) {
    if (OF_GOD.matcher(exact).matches()) {
      return Optional.of("allah");
    }
    Matcher latin = LATIN.matcher(exact);
    if (latin.matches()) {
      return Optional.of(latin.group(2));
    }
    Matcher arabic = ARABIC.matcher(exact);
    return arabic.matches() ? Optional.of(arabic.group(1)) : Optional.empty();
  }
}
