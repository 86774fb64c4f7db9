package org.dateline.lucene;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The languages without a stemmer: found as written, accents, case and keyboards aside. */
class PlainLanguagesTest {
  private static final Newsstand STAND = new Newsstand();

  @BeforeAll
  static void indexes() {
    STAND
        .with("ur", "پابندیاں ختم", "وزیر نے کہا کہ بندرگاہ ۱۲ دن میں کھلے گی۔")
        .with("ps", "بندیزونه لرې شول", "وزیر وویل چې بانکونه به په ۱۲ ورځو کې پرانیستل شي.")
        .with("sd", "پابنديون ختم ڪيون ويون", "وزير چيو ته بئنڪون ۱۲ ڏينهن ۾ کلنديون.")
        .with(
            "ug",
            "جازالار بىكار قىلىندى",
            "مىنىستىر بانكىلارنىڭ 12 كۈندە ئېچىلىدىغانلىقىنى ئېيتتى.")
        .with("he", "הסנקציות הוסרו", "השר אמר שארה\"ב תפתח את הנמל. שָׁלוֹם נאמר שם.")
        .with("uk", "Санкції знято", "П’ять банків відкриються, сказав міністр.")
        .with("be", "Санкцыі знятыя", "Міністр сказаў, што пяць банкаў адкрыюцца зноў.")
        .with("mk", "Санкциите се укинати", "Министерот рече дека банките ќе се отворат.")
        .with("sr", "Санкције су укинуте", "Министар је рекао да ће се банке отворити.")
        .with("pl", "Sankcje zniesione", "Ministrowie rozmawiali o porcie w Łodzi.")
        .with("sk", "Sankcie zrušené", "Ministri hovorili o prístave v Žiline.")
        .with("sl", "Sankcije odpravljene", "Ministri so govorili o pristanišču v Kopru.")
        .with("hr", "Ukinute sankcije", "Ministri su razgovarali o luci i ribarima iz Šibenika.")
        .with("sq", "Hiqen sanksionet", "Ministrat folën për portin e Durrësit dhe çështjen.")
        .with("az", "Sanksiyalar ləğv edildi", "Nazirlər İrəvandan və limanlardan danışdılar.")
        .with("ka", "სანქციები მოიხსნა", "მინისტრმა ახალ პორტზე ისაუბრა.")
        .with("ms", "Sekatan ditarik balik", "Menteri bercakap tentang pelabuhan baharu.")
        .with("sw", "Vikwazo vyaondolewa", "Mawaziri walizungumza kuhusu bandari mpya.")
        .with("vi", "Dỡ bỏ lệnh trừng phạt", "Bộ trưởng nói về cảng biển ở Đà Nẵng.");
  }

  @AfterAll
  static void closes() {
    STAND.close();
  }

  @Test
  void findsUrduFromAnArabicKeyboard() {
    STAND.assertMarks("ur", "پابنديان", "[پابندیاں] ختم");
    STAND.assertMarks("ur", "\"کهلے\"", "وزیر نے کہا کہ بندرگاہ ۱۲ دن میں [کھلے] گی۔");
    STAND.assertMarks("ur", "\"12 دن\"", "وزیر نے کہا کہ بندرگاہ [۱۲] [دن] میں کھلے گی۔");
    STAND.assertMisses("ur", "بند");
  }

  @Test
  void findsPashtoFromAnArabicKeyboard() {
    STAND.assertMarks("ps", "بنديزونه لري", "[بندیزونه] [لرې] شول");
    STAND.assertMarks("ps", "\"بانكونه\"", "وزیر وویل چې [بانکونه] به په ۱۲ ورځو کې پرانیستل شي.");
    STAND.assertMarks(
        "ps", "\"١٢ ورځو\"", "وزیر وویل چې بانکونه به په [۱۲] [ورځو] کې پرانیستل شي.");
    STAND.assertMisses("ps", "بندیوان");
  }

  @Test
  void findsSindhiFromOtherKeyboards() {
    STAND.assertMarks("sd", "پابندیون", "[پابنديون] ختم ڪيون ويون");
    STAND.assertMarks("sd", "\"ختم کیون\"", "پابنديون [ختم] [ڪيون] ويون");
    STAND.assertMarks("sd", "\"12\"", "وزير چيو ته بئنڪون [۱۲] ڏينهن ۾ کلنديون.");
    STAND.assertMisses("sd", "پابند");
  }

