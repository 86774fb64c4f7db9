package org.dateline.text;

/**
 * Tells the languages of the Arabic script apart by letters that only some of them have. In running
 * text ە, ۆ and ێ are a seventh of all Sorani letters, ہ, ے and ں a sixth of Urdu; Persian has ی,
 * ک, پ and گ where Arabic has ي, ك and ة.
 */
final class ArabicScriptVote {
  private static final String SORANI = "ەۆێڕڵڤ";
  private static final String URDU = "ہےںٹڈڑۓۂ";
  private static final String PERSIAN = "یکپچژگ";
  private static final String ARABIC = "يكةىأإؤ";

  /** Letters of Pashto, Sindhi and Uyghur, which are not told here. */
  private static final String OTHER = "ټډړښځڅۍېۇۈۋڭڄڃٿڀ";

  private ArabicScriptVote() {}

  static String of(String text) {
    int all = 0;
    int sorani = 0;
    int urdu = 0;
    int persian = 0;
    int arabic = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) || Script.of(c) != Script.ARABIC) {
        continue;
      }
      all++;
      sorani += SORANI.indexOf(c) >= 0 ? 1 : 0;
      urdu += URDU.indexOf(c) >= 0 ? 1 : 0;
      persian += PERSIAN.indexOf(c) >= 0 ? 1 : 0;
      arabic += ARABIC.indexOf(c) >= 0 ? 1 : 0;
      other += OTHER.indexOf(c) >= 0 ? 1 : 0;
    }
    if (isShare(other, all, 3)) {
      return "";
    }
    if (isShare(sorani, all, 5) && sorani >= urdu) {
      return "ckb";
    }
    if (isShare(urdu, all, 4)) {
      return "ur";
    }
    return persian > arabic && isShare(persian, all, 4) ? "fa" : "ar";
  }

  private static boolean isShare(int part, int all, int percent) {
    return 100 * part >= percent * all;
  }
}
