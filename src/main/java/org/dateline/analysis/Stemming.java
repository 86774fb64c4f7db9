package org.dateline.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.te.TeluguNormalizationFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.dateline.text.ArabicScript;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;

/**
 * How the stems of a language are made: the word is brought to what the stemmer expects, stemmed,
 * and folded as all words are. Light stemmers, which take inflections off and leave derivations,
 * where Lucene has one (J. Savoy, "Light stemming approaches for the French, Portuguese, German and
 * Hungarian languages", 2006): in news the heavier ones bring more strangers than kin together.
 */
enum Stemming {
  /** No stemmer: the stem is the exact form. */
  NEUTRAL(""),
  /** No stemmer either, and nothing in a word that it would also stand for. */
  PLAIN("ur ps sd ug ks az tk uz kk ky"),
  /** Porter, "An algorithm for suffix stripping" (1980). */
  ENGLISH("en"),
  /** Light10: Larkey, Ballesteros and Connell, "Light stemming for Arabic" (2007). */
  ARABIC("ar"),
  BULGARIAN("bg"),
  BENGALI("bn"),
  CATALAN("ca"),
  /** Of our own, on folded letters. */
  SORANI("ckb"),
  CZECH("cs"),
  DANISH("da"),
  /** Snowball: the light one leaves the genitive Ministers as it is. */
  GERMAN("de"),
  GREEK("el"),
  SPANISH("es"),
  ESTONIAN("et"),
  BASQUE("eu"),
  PERSIAN("fa"),
  /** Snowball, as for Swedish: the light ones part ministern from minister. */
  FINNISH("fi"),
  FRENCH("fr"),
  /** As Portuguese: Lucene's own one makes one word of sanción and santo. */
  GALICIAN("gl"),
  HINDI("hi"),
  /** Snowball: the light one parts kikötők, harbours, from kikötő. */
  HUNGARIAN("hu"),
  ARMENIAN("hy"),
  /** Endings only: beginnings taken off would change the first letter, which marks rely on. */
  INDONESIAN("id"),
  ITALIAN("it"),
  LITHUANIAN("lt"),
  LATVIAN("lv"),
  NEPALI("ne"),
  DUTCH("nl"),
  NORWEGIAN("no nb"),
  /** With endings that are parts of words in Bokmål. */
  NYNORSK("nn"),
  PORTUGUESE("pt"),
  ROMANIAN("ro mo"),
  /** Snowball: the light one leaves the verbs as they are. */
  RUSSIAN("ru"),
  SWEDISH("sv"),
  TAMIL("ta"),
  TELUGU("te"),
  /** Of our own, on folded letters. */
  TURKISH("tr");

  /** The ending of سوريا, Syria, which its own papers write سورية; the stemmer knows that one. */
  private static final Pattern COUNTRY = Pattern.compile("(?<=\\p{L}{3}ي)ا$");

  private static final Map<String, Stemming> BY_LANGUAGE = byLanguage();

  /** BCP 47, with spaces between. */
  private final String languages;

  Stemming(String languages) {
    this.languages = languages;
  }

  private static Map<String, Stemming> byLanguage() {
    Map<String, Stemming> byLanguage = new HashMap<>();
    for (Stemming stemming : values()) {
      for (String language : stemming.languages.split(" ")) {
        byLanguage.put(language, stemming);
      }
    }
    return Map.copyOf(byLanguage);
  }

  static Stemming of(String language) {
    Stemming known = BY_LANGUAGE.get(language);
    if (known != null) {
      return known;
    }
    int dash = language.indexOf('-');
    return dash < 0 ? NEUTRAL : BY_LANGUAGE.getOrDefault(language.substring(0, dash), NEUTRAL);
  }

