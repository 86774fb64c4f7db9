package org.dateline.match;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.analysis.Analyzers;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.NameSpellings;
import org.dateline.text.NameDistance;
import org.dateline.text.NameKey;

/**
 * Finds the spellings that an archive has of a name typed: al-Shaibani for Shaybani, الشيباني. The
 * keys of the typed word list the names of the archive that may be meant, a distance of sounds
 * decides. The archive also says what is a name: a word that its articles mostly have in small
 * letters is none, neither as typed nor as a spelling.
 *
 * <p>How far a spelling may sound is measured from the nearest one of its script that the archive
 * has: where it has Becker, Packer is another name. The spelling typed counts most, then those of
 * its script, then those of others, each less the farther it sounds: with other things equal no
 * article ranks higher for a variant.
 */
final class NameVariants {
  /** Spellings that one name is found in besides. */
  private static final int MOST = 32;

  /** Names of one key that are looked at, the commonest; a key of a large archive may have more. */
  private static final int CANDIDATES = 4_000;

  /** Letters of a word that is looked for in other spellings. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 40;

  /** Of so many articles that have a word, in one at least it is a name. */
  private static final int NAME_IN = 2;

  /** How much farther than the nearest name of its script a spelling may sound. */
  private static final double MARGIN = 0.4;

  /** The same where there is too much to choose from: of a common spelling, of a short name. */
  private static final double NARROW_MARGIN = 0.15;

  /** In so many articles a spelling is no slip, and is itself the nearest of its script. */
  private static final int ATTESTED = 3;

  /** In so many it is how this archive writes the name. */
  private static final int USUAL = 30;

  /** Spellings in one other script; a name that more are like is like none of them. */
  private static final int FEW = 3;

  private static final String ARTICLE = "ال";

  /** The distance of what does not count. */
  private static final double FAR = 2;

  private static final float OF_THE_SCRIPT = 0.8f;
  private static final float OF_ANOTHER = 0.6f;

  /** How much less the farthest of the spellings counts. */
  private static final float FARTHER = 0.3f;

  private final Analyzers analyzers;
  private final Vocabulary vocabulary;
  private final QueryLanguages languages;
  private final Set<String> refused = new HashSet<>();
  private final Map<Asked, NameSpellings> known;
  private final Set<Asked> asked = new HashSet<>();

  /** A word typed, and what it is not to be found in. */
  record Asked(String typed, Set<String> refused) {}

  /** A spelling that the archive has, and how far it sounds. */
  private record Candidate(
      String text,
      String written,
      int articles,
      double distance,
      UnicodeScript script,
      boolean ofTheScript) {
    private float weight() {
      double near = 1 - FARTHER * Math.min(1, distance / NameDistance.SAME);
      return (float) (near * (ofTheScript ? OF_THE_SCRIPT : OF_ANOTHER));
    }
  }

  /**
   * Creates a finder for one query.
   *
   * @param refused spellings that no name is found in, as typed
   * @param known what was found before in the same words of the same archive
   */
  NameVariants(
      Analyzers analyzers,
      Vocabulary vocabulary,
      QueryLanguages languages,
      Set<String> refused,
      Map<Asked, NameSpellings> known) {
    this.analyzers = analyzers;
    this.vocabulary = vocabulary;
    this.languages = languages;
    this.known = known;
    refused.forEach(
        spelling -> lastWord(spelling).ifPresent(word -> this.refused.addAll(word.exacts())));
  }

  /** The names found so far, those typed first before others. */
  List<NameSpellings> found() {
    return asked.stream()
        .map(known::get)
        .filter(name -> !name.spellings().isEmpty())
        .sorted(Comparator.comparing(NameSpellings::typed))
        .toList();
  }

  /**
   * The spellings of a word typed, as words in exact form: the stem of one may be that of a word
   * that is no name.
   *
   * @param typed one word, perhaps with an article before it: al-Shaibani
   * @return the word typed, unless it has an article before it, and others of less weight; none
   *     when there are no others
   */
  List<Form> of(String typed) {
    String exact = lastWord(typed).map(Analyzers.QueryWord::exact).orElse("");
    if (exact.length() < SHORTEST
        || typed.length() > LONGEST
        || !exact.chars().allMatch(Character::isLetter)
        || languages.isStopWord(typed)
        || NameKey.isParticle(typed)) {
      return List.of();
    }
    boolean whole = analyzers.queryWords(typed, Set.of()).size() == 1;
    Asked name = new Asked(typed, refused);
    asked.add(name);
    List<NameSpellings.Spelling> others =
        known
            .computeIfAbsent(
                name, n -> new NameSpellings(typed, exact, spellings(typed, exact, whole)))
            .spellings();
    List<Form> forms = new ArrayList<>();
    if (whole && !others.isEmpty()) {
      forms.add(new Form(exact, 1));
    }
    others.forEach(other -> forms.add(new Form(other.exact(), other.weight())));
    return forms;
  }

