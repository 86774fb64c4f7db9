package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The stems of the languages. */
class StemmingTest {
  private final Analyzers analyzers = new Analyzers();

  private Forms forms(String word, String language) {
    return analyzers.forms(word.toCharArray(), word.length(), language);
  }

  private Set<String> stems(String words, String language) {
    return Arrays.stream(words.split(" "))
        .map(word -> forms(word, language).stem())
        .collect(Collectors.toSet());
  }

  /** Those that the word is indexed with, of which one must be of the query. */
  private Set<String> allStems(String word, String language) {
    Set<String> stems = new HashSet<>(Set.of(forms(word, language).stem()));
    forms(word, language).moreStems().forEach(more -> stems.add(more.text()));
    return stems;
  }

  @ParameterizedTest
  @CsvSource({
    "en, sanctions sanctioned sanctioning",
    "ar, العقوبات عقوبات والعقوبات بالعقوبات عقوبه",
    "ar, الخارجية الخارجيه الخارجیة والخارجية",
    "ar, سوريا سورية السوريّة سوریا وسوريا سورى",
    "ckb, سزا سزاکان سزاکانی سزاکە سزاكان",
    "ckb, سەرۆک سەرۆکی سەرۆکەکان سه‌رۆک سەرۆکان سەرۆکەکەی",
    "ckb, شار شارەکان شارەکانی شاران شارێک شارێکی شارەکەدا شارەکەیان شارەوە",
    "ckb, ژن ژنان ژنانی ژنەکان ژنێک ژنی",
    "ckb, نەخۆشخانە نەخۆشخانەکە نەخۆشخانەکان نەخۆشخانەی نەخۆشخانەیەک",
    "ckb, قوتابخانە قوتابخانەکاندا قوتابخانەکانی قوتابخانه‌كان",
    "ckb, حکومەت حکوومەت حکومەتەکە حکوومەتی",
    "ckb, وڵات وڵاتان وڵاتمان وڵاتەکەمان",
    "ckb, زمان زمانەکە زمانی",
    "fa, تحریم تحریم‌ها تحریمها تحریم‌های تحريم",
    "tr, yaptırım yaptırımlar yaptırımları yaptırımların YAPTIRIM yaptirim",
    "tr, bakan bakanlar bakanı bakanın bakanlara BAKANDAN",
    "tr, Türkiye Türkiye'nin Türkiye’de TÜRKİYE",
    "tr, ülke ülkeler ülkenin ülkede ülkelerinde ülkemizin ülkeniz",
    "tr, kitap kitabı kitaplar kitaplarımızı kitabımız kitaplarım",
    "tr, ev evler evlerde evlerimizde evimiz eviniz EVLERİ",
    "tr, hak hakları hakların haklarımızdan haklari",
    "tr, arkadaş arkadaşlarımla arkadaşımız arkadaslar",
    "tr, başkan başkanı başkanın başkanlar başkanımız başkanda",
    "tr, bölge bölgenin bölgede bölgeler bölgesini",
    "tr, insan insanın insanları",
    "tr, dünya dünyanın dünyada",
    "tr, rica ricamız ricalar",
    "tr, öğretmen öğretmenler öğretmenlerimizden öğretmeni",
    "tr, ağaç ağacı ağaçlarınız",
    "tr, köpek köpeği köpeklerimiz",
    "tr, deniz denizde denizlerimiz",
    "tr, gün günler günümüzde gunler",
    "tr, yaptırım yaptırımlarımız yaptırımımız",
    "fr, sanction sanctions l'sanctions",
    "fr, économique économiques",
    "de, Müller Mueller Muller MÜLLER",
    "de, Haus Häuser Hauses Häusern",
    "de, Minister Ministers Ministern",
    "de, Straße Strasse Straßen STRASSE",
    "es, sanción sanciones SANCIONES",
    "es, casa casas",
    "es, año años AÑOS anos",
    "es, río ríos rio",
    "es, niño niños",
    "es, juez jueces",
    "es, mes meses",
    "es, base bases",
    "es, jefe jefes",
    "es, voz voces",
    "es, ley leyes",
    "es, aire aires",
    "es, día días",
    "gl, mes meses",
    "gl, día días",
    "gl, lei leis",
    "pt, país países",
    "pt, rua ruas",
    "de, Jahr Jahre Jahren",
    "fr, rue rues",
    "ru, санкции санкция санкций санкциями Санкцию",
    "ru, ещё еще",
    "nl, sancties sanctie",
    "nb, sanksjonene sanksjoner sanksjonen sanksjon",
    "nb, havn havnen havner havnene",
    "nn, sanksjon sanksjonar sanksjonane",
    "nn, hamn hamna hamner hamnene",
    "bg, санкция санкцията санкции санкциите",
    "bg, пристанище пристанището пристанища пристанищата",
    "bg, път пътища",
    "bn, মন্ত্রী মন্ত্রীরা মন্ত্রীদের মন্ত্রীকে",
    "et, sanktsioon sanktsiooni sanktsioonid sanktsioone",
    "gl, sanción sancións",
    "gl, galego galega galegos galegas",
    "hu, kikötő kikötők kikötőkről kikötőben kikötőt",
    "hu, bank bankok bankban bankokat",
    "hu, elnök elnökök elnököt elnöknek",
    "it, banca banche",
    "it, porto porti",
    "it, paese paesi",
    "it, lago laghi",
    "ro, ministru ministrul miniștri miniștrilor",
    "te, మంత్రి మంత్రులు మంత్రుల",
    "te, ఆంక్ష ఆంక్షలు ఆంక్షల",
    "te, బ్యాంకు బ్యాంకులు బ్యాంకుల",
    "pt-BR, sanções sanção"
  })
  void givesInflectionsOneStem(String language, String words) {
    Set<String> first = allStems(words.split(" ")[0], language);
    for (String word : words.split(" ")) {
      assertThat(allStems(word, language)).as(words).containsAnyElementsOf(first);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ar, العقوبات العقود",
    "ckb, سەرۆک سەرما",
    "fa, تحریم تحریر",
    "tr, yaptırım yapı",
    "tr, kara kar karar",
    "tr, başkan başka",
    "tr, insan inşa",
    "tr, haziran hazır",
    "tr, at atı ata atlas",
    "tr, al ala alan",
    "tr, ban bana",
    "tr, on onlar",
    "tr, do dolar",
    "tr, te temiz",
    "tr, gül güler",
    "tr, kırmızı kır",
    "tr, deniz de Akdeniz",
    "tr, ada ad",
    "tr, soy söyler",
    "ckb, باران بار",
    "ckb, خودا خو",
    "ckb, نزیک نز",
    "ckb, شار شەڕ",
    "es, casa caso",
    "es, dios dio",
    "es, para paro",
    "es, mes más mesa",
    "pt, país pais",
    "fr, sanction sanctuaire",
    "de, neue nu",
    "de, Israel Insel",
    "es, sanción sanidad",
    "ru, санкция санаторий",
    "bg, път пристанище",
    "bn, মন্ত্রী মন্ত্র",
    "gl, sanción santo",
    "hu, bank bab",
    "it, banca bancone",
    "nb, havn hav"
  })
  void keepsOtherWordsApart(String language, String words) {
    Set<String> seen = new HashSet<>();
    for (String word : words.split(" ")) {
      assertThat(seen).as(words).doesNotContainAnyElementsOf(allStems(word, language));
      seen.addAll(allStems(word, language));
    }
  }

