package org.dateline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Part;
import org.dateline.PartialDate;

/**
 * A random small article whose words, sentences and paragraphs are known from how it was made, so
 * that nothing has to be cut.
 *
 * @param article the article
 * @param tokens its words in their order
 */
record NaiveArticle(Article article, List<Token> tokens) {
  static final List<String> WORDS =
      List.of("rain", "rains", "raining", "ruin", "bank", "banks", "blank", "act", "acts", "snow");

  static final List<String> COUNTRIES = List.of("SY", "IQ", "US");
  static final List<String> TOPICS = List.of("politics", "politics/sanctions", "conflict");
  static final List<String> AUTHORS = List.of("Amina Said", "Sami al-Amin", "O. Price, Jr");
  static final List<String> SECTIONS = List.of("World", "Money & Markets");
  static final List<String> PEOPLE = List.of("Asaad al-Shaibani", "Élise Act", "Caesar");
  static final List<String> ORGANIZATIONS = List.of("UN", "Oil Ministry");
  static final List<String> PLACES = List.of("Erbil", "Deir ez-Zor", "دمشق");

  /** Farther than anything reaches. */
  private static final int NEXT_PART = 1_000;

  /**
   * A word of an article.
   *
   * @param exact as written, in lower case
   * @param stem its stem
   * @param position counted over the article; one more between paragraphs, many between parts
   * @param part of the article
   * @param lead whether it is of title, summary or first paragraph
   * @param sentence number of the sentence in the article
   * @param paragraph number of the paragraph in the article
   * @param start where it begins in the paragraph
   */
  record Token(
      String exact,
      String stem,
      int position,
      Part part,
      boolean lead,
      int sentence,
      int paragraph,
      int start) {}

  static String stem(String word) {
    return switch (word) {
      case "rains", "raining" -> "rain";
      case "banks" -> "bank";
      case "acts" -> "act";
      default -> word;
    };
  }

  /** Makes an article. */
  static NaiveArticle random(String id, Random random) {
    return new Writing(random, random.nextInt(4) > 0).article(id);
  }

  private static final class Writing {
    private final Random random;
    private final boolean english;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int sentence;
    private int paragraph;

    private Writing(Random random, boolean english) {
      this.random = random;
      this.english = english;
    }

    private NaiveArticle article(String id) {
      Article.Builder article = Article.builder().id(id).language(english ? "en" : "ku");
      article.title(paragraph(Part.TITLE, true, 2));
      position += NEXT_PART;
      if (random.nextBoolean()) {
        article.summary(paragraph(Part.SUMMARY, true, 2));
      }
      position += NEXT_PART;
      int paragraphs = random.nextInt(4);
      List<String> body = new ArrayList<>();
      for (int p = 0; p < paragraphs; p++) {
        body.add(paragraph(Part.BODY, p == 0, 3));
        position++;
      }
      article.body(String.join("\n\n", body));
      if (random.nextBoolean()) {
        article.source(random.nextBoolean() ? "Harbour Wire" : "levant");
      }
      if (random.nextBoolean()) {
        article.published(PartialDate.parse("2025-0" + (1 + random.nextInt(4)) + "-11"));
      }
      if (random.nextBoolean()) {
        article.url("https://www.example.org/News/" + random.nextInt(3) + "/#top");
      }
      some(COUNTRIES).forEach(article::country);
      some(TOPICS).forEach(article::topic);
      some(AUTHORS).forEach(article::author);
      some(SECTIONS).stream().findFirst().ifPresent(article::section);
      some(PEOPLE).forEach(article::person);
      some(ORGANIZATIONS).forEach(article::organization);
      some(PLACES).forEach(article::place);
      return new NaiveArticle(article.build(), tokens);
    }

    /** Each of a list, or not. */
    private List<String> some(List<String> all) {
      return all.stream().filter(value -> random.nextInt(3) == 0).toList();
    }

    private String paragraph(Part part, boolean lead, int sentences) {
      StringBuilder text = new StringBuilder();
      for (int s = random.nextInt(sentences); s >= 0; s--) {
        int words = 1 + random.nextInt(6);
        for (int w = 0; w < words; w++) {
          String word = WORDS.get(random.nextInt(WORDS.size()));
          tokens.add(
              new Token(
                  word,
                  english ? NaiveArticle.stem(word) : word,
                  position++,
                  part,
                  lead,
                  sentence,
                  paragraph,
                  text.length()));
          text.append(w == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
          boolean last = w == words - 1;
          text.append(last ? (s > 0 ? ". " : ".") : random.nextInt(9) == 0 ? ", " : " ");
        }
        sentence++;
      }
      paragraph++;
      return text.toString();
    }
  }

  /** Its values of a facet; of a topic, those above too. */
  List<String> values(String facet) {
    return switch (facet) {
      case "country" -> article.countries();
      case "topic" ->
          Stream.concat(
                  article.topics().stream(), article.topics().stream().map(t -> t.split("/")[0]))
              .toList();
      case "source" -> List.of(article.source());
      case "language" -> List.of(article.language());
      case "author" -> article.authors();
      case "section" -> List.of(article.section());
      case "person" -> article.people();
      case "organization" -> article.organizations();
      case "place" -> article.places();
      default -> throw new IllegalArgumentException(facet);
    };
  }

  /** Where some words begin: the number of the paragraph among those with text, and the place. */
  Map<Integer, List<Integer>> places(Iterable<Integer> numbers) {
    Map<Integer, List<Integer>> places = new TreeMap<>();
    for (int number : numbers) {
      Token token = tokens.get(number);
      places.computeIfAbsent(token.paragraph(), p -> new ArrayList<>()).add(token.start());
    }
    places.values().forEach(starts -> starts.sort(null));
    return places;
  }
}
