package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.Article.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ERBIL (Kurdistan24) - The minister said              | ERBIL              | Kurdistan24
          GENEVA (Harbour Wire) — The talks                    | GENEVA             | Harbour Wire
          WASHINGTON, Feb 26 (Reuters) - The bank              | WASHINGTON         | Reuters
          BAGHDAD - The council met                            | BAGHDAD            | ''
          Paris (AFP) – Le gouvernement                        | Paris              | AFP
          أربيل (كوردستان 24) - قال الوزير                     | أربيل              | كوردستان 24
          QAMISHLO, Syria (ANHA) – Hundreds marched            | QAMISHLO, Syria    | ANHA
          ANKARA/ISTANBUL, July 3 - Prices rose                | ANKARA/ISTANBUL    | ''
          SALVADOR, Feb 26, 1987 -- Showers went on            | SALVADOR           | ''
          WASHINGTON, D.C. – For the third year                | WASHINGTON, D.C.   | ''
          NEW YORK, 26 February - The exchange                 | NEW YORK           | ''
          Rio de Janeiro (Harbour Wire) - Thousands            | Rio de Janeiro     | Harbour Wire
          al-Hasakah (North Press) - A convoy                  | al-Hasakah         | North Press
          N'DJAMENA, Chad (AP) — The army                      | N'DJAMENA, Chad    | AP
          DAMASCUS, (SANA) – The ministry                      | DAMASCUS           | SANA
          (Reuters) - Oil prices fell                          | ''                 | Reuters
          KYIV (Harbour Wire)—“We will not stop”               | KYIV               | Harbour Wire
          MOSCOW — 12 people were hurt                         | MOSCOW             | ''
          PORT-AU-PRINCE, Haiti -- Rain                        | PORT-AU-PRINCE, Haiti | ''
          """)
  void findsTheDatelinesOfWires(String body, String place, String agency) {
    Optional<DatelineParser.Found> found = DatelineParser.parse(body);
    assertThat(found.map(DatelineParser.Found::dateline)).contains(new Dateline(place, agency));
    assertThat(body.substring(found.orElseThrow().end()))
        .doesNotStartWith(" ")
        .hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "US-led forces left the town - The army said.",
        "COVID-19 - A new wave is expected in the north.",
        "UN - The council met.",
        "BREAKING - Explosion heard in the capital",
        "The minister - A doctor by training - said no.",
        "World Health Organization (WHO) – The agency of the United Nations",
        "NATO - the alliance - met in Brussels.",
        "Joe Baker (left) - The winner",
        "The company (formerly Acme) - Maker of bells",
        "TOKYO STOCK INDEX - CLOSE 12345 UP 3",
        "LONDON INDEX CLOSE 1540 - April prices",
        "ESTIMATED GOLD VOLUME OF COMEX - Figures for the day",
        "NATIONAL SECURITY MEMORANDUM – 20\n\nTo the secretary",
        "PARIS - LONDON - VIENNA",
        "بغداد - قال الوزير",
        "أعلن رئيس الوزراء العراقي اليوم في مؤتمر (صحفي) - قال",
        "Paris - The city of light",
        "ERBIL (Kurdistan24 - The bracket never closes",
        "ERBIL (Kurdistan24) the dash is missing",
        "A sentence that is much longer than any place could ever be, in fact (AFP) - It goes on",
        "- A list",
        "—",
        ""
      })
  void leavesSentencesAlone(String body) {
    assertThat(DatelineParser.parse(body)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SALVADOR, Feb 26 -             | ''      | SALVADOR        | ''
          PALO ALTO, Calif., April 1-    | ''      | PALO ALTO, Calif. | ''
          WASHINGTON, Feb 26 (Reuters) - | ''      | WASHINGTON      | Reuters
          RICHMOND, Va. Feb 9 -          | ''      | RICHMOND, Va.   | ''
          AMSTERDAM, 9 March -           | ''      | AMSTERDAM       | ''
          NEW YORK, Oct. 20 -            | ''      | NEW YORK        | ''
          RICHMOND, Va. Oct. 5, 1987 -   | ''      | RICHMOND, Va.   | ''
          BRUSSELS, March 27, Reuter -   | ''      | BRUSSELS        | ''
          NEW YORK, March 9 --           | ''      | NEW YORK        | ''
          WASHINGTON, March 9 - Credit Suisse -  | '' | WASHINGTON   | ''
          OKLAHOMA CITY, Okla. March 9, Reuter - | '' | OKLAHOMA CITY, Okla. | ''
          ERBIL (Kurdistan24)            | ''      | ERBIL           | Kurdistan24
          ERBIL (AFP) - The bridge       | ''      | ERBIL           | AFP
          أربيل (كوردستان24) –           | ''      | أربيل           | كوردستان24
          Paris                          | ''      | Paris           | ''
          Paris - Nord                   | ''      | Paris - Nord    | ''
          St. Louis, Mo.                 | ''      | St. Louis, Mo.  | ''
          'X, Feb 26 -, Feb 27'          | ''      | X               | ''
          Erbil                          | Kurdistan24 | Erbil       | Kurdistan24
          '  ERBIL  '                    | ' AFP ' | ERBIL           | AFP
          """)
  void takesGivenHeadsApart(String place, String agency, String toPlace, String toAgency) {
    Dateline tidy = DatelineParser.given(new Dateline(place, agency));
    assertThat(tidy).isEqualTo(new Dateline(toPlace, toAgency));
    assertThat(DatelineParser.given(tidy)).isEqualTo(tidy);
  }

  @Test
  void keepsAGivenHeadThatIsTooLong() {
    Dateline sentence = new Dateline("SALVADOR, Feb 26 -".repeat(10), "");
    assertThat(DatelineParser.given(sentence)).isEqualTo(sentence);
  }

  @Test
  void findsOneAloneInItsParagraph() {
    Optional<DatelineParser.Found> found =
        DatelineParser.parse("ERBIL (Kurdistan24) -\n\nThe minister said no.");
    assertThat(found.map(DatelineParser.Found::end)).contains(23);
  }
}
