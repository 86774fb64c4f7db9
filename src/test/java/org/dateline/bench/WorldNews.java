package org.dateline.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SplittableRandom;
import org.dateline.Article;

/**
 * Articles in seven languages and three scripts, the same in every run. Their words mean nothing,
 * beside the function words of each language; their names are those of the same people everywhere,
 * each written as its language writes the syllables: Shamuri, Chamouri, Schamuri, Şamuri, Шамури,
 * شاموري, شاموری. Words and names are as frequent as in {@link GeneratedNews}.
 */
final class WorldNews implements Iterator<Article> {
  private static final long SEED = 20_260_102;
  private static final int WORDS = 8_000;
  private static final int NAMES = 2_000;
  private static final int DAYS = 3_650;
  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

  /** One name in so many has an article before it. */
  private static final int WITH_ARTICLE = 5;

  /** One German word in so many is a noun. */
  private static final int NOUNS = 3;

  /**
   * The syllables that names are made of, as written in the languages of {@link #TONGUES}, in their
   * order.
   */
  private static final List<List<String>> NAME_SYLLABLES =
      """
      sha cha scha şa ша شا شا
      ka ka ka ka ка كا کا
      mu mou mu mu му مو مو
      ri ri ri ri ри ري ری
      ba ba ba ba ба با با
      di di di di ди دي دی
      zu zou su zu зу زو زو
      ya ya ja ya я يا یا
      ga ga ga ga га غا گا
      kha kha cha ha ха خا خا
      wa oua wa va ва وا وا
      fi fi fi fi фи في فی
      la la la la ла لا لا
      no no no no но نو نو
      ta ta ta ta та تا تا
      si si si si си سي سی
      ju djou dschu cu джу جو جو
      chi tchi tschi çi чи تشي چی
      ham ham ham ham хам حم حم
      man man man man ман من من
      nur nour nur nur нур نور نور
      lim lim lim lim лим ليم لیم
      dar dar dar dar дар دار دار
      bek bek bek bek бек بيك بیک
      ro ro ro ro ро رو رو
      pa pa pa pa па با پا
      mir mir mir mir мир مير میر
      sul soul sul sul сул سول سول
      tan tan tan tan тан تان تان
      go go go go го غو گو
      """
          .lines()
          .map(line -> List.of(line.split(" ")))
          .toList();

  private static final List<Tongue> TONGUES =
      List.of(
          new Tongue(
              "en",
              "the of to in and a for on that is said with at by from was it as are has",
              String.join(" ", GeneratedNews.SYLLABLES),
              "s ed ing ment er ly ation",
              "al-"),
          new Tongue(
              "fr",
              "le la les de des du et à en un une que pour dans par sur avec est qui ne",
              "bou ché dé fai gré in jou lai mé nou ou pré que rau sé teau ui vai za cro eu fla pi",
              "s é er ement eur tion aire",
              "el-"),
          new Tongue(
              "de",
              "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als",
              "be brau denk er fach ge hin kör leg mög nach ord prü quel rück stä trau ver wei zim",
              "e en er ung lich keit isch",
              "al-"),
          new Tongue(
              "tr",
              "ve bir bu da de için ile olarak çok daha gibi sonra kadar ise ancak her ama olan",
              "ara baş ça dü ev fır gör hız iş kay lık meş ney oku öz pın rul söz tut uç ür yol",
              "lar ler da de nin si dı",
              "el-"),
          new Tongue(
              "ru",
              "и в не на что с по как из за от для это его о к был они но до",
              "без вы горо дей еле жи зем инт клю лес мно нед обра пред раз стро тру уча хоз цен",
              "а ы ов ами ный ть ение",
              "аль-"),
          new Tongue(
              "ar",
              "في من على إلى عن أن التي الذي هذا هذه كان مع بعد قبل بين كما قال لم لا ما",
              "است بح تق ثم جد حر خط دع ذه رس سل صف ضر طل عم غر فص قد كت لع مش نت هد وض",
              "ة ات ون ين ها",
              "ال"),
          new Tongue(
              "fa",
              "و در به از که این را با است برای آن یک تا هم بر شد اما باید نیز خود",
              "آم بر پر تا جو چش خو دس رف زم سا شن فر کا گر لا مر نو هم یاد ژر",
              "ها ان ی ای تر",
              "ال"));

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final double[] ofWords = GeneratedNews.zipf(WORDS);
  private final double[] ofNames = GeneratedNews.zipf(NAMES);
  private final List<List<String>> words = new ArrayList<>();
  private final List<List<String>> names = new ArrayList<>();
  private final int most;
  private int made;

