package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.DidYouMean;
import org.dateline.InvalidRequestException;
import org.dateline.match.Respelling;
import org.dateline.match.Respelling.Place;
import org.dateline.match.Respelling.Spelling;
import org.dateline.query.Clause;
import org.dateline.query.SearchPlan;

/**
 * Looks for another spelling of a query that finds more, by running it: all misspelt words in their
 * likeliest spelling first, then each in its others. Offered is what finds most, where each further
 * letter that differs must find ten times as many. It has a tenth of the time of a search, of its
 * own; when that is up, the best of what was run is offered.
 */
final class SpellingCheck {
  /** A query with so many hits is not looked at. */
  static final int ENOUGH = 5;

  /** How many texts are run, at most. */
  private static final int RUNS = 12;

  /** What part of the time of a search it may take. */
  private static final int SHARE = 10;

  private static final int AS_TYPED = -1;

  private final SearchRun typed;
  private final String query;
  private final long hits;
  private final Function<String, SearchPlan> plans;
  private final Respelling respelling;

  /** How the archive writes words in exact form. */
  private final Map<String, String> usual = new HashMap<>();

  private final Set<String> tried = new HashSet<>();
  private List<Place> places = List.of();
  private Attempt best;

  /** What was chosen for each place, and what it finds. */
  private record Attempt(List<Integer> choices, String text, long hits, double likelihood) {}

  private SpellingCheck(
      SearchRun typed, String query, long hits, Function<String, SearchPlan> plans) {
    this.typed = typed;
    this.query = query;
    this.hits = hits;
    this.plans = plans;
    this.respelling = typed.respelling();
    this.best = new Attempt(List.of(), query, hits, 0);
  }

  /**
   * Another spelling that finds more; empty when there is none, or no time to find it.
   *
   * @param query the query as typed
   * @param run its search
   * @param found how many articles that found, perhaps of fewer words
   * @param plans plans the same request with another query
   */
  static Optional<DidYouMean> better(
      String query, SearchRun run, long found, Function<String, SearchPlan> plans)
      throws IOException {
    boolean relaxed = run.least() > 0;
    boolean enough = found >= ENOUGH && (!relaxed || run.isLong());
    if (enough || run.cut()) {
      return Optional.empty();
    }
    // Of a query of which some words are enough, another spelling is to find more with all.
    long hits = relaxed ? run.countOfAll() : found;
    return new SpellingCheck(run.again(SHARE), query, hits, plans).better();
  }

  private Optional<DidYouMean> better() throws IOException {
    places = respelling.places(query, typed.plan().clause(), typed.size(), this::articlesWith);
    List<Integer> all = Collections.nCopies(places.size(), AS_TYPED);
    for (int place = 0; place < places.size(); place++) {
      all = isFree(all, place) ? with(all, place, 0) : all;
    }
    best = new Attempt(all, query, hits, 0);
    attempt(all);
    for (int place = 0; place < places.size(); place++) {
      for (int choice = AS_TYPED; choice < places.get(place).spellings().size(); choice++) {
        attempt(with(best.choices(), place, choice));
      }
    }
    if (best.hits() <= hits) {
      return Optional.empty();
    }
    SearchRun run = typed.of(plans.apply(best.text()));
    long found = run.least() > 0 ? run.count() : best.hits();
    return run.least() > 0 && run.cut()
        ? Optional.empty()
        : Optional.of(new DidYouMean(best.text(), found));
  }

  private long articlesWith(Clause.Word word) {
    try {
      return typed.cut() ? Long.MAX_VALUE : typed.of(typed.plan().asking(word)).countUnfiltered();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isFree(List<Integer> choices, int place) {
    return IntStream.range(0, choices.size())
        .noneMatch(other -> choices.get(other) != AS_TYPED && overlap(other, place));
  }

  private boolean overlap(int a, int b) {
    return places.get(a).start() < places.get(b).end()
        && places.get(b).start() < places.get(a).end();
  }

  /** The same choices but for a place; what overlaps it stays as typed. */
  private List<Integer> with(List<Integer> choices, int place, int choice) {
    List<Integer> changed = new ArrayList<>(choices);
    for (int other = 0; other < changed.size() && choice != AS_TYPED; other++) {
      if (overlap(other, place)) {
        changed.set(other, AS_TYPED);
      }
    }
    changed.set(place, choice);
    return changed;
  }

  /** Runs what was not run before, as long as it may, and keeps it when it is the likeliest. */
  private void attempt(List<Integer> choices) throws IOException {
    if (tried.size() >= RUNS || typed.timeIsUp()) {
      return;
    }
    String text = text(choices);
    if (text.equals(query) || !tried.add(text)) {
      return;
    }
    long found = count(text, chosen(choices).mapToInt(Spelling::moreWords).sum());
    if (typed.cut()) {
      return; // It may find more than was counted.
    }
    int edits = chosen(choices).mapToInt(Spelling::edits).sum();
    double likelihood = Spelling.likelihood(found, edits);
    if (found > hits && likelihood > best.likelihood()) {
      best = new Attempt(choices, text, found, likelihood);
    }
  }

  private Stream<Spelling> chosen(List<Integer> choices) {
    return IntStream.range(0, choices.size())
        .filter(place -> choices.get(place) != AS_TYPED)
        .mapToObj(place -> places.get(place).spellings().get(choices.get(place)));
  }

  /** The query with what was chosen; as typed when something of that is not to be written. */
  private String text(List<Integer> choices) {
    StringBuilder text = new StringBuilder(query);
    List<Integer> backwards =
        IntStream.range(0, choices.size())
            .filter(place -> choices.get(place) != AS_TYPED)
            .boxed()
            .sorted(Comparator.comparingInt((Integer at) -> places.get(at).start()).reversed())
            .toList();
    for (int chosen : backwards) {
      Place place = places.get(chosen);
      Optional<String> other = written(place, place.spellings().get(choices.get(chosen)));
      if (other.isEmpty()) {
        return query;
      }
      text.replace(place.start(), place.end(), other.get());
    }
    return text.toString();
  }

  private Optional<String> written(Place place, Spelling spelling) {
    String replaced = query.substring(place.start(), place.end());
    return respelling.written(
        spelling, replaced, word -> usual.computeIfAbsent(word, typed::written));
  }

  /** What a text finds; nothing when it is not the same query with other words. */
  private long count(String text, int moreWords) throws IOException {
    try {
      SearchPlan plan = plans.apply(text);
      if (plan.words() != typed.plan().words() + moreWords) {
        return 0; // A word became an operator, or the name of a field.
      }
      SearchRun run = typed.of(plan);
      return run.warnings().size() > typed.warnings().size() ? 0 : run.countOfAll();
    } catch (InvalidRequestException e) {
      return 0; // Longer than a query may be.
    }
  }
}
