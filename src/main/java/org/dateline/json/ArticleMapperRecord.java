package org.dateline.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.IngestReport.Notice;
import org.dateline.json.ArticleMapperClaims.Claim;
import org.dateline.json.ArticleMapperNames.Meaning;
import org.jspecify.annotations.Nullable;

/** One record on its way to an article: what wins is taken, what is left is kept. */
final class ArticleMapperRecord {
  private final ArticleMapperNames names;
  private final ArticleMapperFields fields;
  private final ArticleMapperClaims claims;
  private final List<Notice> notices = new ArrayList<>();
  private final Map<String, String> became = new LinkedHashMap<>();

  ArticleMapperRecord(
      ArticleMapperNames names,
      ArticleMapperFields.Reading reading,
      Map<String, ArticleMapperValue> members) {
    this.names = names;
    this.fields = new ArticleMapperFields(reading);
    this.claims = new ArticleMapperClaims(names, reading.dates(), members);
    Map<String, List<Claim>> paths = claims.paths();
    Optional<String> wrapper = claims.wrapper();
    members.forEach(
        (name, value) -> {
          List<Claim> within = paths.getOrDefault(name, List.of());
          if (wrapper.isPresent() && wrapper.get().equals(name)) {
            wrapped(name, (ArticleMapperValue.Members) value, within);
          } else {
            member(name, value, within);
          }
        });
  }

  private void member(String name, ArticleMapperValue value, List<Claim> within) {
    Optional<Meaning> meaning = names.meaning(name);
    if (meaning.isPresent() && ArticleMapperFields.saysNothing(meaning.get(), value)) {
      return;
    }
    boolean taken = take(claims.won(name, meaning));
    ArticleMapperValue left = withoutTaken(value, within);
    if (!taken && left != null) {
      // Under its name it would be taken for the field, which another member is mapped to.
      fields.keep(names.isOwn(name) ? "given-" + name : name, left);
      if (within.isEmpty()) {
        notUnderstood(name);
      }
    }
  }

  /** Members of a wrapper are the record's; what is left of them stays in it. */
  private void wrapped(String name, ArticleMapperValue.Members wrapper, List<Claim> within) {
    ArticleMapperValue left = withoutTaken(wrapper, within);
    if (!(left instanceof ArticleMapperValue.Members rest)) {
      return;
    }
    Map<String, ArticleMapperValue> kept = new LinkedHashMap<>();
    rest.members()
        .forEach(
            (member, value) -> {
              String path = name + "." + member;
              Optional<Meaning> meaning = names.meaning(member);
              if (meaning.isPresent() && ArticleMapperFields.saysNothing(meaning.get(), value)) {
                return;
              }
              if (!take(claims.won(path, meaning))) {
                kept.put(member, value);
                if (within.stream().noneMatch(c -> c.name().startsWith(path + "."))) {
                  notUnderstood(path);
                }
              }
            });
    if (!kept.isEmpty()) {
      fields.keep(name, new ArticleMapperValue.Members(kept));
    }
  }

  private @Nullable ArticleMapperValue withoutTaken(ArticleMapperValue value, List<Claim> within) {
    ArticleMapperValue left = value;
    for (Claim claim : within) {
      if (take(Optional.of(claim)) && claim.path().isPresent()) {
        left = claim.path().get().without(left);
      }
    }
    return left;
  }

  private boolean take(Optional<Claim> claim) {
    boolean taken =
        claim.isPresent()
            && fields.take(claim.get().name(), claim.get().value(), claim.get().meaning());
    if (taken) {
      became.put(claim.get().name(), claim.get().meaning().shown());
    }
    return taken;
  }

  private void notUnderstood(String name) {
    became.put(name, "");
    notices.add(new Notice("unknown-member", name));
  }

  ArticleMapperFields fields() {
    return fields;
  }

  ArticleMapper.Mapped mapped() {
    notices.addAll(fields.notices());
    return new ArticleMapper.Mapped(fields.article(), became, notices);
  }
}
