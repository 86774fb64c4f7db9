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
            "The minister’s envoys agreed on Tuesday to lift the sanctions.",
            "Three banks may reopen within weeks, officials said.",
            "Talks on fishing quotas were postponed.")
        .with(
            "ar",
            "الوزير يعلن رفع العقوبات عن سوريا",
            "أعلن وزير الخارجية أمس رفع العقوبات المفروضة على المصارف.",
            "ووزير المالية قال إن المفاوضات ستستمر في المدينة.",
            "ورحّب رئيس الوزراء بالاتفاق، وشكر المندوبين القادمين من سوريا ولسوريا دور فيه.")
        .with(
            "ckb",
            "سزاکان لەسەر هەرێم هەڵدەگیرێن",
            "وەزیری دەرەوە ڕایگەیاند کە سزاکان هەڵدەگیرێن.",
            "سەرۆکی هەرێم پێشوازی لە نوێنەران کرد.",
            "دانوستانەکان لە شارەکە بەردەوام دەبن.")
        .with(
            "ku",
            "Wezîrê derve li ser sizayan axivî",
            "Wezîrê derve ragihand ku siza dê rabin.",
            "Şêwirmendên wî li Hewlêrê civiyan.",
            "Gel li benderê li bendê ye.")
        .with(
            "fa",
            "تحریم‌های بانکی لغو شد",
            "وزیر خارجه گفت که تحریم‌ها پس از گفت‌وگوها لغو می‌شود.",
            "بانک‌ها در هفته ۱۲ باز خواهند شد.",
            "نمایندگان به شهر بازگشتند.")
        .with(
            "tr",
            "İstanbul'daki bakanlar yaptırımları kaldırdı",
            "Dışişleri bakanlığı yaptırımların kaldırıldığını duyurdu.",
            "Ankara'dan gelen heyet ISPARTA ve Iğdır için de karar aldı.",
            "Balıkçılar limanda bekliyor.")
        .with(
            "fr",
            "L’Élysée lève les sanctions économiques",
            "Les ministres réunis à l'Élysée lèvent une sanction d’Israël contre les banques.",
            "Qu'il s’agisse du port ou de l'État, rien n'est exclu.",
            "Les pêcheurs attendent.")
        .with(
            "de",
            "Ministerin Müller hebt Sanktionen auf",
            "Die Häuser am Hafen öffnen neu, sagte Müller.",
            "Das neue Abkommen des Ministers gilt für alle Straßen.",
            "Goethe und Israel kommen im Vertrag nicht vor.")
        .with(
            "es",
            "El ministro levanta las sanciones",
            "Las elecciones del puerto se celebrarán en mayo.",
            "Los niños españoles volvieron a las escuelas tras la sanción.",
            "Los pescadores esperan.")
        .with(
            "ru",
            "Министры сняли санкции с банков",
            "Глава МИД сообщил, что санкциями больше никто не угрожает.",
            "Ещё три банка откроются после переговоров о Сирии.",
            "Рыбаки ждут в порту.");
  }

  @AfterAll
  static void closes() {
    STAND.close();
  }

  @Test
  void findsEnglishInEveryInflection() {
    STAND.assertMarks(
        "en",
        "sanctioned banking",
        "Envoys lift [sanctions] on harbour [banks]",
        "The minister’s envoys agreed on Tuesday to lift the [sanctions].",
        "Three [banks] may reopen within weeks, officials said.");
    STAND.assertMarks(
        "en", "\"minister\"", "The [minister’s] envoys agreed on Tuesday to lift the sanctions.");
    STAND.assertMarks(
        "en", "minister's", "The [minister’s] envoys agreed on Tuesday to lift the sanctions.");
    STAND.assertMisses("en", "sanctuary");
    STAND.assertMisses("en", "\"sanction\"");
  }

  @Test
  void findsArabicWithAndWithoutProclitics() {
    STAND.assertMarks(
        "ar",
        "عقوبات",
        "الوزير يعلن رفع [العقوبات] عن سوريا",
        "أعلن وزير الخارجية أمس رفع [العقوبات] المفروضة على المصارف.");
    STAND.assertMarks(
        "ar",
        "والعقوبات",
        "الوزير يعلن رفع [العقوبات] عن سوريا",
        "أعلن وزير الخارجية أمس رفع [العقوبات] المفروضة على المصارف.");
    STAND.assertMarks(
        "ar", "\"وزير المالية\"", "[ووزير] [المالية] قال إن المفاوضات ستستمر في المدينة.");
    STAND.assertMarks(
        "ar",
        "\"سوريا\"",
        "الوزير يعلن رفع العقوبات عن [سوريا]",
        "ورحّب رئيس الوزراء بالاتفاق، وشكر المندوبين القادمين من [سوريا] [ولسوريا] دور فيه.");
    STAND.assertMarks(
        "ar",
        "رئيس الوزراء",
        "ورحّب [رئيس] [الوزراء] بالاتفاق، وشكر المندوبين القادمين من سوريا ولسوريا دور فيه.");
    STAND.assertMisses("ar", "عقوق");
    STAND.assertMisses("ar", "\"وزير الداخلية\"");
  }

  @Test
  void findsArabicNearThroughProclitics() {
    STAND.assertMarks(
        "ar",
        "اتفاق NEAR/2 وزراء",
        "ورحّب رئيس [الوزراء] [بالاتفاق]، وشكر المندوبين القادمين من سوريا ولسوريا دور فيه.");
    STAND.assertMarks(
        "ar", "\"وزير مالية\"~0", "[ووزير] [المالية] قال إن المفاوضات ستستمر في المدينة.");
    STAND.assertMarks(
        "ar",
        "\"رحب رئيس\"",
        "[ورحّب] [رئيس] الوزراء بالاتفاق، وشكر المندوبين القادمين من سوريا ولسوريا دور فيه.");
  }

  @Test
  void findsArabicFromAPersianKeyboard() {
    STAND.assertMarks(
        "ar",
        "وزیر خارجیه",
        "[الوزير] يعلن رفع العقوبات عن سوريا",
        "أعلن [وزير] [الخارجية] أمس رفع العقوبات المفروضة على المصارف.",
        "[ووزير] المالية قال إن المفاوضات ستستمر في المدينة.");
    STAND.assertMarks("ar", "اعلن", "[أعلن] وزير الخارجية أمس رفع العقوبات المفروضة على المصارف.");
    STAND.assertMarks(
        "ar", "\"المُفاوَضات\"", "ووزير المالية قال إن [المفاوضات] ستستمر في المدينة.");
  }

  @Test
  void findsSoraniInEveryInflection() {
    STAND.assertMarks(
        "ckb",
        "سزا",
        "[سزاکان] لەسەر هەرێم هەڵدەگیرێن",
        "وەزیری دەرەوە ڕایگەیاند کە [سزاکان] هەڵدەگیرێن.");
    STAND.assertMarks("ckb", "سەرۆکەکان", "[سەرۆکی] هەرێم پێشوازی لە نوێنەران کرد.");
    STAND.assertMarks(
        "ckb",
        "هەرێمی",
        "سزاکان لەسەر [هەرێم] هەڵدەگیرێن",
        "سەرۆکی [هەرێم] پێشوازی لە نوێنەران کرد.");
    STAND.assertMisses("ckb", "سەر");
  }

  @Test
  void findsSoraniFromAnArabicKeyboard() {
    STAND.assertMarks(
        "ckb",
        "سزاكان",
        "[سزاکان] لەسەر هەرێم هەڵدەگیرێن",
        "وەزیری دەرەوە ڕایگەیاند کە [سزاکان] هەڵدەگیرێن.");
    STAND.assertMarks(
        "ckb",
        "\"هه‌ریم\"",
        "سزاکان لەسەر [هەرێم] هەڵدەگیرێن",
        "سەرۆکی [هەرێم] پێشوازی لە نوێنەران کرد.");
    STAND.assertMarks("ckb", "\"سەروکی\"", "[سەرۆکی] هەرێم پێشوازی لە نوێنەران کرد.");
  }

  @Test
  void findsKurmanjiAsWrittenButForAccents() {
    STAND.assertMarks(
        "ku",
        "wezire",
        "[Wezîrê] derve li ser sizayan axivî",
        "[Wezîrê] derve ragihand ku siza dê rabin.");
    STAND.assertMarks("ku", "sewirmenden", "[Şêwirmendên] wî li Hewlêrê civiyan.");
    STAND.assertMarks("ku", "\"LI HEWLÊRÊ\"", "Şêwirmendên wî [li] [Hewlêrê] civiyan.");
    STAND.assertMisses("ku", "wezaret");
  }

  @Test
  void findsPersianInEveryInflection() {
    STAND.assertMarks(
        "fa",
        "تحریم",
        "[تحریم‌های] بانکی لغو شد",
        "وزیر خارجه گفت که [تحریم‌ها] پس از گفت‌وگوها لغو می‌شود.");
    STAND.assertMarks(
        "fa", "بانک", "تحریم‌های [بانکی] لغو شد", "[بانک‌ها] در هفته ۱۲ باز خواهند شد.");
    STAND.assertMarks(
        "fa", "\"تحریمها\"", "وزیر خارجه گفت که [تحریم‌ها] پس از گفت‌وگوها لغو می‌شود.");
    STAND.assertMisses("fa", "تحریر");
  }

  @Test
  void findsPersianFromAnArabicKeyboard() {
    STAND.assertMarks(
        "fa",
        "تحريم",
        "[تحریم‌های] بانکی لغو شد",
        "وزیر خارجه گفت که [تحریم‌ها] پس از گفت‌وگوها لغو می‌شود.");
    STAND.assertMarks("fa", "\"هفته 12\"", "بانک‌ها در [هفته] [۱۲] باز خواهند شد.");
    STAND.assertMarks("fa", "\"هفته ١٢\"", "بانک‌ها در [هفته] [۱۲] باز خواهند شد.");
    STAND.assertMarks(
        "fa", "\"مي‌شود\"", "وزیر خارجه گفت که تحریم‌ها پس از گفت‌وگوها لغو [می‌شود].");
  }

  @Test
  void findsTurkishInEveryInflection() {
    STAND.assertMarks(
        "tr",
        "yaptırım",
        "İstanbul'daki bakanlar [yaptırımları] kaldırdı",
        "Dışişleri bakanlığı [yaptırımların] kaldırıldığını duyurdu.");
    STAND.assertMarks(
        "tr",
        "yaptirimlar",
        "İstanbul'daki bakanlar [yaptırımları] kaldırdı",
        "Dışişleri bakanlığı [yaptırımların] kaldırıldığını duyurdu.");
    STAND.assertMarks("tr", "bakan", "İstanbul'daki [bakanlar] yaptırımları kaldırdı");
    STAND.assertMarks("tr", "balıkçının", "[Balıkçılar] limanda bekliyor.");
    STAND.assertMisses("tr", "bakkal");
  }

  @Test
  void findsTurkishWithEitherI() {
    for (String typed : new String[] {"Istanbul", "İstanbul", "ıstanbul", "ISTANBUL", "istanbul"}) {
      STAND.assertMarks("tr", typed, "[İstanbul'daki] bakanlar yaptırımları kaldırdı");
      STAND.assertMarks(
          "tr", "\"" + typed + "\"", "[İstanbul'daki] bakanlar yaptırımları kaldırdı");
    }
    STAND.assertMarks(
        "tr", "\"ısparta\"", "Ankara'dan gelen heyet [ISPARTA] ve Iğdır için de karar aldı.");
    STAND.assertMarks(
        "tr", "IGDIR", "Ankara'dan gelen heyet ISPARTA ve [Iğdır] için de karar aldı.");
    STAND.assertMarks(
        "tr", "\"Ankara\"", "[Ankara'dan] gelen heyet ISPARTA ve Iğdır için de karar aldı.");
  }

  @Test
  void findsFrenchBehindElisions() {
    STAND.assertMarks(
        "fr",
        "Élysée",
        "[L’Élysée] lève les sanctions économiques",
        "Les ministres réunis à [l'Élysée] lèvent une sanction d’Israël contre les banques.");
    STAND.assertMarks(
        "fr",
        "\"elysee\"",
        "[L’Élysée] lève les sanctions économiques",
        "Les ministres réunis à [l'Élysée] lèvent une sanction d’Israël contre les banques.");
    STAND.assertMarks(
        "fr",
        "l’elysée",
        "[L’Élysée] lève les sanctions économiques",
        "Les ministres réunis à [l'Élysée] lèvent une sanction d’Israël contre les banques.");
    STAND.assertMarks(
        "fr",
        "\"sanction d'Israel\"",
        "Les ministres réunis à l'Élysée lèvent une [sanction] [d’Israël] contre les banques.");
    STAND.assertMarks(
        "fr",
        "ministre économique",
        "L’Élysée lève les sanctions [économiques]",
        "Les [ministres] réunis à l'Élysée lèvent une sanction d’Israël contre les banques.");
    STAND.assertMisses("fr", "sanctuaire");
  }

  @Test
  void findsGermanUmlautsHoweverWritten() {
    STAND.assertMarks(
        "de",
        "Mueller",
        "Ministerin [Müller] hebt Sanktionen auf",
        "Die Häuser am Hafen öffnen neu, sagte [Müller].");
    STAND.assertMarks(
        "de",
        "Muller",
        "Ministerin [Müller] hebt Sanktionen auf",
        "Die Häuser am Hafen öffnen neu, sagte [Müller].");
    STAND.assertMarks(
        "de",
        "\"Mueller\"",
        "Ministerin [Müller] hebt Sanktionen auf",
        "Die Häuser am Hafen öffnen neu, sagte [Müller].");
    STAND.assertMarks("de", "Haus", "Die [Häuser] am Hafen öffnen neu, sagte Müller.");
    STAND.assertMarks("de", "Strasse", "Das neue Abkommen des Ministers gilt für alle [Straßen].");
    STAND.assertMarks("de", "Sanktion", "Ministerin Müller hebt [Sanktionen] auf");
    STAND.assertMisses("de", "Mühle");
  }

  @Test
  void findsGermanWordsThatOnlyLookLikeUmlauts() {
    STAND.assertMarks(
        "de",
        "neue",
        "Die Häuser am Hafen öffnen [neu], sagte Müller.",
        "Das [neue] Abkommen des Ministers gilt für alle Straßen.");
    STAND.assertMarks("de", "Goethe", "[Goethe] und Israel kommen im Vertrag nicht vor.");
    STAND.assertMarks("de", "Göthe", "[Goethe] und Israel kommen im Vertrag nicht vor.");
    STAND.assertMarks("de", "Israels", "Goethe und [Israel] kommen im Vertrag nicht vor.");
  }

  @Test
  void findsSpanishInEveryInflection() {
    STAND.assertMarks(
        "es",
        "sancion",
        "El ministro levanta las [sanciones]",
        "Los niños españoles volvieron a las escuelas tras la [sanción].");
    STAND.assertMarks(
        "es",
        "elección española",
        "Las [elecciones] del puerto se celebrarán en mayo.",
        "Los niños [españoles] volvieron a las escuelas tras la sanción.");
    STAND.assertMarks(
        "es", "\"ninos\"", "Los [niños] españoles volvieron a las escuelas tras la sanción.");
    STAND.assertMarks(
        "es", "niño", "Los [niños] españoles volvieron a las escuelas tras la sanción.");
    STAND.assertMisses("es", "niña");
    STAND.assertMisses("es", "sanidad");
  }

  @Test
  void findsRussianInEveryInflection() {
    STAND.assertMarks(
        "ru",
        "санкция",
        "Министры сняли [санкции] с банков",
        "Глава МИД сообщил, что [санкциями] больше никто не угрожает.");
    STAND.assertMarks(
        "ru",
        "банк переговоры",
        "Министры сняли санкции с [банков]",
        "Ещё три [банка] откроются после [переговоров] о Сирии.");
    STAND.assertMarks(
        "ru", "\"еще три\"", "[Ещё] [три] банка откроются после переговоров о Сирии.");
    STAND.assertMarks("ru", "Сирия", "Ещё три банка откроются после переговоров о [Сирии].");
    STAND.assertMisses("ru", "санаторий");
  }

  @Test
  void marksOneOfTwoEqualWords() {
    STAND.assertMarks("en", "\"lift sanctions\"", "Envoys [lift] [sanctions] on harbour banks");
    STAND.assertMarks(
        "de", "\"sagte Müller\"", "Die Häuser am Hafen öffnen neu, [sagte] [Müller].");
    STAND.assertMarks("ckb", "\"سەرۆکی هەرێم\"", "[سەرۆکی] [هەرێم] پێشوازی لە نوێنەران کرد.");
    STAND.assertMarks(
        "tr", "\"Iğdır için\"", "Ankara'dan gelen heyet ISPARTA ve [Iğdır] [için] de karar aldı.");
  }

  @Test
  void findsOneNameInSeveralLanguages() {
    STAND.assertFindsOnly("Israel", "de", "fr");
    STAND.assertFindsOnly("sanktionen", "de");
  }
}
