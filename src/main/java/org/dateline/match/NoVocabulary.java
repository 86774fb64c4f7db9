package org.dateline.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.dateline.match.ResolvedPlan.NameSpellings.Spelling;

/**
 * Answers for articles that are still to come, all of one language: every word may be among theirs,
 * and nothing is known of how often. What is wanted by its likeness stays so, and is compared with
 * the words of each article; so what an article matches does not depend on those beside it.
 */
final class NoVocabulary implements Vocabulary {
  private final String language;

  NoVocabulary(String language) {
    this.language = language;
  }

  @Override
  public Words words(Like like, int most) {
    return new Words(List.of(new Counted(Lookalike.term(like), 1)), true);
  }

  @Override
  public List<Name> names(String key, int most) {
    return List.of();
  }

  @Override
  public int asName(String key, String exact) {
    return 0;
  }

  @Override
  public Optional<List<Spelling>> spellings(String typed, Supplier<List<Spelling>> find) {
    return Optional.empty();
  }

  @Override
  public List<String> valuesLike(
      String facet, ToDoubleFunction<String> distance, double farthest, int most) {
    return List.of();
  }

  /** No word is known to be common, so none is taken apart or joined. */
  @Override
  public int articles(String exact) {
    return 0;
  }

  @Override
  public Set<String> languages() {
    return Set.of(language);
  }

  @Override
  public Optional<String> held(String facet, String value) {
    return Optional.of(value);
  }

  @Override
  public Optional<String> nearest(String facet, String value) {
    return Optional.empty();
  }
}
