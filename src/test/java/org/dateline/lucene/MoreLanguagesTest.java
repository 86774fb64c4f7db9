package org.dateline.lucene;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The languages beside the ten that have a stemmer and a script of Europe, all in one archive. */
class MoreLanguagesTest {
  private static final Newsstand STAND = new Newsstand();

  @BeforeAll
  static void indexes() {
    STAND
        .with(
            "it",
            "Sanzioni tolte alle banche",
            "I ministri parlano dell'Iraq e dell’accordo sul porto.")
        .with("ca", "Aixequen les sancions", "Els ministres parlen d'Espanya i de l’acord.")
        .with("pt", "Sanções levantadas", "Os ministros falam das eleições no porto.")
        .with("gl", "Levántanse as sancións", "Os ministros falaron das eleccións no porto.")
        .with("ro", "Sancţiunile ridicate", "Miniștrii au vorbit despre porturi.")
        .with("nl", "Sancties opgeheven", "De ministers spraken over de havens.")
        .with("sv", "Sanktionerna hävs", "Ministern talade om hamnarna.")
        .with("da", "Sanktionerne ophæves", "Ministeren talte om havnene.")
        .with("no", "Sanksjonene oppheves", "Ministeren snakket om havnene.")
        .with("nb", "Sanksjonene oppheves", "Statsråden snakket om fiskebåtene.")
        .with("nn", "Sanksjonane blir oppheva", "Ministeren snakka om fiskebåtane i hamna.")
        .with("fi", "Pakotteita puretaan", "Ministerit puhuivat satamista.")
        .with("et", "Sanktsioonid tühistati", "Ministrid rääkisid sadamatest.")
        .with(
            "hu",
            "Feloldják a szankciókat",
            "A miniszterek a kikötőkről beszéltek, az elnöknek két bank írt.")
        .with("lv", "Atceltas sankcijas pret bankām", "Ministri runāja par ostām.")
        .with("lt", "Atšaukiamos sankcijos bankams", "Ministrai kalbėjo apie uostus.")
        .with("eu", "Zigorrak kendu dituzte", "Ministroek portuko bankuez hitz egin zuten.")
        .with("el", "Άρση των κυρώσεων", "Οι υπουργοί της ΕΛΛΑΔΑΣ μίλησαν για το λιμάνι.")
        .with("hy", "Պատժամիջոցները վերացվել են", "Նախագահի խոսքը նավահանգստի մասին էր։")
        .with("cs", "Sankce zrušeny", "Ministři mluvili o přístavech.")
        .with("bg", "Санкциите са вдигнати", "Министрите говориха за пристанището.")
        .with("id", "Sanksi dicabut", "Menteri berbicara tentang pelabuhannya kemarin.");
  }

  @AfterAll
  static void closes() {
    STAND.close();
  }

  @Test
  void findsItalianAndCatalanBehindElisions() {
    STAND.assertMarks("it", "sanzione banca", "[Sanzioni] tolte alle [banche]");
    STAND.assertMarks("it", "porti", "I ministri parlano dell'Iraq e dell’accordo sul [porto].");
    STAND.assertMarks("it", "\"iraq\"", "I ministri parlano [dell'Iraq] e dell’accordo sul porto.");
    STAND.assertMarks("it", "accordo", "I ministri parlano dell'Iraq e [dell’accordo] sul porto.");
    STAND.assertMisses("it", "sanzionatorio");
    STAND.assertMisses("it", "bancone");
    STAND.assertMarks(
        "ca",
        "sanció Espanya",
        "Aixequen les [sancions]",
        "Els ministres parlen [d'Espanya] i de l’acord.");
    STAND.assertMarks("ca", "acords", "Els ministres parlen d'Espanya i de [l’acord].");
    STAND.assertMisses("ca", "sanejament");
  }

  @Test
  void findsPortugueseAndGalicianInEveryInflection() {
    STAND.assertMarks(
        "pt",
        "sanção eleição",
        "[Sanções] levantadas",
        "Os ministros falam das [eleições] no porto.");
    STAND.assertMisses("pt", "sanidade");
    STAND.assertMarks(
        "gl",
        "sanción elección",
        "Levántanse as [sancións]",
        "Os ministros falaron das [eleccións] no porto.");
    STAND.assertMarks("gl", "ministra", "Os [ministros] falaron das eleccións no porto.");
    STAND.assertMisses("gl", "santo");
  }

  @Test
  void findsRomanianInEveryInflection() {
    STAND.assertMarks("ro", "sancțiuni", "[Sancţiunile] ridicate");
    STAND.assertMarks("ro", "ministru", "[Miniștrii] au vorbit despre porturi.");
    STAND.assertMisses("ro", "sanctuar");
  }

