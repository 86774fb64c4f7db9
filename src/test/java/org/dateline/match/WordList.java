package org.dateline.match;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A vocabulary that is a list of words. */
final class WordList implements Vocabulary {
  private final Map<String, Integer> words = new TreeMap<>();
  private final Map<String, Integer> asNames = new TreeMap<>();
  private final Map<String, List<String>> values = new TreeMap<>();
  private Set<String> languages = Set.of("en");
  private boolean patterns = true;
  private int asked;
  private int told;
  private int nearestAsked;

  WordList word(String text, int articles) {
    words.put(text, articles);
    return this;
  }

  /** Makes a word a name in fewer of its articles than have it. */
  WordList asNames(String text, int articles) {
    asNames.put(text, articles);
    return this;
  }

  WordList values(String facet, String... held) {
    values.put(facet, List.of(held));
    return this;
  }

  WordList languages(String... codes) {
    languages = Set.of(codes);
    return this;
  }

  /** Makes every pattern too complex to be looked up. */
  WordList withoutPatterns() {
    patterns = false;
    return this;
  }

  /** How many words were asked for together. */
  int asked() {
    return asked;
  }

  /** How many words were told. */
  int told() {
    return told;
  }

  /** How often a nearest value was asked for. */
  int nearestAsked() {
    return nearestAsked;
  }

  @Override
  public Words words(Like like, int most) {
    asked += most;
    if (!patterns) {
      return new Words(List.of(), false);
    }
    List<Counted> fit =
        words.entrySet().stream()
            .filter(word -> fits(like, word.getKey()))
            .map(word -> new Counted(word.getKey(), word.getValue()))
            .sorted(
                Comparator.comparingInt((Counted c) -> -c.articles()).thenComparing(Counted::text))
            .toList();
    told += Math.min(fit.size(), most);
    return new Words(fit.stream().limit(most).toList(), fit.size() <= most);
  }

  private static boolean fits(Like like, String word) {
    return switch (like) {
      case Like.Pattern pattern ->
          Pattern.matches(pattern.pattern().replace("*", ".*").replace('?', '.'), word);
      case Like.Near near ->
          word.charAt(0) == near.word().charAt(0) && distance(near.word(), word) <= near.edits();
    };
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] =
            i == 0 || j == 0
                ? i + j
                : Math.min(
                    Math.min(d[i - 1][j], d[i][j - 1]) + 1,
                    d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
      }
    }
    return d[a.length()][b.length()];
  }

  @Override
  public int articles(String exact) {
    return words.getOrDefault(exact, 0);
  }

  @Override
  public List<Name> names(String key, int most) {
    return words.keySet().stream()
        .filter(word -> org.dateline.text.NameKey.of(word).contains(key))
        .map(word -> new Name(word, word, asNames.getOrDefault(word, articles(word))))
        .toList();
  }

  @Override
  public int asName(String key, String exact) {
    return names(key, Integer.MAX_VALUE).stream()
        .filter(name -> name.exact().equals(exact))
        .mapToInt(Name::articles)
        .sum();
  }

  @Override
  public Optional<List<ResolvedPlan.NameSpellings.Spelling>> spellings(
      String typed, Supplier<List<ResolvedPlan.NameSpellings.Spelling>> find) {
    return Optional.of(find.get());
  }

  @Override
  public List<String> valuesLike(
      String facet, ToDoubleFunction<String> distance, double farthest, int most) {
    return values.getOrDefault(facet, List.of()).stream()
        .filter(value -> distance.applyAsDouble(value) <= farthest)
        .sorted(Comparator.comparingDouble(distance))
        .limit(most)
        .toList();
  }

  @Override
  public Set<String> languages() {
    return languages;
  }

  private Stream<String> held(String facet) {
    return values.getOrDefault(facet, List.of()).stream();
  }

  @Override
  public Optional<String> held(String facet, String value) {
    return held(facet)
        .filter(value::equals)
        .findFirst()
        .or(() -> held(facet).filter(value::equalsIgnoreCase).findFirst());
  }

  @Override
  public Optional<String> nearest(String facet, String value) {
    nearestAsked++;
    return held(facet)
        .filter(held -> distance(held, value) <= 2)
        .min(Comparator.comparingInt(held -> distance(held, value)));
  }
}
