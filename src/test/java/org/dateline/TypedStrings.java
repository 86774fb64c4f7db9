package org.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people, programs and cats type into a search box, at random. */
public final class TypedStrings {
  /** The longest query that is read. */
  public static final int LONGEST = 16_000;

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  /** A query with every operator of the language, or several. */
  private static final List<String> VALID =
      List.of(
          "caesar sanctions",
          "\"caesar act\"",
          "“to be or not to be”",
          "caesar AND sanctions OR embargo AND NOT oil",
          "+caesar -oil && (price || !tax)",
          "(sanction* OR embargo) NEAR/8 \"oil ministry\"",
          "\"oil price cap\"~5 AND NOT country:(Syria OR Iraq)",
          "title:(oil w/5 price) OR lead:\"caesar act\" /s sanctions",
          "caesar pre/3 act /p syria near5 oil /5 price",
          "atleast2(sanctions OR \"oil embargo\") words>10 date:[2025-01 TO 2025-06}",
          "+caesar -oil (act and not price) shaibani~ s?ria oil!",
          "url:https://example.org/news/3 id:a17 source:\"Harbour Wire\" topic:politics/diplomacy",
          "«قانون قيصر» pre/3 سوريا || 叙利亚 && ארה\"ב",
          "a NEAR/5 b NEAR/3 (c NEAR d) /p e",
          "author:Amina section:World language:en person:\"al-Shaibani\" organization:UN place:Erbil",
          "date:2025 date:2025-03 date>=2025-02-01 words:[3 TO 300]",
          "body:atleast2(oil) summary:caesar~1 title:-oil");

  private static final List<String> PIECES =
      Stream.concat(
              Stream.of(
                  """
                  ( ) " “ ” « » ' ’ + - -- ~ ~1 ~2 ~77 * ? [ ] { : / . , ^ ` \\ ! && || AND OR NOT\
                   NEAR NEAR/5 w/3 pre/2 /s /p and or not near5 ~5 atleast3( atl2(oil) words>30\
                   words: words:[1 sanction! lead: url: date>=2025 date< title:- !oil a b caesar oil\
                   sanctions embargo act al-Shaibani U.N. title: Title: country: country:Syria\
                   topic: topic:/a/ source: language:AR date: date:2025 date:[ 2025-01 id: titel: x:\
                   http://x.y/z 10:30 Syria the of sa* oi* s?n* act~ شيباني ה צה"ל 叙利亚 ， é\
                  """
                      .split(" ")),
              Stream.of(
                  " ",
                  " ",
                  "  ",
                  "\t",
                  "\n",
                  " AND ",
                  " OR ",
                  " NOT ",
                  " NEAR/5 ",
                  " w/5 ",
                  " PRE/2 ",
                  " /s ",
                  " /p ",
                  " and ",
                  " or ",
                  " -",
                  " +",
                  " TO ",
                  "\"oil price\"~5",
                  "words:[1 TO 200} ",
                  "date:[2025 TO *]",
                  "e\u0301",
                  "\u200C",
                  "\u200F",
                  "\uD800",
                  "\uDC00",
                  "😀",
                  "\0"))
          .toList();

  /** Where the letters of scripts begin, each with some after it. */
  private static final int[] SCRIPTS = {
    'a', 'A', '0', ' ', '!', 0xC0, 0x300, 0x391, 0x430, 0x561, 0x5D0, 0x627, 0x64B, 0x6F0, 0x905,
    0xE01, 0x10D0, 0x1100, 0x1200, 0x2000, 0x2018, 0x20A0, 0x3041, 0x30A1, 0x4E00, 0xAC00, 0xD7F0,
    0xFB00, 0xFE00, 0xFF01, 0x1D49C, 0x1F1E6, 0x1F600, 0x20000
  };

  private static final List<String> NAUGHTY = read();

  private final Random random;

  /**
   * Strings that follow from a seed.
   *
   * @param seed the seed, to be told when something fails
   */
  public TypedStrings(long seed) {
    this.random = new Random(seed);
  }

