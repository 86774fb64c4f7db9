package org.dateline.store;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.dateline.Article;
import org.dateline.json.ArticleJson;
import org.dateline.match.Fields;
import org.jspecify.annotations.Nullable;

/**
 * How an article lies in the index: as shown, and of what was given whatever differs from it. A
 * member that was absent and is known now is named.
 */
final class StoredArticle {
  private static final String GIVEN = "given";
  private static final String ABSENT = "absent";
  private static final String LAYOUT = "layout";

  private StoredArticle() {}

  static void store(Document document, Article given, Article shown, Packer packer) {
    byte[] json = ArticleJson.toJson(shown).getBytes(StandardCharsets.UTF_8);
    document.add(new BinaryDocValuesField(Fields.ARTICLE, packer.pack(json)));
    Set<String> absent = new HashSet<>();
    Article different = difference(given, shown, absent);
    if (!different.body().isEmpty()) {
      Optional<String> layout = Layout.of(given.body(), shown.body());
      if (layout.isPresent()) {
        document.add(new StoredField(LAYOUT, layout.get()));
        different = different.toBuilder().body("").build();
      }
    }
    String differences = ArticleJson.toJson(different);
    if (differences.length() > "{}".length()) {
      document.add(new StoredField(GIVEN, new BytesRef(differences)));
    }
    if (!absent.isEmpty()) {
      document.add(new StoredField(ABSENT, String.join(",", absent.stream().sorted().toList())));
    }
  }

  /** The article as it was given, to be indexed again. */
  static Article given(Document document, Article shown) {
    BytesRef json = document.getBinaryValue(GIVEN);
    Article different = ArticleJson.parse(json == null ? "{}" : json.utf8ToString());
    String layout = document.get(LAYOUT);
    if (layout != null) {
      different = different.toBuilder().body(Layout.apply(layout, shown.body())).build();
    }
    return given(shown, different, document.get(ABSENT));
  }

  private static Article given(Article shown, Article different, @Nullable String names) {
    Set<String> absent = names == null ? Set.of() : Set.of(names.split(","));
    return combine(
        (name, get, none) -> {
          Object own = get.apply(different);
          return absent.contains(name) ? none : own.equals(none) ? get.apply(shown) : own;
        },
        shown);
  }

  private static Article difference(Article given, Article shown, Set<String> absent) {
    Article different =
        combine(
            (name, get, none) -> {
              Object own = get.apply(given);
              if (own.equals(get.apply(shown))) {
                return none;
              }
              if (own.equals(none)) {
                absent.add(name);
              }
              return own;
            },
            Article.builder().build());
    return different;
  }

  /** Chooses the value of one member. */
  @FunctionalInterface
  private interface Choice {
    Object of(String name, Function<Article, Object> get, Object none);
  }

  /** Chooses every member that intake may change; those that it never changes come from base. */
  private static Article combine(Choice choice, Article base) {
    Article.Builder made = Article.builder();
    base.published().ifPresent(made::published);
    base.updated().ifPresent(made::updated);
    base.extra().forEach(made::extra);
    made.id(text(choice, "id", Article::id));
    made.title(text(choice, "title", Article::title));
    made.summary(text(choice, "summary", Article::summary));
    made.body(text(choice, "body", Article::body));
    made.url(text(choice, "url", Article::url));
    made.source(text(choice, "source", Article::source));
    made.section(text(choice, "section", Article::section));
    made.language(text(choice, "language", Article::language));
    made.authors(list(choice, "authors", Article::authors));
    made.countries(list(choice, "countries", Article::countries));
    made.topics(list(choice, "topics", Article::topics));
    made.people(list(choice, "people", Article::people));
    made.organizations(list(choice, "organizations", Article::organizations));
    made.places(list(choice, "places", Article::places));
    made.status((Article.Status) choice.of("status", Article::status, Article.Status.USABLE));
    made.markup((Article.Markup) choice.of("markup", Article::markup, Article.Markup.PLAIN));
    ((Optional<?>) choice.of("dateline", Article::dateline, Optional.empty()))
        .map(Article.Dateline.class::cast)
        .ifPresent(made::dateline);
    return made.build();
  }

  private static String text(Choice choice, String name, Function<Article, Object> get) {
    return (String) choice.of(name, get, "");
  }

  private static List<String> list(Choice choice, String name, Function<Article, Object> get) {
    return ((List<?>) choice.of(name, get, List.of())).stream().map(String.class::cast).toList();
  }
}
