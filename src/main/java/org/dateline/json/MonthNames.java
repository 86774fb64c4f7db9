package org.dateline.json;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the months in the languages in which archives are kept, and their beginnings. */
final class MonthNames {
  /**
   * English; German; French; Spanish; Dutch; Turkish; Russian as it stands with a day, and alone;
   * Arabic of Egypt and the Gulf; of Iraq, Syria and Lebanon, its two words as one; of Algeria and
   * Tunisia; of Morocco.
   */
  private static final String TABLE =
      """
      january januar jänner janvier enero januari ocak января январь يناير كانونالثاني جانفي
      february februar février febrero februari şubat февраля февраль فبراير شباط فيفري
      march märz mars marzo maart mart марта март مارس آذار
      april avril abril nisan апреля апрель أبريل نيسان أفريل
      may mai mayo mei mayıs мая май مايو أيار ماي
      june juni juin junio haziran июня июнь يونيو حزيران جوان يونيه
      july juli juillet julio temmuz июля июль يوليو تموز جويلية يوليوز يوليه
      august août agosto augustus ağustos августа август أغسطس آب أوت غشت
      september septembre septiembre setiembre eylül сентября сентябрь سبتمبر أيلول شتنبر
      october oktober octobre octubre ekim октября октябрь أكتوبر تشرينالأول
      november novembre noviembre kasım ноября ноябрь نوفمبر تشرينالثاني نونبر
      december dezember décembre diciembre aralık декабря декабрь ديسمبر كانونالأول دجنبر
      """;

  /** Letters that tell a month, at least: Jan, Sept and the like. */
  private static final int SHORTEST = 3;

  private static final Map<String, Integer> BY_NAME = byName();

  private MonthNames() {}

  /** Whole names, and beginnings that only one month has. */
  private static Map<String, Integer> byName() {
    Map<String, Integer> beginnings = new HashMap<>();
    Map<String, Integer> whole = new HashMap<>();
    int month = 0;
    for (String row : TABLE.lines().toList()) {
      month++;
      for (String written : row.split(" ")) {
        String name = folded(written);
        whole.put(name, month);
        for (int end = SHORTEST; end < name.length(); end++) {
          int here = month;
          // 0 for a beginning of two months: jui of juin and juillet.
          beginnings.merge(name.substring(0, end), here, (a, b) -> a.equals(b) ? a : 0);
        }
      }
    }
    beginnings.putAll(whole);
    beginnings.values().removeIf(m -> m == 0);
    return Map.copyOf(beginnings);
  }

  /** The month of a name or its beginning, from 1 to 12. */
  static Optional<Integer> month(String name) {
    return Optional.ofNullable(BY_NAME.get(folded(name)));
  }

  private static String folded(String name) {
    return MemberNames.withoutMarks(name.toLowerCase(Locale.ROOT));
  }
}
