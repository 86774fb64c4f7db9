package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNamesTest {
  @ParameterizedTest
  @CsvSource({
    "en,en",
    "EN,en",
    "en-GB,en",
    "pt_BR,pt",
    "eng,en",
    "English,en",
    "' arabic ',ar",
    "العربية,ar",
    "français,fr",
    "Deutsch,de",
    "Kurdish,ku",
    "Sorani,ckb",
    "ckb,ckb",
    "kmr,ku",
    "ku-Arab-IQ,ckb",
    "ku-Latn,ku",
    "zh-Hans,zh",
    "Farsi,fa",
    "iw,he",
    "tlh,tlh",
    "Old Dothraki,old dothraki",
    "und,''",
    "'',''"
  })
  void bringsTagsAndNamesToCodes(String given, String code) {
    assertThat(LanguageNames.code(given)).isEqualTo(code);
    assertThat(LanguageNames.code(code)).isEqualTo(code);
  }
}
