package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.match.Respelling.Place;
import org.dateline.match.Respelling.Spelling;
import org.dateline.query.Clause;
import org.dateline.query.Planner;
import org.junit.jupiter.api.Test;

/** Other spellings of the rare words of a query. */
class RespellingTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();
  private static final long ARTICLES = 10_000;

  private final WordList words = new WordList();

  private static Clause clause(String query) {
    return new Planner(CONFIG)
        .plan(SearchRequest.of(query), Operation.SEARCH, Instant.EPOCH)
        .clause();
  }

  private Respelling respelling() {
    return new Respelling(CONFIG, new Analyzers(), words);
  }

  private List<Place> places(String query) {
    return respelling().places(query, clause(query), ARTICLES, word -> held(word.text()));
  }

  private long held(String word) {
    String exact = word.toLowerCase(Locale.ROOT);
    return words.words(new Vocabulary.Like.Pattern(exact), 1).words().stream()
        .mapToLong(Vocabulary.Counted::articles)
        .sum();
  }

  /** The spellings of the only place, in an archive without accents. */
  private List<String> spellings(String query) {
    List<Place> places = places(query);
    assertThat(places).hasSize(1);
    return places.getFirst().spellings().stream()
        .map(spelling -> written(spelling, query, word -> word).orElseThrow())
        .toList();
  }

  private Optional<String> written(Spelling spelling, String query, UnaryOperator<String> usual) {
    Place place = places(query).getFirst();
    String typed = query.substring(place.start(), place.end());
    return respelling().written(spelling, typed, usual);
  }

  @Test
  void findsWordsSpeltNearlySo() {
    words.word("caesar", 40).word("laser", 90).word("ceasefire", 70);

    assertThat(places("caesr act"))
        .containsExactly(new Place(0, 5, List.of(new Spelling("caesar", 1, 0, 40))));
  }

  @Test
  void leavesWordsThatAreCommonAlone() {
    words.word("caesar", 400).word("caesars", 5);

    assertThat(places("caesars")).isEmpty();
  }

  @Test
  void wantsClearlyMoreArticles() {
    words.word("shaybani", 4).word("shaibani", 19);
    assertThat(places("shaybani")).isEmpty();

    words.word("shaibani", 20);
    assertThat(spellings("shaybani")).containsExactly("shaibani");
  }

  @Test
  void wantsFarMoreThanAWordThatIsNotRare() {
    words.word("goverment", 8).word("government", 1_599);
    assertThat(places("goverment")).isEmpty();

    words.word("government", 1_600);
    assertThat(spellings("goverment")).containsExactly("government");
    words.word("goverment", 51).word("government", 99_999);
    assertThat(places("goverment")).isEmpty();
  }

  @Test
  void allowsTwoEditsOfLongWordsOnly() {
    words.word("snow", 40).word("shaibani", 40);

    assertThat(places("slaw")).isEmpty();
    assertThat(spellings("shaybany")).containsExactly("shaibani");
    assertThat(places("sn")).isEmpty();
  }

  @Test
  void putsTheLikeliestSpellingFirst() {
    words.word("shaibani", 40).word("shabani", 30).word("shaban", 250).word("shaman", 5_000);

    // Two edits must be in ten times as many articles.
    assertThat(spellings("shaabani")).containsExactly("shaibani", "shabani", "shaban");
    words.word("shaban", 450);
    assertThat(spellings("shaabani")).containsExactly("shaban", "shaibani", "shabani");
  }

  @Test
  void neverGivesAStopWord() {
    words.word("the", 9_000).word("thor", 4);

    assertThat(spellings("thr")).containsExactly("thor");
    assertThat(places("teh")).isEmpty();
  }

  @Test
  void knowsThePlaceBehindAField() {
    words.word("caesar", 40);

    assertThat(places("act title:caesr")).extracting(Place::start).containsExactly(10);
    assertThat(places("act title:(x OR caesr,)")).extracting(Place::end).containsExactly(21);
  }

  @Test
  void knowsThePlaceWithinACompound() {
    words.word("al", 500).word("shaibani", 40);

    assertThat(places("al-Shaybani")).extracting(Place::start).containsExactly(3);
    assertThat(spellings("al-Shaybani")).containsExactly("Shaibani");
  }

  @Test
  void readsOnlyBareWords() {
    words.word("caesar", 40).word("sy", 9);

    assertThat(places("\"caesr\"")).isEmpty();
    assertThat(places("caesr*")).isEmpty();
    assertThat(places("caesr~")).isEmpty();
    assertThat(places("author:caesr")).isEmpty();
    assertThat(places("act -caesr")).isEmpty();
    assertThat(places("act -(caesr OR b)")).isEmpty();
    assertThat(places("act NEAR/5 caesr")).hasSize(1);
    assertThat(places("atleast2(caesr)")).hasSize(1);
  }

  @Test
  void keepsCapitalsOfEveryScript() {
    words.word("дамаск", 40).word("اسعد", 40).word("αθηνα", 40);

    assertThat(spellings("Домаск")).containsExactly("Дамаск");
    assertThat(spellings("ДОМАСК")).containsExactly("ДАМАСК");
    assertThat(spellings("домаск")).containsExactly("дамаск");
    assertThat(spellings("اسهد")).containsExactly("اسعد");
    assertThat(spellings("Αθινα")).containsExactly("Αθηνα");
  }

  @Test
  void writesAWordAsTheArchiveDoes() {
    words.word("osterreich", 40);
    Spelling spelling = places("östereich").getFirst().spellings().getFirst();

    assertThat(spelling.text()).isEqualTo("osterreich");
    assertThat(written(spelling, "Östereich", word -> "Österreich")).contains("Österreich");
    assertThat(written(spelling, "östereich", word -> "Österreich")).contains("österreich");
    assertThat(written(spelling, "ÖSTEREICH", word -> "Österreich")).contains("ÖSTERREICH");
    assertThat(written(spelling, "Östereich", word -> "österReich")).contains("ÖsterReich");
  }

  @Test
  void writesNoStopWordThatHasAccents() {
    words.languages("fr").word("etes", 40);
    Spelling spelling = places("ettes").getFirst().spellings().getFirst();

    assertThat(written(spelling, "ettes", word -> "êtes")).isEmpty();
    assertThat(written(spelling, "ettes", word -> "étés")).contains("étés");
  }

  @Test
  void splitsAWordThatWasTwo() {
    words.word("oil", 90).word("price", 50).word("oi", 9).word("lprice", 6);

    assertThat(spellings("oilprice").getFirst()).isEqualTo("oil price");
    assertThat(places("oilprice"))
        .flatExtracting(Place::spellings)
        .contains(new Spelling("oil price", 1, 1, 50));
    assertThat(places("oilprice OR gas")).isEmpty();
    assertThat(places("title:oilprice")).isEmpty();
  }

  @Test
  void joinsTwoWordsThatWereOne() {
    words.word("sanctions", 90).word("on", 900);

    assertThat(places("sanc  tions on"))
        .containsExactly(new Place(0, 11, List.of(new Spelling("sanctions", 1, -1, 90))));
    assertThat(places("sanc OR tions")).isEmpty();
    assertThat(places("sanc, tions")).isEmpty();
  }

  @Test
  void neverTakesANumberForAnother() {
    words.word("2025", 900).word("iphone15", 90).word("iphones", 90);

    assertThat(places("2024")).isEmpty();
    assertThat(places("iphone16")).isEmpty();
    assertThat(places("x2025 2 025")).isEmpty();
  }

  @Test
  void looksUpNoMoreThanItMay() {
    for (int i = 0; i < 26; i++) {
      words.word("word" + (char) ('a' + i), 90);
    }
    String many = "wordx".replace("x", "1234567 ").repeat(50);
    assertThat(places(many)).isEmpty();

    String wrong = "woord weord wosrd wzord wxord wyord wvord wkord ";
    assertThat(places(wrong.repeat(5))).hasSizeLessThanOrEqualTo(6);
    assertThat(places("worde" + "worda".repeat(50))).isEmpty();
  }
}
