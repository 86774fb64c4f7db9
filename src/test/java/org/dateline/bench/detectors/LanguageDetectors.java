package org.dateline.bench.detectors;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.dateline.text.Language;

/** The detectors compared: ours and those of libraries, as each comes. */
final class LanguageDetectors {
  /**
   * One of them.
   *
   * @param name of its library
   * @param jarBytes what it adds to an embedder's jars, its own libraries included
   * @param detect from a text to a code of two letters or more, empty when unsure
   */
  record Detector(String name, long jarBytes, UnaryOperator<String> detect) {}

  /** Codes that differ, and mean the same to us. */
  private static final Map<String, String> SAME = Map.of("nb", "no", "nn", "no", "iw", "he");

  private LanguageDetectors() {}

  static List<Detector> all() throws IOException {
    return List.of(
        new Detector("ours", 0, Language::detect),
        lingua(false),
        lingua(true),
        openNlp(),
        optimaize());
  }

  /** Told only the languages of our texts that it knows, which helps it. */
  private static Detector lingua(boolean fast) {
    IsoCode639_1[] codes =
        LabelledText.LANGUAGES.stream()
            .map(language -> language.equals("no") ? "nb" : language)
            .map(language -> language.toUpperCase(Locale.ROOT))
            .flatMap(
                name ->
                    Arrays.stream(IsoCode639_1.values()).filter(code -> code.name().equals(name)))
            .toArray(IsoCode639_1[]::new);
    var builder =
        com.github.pemistahl.lingua.api.LanguageDetectorBuilder.fromIsoCodes639_1(codes)
            .withPreloadedLanguageModels();
    var detector = (fast ? builder.withLowAccuracyMode() : builder).build();
    return new Detector(
        fast ? "Lingua, fast" : "Lingua",
        jarBytes("lingua", "kotlin", "moshi", "okio", "fastutil"),
        text -> {
          var language = detector.detectLanguageOf(text);
          String code = language.getIsoCode639_1().toString();
          return code.equals("none") ? "" : same(code);
        });
  }

  private static Detector openNlp() throws IOException {
    Map<String, String> shorter = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      shorter.putIfAbsent(Locale.of(code).getISO3Language(), code);
    }
    shorter.putAll(Map.of("cmn", "zh", "pes", "fa", "nob", "no", "nno", "no", "ekk", "et"));
    try (InputStream in = LanguageDetectors.class.getResourceAsStream("/langdetect-183.bin")) {
      var detector = new LanguageDetectorME(new LanguageDetectorModel(in));
      return new Detector(
          "OpenNLP",
          jarBytes("opennlp", "slf4j-api"),
          text -> {
            String code = detector.predictLanguage(text).getLang();
            return same(shorter.getOrDefault(code, code));
          });
    }
  }

  private static Detector optimaize() throws IOException {
    var detector =
        com.optimaize.langdetect.LanguageDetectorBuilder.create(NgramExtractors.standard())
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .build();
    return new Detector(
        "Optimaize",
        jarBytes("language-detector", "jsonic", "guava", "slf4j-api", "annotations-12"),
        text -> same(detector.detect(text).transform(LdLocale::getLanguage).or("")));
  }

  private static String same(String code) {
    return SAME.getOrDefault(code, code);
  }

  private static long jarBytes(String... names) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .filter(file -> Arrays.stream(names).anyMatch(file.getName()::startsWith))
        .mapToLong(File::length)
        .sum();
  }
}
