package org.dateline.json;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.json.ArticleMapperNames.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Which member of a record is which of an article: of those that mean the same and whose value can
 * be it, the one with the strongest claim.
 */
final class ArticleMapperClaims {
  /**
   * Objects whose members are the record's own where it has none: JSON:API, Elasticsearch, the
   * Guardian.
   */
  static final List<String> WRAPPERS = List.of("attributes", "_source", "fields");

  /** Where others keep a value that a path must lead to; believed last. */
  private static final List<ArticleMapperNames.MappedPath> WEAK =
      List.of(
          weak("_embedded.author.name", "authors"),
          weak("body.summary", "summary"),
          weak("versioncreated", "published"));

  /** Computers count from here. */
  private static final int FIRST_YEAR = 1970;

  /** A planned article is no further ahead. */
  private static final int MONTHS_AHEAD = 12;

  private final ArticleMapperNames names;
  private final Map<String, ArticleMapperValue> record;
  private final ArticleDates dates;
  private final Map<String, Claim> winners = new HashMap<>();
  private @Nullable String wrapper;

  /**
   * A value that claims to be one of our members.
   *
   * @param name the member, or the path to it
   * @param value what stands there
   * @param meaning what it claims to be
   * @param path the path, when it is one
   */
  record Claim(
      String name, ArticleMapperValue value, Meaning meaning, Optional<ArticleMapperPath> path) {}

  /**
   * Finds who wins.
   *
   * @param dates tells whether a value is a date where its name does not
   * @param record the members of a record
   */
  ArticleMapperClaims(
      ArticleMapperNames names, ArticleDates dates, Map<String, ArticleMapperValue> record) {
    this.names = names;
    this.dates = dates;
    this.record = record;
    record.forEach((name, value) -> names.meaning(name).ifPresent(m -> member(name, value, m)));
    for (ArticleMapperNames.MappedPath mapped : names.paths()) {
      if (!record.containsKey(mapped.path().text())) {
        path(mapped.path(), mapped.path(), record, mapped.meaning());
      }
    }
    WEAK.forEach(weak -> path(weak.path(), weak.path(), record, weak.meaning()));
    if (!winners.containsKey("title") || !winners.containsKey("body")) {
      openWrapper();
    }
  }

  private static ArticleMapperNames.MappedPath weak(String path, String member) {
    return new ArticleMapperNames.MappedPath(
        ArticleMapperPath.of(path), new Meaning(member, 900, false, false));
  }

  private void openWrapper() {
    for (String name : WRAPPERS) {
      if (record.get(name) instanceof ArticleMapperValue.Members inner
          && names.meaning(name).isEmpty()) {
        wrapper = name;
        inner
            .members()
            .forEach(
                (member, value) ->
                    names
                        .meaning(member)
                        .ifPresent(m -> member(name + "." + member, value, m.within())));
        for (ArticleMapperNames.MappedPath weak : WEAK) {
          path(weak.path().below(name), weak.path(), inner.members(), weak.meaning().within());
        }
        return;
      }
    }
  }

  private void member(String name, ArticleMapperValue value, Meaning meaning) {
    claim(new Claim(name, value, meaning, Optional.empty()));
  }

  private void path(
      ArticleMapperPath whole,
      ArticleMapperPath path,
      Map<String, ArticleMapperValue> members,
      Meaning meaning) {
    if (members.containsKey(path.top())) {
      path.in(members)
          .ifPresent(v -> claim(new Claim(whole.text(), v, meaning, Optional.of(whole))));
    }
  }

  private void claim(Claim claim) {
    if (!ArticleMapperFields.saysNothing(claim.meaning(), claim.value())
        && (claim.meaning().isCertain() || ArticleMapperFields.fits(claim.meaning(), claim.value()))
        && (claim.meaning().isCertain() || isLikelyDate(claim))) {
      winners.merge(
          claim.meaning().member(),
          claim,
          (a, b) -> b.meaning().rank() < a.meaning().rank() ? b : a);
    }
  }

  /** Whether a value is a date of our time, or its name says enough. */
  private boolean isLikelyDate(Claim claim) {
    String last = claim.name().substring(claim.name().lastIndexOf('.') + 1);
    return !MemberNames.isWeakDate(last)
        || ArticleMapperTexts.text(claim.value())
            .flatMap(dates::read)
            .map(read -> read.date().month(ZoneOffset.UTC))
            .filter(
                month ->
                    month.getYear() >= FIRST_YEAR
                        && !month.isAfter(YearMonth.now(ZoneOffset.UTC).plusMonths(MONTHS_AHEAD)))
            .isPresent();
  }

  /** The wrapper whose members count as the record's own. */
  Optional<String> wrapper() {
    return Optional.ofNullable(wrapper);
  }

  /** What a member of the record, or of its wrapper, is. */
  Optional<Claim> won(String name, Optional<Meaning> meaning) {
    return meaning
        .map(m -> winners.get(m.member()))
        .filter(claim -> claim.name().equals(name) && claim.path().isEmpty());
  }

  /** What paths found, by the member of the record in which they begin. */
  Map<String, List<Claim>> paths() {
    Map<String, List<Claim>> byTop = Map.of();
    for (Claim claim : winners.values()) {
      if (claim.path().isPresent()) {
        byTop = byTop.isEmpty() ? new LinkedHashMap<>() : byTop;
        byTop.computeIfAbsent(claim.path().get().top(), top -> new ArrayList<>()).add(claim);
      }
    }
    return byTop;
  }
}
