package org.dateline.json;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.Article;

/** Words of other systems for the state of an article: ninjs, WordPress, Drupal. */
final class ArticleMapperStatus {
  private static final Map<String, Article.Status> BY_WORD = byWord();

  /** What is written but not out, or out no more: none of it may leak. */
  private static final Set<String> NOT_PUBLISHED =
      Set.of(
          "draft",
          "autodraft",
          "pending",
          "private",
          "trash",
          "future",
          "inherit",
          "revision",
          "embargoed",
          "scheduled",
          "unpublished",
          "hidden",
          "entwurf",
          "brouillon",
          "borrador",
          "taslak",
          "черновик",
          "مسودة");

  private ArticleMapperStatus() {}

  private static Map<String, Article.Status> byWord() {
    Map<String, Article.Status> words = new HashMap<>();
    List.of("usable", "publish", "published", "live", "active", "true", "1")
        .forEach(word -> words.put(word, Article.Status.USABLE));
    List.of("withdrawn", "withheld", "canceled", "cancelled", "retracted")
        .forEach(word -> words.put(word, Article.Status.WITHDRAWN));
    return Map.copyOf(words);
  }

  /** The word that a value is, in lower case; empty when it is none. */
  static Optional<String> word(ArticleMapperValue value) {
    return switch (value) {
      case ArticleMapperValue.Text t -> Optional.of(t.text().strip().toLowerCase(Locale.ROOT));
      case ArticleMapperValue.Literal l -> Optional.of(l.json());
      default -> Optional.empty();
    };
  }

  /** What a word means; empty when nobody knows. */
  static Optional<Article.Status> meaning(String word) {
    return isNotPublished(word)
        ? Optional.of(Article.Status.WITHDRAWN)
        : Optional.ofNullable(BY_WORD.get(word));
  }

  /** Whether it says that the article may not be read by the public, not yet or no more. */
  static boolean isNotPublished(String word) {
    return NOT_PUBLISHED.contains(word.replaceAll("[-_ ]", ""));
  }

  /**
   * What is taken of an article that is not published: what it is known by and why it is not found.
   */
  static Article hidden(Article given, String word) {
    return Article.builder()
        .id(given.id())
        .url(given.url())
        .status(Article.Status.WITHDRAWN)
        .extra(ArticleMapper.NOT_PUBLISHED, new ArticleMapperValue.Text(word).toJson())
        .build();
  }
}
