package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Seed;
import org.dateline.analysis.Analyzers;
import org.junit.jupiter.api.Test;

/**
 * Words that stand for several, in random articles and queries: what the index finds is what is
 * marked, and nothing else is.
 */
class ReadingsMarksTest {
  private static final List<String> WORDS =
      List.of(
          "وزير",
          "الوزير",
          "ووزير",
          "للوزير",
          "سوريا",
          "بسوريا",
          "وسوريا",
          "لبنان",
          "الخارجية",
          "l'État",
          "État",
          "Assad's",
          "Assad",
          "Ankara'da",
          "Müller",
          "Mueller",
          "Sana'a",
          "Sanaa",
          "制裁",
          "裁制",
          "대통령이",
          "cease-fire",
          "ceasefire",
          "fire",
          "cease",
          "می‌شود",
          "va");

  private static final List<String> TYPED =
      Stream.concat(WORDS.stream(), Stream.of("وزیر", "etat", "ankara", "制", "대통령", "assad*", "s*"))
          .toList();

  private final long seed = Seed.next();
  private final Random random = new Random(seed);
  private final WordList words =
      new WordList()
          .languages("ar", "fr", "en", "tr", "de", "zh", "ko", "fa", "")
          .word("assad", 2)
          .word("assad's", 1)
          .word("sanaa", 1)
          .word("sana'a", 1)
          .word("سوريا", 3)
          .word("cease", 2)
          .word("fire", 2)
          .word("ceasefire", 2);

  private String text(List<String> from, int most) {
    return Stream.generate(() -> from.get(random.nextInt(from.size())))
        .limit(1 + random.nextInt(most))
        .collect(Collectors.joining(" "));
  }

  private Article article(String id) {
    String language =
        List.of("ar", "fr", "en", "tr", "de", "zh", "ko", "fa", "").get(random.nextInt(9));
    return Article.builder()
        .id(id)
        .language(language)
        .title(text(WORDS, 4))
        .body(text(WORDS, 9) + "\n\n" + text(WORDS, 9))
        .build();
  }

  private String query(int depth) {
    if (depth > 0) {
      String left = query(depth - 1);
      String right = query(depth - 1);
      return switch (random.nextInt(4)) {
        case 0 -> "(" + left + " AND " + right + ")";
        case 1 -> "(" + left + " OR " + right + ")";
        case 2 -> text(plain(), 1) + " NEAR/" + random.nextInt(3) + " " + text(plain(), 1);
        default -> left;
      };
    }
    return switch (random.nextInt(5)) {
      case 0 -> "\"" + text(plain(), 2) + "\"";
      case 1 -> "\"" + text(plain(), 3) + "\"~" + random.nextInt(3);
      case 2 -> "atleast2(" + text(plain(), 1) + ")";
      case 3 -> "title:" + text(plain(), 1);
      default -> text(TYPED, 1);
    };
  }

  private static List<String> plain() {
    return TYPED.stream().filter(word -> !word.contains("*")).toList();
  }

  @Test
  void marksJustWhatTheIndexFinds() throws IOException {
    for (int round = 0; round < 25; round++) {
      List<Article> articles = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        articles.add(article("a" + i));
      }
      try (Shelf shelf = new Shelf(articles.toArray(Article[]::new))) {
        for (int i = 0; i < 40; i++) {
          String typed = query(random.nextInt(3));
          ResolvedPlan plan = Shelf.resolve(typed, words);
          Set<String> marked = new TreeSet<>();
          Marker marker = new Marker(plan, new FacetValues(Shelf.CONFIG), new Analyzers());
          for (Article article : articles) {
            boolean any = marker.mark(article).stream().anyMatch(p -> !p.marks().isEmpty());
            if (any) {
              marked.add(article.id());
            }
          }

          assertThat(marked)
              .as("seed %d: %s in %s", seed, typed, articles)
              .isEqualTo(shelf.find(plan));
        }
      }
    }
  }
}