  private static List<String> read() {
    try (InputStream in = TypedStrings.class.getResourceAsStream("/naughty-strings.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> !line.startsWith("# "))
          .map(
              line ->
                  ESCAPE
                      .matcher(line)
                      .replaceAll(
                          e ->
                              java.util.regex.Matcher.quoteReplacement(
                                  String.valueOf((char) Integer.parseInt(e.group(1), 16)))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Every string of the list.
   *
   * @return strings that break search boxes
   */
  public static List<String> naughty() {
    return NAUGHTY;
  }

  /**
   * A string of one kind or another.
   *
   * @return the next one
   */
  public String next() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> pieces(random.nextInt(20));
      case 2, 3 -> changed();
      case 4 -> scripts(random.nextInt(40));
      case 5 -> units(random.nextInt(30));
      case 6 -> any(NAUGHTY) + any(PIECES) + any(NAUGHTY);
      default -> any(NAUGHTY) + any(List.of(" ", " AND ", " NEAR/4 ", " OR title:")) + any(VALID);
    };
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String pieces(int count) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < count; i++) {
      query.append(any(PIECES));
    }
    return query.toString();
  }

  /** A valid query after a few slips of the hand. */
  private String changed() {
    StringBuilder query = new StringBuilder(any(VALID));
    for (int change = random.nextInt(4); change > 0 && !query.isEmpty(); change--) {
      int at = random.nextInt(query.length());
      switch (random.nextInt(5)) {
        case 0 -> query.deleteCharAt(at);
        case 1 -> query.insert(at, any(PIECES));
        case 2 -> query.setCharAt(at, query.charAt(random.nextInt(query.length())));
        case 3 -> query.setLength(at);
        default -> query.insert(at, any(VALID));
      }
    }
    return query.toString();
  }

  private String scripts(int count) {
    StringBuilder query = new StringBuilder();
    int script = SCRIPTS[random.nextInt(SCRIPTS.length)];
    for (int i = 0; i < count; i++) {
      if (random.nextInt(4) == 0) {
        script = SCRIPTS[random.nextInt(SCRIPTS.length)];
        query.append(random.nextBoolean() ? " " : "");
      }
      query.appendCodePoint(script + random.nextInt(26));
    }
    return query.toString();
  }

  /** Any code units at all, halves of characters too. */
  private String units(int count) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < count; i++) {
      query.append((char) random.nextInt(random.nextBoolean() ? 128 : Character.MAX_VALUE + 1));
    }
    return query.toString();
  }

  /**
   * Strings that are long or deep.
   *
   * @return strings of up to {@link #LONGEST} code units
   */
  public List<String> large() {
    List<String> large = new ArrayList<>();
    for (String open :
        List.of("(", "(oil OR act ", "-(oil ", "(oil w/1 ", "atleast2(", "title:(oil OR (act ")) {
      large.add(open.repeat(500) + "caesar" + ")".repeat(500));
      large.add(open.repeat(500));
    }
    large.add("(".repeat(500) + "oil" + " w/1 act) OR price".repeat(500));
    large.add("\"" + "oil price ".repeat(LONGEST / 10 - 1) + "\"");
    large.add("\"" + "oil price ".repeat(LONGEST / 10 - 1) + "\"~200");
    large.add("x".repeat(LONGEST));
    large.add("x".repeat(LONGEST - 1) + "*");
    large.add("oil ".repeat(250));
    large.add("oil* ".repeat(250));
    large.add("oil~2 ".repeat(250));
    large.add("oil NEAR/200 act NEAR/200 ".repeat(100));
    IntStream.range(0, 40).forEach(i -> large.add(pieces(LONGEST / 2)));
    IntStream.range(0, 10).forEach(i -> large.add(units(LONGEST)));
    IntStream.range(0, 10).forEach(i -> large.add(scripts(LONGEST / 2)));
    for (String naughty : NAUGHTY) {
      if (!naughty.isEmpty() && random.nextInt(8) == 0) {
        large.add(naughty.repeat(LONGEST / naughty.length()));
      }
    }
    return large.stream().map(q -> q.substring(0, Math.min(LONGEST, q.length()))).toList();
  }

  /**
   * Articles in which such strings find something.
   *
   * @param count how many
   * @return small articles, a0, a1 and so on
   */
  public List<Article> articles(int count) {
    return IntStream.range(0, count).mapToObj(this::article).toList();
  }

  private static final List<String> WORDS =
      List.of(
          """
          caesar act sanctions sanctioned embargo oil price prices cap ministry syria syrian iraq tax\
           repealed shaibani al-Shaibani U.N. the of to be or not who a b c d e war deal signed بـ\
           سوريا قانون قيصر شيباني دمشق 叙利亚 制裁 Сирия санкции צה"ל ארה"ב Café 😀 10:30 2025 near and\
          """
              .split(" "));

  private Article article(int number) {
    Article.Builder article =
        Article.builder()
            .id("a" + number)
            .url("https://example.org/news/" + number)
            .title(text(4))
            .source(any(List.of("Harbour Wire", "Quay, weekly", "levant")))
            .language(any(List.of("en", "en", "ar", "de")))
            .countries(List.of(any(List.of("SY", "IQ", "US"))));
    if (random.nextInt(3) > 0) {
      article
          .topic(any(List.of("politics/diplomacy", "politics", "economy/energy")))
          .author(any(List.of("Amina Said", "Sami al-Amin")))
          .section(any(List.of("World", "Business")))
          .person(any(List.of("Asaad al-Shaibani", "Caesar", "Oil “Ollie” Price")))
          .organization(any(List.of("UN", "Oil Ministry")))
          .place(any(List.of("Erbil", "دمشق")));
    }
    if (random.nextBoolean()) {
      article.summary(text(8) + ".");
    }
    if (random.nextInt(5) > 0) {
      String body = text(12) + ". " + text(9) + ".";
      article.body(random.nextBoolean() ? body : body + "\n\n" + text(14) + "?");
    }
    if (random.nextInt(4) > 0) {
      int month = 1 + random.nextInt(9);
      article.published(PartialDate.parse("2025-0" + month + (random.nextBoolean() ? "" : "-11")));
    }
    return article.build();
  }

  private String text(int most) {
    return String.join(
        " ", Stream.generate(() -> any(WORDS)).limit(1 + random.nextInt(most)).toList());
  }
}