  @Test
  void findsUyghurFromOtherKeyboards() {
    STAND.assertMarks("ug", "بیکار", "جازالار [بىكار] قىلىندى");
    STAND.assertMarks(
        "ug", "بانکیلارنیڭ", "مىنىستىر [بانكىلارنىڭ] 12 كۈندە ئېچىلىدىغانلىقىنى ئېيتتى.");
    STAND.assertMarks(
        "ug", "\"۱۲ كۈندە\"", "مىنىستىر بانكىلارنىڭ [12] [كۈندە] ئېچىلىدىغانلىقىنى ئېيتتى.");
    STAND.assertMisses("ug", "جازىبە");
  }

  @Test
  void findsHebrewWithoutPoints() {
    STAND.assertMarks("he", "שלום", "השר אמר שארה\"ב תפתח את הנמל. [שָׁלוֹם] נאמר שם.");
    STAND.assertMarks("he", "\"הנמל\"", "השר אמר שארה\"ב תפתח את [הנמל]. שָׁלוֹם נאמר שם.");
    STAND.assertMarks("he", "שארה״ב", "השר אמר [שארה\"ב] תפתח את הנמל. שָׁלוֹם נאמר שם.");
    STAND.assertMisses("he", "נמלים");
  }

  @Test
  void findsUkrainianAndBelarusianAsWritten() {
    STAND.assertMarks("uk", "п'ять", "[П’ять] банків відкриються, сказав міністр.");
    STAND.assertMarks("uk", "\"пʼять банків\"", "[П’ять] [банків] відкриються, сказав міністр.");
    STAND.assertMisses("uk", "банка");
    STAND.assertMarks("be", "САНКЦЫІ", "[Санкцыі] знятыя");
    STAND.assertMisses("be", "санітар");
  }

  @Test
  void findsMacedonianAndSerbianAsWritten() {
    STAND.assertMarks("mk", "БАНКИТЕ", "Министерот рече дека [банките] ќе се отворат.");
    STAND.assertMisses("mk", "банкет");
    STAND.assertMarks("sr", "САНКЦИЈЕ", "[Санкције] су укинуте");
    STAND.assertMisses("sr", "санкање");
  }

  @Test
  void findsWestSlavicWordsWithoutAccents() {
    STAND.assertMarks("pl", "LODZI", "Ministrowie rozmawiali o porcie w [Łodzi].");
    STAND.assertMisses("pl", "portret");
    STAND.assertMarks("sk", "pristave ziline", "Ministri hovorili o [prístave] v [Žiline].");
    STAND.assertMisses("sk", "prísavka");
  }

  @Test
  void findsSouthSlavicWordsWithoutAccents() {
    STAND.assertMarks("sl", "pristaniscu", "Ministri so govorili o [pristanišču] v Kopru.");
    STAND.assertMisses("sl", "pristava");
    STAND.assertMarks("hr", "sibenika", "Ministri su razgovarali o luci i ribarima iz [Šibenika].");
    STAND.assertMisses("hr", "šibica");
  }

  @Test
  void findsAlbanianWithoutAccents() {
    STAND.assertMarks("sq", "ceshtjen", "Ministrat folën për portin e Durrësit dhe [çështjen].");
    STAND.assertMarks(
        "sq", "\"DURRESIT\"", "Ministrat folën për portin e [Durrësit] dhe çështjen.");
    STAND.assertMisses("sq", "portret");
  }

  @Test
  void findsAzerbaijaniWithEitherI() {
    STAND.assertMarks("az", "irəvandan", "Nazirlər [İrəvandan] və limanlardan danışdılar.");
    STAND.assertMarks("az", "DANIŞDILAR", "Nazirlər İrəvandan və limanlardan [danışdılar].");
    STAND.assertMisses("az", "nəzarət");
  }

  @Test
  void findsGeorgianCapitals() {
    STAND.assertMarks("ka", "ᲡᲐᲜᲥᲪᲘᲔᲑᲘ", "[სანქციები] მოიხსნა");
    STAND.assertMisses("ka", "სანთელი");
  }

  @Test
  void findsMalayAndSwahiliAsWritten() {
    STAND.assertMarks("ms", "SEKATAN", "[Sekatan] ditarik balik");
    STAND.assertMisses("ms", "sekat");
    STAND.assertMarks(
        "sw",
        "vikwazo BANDARI",
        "[Vikwazo] vyaondolewa",
        "Mawaziri walizungumza kuhusu [bandari] mpya.");
    STAND.assertMisses("sw", "bandia");
  }

  @Test
  void findsVietnameseWithoutAccents() {
    STAND.assertMarks("vi", "\"trung phat\"", "Dỡ bỏ lệnh [trừng] [phạt]");
    STAND.assertMarks("vi", "da nang", "Bộ trưởng nói về cảng biển ở [Đà] [Nẵng].");
    STAND.assertMarks("vi", "\"ca\u0309ng\"", "Bộ trưởng nói về [cảng] biển ở Đà Nẵng.");
    STAND.assertMisses("vi", "tranh");
  }
}
