package org.dateline.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/** Which of our members a name of others means, in the records of one system. */
final class ArticleMapperNames {
  /** Ranks: what was said explicitly, our own name as we write it, like it, other names from 3. */
  private static final int MAPPED = 0;

  private static final int OURS = 1;
  private static final int LIKE_OURS = 2;

  /** Added to the rank of what stands within a wrapper: the record's own members win. */
  private static final int WITHIN = 1_000;

  /** Names that are remembered, at most: a table of counts has a name per record. */
  private static final int REMEMBERED = 2_000;

  private final Map<String, Meaning> mapped = new LinkedHashMap<>();
  private final List<MappedPath> paths = new ArrayList<>();
  private final List<String> ownFields;
  private final Map<String, Optional<Meaning>> remembered = new ConcurrentHashMap<>();

  /**
   * What a name means.
   *
   * @param member our name
   * @param rank the lower, the stronger the claim
   * @param own whether it is no member of an article but a field of this archive
   * @param utc whether a time without zone is UTC
   */
  record Meaning(String member, int rank, boolean own, boolean utc) {
    /** Whether it was our name or mapped to it, so that a value that does not fit is an error. */
    boolean isCertain() {
      return rank <= LIKE_OURS;
    }

    boolean isMapped() {
      return rank == MAPPED;
    }

    /** What it means within a wrapper. */
    Meaning within() {
      return isMapped() ? this : new Meaning(member, rank + WITHIN, own, utc);
    }

    /** The name of the member, to be shown. */
    String shown() {
      return member.startsWith("dateline") ? "dateline" : member;
    }
  }

  /** A path that means one of our members. */
  record MappedPath(ArticleMapperPath path, Meaning meaning) {}

  ArticleMapperNames(Map<String, String> renames, List<String> ownFields) {
    this.ownFields = List.copyOf(ownFields);
    renames.forEach(
        (theirs, target) -> {
          Meaning known = target(target).orElseThrow(() -> unknown(theirs, target));
          Meaning meaning = new Meaning(known.member(), MAPPED, known.own(), isUtc(theirs));
          mapped.put(theirs, meaning);
          if (theirs.matches("[^.]+(\\.[^.]+)+")) {
            paths.add(new MappedPath(ArticleMapperPath.of(theirs), meaning));
          }
        });
  }

  private InvalidRequestException unknown(String theirs, String target) {
    List<String> targets = new ArrayList<>(ArticleJson.MEMBERS);
    targets.addAll(ownFields);
    return new InvalidRequestException(
        Problem.of(
                "unknown-member",
                "“%s=%s” maps to “%s”, which an article does not have."
                    .formatted(theirs, target, target))
            .suggest(
                Problem.nearest(target, targets)
                    .orElse("One of " + String.join(", ", targets) + ".")));
  }

  /** What is meant by a name that someone types for one of ours: ours, or what others call it. */
  Optional<Meaning> target(String name) {
    return known(name);
  }

  /** Whether a name is that of a field of the archive's own. */
  boolean isOwn(String name) {
    return ownFields.contains(name);
  }

  /** The paths that were mapped. */
  List<MappedPath> paths() {
    return paths;
  }

  /** What a member of a record means, or empty when nobody knows. */
  Optional<Meaning> meaning(String name) {
    Meaning explicit = mapped.get(name);
    if (explicit != null) {
      return Optional.of(explicit);
    }
    Optional<Meaning> meaning = remembered.get(name);
    if (meaning == null) {
      meaning = known(name);
      if (remembered.size() < REMEMBERED) {
        remembered.put(name, meaning);
      }
    }
    return meaning;
  }

  private Optional<Meaning> known(String name) {
    if (ArticleJson.MEMBERS.contains(name)) {
      return Optional.of(new Meaning(name, OURS, false, false));
    }
    if (ArticleMapperClaims.WRAPPERS.contains(name)) {
      // Elasticsearch's _source is no source.
      return Optional.empty();
    }
    String folded = MemberNames.folded(name);
    for (String field : ownFields) {
      if (field.equals(name) || MemberNames.folded(field).equals(folded)) {
        return Optional.of(new Meaning(field, field.equals(name) ? OURS : LIKE_OURS, true, false));
      }
    }
    return MemberNames.find(name)
        .map(k -> new Meaning(k.member(), LIKE_OURS + k.place(), false, isUtc(name)));
  }

  /** WordPress: {@code date_gmt} beside {@code date}. */
  private static boolean isUtc(String name) {
    String folded = MemberNames.folded(name);
    return folded.endsWith("gmt") || folded.endsWith("utc");
  }
}