  @Test
  void findsDutchAndSwedishInEveryInflection() {
    STAND.assertMarks(
        "nl", "sanctie haven", "[Sancties] opgeheven", "De ministers spraken over de [havens].");
    STAND.assertMisses("nl", "sanctioneren");
    STAND.assertMarks(
        "sv", "sanktion minister", "[Sanktionerna] hävs", "[Ministern] talade om hamnarna.");
    STAND.assertMisses("sv", "sanktuarium");
  }

  @Test
  void findsDanishAndNorwegianInEveryInflection() {
    STAND.assertMarks("da", "sanktion", "[Sanktionerne] ophæves");
    STAND.assertMisses("da", "sanktuarium");
    STAND.assertMarks("no", "sanksjon", "[Sanksjonene] oppheves");
    STAND.assertMarks("no", "havn", "Ministeren snakket om [havnene].");
    STAND.assertMisses("no", "sansene");
    STAND.assertMarks("nb", "fiskebåt", "Statsråden snakket om [fiskebåtene].");
    STAND.assertMisses("nb", "fiskebolle");
    STAND.assertMarks("nn", "fiskebåtar hamn", "Ministeren snakka om [fiskebåtane] i [hamna].");
    STAND.assertMisses("nn", "fiskebolle");
  }

  @Test
  void findsFinnishAndEstonianInEveryInflection() {
    STAND.assertMarks("fi", "pakotteet", "[Pakotteita] puretaan");
    STAND.assertMarks("fi", "satama", "Ministerit puhuivat [satamista].");
    STAND.assertMisses("fi", "pakolainen");
    STAND.assertMarks("et", "sanktsioon", "[Sanktsioonid] tühistati");
    STAND.assertMarks("et", "sadamad", "Ministrid rääkisid [sadamatest].");
    STAND.assertMisses("et", "sadul");
  }

  @Test
  void findsHungarianInEveryInflection() {
    STAND.assertMarks("hu", "szankciók", "Feloldják a [szankciókat]");
    STAND.assertMarks(
        "hu", "kikötő", "A miniszterek a [kikötőkről] beszéltek, az elnöknek két bank írt.");
    STAND.assertMarks(
        "hu",
        "elnökök bankok",
        "A miniszterek a kikötőkről beszéltek, az [elnöknek] két [bank] írt.");
    STAND.assertMisses("hu", "szent");
  }

  @Test
  void findsLatvianAndLithuanianInEveryInflection() {
    STAND.assertMarks("lv", "sankcija", "Atceltas [sankcijas] pret bankām");
    STAND.assertMarks("lv", "ostu", "Ministri runāja par [ostām].");
    STAND.assertMarks("lv", "bankas", "Atceltas sankcijas pret [bankām]");
    STAND.assertMisses("lv", "bankrots");
    STAND.assertMarks("lt", "sankcija", "Atšaukiamos [sankcijos] bankams");
    STAND.assertMarks("lt", "uostas", "Ministrai kalbėjo apie [uostus].");
    STAND.assertMarks("lt", "bankai", "Atšaukiamos sankcijos [bankams]");
    STAND.assertMisses("lt", "bankrotas");
  }

  @Test
  void findsBasqueInEveryInflection() {
    STAND.assertMarks("eu", "zigorrek", "[Zigorrak] kendu dituzte");
    STAND.assertMarks("eu", "bankuak", "Ministroek portuko [bankuez] hitz egin zuten.");
    STAND.assertMarks("eu", "portua", "Ministroek [portuko] bankuez hitz egin zuten.");
    STAND.assertMisses("eu", "zigilu");
  }

  @Test
  void findsGreekAndArmenianInEveryInflection() {
    STAND.assertMarks("el", "κυρώσεις", "Άρση των [κυρώσεων]");
    STAND.assertMarks("el", "\"Ελλάδας\"", "Οι υπουργοί της [ΕΛΛΑΔΑΣ] μίλησαν για το λιμάνι.");
    STAND.assertMisses("el", "κυρία");
    STAND.assertMarks("hy", "պատժամիջոց", "[Պատժամիջոցները] վերացվել են");
    STAND.assertMarks("hy", "նախագահ", "[Նախագահի] խոսքը նավահանգստի մասին էր։");
    STAND.assertMisses("hy", "պատիվ");
  }

  @Test
  void findsCzechAndBulgarianInEveryInflection() {
    STAND.assertMarks("cs", "sankcí", "[Sankce] zrušeny");
    STAND.assertMarks("cs", "přístav", "Ministři mluvili o [přístavech].");
    STAND.assertMisses("cs", "sanitka");
    STAND.assertMarks("bg", "санкция", "[Санкциите] са вдигнати");
    STAND.assertMarks("bg", "пристанища", "Министрите говориха за [пристанището].");
    STAND.assertMisses("bg", "санаториум");
  }

  @Test
  void findsIndonesianWithItsEndings() {
    STAND.assertMarks("id", "pelabuhan", "Menteri berbicara tentang [pelabuhannya] kemarin.");
    STAND.assertMisses("id", "labuh");
  }
}
