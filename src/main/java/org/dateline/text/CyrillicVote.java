package org.dateline.text;

/**
 * Tells Russian and Ukrainian by their letters. Texts that have the letters of Belarusian, Serbian,
 * Macedonian or a Turkic language, or none that is characteristic (Bulgarian), are told to be
 * neither.
 */
final class CyrillicVote {
  private static final String UKRAINIAN = "іїєґ";
  private static final String RUSSIAN = "ыэёь";
  private static final String ONLY_RUSSIAN = "ыэё";
  private static final String OTHER = "ўђјљњћџѓќѕәғқңөұүһ";

  private CyrillicVote() {}

  static String of(String text) {
    int ukrainian = 0;
    int russian = 0;
    int onlyRussian = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      ukrainian += UKRAINIAN.indexOf(c) >= 0 ? 1 : 0;
      russian += RUSSIAN.indexOf(c) >= 0 ? 1 : 0;
      onlyRussian += ONLY_RUSSIAN.indexOf(c) >= 0 ? 1 : 0;
      other += OTHER.indexOf(c) >= 0 ? 1 : 0;
    }
    if (2 * other > ukrainian + russian) {
      return "";
    }
    if (ukrainian > 2 * onlyRussian) {
      return "uk";
    }
    return russian > 2 * ukrainian ? "ru" : "";
  }
}
