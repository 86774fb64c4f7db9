package org.dateline.lucene;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The ten languages that are analysed in full, all in one archive: what is typed in another
 * inflection or on another keyboard is found, a similar word is not, and marks are of whole words
 * as written.
 */
class LanguagesTest {
  private static final Newsstand STAND = new Newsstand();

  @BeforeAll
  static void indexes() {
    STAND
        .with(
            "en",
            "Envoys lift sanctions on harbour banks",
            "The minister’s envoys agreed on Tuesday to lift the sanctions. Three banks may reopen"
                + " within weeks, officials said.",
            "Talks on fishing quotas were postponed.")
        .with(
            "ar",
            "الوزير يعلن رفع العقوبات عن سوريا",
            "أعلن وزير الخارجية أمس رفع العقوبات المفروضة على المصارف. ووزير المالية قال إن"
                + " المفاوضات ستستمر في المدينة.",
            "ورحّب رئيس الوزراء بالاتفاق، وشكر المندوبين القادمين من سوريا ولسوريا دور فيه.")
        .with(
            "ckb",
            "سزاکان لەسەر هەرێم هەڵدەگیرێن",
            "وەزیری دەرەوە ڕایگەیاند کە سزاکان هەڵدەگیرێن. سەرۆکی هەرێم پێشوازی لە نوێنەران کرد.",
            "دانوستانەکان لە شارەکە بەردەوام دەبن.")
        .with(
            "ku",
            "Wezîrê derve li ser sizayan axivî",
            "Wezîrê derve ragihand ku siza dê rabin. Şêwirmendên wî li Hewlêrê civiyan.",
            "Gel li benderê li bendê ye.")
        .with(
            "fa",
            "تحریم‌های بانکی لغو شد",
            "وزیر خارجه گفت که تحریم‌ها پس از گفت‌وگوها لغو می‌شود. بانک‌ها در هفته ۱۲ باز خواهند شد.",
            "نمایندگان به شهر بازگشتند.")
        .with(
            "tr",
            "İstanbul'daki bakanlar yaptırımları kaldırdı",
            "Dışişleri bakanlığı yaptırımların kaldırıldığını duyurdu. Ankara'dan gelen heyet"
                + " ISPARTA ve Iğdır için de karar aldı.",
            "Balıkçılar limanda bekliyor.")
        .with(
            "fr",
            "L’Élysée lève les sanctions économiques",
            "Les ministres se sont réunis à l'Élysée pour lever la sanction d’Israël contre les"
                + " banques. Qu'il s’agisse du port ou de l'État, rien n'est exclu.",
            "Les pêcheurs attendent.")
        .with(
            "de",
            "Ministerin Müller hebt Sanktionen auf",
            "Die Häuser am Hafen öffnen neu, sagte Müller. Das neue Abkommen des Ministers gilt für"
                + " alle Straßen.",
            "Goethe und Israel kommen im Vertrag nicht vor.")
        .with(
            "es",
            "El ministro levanta las sanciones",
            "Las elecciones del puerto se celebrarán en mayo. Los niños españoles volvieron a las"
                + " escuelas tras la sanción.",
            "Los pescadores esperan.")
        .with(
            "ru",
            "Министры сняли санкции с банков",
            "Глава МИД сообщил, что санкциями больше никто не угрожает. Ещё три банка"
                + " откроются после переговоров о Сирии.",
            "Рыбаки ждут в порту.");
  }

  @AfterAll
  static void closes() {
    STAND.close();
  }

  @Test
  void findsEnglishInEveryInflection() {
    STAND.assertMarks("en", "sanctioned banking", "sanctions", "banks", "sanctions", "banks");
    STAND.assertMarks("en", "\"minister\"", "minister’s");
    STAND.assertMarks("en", "minister's", "minister’s");
    STAND.assertMisses("en", "sanctuary");
    STAND.assertMisses("en", "\"sanction\"");
  }

  @Test
  void findsArabicWithAndWithoutProclitics() {
    STAND.assertMarks("ar", "عقوبات", "العقوبات", "العقوبات");
    STAND.assertMarks("ar", "والعقوبات", "العقوبات", "العقوبات");
    STAND.assertMarks("ar", "\"وزير المالية\"", "ووزير", "المالية");
    STAND.assertMarks("ar", "\"سوريا\"", "سوريا", "سوريا", "ولسوريا");
    STAND.assertMarks("ar", "رئيس الوزراء", "رئيس", "الوزراء");
    STAND.assertMisses("ar", "عقوق");
    STAND.assertMisses("ar", "\"وزير الداخلية\"");
  }

  @Test
  void findsArabicNearThroughProclitics() {
    STAND.assertMarks("ar", "اتفاق NEAR/2 وزراء", "الوزراء", "بالاتفاق");
    STAND.assertMarks("ar", "\"وزير مالية\"~0", "ووزير", "المالية");
    STAND.assertMarks("ar", "\"رحب رئيس\"", "ورحّب", "رئيس");
  }

  @Test
  void findsArabicFromAPersianKeyboard() {
    STAND.assertMarks("ar", "وزیر خارجیه", "الوزير", "وزير", "الخارجية", "ووزير");
    STAND.assertMarks("ar", "اعلن", "أعلن");
    STAND.assertMarks("ar", "\"المُفاوَضات\"", "المفاوضات");
  }

  @Test
  void findsSoraniInEveryInflection() {
    STAND.assertMarks("ckb", "سزا", "سزاکان", "سزاکان");
    STAND.assertMarks("ckb", "سەرۆکەکان", "سەرۆکی");
    STAND.assertMarks("ckb", "شار", "شارەکە");
    STAND.assertMarks("ckb", "هەرێمی", "هەرێم", "هەرێم");
    STAND.assertMisses("ckb", "سەر");
  }