  @ParameterizedTest
  @CsvSource({"tr, keller, kel", "tr, Hitler, hit", "es, wine, win", "es, made, mad"})
  void meetsNoShortEnglishWords(String language, String word, String english) {
    assertThat(stems(word, language)).doesNotContainAnyElementsOf(stems(english, "en"));
  }

  @ParameterizedTest
  @CsvSource({"ckb, لبنان, لبن", "ckb, عمان, عم"})
  void meetsNoShortArabicWords(String language, String word, String arabic) {
    assertThat(stems(word, language)).doesNotContainAnyElementsOf(stems(arabic, "ar"));
  }

  @Test
  void leavesShortWordsOfOtherScripts() {
    assertThat(stems("12 شار 制 ü", "tr")).containsExactlyInAnyOrder("12", "شار", "制", "u");
  }

  @Test
  void takesTheFirstPartOfATag() {
    assertThat(Stemming.of("en-GB")).isEqualTo(Stemming.ENGLISH);
    assertThat(Stemming.of("nb")).isEqualTo(Stemming.NORWEGIAN);
    assertThat(Stemming.of("ku")).isEqualTo(Stemming.NEUTRAL);
    assertThat(Stemming.of("he-IL")).isEqualTo(Stemming.NEUTRAL);
    assertThat(Stemming.of("")).isEqualTo(Stemming.NEUTRAL);
  }

  @ParameterizedTest
  @EnumSource(Stemming.class)
  void leavesAnAsciiFirstLetter(Stemming stemming) {
    long seed = Seed.next();
    Random random = new Random(seed);
    WordForms.Kept kept = new WordForms().of(stemming);
    List<String> ends = List.of("lari", "heden", "iteter", "ungen", "isima", "jeme", "ción", "är");
    for (int round = 0; round < 3_000; round++) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        word.append((char) ((random.nextInt(4) == 0 ? 'A' : 'a') + random.nextInt(26)));
      }
      word.append(ends.get(random.nextInt(ends.size())));
      String written = word.toString();
      Forms forms = kept.of(written.toCharArray(), written.length());

      assertThat(forms.stem().charAt(0))
          .as("seed %d: %s", seed, written)
          .isEqualTo(Character.toLowerCase(written.charAt(0)));
    }
  }

  @ParameterizedTest
  @EnumSource(Stemming.class)
  void leavesNoWordEmpty(Stemming stemming) {
    WordForms.Kept kept = new WordForms().of(stemming);
    for (String word :
        List.of(
            "a", "'", "l'", "'s", "و", "ال", "ـ", "\u064B", "ء", "\u00AD", "制", "ü", "Ł", "٣")) {
      Forms forms = kept.of(word.toCharArray(), word.length());

      assertThat(forms.exact()).as(word).isNotEmpty();
      assertThat(forms.stem()).as(word).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Stemming.class)
  void keepsTheExactFormOfEveryLanguage(Stemming stemming) {
    WordForms.Kept kept = new WordForms().of(stemming);
    for (String word : List.of("Müller", "l'État", "İstanbul'da", "والعقوبات", "ΕΛΛΑΔΑΣ", "Ёлка")) {
      assertThat(kept.of(word.toCharArray(), word.length()).exact())
          .isEqualTo(forms(word, "").exact());
    }
  }
}
