package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
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
          Ministrarna har enats om en ny bro över älven, men det kommer att ta flera år.
          Ministrowie uzgodnili budowę nowego mostu przez rzekę, ale prace zajmą wiele lat.
          Miniștrii au căzut de acord asupra unui nou pod, dar lucrările vor dura mai mulți ani.
          Para menteri sepakat untuk membangun jembatan baru di atas sungai itu dengan cepat.
          A miniszterek megegyeztek egy új hídról, de az építkezés még évekig fog tartani.
          Министрите се договориха за нов мост над реката и работата ще отнеме години.
          Министри су се договорили о новом мосту преко реке, али ће радови трајати годинама.
          وزیرانو د سیند پر سر د نوي پله په اړه هوکړه وکړه چې ډېر کلونه به وخت ونیسي
          """)
  void doesNotTakeNeighboursForThese(String sentence) {
    assertThat(Language.detect(sentence)).isEmpty();
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
