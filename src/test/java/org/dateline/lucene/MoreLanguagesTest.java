package org.dateline.lucene;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The languages beside the ten, a sentence or two of each in one archive. */
class MoreLanguagesTest {
  private static final Newsstand STAND = new Newsstand();

  @BeforeAll
  static void indexes() {
    STAND
        .with("it", "Sanzioni tolte", "I ministri parlano dell'Iraq e dell’accordo sul porto.")
        .with("pt", "Sanções levantadas", "Os ministros falam das eleições no porto.")
        .with("uk", "Санкції знято", "П’ять банків відкриються, сказав міністр.")
        .with("el", "Άρση των κυρώσεων", "Οι υπουργοί της ΕΛΛΑΔΑΣ μίλησαν για το λιμάνι.")
        .with("hi", "प्रतिबंध हटाए गए", "मंत्रियों ने बंदरगाह पर बात की।")
        .with("ur", "پابندیاں ختم", "وزیر نے کہا کہ بندرگاہ ۱۲ دن میں کھلے گی۔")
        .with("he", "הסנקציות הוסרו", "השר אמר שארה\"ב תפתח את הנמל. שָׁלוֹם נאמר שם.")
        .with("id", "Sanksi dicabut", "Menteri berbicara tentang pelabuhannya kemarin.")
        .with("nl", "Sancties opgeheven", "De ministers spraken over de havens.")
        .with("sv", "Sanktionerna hävs", "Ministern talade om hamnarna.")
        .with("da", "Sanktionerne ophæves", "Ministeren talte om havnene.")
        .with("no", "Sanksjonene oppheves", "Ministeren snakket om havnene.")
        .with("fi", "Pakotteita puretaan", "Ministerit puhuivat satamista.")
        .with("hu", "Feloldják a szankciókat", "A miniszterek a kikötőkről beszéltek.")
        .with("ro", "Sancţiunile ridicate", "Miniștrii au vorbit despre porturi.")
        .with("cs", "Sankce zrušeny", "Ministři mluvili o přístavech.")
        .with("pl", "Sankcje zniesione", "Ministrowie rozmawiali o porcie w Łodzi.")
        .with("hy", "Պատժամիջոցները վերացվել են", "Նախագահի խոսքը նավահանգստի մասին էր։")
        .with("bg", "Санкциите са вдигнати", "Министрите говориха за пристанището.")
        .with("ca", "Aixequen les sancions", "Els ministres parlen d'Espanya i de l’acord.");
  }

  @AfterAll
  static void closes() {
    STAND.close();
  }

  @Test
  void findsRomanceLanguagesInEveryInflection() {
    STAND.assertMarks("it", "sanzione", "Sanzioni");
    STAND.assertMarks("it", "\"iraq\"", "dell'Iraq");
    STAND.assertMarks("it", "accordo", "dell’accordo");
    STAND.assertMisses("it", "sanzionatorio");
    STAND.assertMarks("pt", "sanção eleição", "Sanções", "eleições");
    STAND.assertMisses("pt", "sanidade");
    STAND.assertMarks("ro", "sancțiuni", "Sancţiunile");
    STAND.assertMisses("ro", "sanctuar");
    STAND.assertMarks("ca", "sanció Espanya", "sancions", "d'Espanya");
    STAND.assertMisses("ca", "sanejament");
  }

  @Test
  void findsGermanicLanguagesInEveryInflection() {
    STAND.assertMarks("nl", "sanctie haven", "Sancties", "havens");
    STAND.assertMisses("nl", "sanctioneren");
    STAND.assertMarks("sv", "sanktion minister", "Sanktionerna", "Ministern");
    STAND.assertMisses("sv", "sanktuarium");
    STAND.assertMarks("da", "sanktion", "Sanktionerne");
    STAND.assertMisses("da", "sanktuarium");
    STAND.assertMarks("no", "sanksjoner", "Sanksjonene");
    STAND.assertMisses("no", "sansene");
  }

  @Test
  void findsSlavicLanguages() {
    STAND.assertMarks("cs", "sankcí", "Sankce");
    STAND.assertMisses("cs", "sanitka");
    STAND.assertMarks("bg", "санкции", "Санкциите");
    STAND.assertMisses("bg", "санаториум");
    STAND.assertMarks("pl", "LODZI", "Łodzi");
    STAND.assertMisses("pl", "sankcja");
    STAND.assertMarks("uk", "п'ять", "П’ять");
    STAND.assertMarks("uk", "\"пʼять банків\"", "П’ять", "банків");
    STAND.assertMisses("uk", "банка");
  }

  @Test
  void findsFinnishAndHungarianInEveryInflection() {
    STAND.assertMarks("fi", "pakotteet", "Pakotteita");
    STAND.assertMisses("fi", "pakolainen");
    STAND.assertMarks("hu", "szankciók", "szankciókat");
    STAND.assertMisses("hu", "szent");
  }

  @Test
  void findsGreekAndArmenianInEveryInflection() {
    STAND.assertMarks("el", "κυρώσεις", "κυρώσεων");
    STAND.assertMarks("el", "\"Ελλάδας\"", "ΕΛΛΑΔΑΣ");
    STAND.assertMisses("el", "κυρία");
    STAND.assertMarks("hy", "պատժամիջոց", "Պատժամիջոցները");
    STAND.assertMisses("hy", "պատիվ");
  }

  @Test
  void findsHindiInEveryInflection() {
    STAND.assertMarks("hi", "मंत्री", "मंत्रियों");
    STAND.assertMisses("hi", "मंदिर");
  }

  @Test
  void findsUrduFromAnArabicKeyboard() {
    STAND.assertMarks("ur", "پابنديان", "پابندیاں");
    STAND.assertMarks("ur", "\"کهلے\"", "کھلے");
    STAND.assertMarks("ur", "\"12\"", "۱۲");
    STAND.assertMisses("ur", "بند");
  }

  @Test
  void findsHebrewWithoutPoints() {
    STAND.assertMarks("he", "שלום", "שָׁלוֹם");
    STAND.assertMarks("he", "\"הנמל\"", "הנמל");
    STAND.assertMarks("he", "שארהב", "שארה\"ב");
    STAND.assertMisses("he", "נמלים");
  }

  @Test
  void findsIndonesianWithItsEndings() {
    STAND.assertMarks("id", "pelabuhan", "pelabuhannya");
    STAND.assertMisses("id", "labuh");
  }
}
