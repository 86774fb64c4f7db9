package org.dateline.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Codes of languages as publishers give them: {@code en-GB}, {@code eng}, {@code Arabic}. */
final class LanguageNames {
  /** What the JDK's names lack: Kurdish as it is spoken of, and everyday names. */
  private static final Map<String, String> OWN =
      Map.of(
          "sorani", "ckb",
          "central kurdish", "ckb",
          "kurdish (sorani)", "ckb",
          "کوردی", "ckb",
          "kurmanji", "ku",
          "northern kurdish", "ku",
          "kurdish (kurmanji)", "ku",
          "kmr", "ku",
          "farsi", "fa",
          "mandarin", "zh");

  private static final Map<String, String> CODES = codes();

  private LanguageNames() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>(OWN);
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.of(code);
      codes.putIfAbsent(locale.getISO3Language(), code);
      codes.putIfAbsent(folded(locale.getDisplayLanguage(Locale.ENGLISH)), code);
    }
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.of(code);
      codes.putIfAbsent(folded(locale.getDisplayLanguage(locale)), code);
    }
    return Map.copyOf(codes);
  }

  /**
   * The primary language code of a tag or name.
   *
   * @param given {@code en-GB}, {@code pt_BR}, {@code eng}, {@code English}, {@code العربية}
   * @return the BCP 47 code; what is unknown in lower case; empty for none and {@code und}
   */
  static String code(String given) {
    String name = folded(given);
    String known = CODES.get(name);
    if (known != null) {
      return known;
    }
    Locale tag = Locale.forLanguageTag(name.replace('_', '-'));
    String language = tag.getLanguage();
    if (language.isEmpty()) {
      return name.equals("und") || name.startsWith("und-") ? "" : name;
    }
    String code = CODES.getOrDefault(language, language);
    return code.equals("ku") && tag.getScript().equals("Arab") ? "ckb" : code;
  }

  private static String folded(String name) {
    return CleanText.line(name).toLowerCase(Locale.ROOT);
  }
}
