package org.dateline.lucene;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Languages written without spaces, and Korean, whose particles are joined to words. */
class UnspacedLanguagesTest {
  private static final Newsstand STAND = new Newsstand();

  @BeforeAll
  static void indexes() {
    STAND
        .with("zh", "叙利亚制裁解除", "外交部长周二表示，银行将在2026年重新开放。港口谈判推迟。")
        .with("ja", "シリアへの制裁を解除", "外相は火曜日に銀行が再開すると述べた。ﾊﾞｸﾞﾀﾞｯﾄﾞの港も開く。")
        .with("ko", "시리아 제재를 해제", "대통령은 은행이 다시 문을 연다고 말했다. 삼성SDS도 참여한다.")
        .with("th", "ยกเลิกการคว่ำบาตรซีเรีย", "รัฐมนตรีกล่าวว่าธนาคารจะเปิดอีกครั้งในปี ๒๕๖๙")
        .with("km", "ការដាក់ទណ្ឌកម្មត្រូវបានលុប", "រដ្ឋមន្ត្រីនិយាយអំពីកំពង់ផែ")
        .with("my", "ပိတ်ဆို့မှုများ ရုပ်သိမ်း", "ဝန်ကြီးက ဘဏ်များ ပြန်ဖွင့်မည်ဟု ပြောသည်")
        .with("lo", "ຍົກເລີກການຄວ່ຳບາດ", "ລັດຖະມົນຕີເວົ້າກ່ຽວກັບທ່າເຮືອ");
  }

  @AfterAll
  static void closes() {
    STAND.close();
  }

  @Test
  void findsChineseWordsWithinSentences() {
    STAND.assertMarks("zh", "制裁", "叙利亚[制裁]解除");
    STAND.assertMarks("zh", "\"外交部\"", "[外交部]长周二表示，银行将在2026年重新开放。港口谈判推迟。");
    STAND.assertMarks("zh", "港口 2026", "外交部长周二表示，银行将在[2026]年重新开放。[港口]谈判推迟。");
    STAND.assertMisses("zh", "裁制");
    STAND.assertMisses("zh", "外部");
  }

  @Test
  void findsJapaneseWordsInAnyKana() {
    STAND.assertMarks("ja", "シリア", "[シリア]への制裁を解除");
    STAND.assertMarks("ja", "バグダッド", "外相は火曜日に銀行が再開すると述べた。[ﾊﾞｸﾞﾀﾞｯﾄﾞ]の港も開く。");
    STAND.assertMisses("ja", "リビア");
  }

  @Test
  void findsKoreanWordsWithParticles() {
    STAND.assertMarks("ko", "대통령", "[대통령]은 은행이 다시 문을 연다고 말했다. 삼성SDS도 참여한다.");
    STAND.assertMarks("ko", "제재", "시리아 [제재]를 해제");
    STAND.assertMarks("ko", "삼성 sds", "대통령은 은행이 다시 문을 연다고 말했다. [삼성][SDS]도 참여한다.");
    STAND.assertMisses("ko", "대령");
  }

  @Test
  void findsKoreanTypedInParts() {
    STAND.assertMarks("ko", "\u1109\u1175\u1105\u1175\u110B\u1161", "[시리아] 제재를 해제");
  }

  @Test
  void findsThaiWordsWithinSentences() {
    STAND.assertMarks("th", "ธนาคาร", "รัฐมนตรีกล่าวว่า[ธนาคาร]จะเปิดอีกครั้งในปี ๒๕๖๙");
    STAND.assertMarks("th", "\"คว่ำ\"", "ยกเลิกการ[คว่ำ]บาตรซีเรีย");
    STAND.assertMarks("th", "2569", "รัฐมนตรีกล่าวว่าธนาคารจะเปิดอีกครั้งในปี [๒๕๖๙]");
    STAND.assertMisses("th", "ธนบัตร");
  }

  @Test
  void findsKhmerLaoAndBurmeseWithinSentences() {
    STAND.assertMarks("km", "មន្ត្រី", "រដ្ឋ[មន្ត្រី]និយាយអំពីកំពង់ផែ");
    STAND.assertMisses("km", "កំពូល");
    STAND.assertMarks("lo", "ເຮືອ", "ລັດຖະມົນຕີເວົ້າກ່ຽວກັບທ່າ[ເຮືອ]");
    STAND.assertMisses("lo", "ເຮືອນ");
    STAND.assertMarks("my", "ဘဏ်", "ဝန်ကြီးက [ဘဏ်]များ ပြန်ဖွင့်မည်ဟု ပြောသည်");
    STAND.assertMisses("my", "ဘဏ္ဍာ");
  }
}
