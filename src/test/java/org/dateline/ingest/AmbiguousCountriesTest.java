package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Article;
import org.dateline.Tag;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of each rule a sentence that must and one that must not; a headline and its first sentence. */
final class AmbiguousCountriesTest {
  private static final CountryFinder FINDER = new CountryFinder(IndexConfig.defaults().countries());

  private static List<String> about(String title, String body) {
    Article article = Article.builder().title(title).body(body).language("en").build();
    return FINDER.of(article).stream().map(Tag::value).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Georgia awaits talks, 'Georgia said in Tbilisi that Russia would come.', GE",
    "Protests in Georgia, 'Georgia saw protests on Tuesday, and Georgia will vote.', GE",
    "Georgia to recount votes, 'Georgia will recount, the U.S. court in Atlanta said.', US",
    "Jordan receives refugees, 'Jordan took in many, officials in Amman said.', JO",
    "Turkey raises rates, 'Turkey raised its rates, the bank in Ankara said.', TR",
    "TURKEY RAISES RATES, 'Turkey raised its rates today.', TR",
    "Chad closes border, 'Chad has closed its border, it said in N''Djamena.', TD",
    "Guinea holds vote, 'Guinea voted on Sunday. Guinea waits.', GN",
    "Guinea-Bissau holds vote, 'Guinea-Bissau voted on Sunday.', GW",
    "Equatorial Guinea holds vote, 'Equatorial Guinea voted on Sunday.', GQ",
    "Papua New Guinea holds vote, 'Papua New Guinea voted on Sunday.', PG",
    "Congo fights rebels, 'Congo sent troops from Kinshasa to Goma.', CD",
    "Congo awaits vote, 'Congo will vote, officials in Brazzaville said.', CG",
    "Niger ends pact, 'Niger has ended the pact, it said in Niamey.', NE",
    "Nigeria ends pact, 'Nigeria has ended the pact, it said in Abuja.', NG",
    "US lifts sanctions, 'The US lifted them on Monday.', US",
    "Washington lifts sanctions, 'The U.S. lifted them, Washington said.', US",
    "New Mexico fights fires, 'New Mexico and the U.S. fight fires.', US",
    "Mexico City floods, 'Mexico said that Mexico City was flooded.', MX",
    "French government resigns, 'The French government resigned in Paris.', FR",
    "Bundesbank keeps rates, 'The Bundesbank in Frankfurt kept rates, the Bundesbank said.', DE",
    "Bank of Japan keeps rates, 'The Bank of Japan in Tokyo kept rates.', JP",
    "Fire in Northern Ireland, 'Northern Ireland saw a fire in Belfast.', GB-NIR"
  })
  void isAboutTheOneMeant(String title, String body, String code) {
    assertThat(about(title, body)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Georgia Meloni sings, 'Georgia Meloni sang on Monday. Georgia was happy.', GE",
    "Georgia to recount votes, 'Georgia will recount, the U.S. court in Atlanta said.', GE",
    "Jordan scores again, 'Michael Jordan scored 40 points. Jordan said he was tired. Jordan left.', JO",
    "Turkey prices rise, 'Turkey prices rose. Turkey farmers want more. Turkey meat is dear.', TR",
    "TURKEY PRICES UP, 'A roast turkey costs more, and a turkey dinner too.', TR",
    "Chad wins again, 'Chad Smith won. Chad was glad, and Chad left.', TD",
    "Guinea pig is loved, 'A Guinea pig is loved. Guinea pigs are pets.', GN",
    "Equatorial Guinea holds vote, 'Equatorial Guinea voted on Sunday.', GN",
    "Guinea-Bissau holds vote, 'Guinea-Bissau voted on Sunday.', GN",
    "Papua New Guinea holds vote, 'Papua New Guinea voted on Sunday.', GN",
    "Congo awaits vote, 'Congo will vote, officials in Brazzaville said.', CD",
    "Nigeria ends pact, 'Nigeria has ended the pact, it said in Abuja.', NE",
    "Give us a sign, 'He told us to let us go. For us it was nothing to us.', US",
    "GIVE US A SIGN, 'He told us to let us go.', US",
    "Denzel Washington acts, 'Denzel Washington acts again. Washington smiled. Washington left.', US",
    "Washington Post is sold, 'The Washington Post was sold, the Washington Post said.', US",
    "Paris Hilton marries, 'Paris Hilton married. Paris Hilton said so.', FR",
    "New Mexico fights fires, 'New Mexico fights fires in New Mexico.', MX",
    "Fire in Ohio, 'A fire in Lebanon, Ohio, was put out. In Lebanon, Ohio, people fled.', LB",
    "Fire in Ireland, 'Northern Ireland saw a fire in Northern Ireland.', IE",
    "American Airlines buys jets, 'American Airlines bought jets. American Airlines said so.', US",
    "Franc rises, 'The Swiss franc rose, and Swiss francs were sought for Swiss francs.', CH",
    "Latin America grows, 'Latin America grew. South America grew as well.', US",
    "Mr Jordan resigns, 'Mr Jordan resigned. Mr. Jordan gave no reason.', JO",
    "Kurdistan24 reports, 'Kurdistan24 said it. Kurdistan24 was told.', IQ-KR",
    "Nice day out, 'Nice weather is here. Reading is fun. Nice people came.', FR"
  })
  void isNotAboutTheOther(String title, String body, String code) {
    assertThat(about(title, body)).doesNotContain(code);
  }
}