  /** What the stemmer of a language expects of a clean word. */
  String expected(String word) {
    return switch (this) {
      case ARABIC ->
          COUNTRY
              .matcher(ArabicScript.withArabicLetters(ArabicScript.letters(word)))
              .replaceFirst("ة");
      case PERSIAN -> ArabicScript.letters(word);
      case SORANI -> SoraniStems.of(word);
      case TURKISH -> TurkishStems.of(turkish(word));
      case FRENCH, ITALIAN, CATALAN ->
          Endings.known(Folding.lower(Apostrophes.withoutElision(word)), this);
      case SPANISH -> ShortSpanish.singular(Folding.lower(withoutJoiner(word)));
      case RUSSIAN -> Folding.lower(withoutJoiner(word)).replace('ё', 'е');
      default -> Endings.known(Folding.lower(withoutJoiner(word)), this);
    };
  }

  private static String turkish(String word) {
    return Folding.fold(Apostrophes.withoutTurkishEnding(word));
  }

  /** Whether the endings of a language can be read in two ways. */
  boolean isOpen() {
    return this == TURKISH;
  }

  /** The stem of a word whose ending is read the other way; often the same as the first. */
  String other(String word) {
    return TurkishStems.other(turkish(word));
  }

  private static String withoutJoiner(String word) {
    return word.replace("\u200C", "");
  }

  /** The filters that make a stem, to be folded, of an expected word. */
  UnaryOperator<TokenStream> filters() {
    return switch (this) {
      case NEUTRAL, PLAIN, SORANI, TURKISH -> word -> word;
      case ENGLISH -> word -> new PorterStemFilter(new EnglishPossessiveFilter(word));
      case ARABIC -> word -> new ArabicStemFilter(new ArabicNormalizationFilter(word));
      case BULGARIAN -> BulgarianStemFilter::new;
      case BENGALI ->
          word ->
              new BengaliStemFilter(
                  new BengaliNormalizationFilter(new IndicNormalizationFilter(word)));
      case CATALAN -> word -> new SnowballFilter(word, new CatalanStemmer());
      case CZECH -> CzechStemFilter::new;
      case DANISH -> word -> new SnowballFilter(word, new DanishStemmer());
      case GERMAN ->
          word -> new SnowballFilter(new GermanNormalizationFilter(word), new GermanStemmer());
      case GREEK -> word -> new GreekStemFilter(new GreekLowerCaseFilter(word));
      case SPANISH -> SpanishLightStemFilter::new;
      case ESTONIAN -> word -> new SnowballFilter(word, new EstonianStemmer());
      case BASQUE -> word -> new SnowballFilter(word, new BasqueStemmer());
      case PERSIAN -> word -> new PersianStemFilter(new PersianNormalizationFilter(word));
      case FINNISH -> word -> new SnowballFilter(word, new FinnishStemmer());
      case FRENCH -> FrenchLightStemFilter::new;
      case HINDI ->
          word ->
              new HindiStemFilter(new HindiNormalizationFilter(new IndicNormalizationFilter(word)));
      case HUNGARIAN -> word -> new SnowballFilter(word, new HungarianStemmer());
      case ARMENIAN -> word -> new SnowballFilter(word, new ArmenianStemmer());
      case INDONESIAN -> word -> new IndonesianStemFilter(word, false);
      case ITALIAN -> ItalianLightStemFilter::new;
      case LITHUANIAN -> word -> new SnowballFilter(word, new LithuanianStemmer());
      case LATVIAN -> LatvianStemFilter::new;
      case NEPALI -> word -> new SnowballFilter(word, new NepaliStemmer());
      case DUTCH -> word -> new SnowballFilter(word, new DutchStemmer());
      case NORWEGIAN, NYNORSK -> NorwegianLightStemFilter::new;
      case PORTUGUESE, GALICIAN -> PortugueseLightStemFilter::new;
      case ROMANIAN ->
          word -> new SnowballFilter(new RomanianNormalizationFilter(word), new RomanianStemmer());
      case RUSSIAN -> word -> new SnowballFilter(word, new RussianStemmer());
      case SWEDISH -> word -> new SnowballFilter(word, new SwedishStemmer());
      case TAMIL -> word -> new SnowballFilter(word, new TamilStemmer());
      case TELUGU ->
          word ->
              new TeluguStemFilter(
                  new TeluguNormalizationFilter(new IndicNormalizationFilter(word)));
    };
  }
}
