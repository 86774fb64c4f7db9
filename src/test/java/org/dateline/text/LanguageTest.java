package org.dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  private static final List<String> WITH_TEXTS =
      List.of(
          ("ar az bg ca ckb cs da de el en es fa fi fr he hi hr hu id it ja ko ku ms nl no pl pt ro"
                  + " ru sr sv tr uk ur zh")
              .split(" "));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en  | The ministers agreed on a new bridge over the river, but said it would take years.
          fr  | Les ministres se sont mis d'accord sur un nouveau pont, mais les travaux seront longs.
          de  | Die Minister haben sich auf eine neue Brücke geeinigt, aber der Bau wird Jahre dauern.
          es  | Los ministros acordaron un nuevo puente sobre el río, pero la obra tardará años.
          it  | I ministri hanno trovato un accordo sul nuovo ponte, ma i lavori della città sono lunghi.
          pt  | Os ministros chegaram a um acordo sobre a nova ponte, mas as obras não serão rápidas.
          nl  | De ministers zijn het eens over een nieuwe brug, maar het werk zal nog jaren duren.
          tr  | Bakanlar nehrin üzerine yeni bir köprü için anlaştı, ancak çalışmalar yıllar sürecek.
          ku  | Wezîran li ser pireke nû li hev kirin, lê xebat wê çend salan bidome û zehmet e.
          ckb | وەزیرەکان لەسەر پردێکی نوێ ڕێککەوتن، بەڵام کارەکە چەند ساڵێک دەخایەنێت.
          ar  | اتفق الوزراء على بناء جسر جديد فوق النهر، لكن الأعمال ستستغرق سنوات طويلة.
          fa  | وزیران بر سر ساخت یک پل تازه به توافق رسیدند، اما کار سال‌ها طول می‌کشد.
          ur  | وزیروں نے دریا پر نئے پل کی تعمیر پر اتفاق کیا ہے لیکن کام میں کئی سال لگیں گے۔
          ru  | Министры договорились о новом мосте через реку, но работы займут многие годы.
          uk  | Міністри домовилися про новий міст через річку, але роботи триватимуть кілька років.
          el  | Οι υπουργοί συμφώνησαν για μια νέα γέφυρα πάνω από το ποτάμι.
          he  | השרים הסכימו על גשר חדש מעל הנהר, אך העבודה תימשך שנים.
          hi  | मंत्रियों ने नदी पर नए पुल के लिए सहमति दी, लेकिन काम में कई साल लगेंगे।
          zh  | 部长们就修建一座新的跨河大桥达成一致，但工程需要数年时间。
          ja  | 閣僚らは川に新しい橋を架けることで合意したが、工事には数年かかる。
          ko  | 장관들은 강 위에 새 다리를 놓기로 합의했지만 공사는 몇 년이 걸릴 것이다.
          ka  | მინისტრები შეთანხმდნენ მდინარეზე ახალი ხიდის მშენებლობაზე.
          hy  | Նախարարները համաձայնեցին գետի վրա նոր կամուրջ կառուցել։
          th  | รัฐมนตรีตกลงสร้างสะพานใหม่ข้ามแม่น้ำ แต่งานจะใช้เวลาหลายปี
          sv  | Ministrarna har enats om en ny bro över älven, men det kommer att ta flera år.
          da  | Ministrene er blevet enige om en ny bro over floden, men arbejdet vil tage flere år.
          no  | Ministrene er blitt enige om en ny bro over elven, men arbeidet vil ta mange år etter dette.
          fi  | Ministerit sopivat uudesta sillasta joen yli, mutta työt kestävät monta vuotta.
          et  | Ministrid leppisid kokku uue silla ehitamises üle jõe, kuid tööd võtavad aastaid.
          hu  | A miniszterek megegyeztek egy új hídról, de az építkezés még évekig fog tartani.
          ro  | Miniștrii au căzut de acord asupra unui nou pod, dar lucrările vor dura mai mulți ani.
          cs  | Ministři se shodli na novém mostě přes řeku, ale práce potrvají několik let.
          sk  | Ministri sa zhodli na novom moste cez rieku, ale práce potrvajú niekoľko rokov.
          pl  | Ministrowie uzgodnili budowę nowego mostu przez rzekę, ale prace zajmą wiele lat.
          sl  | Ministri so se dogovorili o novem mostu čez reko, vendar bodo dela trajala več let.
          hr  | Ministri su se složili oko novog mosta preko rijeke, no radovi će trajati nekoliko tjedana.
          sr  | Ministri su se dogovorili o novom mostu preko reke, ali će se videti šta je sledeće.
          sr  | Министри су се договорили о новом мосту преко реке, али ће радови трајати годинама.
          mk  | Министрите се договорија за нов мост преку реката, но работите ќе траат со години.
          bg  | Министрите се договориха за нов мост над реката и работата ще отнеме години.
          be  | Міністры дамовіліся пра новы мост праз раку, але работы зоймуць яшчэ некалькі гадоў.
          sq  | Ministrat ranë dakord për një urë të re mbi lumë, por punimet do të zgjasin disa vjet.
          lt  | Ministrai susitarė dėl naujo tilto per upę, tačiau darbai truks dar kelerius metus.
          lv  | Ministri vienojās par jaunu tiltu pār upi, taču darbi ilgs vēl vairākus gadus.
          ca  | Els ministres van acordar un nou pont sobre el riu, però les obres duraran anys.
          az  | Nazirlər çayın üzərində yeni körpü barədə razılığa gəldilər, amma işlər illərlə davam edəcək.
          id  | Para menteri sepakat untuk membangun jembatan baru di atas sungai itu karena macet.
          ms  | Para menteri bersetuju untuk membina jambatan baharu di atas sungai itu kerana sesak.
          vi  | Các bộ trưởng đã đồng ý xây một cây cầu mới qua sông, nhưng sẽ mất nhiều năm.
          sw  | Mawaziri walikubaliana kujenga daraja jipya katika mto huo, lakini kazi hiyo ni ya miaka.
          mr  | मंत्र्यांनी नदीवर नवीन पूल बांधण्यास मान्यता दिली आहे आणि काम सुरू झाले आहे.
          ne  | मन्त्रीहरूले नदीमा नयाँ पुल बनाउने सहमति गरेका छन् र काम पनि सुरु भएको छ।
          bn  | মন্ত্রীরা নদীর উপর একটি নতুন সেতু নির্মাণে একমত হয়েছেন।
          ta  | ஆற்றின் மீது புதிய பாலம் கட்ட அமைச்சர்கள் ஒப்புக்கொண்டனர்.
          te  | నదిపై కొత్త వంతెన నిర్మాణానికి మంత్రులు అంగీకరించారు.
          ps  | وزیرانو د سیند پر سر د نوي پله په اړه هوکړه وکړه چې ډېر کلونه به وخت ونیسي
          """)
  void tellsTheLanguageOfSentences(String language, String sentence) {
    assertThat(Language.detect(sentence)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en  | Parliament votes on the new budget
          fr  | Le parlement vote sur le budget des régions
          de  | Der Streit um die neue Brücke
          es  | El puente más largo de la región
          tr  | Yeni köprü için karar bugün
          ku  | Li Hewlêrê civîna nû ya wezîran
          ckb | پردی نوێی هەولێر کرایەوە
          ar  | افتتاح جسر جديد في أربيل
          fa  | گشایش پل تازه در شهر تبریز
          ur  | لاہور میں نئے پل کا افتتاح
          ru  | Открыт новый мост через реку
          uk  | Відкрито новий міст через річку
          zh  | 新桥通车
          ja  | 新しい橋が開通
          ko  | 새 다리 개통
          it  | Il ponte più lungo della regione
          pt  | A ponte mais longa da região
          ca  | El pont més llarg de les comarques
          nl  | De langste brug van het land wordt vandaag geopend
          sv  | Landets längsta bro är öppen
          da  | Ny bro åbnet efter mange års byggeri i landet
          no  | Ny bro åpnet etter mange år
          fi  | Maan pisin silta avattiin
          hu  | Megnyílt az ország leghosszabb hídja
          ro  | Cel mai lung pod din țară
          cs  | Otevřeli nejdelší most v zemi
          sk  | Otvorili najdlhší most, ktorý bude slúžiť aj chodcom
          pl  | Otwarto najdłuższy most w kraju
          hr  | Otvoren najduži most u zemlji, kaže ministar nakon dva tjedna
          sr  | Отворен најдужи мост у Србији после две године
          bg  | Откриха най-дългия мост в страната
          az  | Ölkənin ən uzun körpüsü açıldı
          id  | Jembatan terpanjang di Indonesia dibuka karena warga menunggu
          ms  | Jambatan terpanjang di Malaysia dibuka kepada orang ramai kerana cuti
          sq  | U hap ura më e gjatë në vend
          vi  | Khánh thành cây cầu dài nhất nước
          he  | נפתח הגשר הארוך בארץ
          hi  | देश का सबसे लंबा पुल खुला, लोगों में खुशी
          el  | Άνοιξε η μεγαλύτερη γέφυρα
          """)
  void tellsTheLanguageOfHeadlines(String language, String headline) {
    assertThat(Language.detect(headline)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Erbil
          Hassan Rouhani Bandar Abbas
          2025-12-21 18:04
          پل
          """)
  void doesNotGuessFromNames(String text) {
    assertThat(Language.detect(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ráðherrarnir hafa náð samkomulagi um nýja brú yfir ána, en það mun taka mörg ár að byggja.
          Die ministers het ooreengekom oor ’n nuwe brug oor die rivier, maar dit sal jare duur.
          Министрлер өзен үстінен жаңа көпір салуға келісті, бірақ жұмыс бірнеше жылға созылады.
          Ministrlar daryo ustidan yangi koʻprik qurishga kelishib oldilar, lekin ish bir necha yil.
          وزيرن درياهه تي نئين پل ٺاهڻ تي اتفاق ڪيو آهي پر ڪم ۾ ڪيترائي سال لڳندا
          مىنىستىرلار دەريا ئۈستىگە يېڭى كۆۋرۈك سېلىشقا كېلىشتى
          """)
  void doesNotTakeNeighboursForThese(String sentence) {
    assertThat(Language.detect(sentence)).isEmpty();
  }

  @Test
  void isRightAboutParagraphsOfNews() throws IOException {
    List<String> wrong = new ArrayList<>();
    int unsure = 0;
    int all = 0;
    for (String language : WITH_TEXTS) {
      for (String item : items(language)) {
        String paragraph = item.split("\n")[1];
        String told = Language.detect(paragraph);
        all++;
        unsure += told.isEmpty() ? 1 : 0;
        if (!told.isEmpty() && !told.equals(language)) {
          wrong.add(language + " told " + told + ": " + paragraph);
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(unsure).isLessThanOrEqualTo(all * 3 / 100);
  }

  private static List<String> items(String language) throws IOException {
    try (InputStream in =
        LanguageTest.class.getResourceAsStream("/languages/" + language + ".txt")) {
      return List.of(new String(in.readAllBytes(), UTF_8).strip().split("\n\n+"));
    }
  }

  @Test
  void tellsOnlyTheLanguagesAllowed() {
    String danish = "Ministrene er blevet enige om en ny bro over floden, men det vil tage år.";
    String persian = "وزیران بر سر ساخت یک پل تازه به توافق رسیدند";

    assertThat(Language.detect(danish, Set.of("da", "en"))).isEqualTo("da");
    assertThat(Language.detect(danish, Set.of("de", "en", "ku"))).isEmpty();
    assertThat(Language.detect(persian, Set.of("ar", "ckb"))).isEmpty();
    assertThat(Language.detect(persian, Set.of("fa"))).isEqualTo("fa");
  }

  @Test
  void isSurerWhenThereAreFewer() {
    String either = "Fidan bertemu Lavrov di Antalya pada hari Minggu untuk membahas perang itu";

    assertThat(Language.detect("Menteri bertemu pada hari ini", Set.of())).isEmpty();
    assertThat(Language.detect("Menteri bertemu pada hari ini", Set.of("en", "id"))).isIn("", "id");
    assertThat(Language.detect(either, Set.of("en", "id"))).isEqualTo("id");
  }

  @Test
  void listsTheLanguagesItKnows() {
    assertThat(Language.known())
        .contains("ar", "az", "ckb", "en", "fa", "ku", "tr", "zh")
        .doesNotContain("", "is", "la")
        .hasSizeGreaterThanOrEqualTo(50);
  }

  @Test
  void readsPersianTypedWithArabicLetters() {
    assertThat(Language.detect("وزيران بر سر ساخت يك پل تازه به توافق رسيدند كه در شهر است"))
        .isEqualTo("fa");
  }

  @Test
  void doesNotTakeJapaneseNamesForChinese() {
    assertThat(Language.detect("久保建英、三笘薫")).isEmpty();
    assertThat(Language.detect("习近平访问东京")).isEqualTo("zh");
  }

  @Test
  void isNotMisledByForeignNames() {
    assertThat(Language.detect("قال متحدث باسم شركة Boeing إن الطائرة وصلت إلى مطار أربيل الدولي"))
        .isEqualTo("ar");
    assertThat(Language.detect("The word for bread is نان in both of these languages, he said."))
        .isEqualTo("en");
  }

  @Test
  void readsCapitalsLikeSmallLetters() {
    assertThat(Language.detect("THE MINISTERS AGREED ON THE BRIDGE")).isEqualTo("en");
    assertThat(Language.detect("BAKANLAR YENİ BİR KÖPRÜ İÇİN ANLAŞTI")).isEqualTo("tr");
  }

  @Test
  void leavesEvenMixturesOpen() {
    assertThat(Language.detect("Новый мост открыт new bridge opened")).isEmpty();
  }

  @Test
  void isCalmAboutLoneSurrogates() {
    assertThat(Language.detect("\uD83D the bridge over the river \uDE00")).isEqualTo("en");
    assertThat(Language.detect("")).isEmpty();
  }
}
