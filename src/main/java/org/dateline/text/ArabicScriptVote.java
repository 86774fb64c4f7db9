package org.dateline.text;

import java.util.Set;

/**
 * Tells the languages of the Arabic script apart, by letters that only some of them have, and where
 * these are silent, by their commonest words. In running text ە, ۆ and ێ are a seventh of all
 * Sorani letters, ہ, ے and ں a sixth of Urdu; Persian has ی, ک, پ and گ where Arabic has ي, ك and
 * ة.
 */
final class ArabicScriptVote {
  private static final String SORANI = "ەۆێڕڵڤ";
  private static final String URDU = "ہےںٹڈڑۓۂ";
  private static final String PERSIAN = "یکپچژگ";
  private static final String ARABIC = "يكةىأإؤ";
  private static final String PASHTO = "ښځڅۍټډړڼ";

  /** Letters of Sindhi and Uyghur, which are not told here. */
  private static final String OTHER = "ټډړښځڅڍېۇۈۋڭڄڃٿڀڪٺڻڳٻڏڊڦڱ";

  private static final String ARTICLE = "ال";

  private final String text;
  private int all;
  private int sorani;
  private int urdu;
  private int persian;
  private int arabic;
  private int pashto;
  private int other;

  /** Words that begin with the article. */
  private int articles;

  private ArabicScriptVote(String text) {
    this.text = text;
  }

  static String of(String text, Set<String> among) {
    ArabicScriptVote vote = new ArabicScriptVote(text);
    vote.count();
    return vote.winner(among);
  }

  private void count() {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      if (letter && Script.of(c) == Script.ARABIC) {
        all++;
        sorani += SORANI.indexOf(c) >= 0 ? 1 : 0;
        urdu += URDU.indexOf(c) >= 0 ? 1 : 0;
        persian += PERSIAN.indexOf(c) >= 0 ? 1 : 0;
        arabic += ARABIC.indexOf(c) >= 0 ? 1 : 0;
        pashto += PASHTO.indexOf(c) >= 0 ? 1 : 0;
        other += OTHER.indexOf(c) >= 0 ? 1 : 0;
        articles += !inWord && text.startsWith(ARTICLE, i) ? 1 : 0;
      }
      inWord = letter;
    }
  }

  private String winner(Set<String> among) {
    if (isShare(other, 3)) {
      return isShare(pashto, 2) && sorani == 0 ? "ps" : "";
    }
    if (isShare(sorani, 5) && sorani >= urdu) {
      return "ckb";
    }
    if (isShare(urdu, 4)) {
      return "ur";
    }
    if (persian > arabic && isShare(persian, 4) && articles <= persian) {
      return "fa";
    }
    String told = WordVote.of(text, among);
    if (!told.isEmpty()) {
      return told;
    }
    return arabic + articles > persian ? "ar" : "";
  }

  private boolean isShare(int part, int percent) {
    return part > 0 && 100 * part >= percent * all;
  }
}
