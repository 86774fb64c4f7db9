package org.dateline.lucene;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The languages of India and Nepal, of which three share a script. */
class IndicLanguagesTest {
  private static final Newsstand STAND = new Newsstand();

  @BeforeAll
  static void indexes() {
    STAND
        .with(
            "hi", "प्रतिबंध हटाए गए", "मंत्रियों ने बंदरगाह पर बात की। बैंक १२ दिनों में खुलेंगे।")
        .with("mr", "निर्बंध उठवले", "मंत्र्यांनी सांगितले की बँका लवकरच उघडतील.")
        .with("ne", "प्रतिबन्ध हटाइयो", "मन्त्रीहरूले बन्दरगाहका बैंकहरूबारे कुरा गरे।")
        .with("bn", "নিষেধাজ্ঞা তুলে নেওয়া হলো", "মন্ত্রীরা বন্দরের ব্যাংকগুলো নিয়ে কথা বলেছেন।")
        .with("ta", "தடைகள் நீக்கப்பட்டன", "அமைச்சர்கள் துறைமுகத்தில் வங்கிகளைப் பற்றி பேசினர்.")
        .with("te", "ఆంక్షలు ఎత్తివేశారు", "మంత్రులు ఓడరేవులో బ్యాంకుల గురించి మాట్లాడారు.");
  }

  @AfterAll
  static void closes() {
    STAND.close();
  }

  @Test
  void findsHindiInEveryInflection() {
    STAND.assertMarks(
        "hi", "मंत्री", "[मंत्रियों] ने बंदरगाह पर बात की। बैंक १२ दिनों में खुलेंगे।");
    STAND.assertMarks(
        "hi", "\"12 दिनों\"", "मंत्रियों ने बंदरगाह पर बात की। बैंक [१२] [दिनों] में खुलेंगे।");
    STAND.assertMisses("hi", "मंदिर");
  }

  @Test
  void findsMarathiAsWritten() {
    STAND.assertMarks("mr", "बँका", "मंत्र्यांनी सांगितले की [बँका] लवकरच उघडतील.");
    STAND.assertMisses("mr", "बाक");
  }

  @Test
  void findsNepaliInEveryInflection() {
    STAND.assertMarks("ne", "मन्त्री", "[मन्त्रीहरूले] बन्दरगाहका बैंकहरूबारे कुरा गरे।");
    STAND.assertMarks("ne", "बन्दरगाहमा", "मन्त्रीहरूले [बन्दरगाहका] बैंकहरूबारे कुरा गरे।");
    STAND.assertMisses("ne", "मन्त्र");
  }

  @Test
  void findsBengaliInEveryInflection() {
    STAND.assertMarks("bn", "মন্ত্রী", "[মন্ত্রীরা] বন্দরের ব্যাংকগুলো নিয়ে কথা বলেছেন।");
    STAND.assertMarks("bn", "বন্দর", "মন্ত্রীরা [বন্দরের] ব্যাংকগুলো নিয়ে কথা বলেছেন।");
    STAND.assertMarks("bn", "ব্যাংক", "মন্ত্রীরা বন্দরের [ব্যাংকগুলো] নিয়ে কথা বলেছেন।");
    STAND.assertMisses("bn", "বন্দি");
    STAND.assertMisses("bn", "মন্ত্র");
  }

  @Test
  void findsTamilInEveryInflection() {
    STAND.assertMarks("ta", "தடை", "[தடைகள்] நீக்கப்பட்டன");
    STAND.assertMarks("ta", "அமைச்சர்", "[அமைச்சர்கள்] துறைமுகத்தில் வங்கிகளைப் பற்றி பேசினர்.");
    STAND.assertMarks("ta", "துறைமுகம்", "அமைச்சர்கள் [துறைமுகத்தில்] வங்கிகளைப் பற்றி பேசினர்.");
    STAND.assertMarks("ta", "வங்கி", "அமைச்சர்கள் துறைமுகத்தில் [வங்கிகளைப்] பற்றி பேசினர்.");
    STAND.assertMisses("ta", "அமைப்பு");
  }

  @Test
  void findsTeluguInEveryInflection() {
    STAND.assertMarks("te", "ఆంక్ష", "[ఆంక్షలు] ఎత్తివేశారు");
    STAND.assertMarks("te", "మంత్రి", "[మంత్రులు] ఓడరేవులో బ్యాంకుల గురించి మాట్లాడారు.");
    STAND.assertMarks("te", "బ్యాంకు", "మంత్రులు ఓడరేవులో [బ్యాంకుల] గురించి మాట్లాడారు.");
    STAND.assertMisses("te", "మందు");
  }
}
