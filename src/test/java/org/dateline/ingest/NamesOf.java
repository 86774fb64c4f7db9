package org.dateline.ingest;

import java.util.List;
import org.dateline.Article;
import org.dateline.Tag;
import org.dateline.config.IndexConfig;

/** The names that are found in texts. */
final class NamesOf {
  private static final NameFinder FINDER = new NameFinder(IndexConfig.defaults().countries());

  private NamesOf() {}

  static List<Tag> tags(Article article) {
    return FINDER.of(article);
  }

  static List<String> people(String body) {
    return people("en", body);
  }

  static List<String> people(String language, String body) {
    return values("person", Article.builder().language(language).body(body).build());
  }

  static List<String> organizations(String body) {
    return organizations("en", body);
  }

  static List<String> organizations(String language, String body) {
    return values("organization", Article.builder().language(language).body(body).build());
  }

  static List<String> values(String facet, Article article) {
    return tags(article).stream().filter(tag -> tag.facet().equals(facet)).map(Tag::value).toList();
  }

  static List<String> evidence(String value, String body) {
    return tags(Article.builder().language("en").body(body).build()).stream()
        .filter(tag -> tag.value().equals(value))
        .findFirst()
        .map(Tag::evidence)
        .orElse(List.of());
  }
}