  @Test
  void findsSoraniFromAnArabicKeyboard() {
    STAND.assertMarks("ckb", "سزاكان", "سزاکان", "سزاکان");
    STAND.assertMarks("ckb", "\"هه‌ریم\"", "هەرێم", "هەرێم");
    STAND.assertMarks("ckb", "\"سەروکی\"", "سەرۆکی");
  }

  @Test
  void findsKurmanjiAsWrittenButForAccents() {
    STAND.assertMarks("ku", "wezire", "Wezîrê", "Wezîrê");
    STAND.assertMarks("ku", "sewirmenden", "Şêwirmendên");
    STAND.assertMarks("ku", "\"LI HEWLÊRÊ\"", "li", "Hewlêrê");
    STAND.assertMisses("ku", "wezaret");
  }

  @Test
  void findsPersianInEveryInflection() {
    STAND.assertMarks("fa", "تحریم", "تحریم‌های", "تحریم‌ها");
    STAND.assertMarks("fa", "بانک", "بانکی", "بانک‌ها");
    STAND.assertMarks("fa", "\"تحریمها\"", "تحریم‌ها");
    STAND.assertMisses("fa", "تحریر");
  }

  @Test
  void findsPersianFromAnArabicKeyboard() {
    STAND.assertMarks("fa", "تحريم", "تحریم‌های", "تحریم‌ها");
    STAND.assertMarks("fa", "\"هفته 12\"", "هفته", "۱۲");
    STAND.assertMarks("fa", "\"هفته ١٢\"", "هفته", "۱۲");
    STAND.assertMarks("fa", "\"مي‌شود\"", "می‌شود");
  }

  @Test
  void findsTurkishInEveryInflection() {
    STAND.assertMarks("tr", "yaptırım", "yaptırımları", "yaptırımların");
    STAND.assertMarks("tr", "yaptirimlar", "yaptırımları", "yaptırımların");
    STAND.assertMarks("tr", "bakan", "bakanlar");
    STAND.assertMarks("tr", "balıkçının", "Balıkçılar");
    STAND.assertMarks("tr", "limanlarımızda heyetimizin", "heyet", "limanda");
    STAND.assertMisses("tr", "bakkal");
  }

  @Test
  void findsTurkishWithEitherI() {
    for (String typed : new String[] {"Istanbul", "İstanbul", "ıstanbul", "ISTANBUL", "istanbul"}) {
      STAND.assertMarks("tr", typed, "İstanbul'daki");
      STAND.assertMarks("tr", "\"" + typed + "\"", "İstanbul'daki");
    }
    STAND.assertMarks("tr", "\"ısparta\"", "ISPARTA");
    STAND.assertMarks("tr", "IGDIR", "Iğdır");
    STAND.assertMarks("tr", "\"Ankara\"", "Ankara'dan");
  }

  @Test
  void findsFrenchBehindElisions() {
    STAND.assertMarks("fr", "Élysée", "L’Élysée", "l'Élysée");
    STAND.assertMarks("fr", "\"elysee\"", "L’Élysée", "l'Élysée");
    STAND.assertMarks("fr", "l’elysée", "L’Élysée", "l'Élysée");
    STAND.assertMarks("fr", "\"sanction d'Israel\"", "sanction", "d’Israël");
    STAND.assertMarks("fr", "ministre économique", "économiques", "ministres");
    STAND.assertMisses("fr", "sanctuaire");
  }

  @Test
  void findsGermanUmlautsHoweverWritten() {
    STAND.assertMarks("de", "Mueller", "Müller", "Müller");
    STAND.assertMarks("de", "Muller", "Müller", "Müller");
    STAND.assertMarks("de", "\"Mueller\"", "Müller", "Müller");
    STAND.assertMarks("de", "Haus", "Häuser");
    STAND.assertMarks("de", "Strasse", "Straßen");
    STAND.assertMarks("de", "Sanktion", "Sanktionen");
    STAND.assertMisses("de", "Mühle");
  }

  @Test
  void findsGermanWordsThatOnlyLookLikeUmlauts() {
    STAND.assertMarks("de", "neue", "neu", "neue");
    STAND.assertMarks("de", "Goethe", "Goethe");
    STAND.assertMarks("de", "Göthe", "Goethe");
    STAND.assertMarks("de", "Israels", "Israel");
  }

  @Test
  void findsSpanishInEveryInflection() {
    STAND.assertMarks("es", "sancion", "sanciones", "sanción");
    STAND.assertMarks("es", "elección española", "elecciones", "españoles");
    STAND.assertMarks("es", "\"ninos\"", "niños");
    STAND.assertMarks("es", "niño", "niños");
    STAND.assertMisses("es", "niña");
    STAND.assertMisses("es", "sanidad");
  }

  @Test
  void findsRussianInEveryInflection() {
    STAND.assertMarks("ru", "санкция", "санкции", "санкциями");
    STAND.assertMarks("ru", "банк переговоры", "банков", "банка", "переговоров");
    STAND.assertMarks("ru", "\"еще три\"", "Ещё", "три");
    STAND.assertMarks("ru", "Сирия", "Сирии");
    STAND.assertMisses("ru", "санаторий");
  }

  @Test
  void findsOneNameInSeveralLanguages() {
    STAND.assertFindsOnly("Israel", "de", "fr");
    STAND.assertFindsOnly("sanktionen", "de");
  }
}
