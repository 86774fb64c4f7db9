package org.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.config.Countries.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CountriesTest {
  private static final Countries COUNTRIES = IndexConfig.defaults().countries();

  static Stream<String> isoCodes() {
    return Stream.of(Locale.getISOCountries());
  }

  @ParameterizedTest
  @MethodSource("isoCodes")
  void knowsEveryIsoCountry(String code) {
    Locale locale = Locale.of("", code);

    assertThat(COUNTRIES.country(code)).as(code).isPresent();
    assertThat(COUNTRIES.resolve(code)).contains(code);
    assertThat(COUNTRIES.resolve(code.toLowerCase(Locale.ROOT))).contains(code);
    assertThat(COUNTRIES.resolve(locale.getISO3Country())).contains(code);
    assertThat(COUNTRIES.resolve(locale.getDisplayCountry(Locale.ENGLISH))).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Syria, SY",
    "SYR, SY",
    "sy, SY",
    "سوريا, SY",
    "Syrien, SY",
    "Suriye, SY",
    "Syrie, SY",
    "Сирия, SY",
    "usa, US",
    "U.S.A., US",
    "uk, GB",
    "west-germany, DE",
    "West Germany, DE",
    "ivory-coast, CI",
    "Côte d'Ivoire, CI",
    "COTE D’IVOIRE, CI",
    "ussr, SU",
    "yugoslavia, YU",
    "East Germany, DD",
    "czechoslovakia, CS",
    "XK, XK",
    "Kosovo, XK",
    "EU, EU",
    "european-community, EU",
    "Kurdistan Region, IQ-KR",
    "کوردستان, IQ-KR",
    "iq-kr, IQ-KR",
    "Scotland, GB-SCT",
    "Türkiye, TR",
    "turkey, TR",
    "hong-kong, HK",
    "south-korea, KR",
    "burma, MM"
  })
  void understandsCommonSpellings(String spelling, String code) {
    assertThat(COUNTRIES.resolve(spelling)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Syrai", "", "Atlantis", "Damascus", "Syrian", "---"})
  void doesNotGuess(String spelling) {
    assertThat(COUNTRIES.resolve(spelling)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Syrai, Syria", "Gremany, Germany", "frnace, France", "Untied States, United States"})
  void suggestsTheNearestName(String typed, String name) {
    assertThat(COUNTRIES.nearest(typed)).contains(name);
    assertThat(COUNTRIES.resolve(name)).isPresent();
  }

  @Test
  void suggestsNothingFromAfar() {
    assertThat(COUNTRIES.nearest("Qwertyuiop")).isEmpty();
  }

  @Test
  void noSpellingBelongsToTwoRows() {
    Map<String, String> owner = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Country row : COUNTRIES.all()) {
      for (String spelling : spellings(row)) {
        String other = owner.put(spelling.toLowerCase(Locale.ROOT), row.code());
        if (other != null && !other.equals(row.code())) {
          shared.add(spelling + ": " + other + " and " + row.code());
        }
      }
    }

    assertThat(shared).isEmpty();
  }

  @Test
  void everySpellingResolvesToItsRow() {
    for (Country row : COUNTRIES.all()) {
      for (String spelling : spellings(row)) {
        assertThat(COUNTRIES.resolve(spelling)).as(spelling).contains(row.code());
      }
    }
  }

  @Test
  void parentsAreRowsThemselves() {
    assertThat(COUNTRIES.all())
        .filteredOn(row -> row.parent().isPresent())
        .isNotEmpty()
        .allMatch(row -> row.parent().flatMap(COUNTRIES::country).isPresent());
    assertThat(COUNTRIES.country("IQ-KR").flatMap(Country::parent)).contains("IQ");
  }

  @Test
  void showsNamesAndWhatItDoesNotKnow() {
    assertThat(COUNTRIES.label("SY")).isEqualTo("Syria");
    assertThat(COUNTRIES.label("Atlantis")).isEqualTo("Atlantis");
    assertThat(COUNTRIES.country("ZZ")).isEmpty();
  }

  @Test
  void rowsOfAnArchiveReplaceOurs() {
    Country renamed = row("SY", "Syrian Arab Republic", List.of("Syria"));
    Country added = row("X1", "Atlantis", List.of("Lost Island"));

    Countries changed = COUNTRIES.overlaidBy(List.of(renamed, added));

    assertThat(changed.label("SY")).isEqualTo("Syrian Arab Republic");
    assertThat(changed.resolve("lost island")).contains("X1");
    assertThat(changed.resolve("Iraq")).contains("IQ");
    assertThat(changed.all()).hasSize(COUNTRIES.all().size() + 1);
    assertThat(COUNTRIES.resolve("lost island")).isEmpty();
  }

  @Test
  void namesCitiesRegionsAndInstitutions() {
    Country germany = COUNTRIES.country("DE").orElseThrow();

    assertThat(germany.cities()).contains("Frankfurt", "Munich");
    assertThat(germany.regions()).contains("Bavaria");
    assertThat(germany.institutions()).contains("Bundesbank");
  }

  @Test
  void keepsThePlacesOfRowsWithoutThem() throws IOException {
    List<Country> rows = Tables.countries("code,alpha3,name\nDE,DEU,Federal Germany\n");

    Country germany = COUNTRIES.overlaidBy(rows).country("DE").orElseThrow();

    assertThat(germany.name()).isEqualTo("Federal Germany");
    assertThat(germany.cities()).contains("Frankfurt");
  }

  @Test
  void takesThePlacesOfRowsThatNameSome() throws IOException {
    List<Country> rows = Tables.countries("code,name,cities\nDE,Germany,Bonn|Trier\n");

    Country germany = COUNTRIES.overlaidBy(rows).country("DE").orElseThrow();

    assertThat(germany.cities()).containsExactly("Bonn", "Trier");
    assertThat(germany.regions()).isEmpty();
  }

  private static List<String> spellings(Country row) {
    List<String> all = new ArrayList<>(row.also());
    all.add(row.name());
    all.add(row.code());
    if (!row.alpha3().isEmpty()) {
      all.add(row.alpha3());
    }
    return all;
  }

  private static Country row(String code, String name, List<String> also) {
    return new Country(
        code,
        "",
        name,
        also,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