  /** The spellings besides; of a name typed with its article, that without is one. */
  private List<NameSpellings.Spelling> spellings(String typed, String exact, boolean whole) {
    if (isCommon(exact)) {
      return List.of();
    }
    Set<Vocabulary.Name> names = new LinkedHashSet<>();
    NameKey.of(typed).forEach(key -> names.addAll(vocabulary.names(key, CANDIDATES)));
    Map<String, Integer> articles = new HashMap<>();
    names.forEach(name -> articles.merge(name.exact(), name.articles(), Integer::sum));
    // An Arabic name may be in the archive with its article only.
    int asTyped = articles.getOrDefault(exact, 0) + articles.getOrDefault(ARTICLE + exact, 0);
    if (!isName(exact, asTyped)) {
      return List.of();
    }
    NameDistance distance = NameDistance.from(typed);
    UnicodeScript script = script(exact);
    Map<String, Candidate> near = new LinkedHashMap<>();
    Map<UnicodeScript, Double> nearest = new EnumMap<>(UnicodeScript.class);
    if (articles.getOrDefault(exact, 0) >= ATTESTED) {
      nearest.put(script, 0.0);
    }
    for (Vocabulary.Name name : names) {
      boolean itself = whole && name.exact().equals(exact);
      double far = itself || refused.contains(name.exact()) ? FAR : distance.to(name.written());
      int all = articles.getOrDefault(name.exact(), 0);
      if (far <= NameDistance.SAME && isName(name.exact(), all)) {
        UnicodeScript of = script(name.exact());
        nearest.merge(of, far, Math::min);
        near.merge(
            name.exact(),
            new Candidate(name.exact(), name.written(), all, far, of, of == script),
            (a, b) -> b.distance() < a.distance() ? b : a);
      }
    }
    return kept(List.copyOf(near.values()), nearest, script, asTyped).stream()
        .sorted(
            Comparator.comparing(Candidate::weight)
                .reversed()
                .thenComparing(Comparator.comparingInt(Candidate::articles).reversed())
                .thenComparing(Candidate::text))
        .limit(MOST)
        .map(c -> new NameSpellings.Spelling(c.text(), c.written(), c.weight(), code(c.script())))
        .toList();
  }

  /** Those hardly farther than the nearest of their script. */
  private static List<Candidate> kept(
      List<Candidate> near, Map<UnicodeScript, Double> nearest, UnicodeScript typed, int asTyped) {
    List<Candidate> kept = new ArrayList<>();
    nearest.forEach(
        (script, best) -> {
          boolean narrow = script == typed && asTyped >= USUAL;
          List<Candidate> all = within(near, script, best + (narrow ? NARROW_MARGIN : MARGIN));
          kept.addAll(
              script != typed && all.size() > FEW
                  ? within(near, script, best + NARROW_MARGIN)
                  : all);
        });
    return kept;
  }

  private static List<Candidate> within(List<Candidate> near, UnicodeScript script, double most) {
    return near.stream().filter(c -> c.script() == script && c.distance() <= most).toList();
  }

  /** Whether the archive has a word that is no name: asked before all names like it are read. */
  private boolean isCommon(String exact) {
    int articles = vocabulary.articles(exact);
    if (articles == 0) {
      return false;
    }
    int withArticle = script(exact) == UnicodeScript.ARABIC ? asName(ARTICLE + exact) : 0;
    return (long) NAME_IN * (asName(exact) + withArticle) < articles;
  }

  private int asName(String exact) {
    return NameKey.of(exact).stream()
        .mapToInt(key -> vocabulary.asName(key, exact))
        .max()
        .orElse(0);
  }

  /** Whether a word is a name here: unknown, or in enough of its articles written as one. */
  private boolean isName(String exact, int articlesAsName) {
    return (long) NAME_IN * articlesAsName >= vocabulary.articles(exact);
  }

  /** A name without the article before it. */
  private Optional<Analyzers.QueryWord> lastWord(String name) {
    List<Analyzers.QueryWord> words = analyzers.queryWords(name, Set.of());
    boolean one =
        words.size() == 1 || (words.size() == 2 && NameKey.isParticle(words.getFirst().exact()));
    return one ? Optional.of(words.getLast()) : Optional.empty();
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