  /**
   * A language.
   *
   * @param code BCP 47
   * @param functionWords its most frequent words
   * @param syllables that its other words are made of
   * @param endings that some of them have
   * @param article what stands before some names
   */
  private record Tongue(
      String code, String functionWords, String syllables, String endings, String article) {
    private boolean hasCapitals() {
      return !code.equals("ar") && !code.equals("fa");
    }

    /** As at the beginning of a sentence. */
    private String capitalised(String text) {
      return text.substring(0, 1).toUpperCase(Locale.forLanguageTag(code)) + text.substring(1);
    }
  }

  WorldNews(int most) {
    this.most = most;
    for (Tongue tongue : TONGUES) {
      words.add(words(tongue));
      names.add(new ArrayList<>());
    }
    Set<List<Integer>> distinct = new LinkedHashSet<>();
    while (distinct.size() < NAMES) {
      int length = random.nextInt(4) == 0 ? 2 : 3;
      distinct.add(random.ints(length, 0, NAME_SYLLABLES.size()).boxed().toList());
    }
    for (List<Integer> name : distinct) {
      boolean article = random.nextInt(WITH_ARTICLE) == 0;
      for (int i = 0; i < TONGUES.size(); i++) {
        names.get(i).add(spelled(name, article, i));
      }
    }
  }

  private static String spelled(List<Integer> name, boolean article, int at) {
    Tongue tongue = TONGUES.get(at);
    StringBuilder spelled = new StringBuilder();
    for (int syllable : name) {
      spelled.append(NAME_SYLLABLES.get(syllable).get(at));
    }
    return (article ? tongue.article() : "") + tongue.capitalised(spelled.toString());
  }

  private List<String> words(Tongue tongue) {
    Set<String> distinct = new LinkedHashSet<>(List.of(tongue.functionWords().split(" ")));
    String[] syllables = tongue.syllables().split(" ");
    String[] endings = tongue.endings().split(" ");
    while (distinct.size() < WORDS) {
      StringBuilder word = new StringBuilder();
      for (int left = 2 + random.nextInt(3); left > 0; left--) {
        word.append(any(syllables));
      }
      word.append(random.nextBoolean() ? any(endings) : "");
      boolean noun = tongue.code().equals("de") && random.nextInt(NOUNS) == 0;
      distinct.add(noun ? tongue.capitalised(word.toString()) : word.toString());
    }
    return List.copyOf(distinct);
  }

  private String any(String[] list) {
    return list[random.nextInt(list.length)];
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private int ranked(double[] shares) {
    int at = Arrays.binarySearch(shares, random.nextDouble());
    return Math.min(shares.length - 1, at < 0 ? -at - 1 : at);
  }

  @Override
  public boolean hasNext() {
    return made < most;
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int at = made % TONGUES.size();
    Instant published =
        FIRST_DAY
            .plusDays(random.nextInt(DAYS))
            .atStartOfDay()
            .toInstant(ZoneOffset.UTC)
            .plusSeconds(random.nextInt(24 * 60 * 60));
    Article.Builder article =
        Article.builder()
            .id("w" + ++made)
            .title(phrase(at, 5 + random.nextInt(5)))
            .body(body(at))
            .published(published)
            .source(any(GeneratedNews.SOURCES))
            .language(TONGUES.get(at).code())
            .country(any(GeneratedNews.COUNTRIES))
            .topic(any(GeneratedNews.TOPICS));
    for (int people = random.nextInt(3); people > 0; people--) {
      article.person(name(at) + " " + name(at));
    }
    return article.build();
  }

  private String body(int at) {
    StringBuilder body = new StringBuilder();
    int sentences = 4 + random.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      if (i > 0) {
        body.append(i % 2 == 0 ? "\n\n" : " ");
      }
      body.append(phrase(at, 10 + random.nextInt(14))).append('.');
    }
    return body.toString();
  }

  private String name(int at) {
    return names.get(at).get(ranked(ofNames));
  }

  private String phrase(int at, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean name = random.nextInt(8) == 0;
      phrase.append(i == 0 ? "" : " ").append(name ? name(at) : words.get(at).get(ranked(ofWords)));
    }
    Tongue tongue = TONGUES.get(at);
    return tongue.hasCapitals() ? tongue.capitalised(phrase.toString()) : phrase.toString();
  }
}
