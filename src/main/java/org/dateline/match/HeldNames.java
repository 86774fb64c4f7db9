package org.dateline.match;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.analysis.Analyzers;
import org.dateline.analysis.Forms;
import org.dateline.match.NameVariants.Name;
import org.dateline.match.ResolvedPlan.NameSpellings.Spelling;
import org.dateline.text.NameDistance;
import org.dateline.text.NameKey;

/**
 * The names of an archive that are spellings of one. The keys of a name list those that may be, a
 * distance of sounds decides, and the archive itself: a word that its articles mostly have in small
 * letters is no name, neither as typed nor as a spelling.
 *
 * <p>Within a script it counts how an archive writes the name: where the spelling typed is no slip,
 * a common one that sounds a little otherwise is another name, Packer beside Becker, and only rare
 * ones may be farther. In each other script the few likeliest are taken, those that sound nearest
 * and are most common: short vowels that Arabic does not write are a distance too.
 */
final class HeldNames {
  /** Spellings that one name is found in besides. */
  private static final int MOST = 32;

  /** Names of one key that are looked at, the commonest; a key of a large archive may have more. */
  private static final int CANDIDATES = 4_000;

  /** Of so many articles that have a word, in one at least it is a name. */
  private static final int NAME_IN = 2;

  /** In so many articles a spelling is no slip. */
  private static final int ATTESTED = 3;

  /** In so many it is how this archive writes the name. */
  private static final int USUAL = 30;

  /** How far a spelling of the same script may sound, of a name that the archive has. */
  private static final double MARGIN = 0.4;

  /** The same of a common name, or where letters say little of the sound. */
  private static final double NARROW_MARGIN = 0.15;

  /** Less far for each time that a spelling is twice as common. */
  private static final double COMMONER = 0.2;

  /** How far any may sound: the last quarter of the scale has more strangers than spellings. */
  private static final double FARTHEST = 0.75 * NameDistance.SAME;

  /** How much less likely than the likeliest of its script one of another script may be. */
  private static final double LESS_LIKELY = 0.35;

  /** How much nearer a spelling is for each time that it is ten times as common. */
  private static final double TEN_TIMES = 0.1;

  /** Spellings in one other script. */
  private static final int FEW = 5;

  /** What sounds so much like a spelling found is one too: Gaddafi beside Qaddafi, of القذافي. */
  private static final double LINKED = 0.3;

  /** Who types a script reads it: a name in a headline of another counts less than in a text. */
  private static final float OF_THE_SCRIPT = 0.8f;

  private static final float OF_ANOTHER = 0.15f;

  /** How much less the farthest of the spellings counts. */
  private static final float FARTHER = 0.3f;

  private final Analyzers analyzers;
  private final Vocabulary vocabulary;

  HeldNames(Analyzers analyzers, Vocabulary vocabulary) {
    this.analyzers = analyzers;
    this.vocabulary = vocabulary;
  }

  /** A name of the archive that may be a spelling of the one typed, and how far it sounds. */
  private record Candidate(
      String exact, String written, int articles, double distance, UnicodeScript script) {
    /** Less for what is likelier; nothing is likely of a name that the archive does not know. */
    double unlikelihood(boolean known) {
      return known ? distance - TEN_TIMES * Math.log10(articles) : distance;
    }

    private float weight(UnicodeScript typed) {
      double near = 1 - FARTHER * Math.min(1, distance / NameDistance.SAME);
      return (float) (near * (script == typed ? OF_THE_SCRIPT : OF_ANOTHER));
    }
  }

  /** The spellings of a name besides the one typed, those that count most first. */
  List<Spelling> like(Name typed) {
    if (isCommon(typed.exact())) {
      return List.of();
    }
    Set<Vocabulary.Name> names = new LinkedHashSet<>();
    NameKey.of(typed.written()).forEach(key -> names.addAll(vocabulary.names(key, CANDIDATES)));
    Map<String, Integer> articles = new HashMap<>();
    names.forEach(name -> articles.merge(name.exact(), name.articles(), Integer::sum));
    int asTyped = articles.getOrDefault(typed.exact(), 0);
    if (!isName(typed.exact(), asTyped)) {
      return List.of();
    }
    UnicodeScript script = script(typed.exact());
    Map<UnicodeScript, List<Candidate>> near =
        near(typed, names, articles).stream().collect(Collectors.groupingBy(Candidate::script));
    List<Candidate> kept = new ArrayList<>();
    near.forEach(
        (of, all) ->
            kept.addAll(
                linked(of == script ? ofItsScript(all, asTyped) : ofAnother(all, asTyped), all)));
    return kept.stream()
        .sorted(
            Comparator.comparing((Candidate c) -> c.weight(script))
                .reversed()
                .thenComparing(Comparator.comparingInt(Candidate::articles).reversed())
                .thenComparing(Candidate::exact))
        .limit(MOST)
        .map(c -> new Spelling(c.exact(), c.written(), c.weight(script), code(c.script())))
        .toList();
  }

  /** The values of a facet that are spellings of a name besides it, the nearest first. */
  List<Spelling> values(String facet, String typed) {
    NameDistance distance = NameDistance.from(typed);
    return vocabulary.valuesLike(facet, distance::to, NameDistance.SAME, MOST).stream()
        .filter(value -> !value.equalsIgnoreCase(typed))
        .map(value -> new Spelling(value, value, 1, code(script(value))))
        .toList();
  }

  /** The names that sound so that they may be the one typed. */
  private Collection<Candidate> near(
      Name typed, Set<Vocabulary.Name> names, Map<String, Integer> articles) {
    NameDistance distance = NameDistance.from(typed.written());
    Map<String, Candidate> near = new LinkedHashMap<>();
    for (Vocabulary.Name name : names) {
      double far = distance.to(name.written());
      int all = articles.getOrDefault(name.exact(), 0);
      if (far <= FARTHEST && isName(name.exact(), all) && !isTyped(typed, name)) {
        near.merge(
            name.exact(),
            new Candidate(name.exact(), name.written(), all, far, script(name.exact())),
            (a, b) -> b.distance() < a.distance() ? b : a);
      }
    }
    return near.values();
  }

  /** Whether all articles with a spelling are found as typed: وزير in ووزير, Mueller in Müller. */
  private boolean isTyped(Name typed, Vocabulary.Name name) {
    if (!typed.whole()) {
      return false;
    }
    char[] letters = name.written().toCharArray();
    Forms forms = analyzers.forms(letters, letters.length, "");
    return typed.exacts().contains(name.exact())
        || forms.moreExact().stream().anyMatch(more -> typed.exacts().contains(more.text()));
  }

  private static List<Candidate> ofItsScript(List<Candidate> near, int asTyped) {
    double nearest = near.stream().mapToDouble(Candidate::distance).min().orElse(0);
    if (asTyped < ATTESTED) {
      return near.stream().filter(c -> c.distance() <= nearest + MARGIN).toList();
    }
    return near.stream().filter(c -> c.distance() <= farthest(c, asTyped)).toList();
  }

  private static double farthest(Candidate candidate, int asTyped) {
    if (asTyped >= USUAL || !hasCase(candidate.script())) {
      return NARROW_MARGIN;
    }
    double rare = Math.log(candidate.articles()) / Math.log(2);
    return Math.max(MARGIN, FARTHEST - COMMONER * rare);
  }

  private static List<Candidate> ofAnother(List<Candidate> near, int asTyped) {
    boolean known = asTyped >= ATTESTED;
    double likeliest = near.stream().mapToDouble(c -> c.unlikelihood(known)).min().orElse(0);
    return near.stream()
        .filter(c -> c.unlikelihood(known) <= likeliest + LESS_LIKELY)
        .sorted(Comparator.comparingDouble(c -> c.unlikelihood(known)))
        .limit(FEW)
        .toList();
  }

  /** Those kept, and what sounds like one of them; in Arabic letters too much does. */
  private static List<Candidate> linked(List<Candidate> kept, List<Candidate> near) {
    Set<Candidate> all = new LinkedHashSet<>(kept);
    for (Candidate spelling : kept) {
      if (hasCase(spelling.script())) {
        NameDistance distance = NameDistance.from(spelling.written());
        near.stream()
            .filter(c -> !all.contains(c) && distance.to(c.written()) <= LINKED)
            .forEach(all::add);
      }
    }
    return List.copyOf(all);
  }

  /** Whether the archive has a word that is no name: asked before all names like it are read. */
  private boolean isCommon(String exact) {
    int articles = hasCase(script(exact)) ? vocabulary.articles(exact) : 0;
    return articles > 0 && (long) NAME_IN * asName(exact) < articles;
  }

  private int asName(String exact) {
    return NameKey.of(exact).stream()
        .mapToInt(key -> vocabulary.asName(key, exact))
        .max()
        .orElse(0);
  }

  /** Whether a word is a name here: unknown, or in enough of its articles written as one. */
  private boolean isName(String exact, int articlesAsName) {
    return !hasCase(script(exact)) || (long) NAME_IN * articlesAsName >= vocabulary.articles(exact);
  }

  private static boolean hasCase(UnicodeScript script) {
    return script != UnicodeScript.ARABIC && script != UnicodeScript.HEBREW;
  }

  private static UnicodeScript script(String text) {
    return UnicodeScript.of(text.codePointAt(0));
  }

  /** The code of ISO 15924. */
  private static String code(UnicodeScript script) {
    return switch (script) {
      case LATIN -> "Latn";
      case ARABIC -> "Arab";
      case CYRILLIC -> "Cyrl";
      case GREEK -> "Grek";
      case HEBREW -> "Hebr";
      default -> "Zyyy";
    };
  }
}
