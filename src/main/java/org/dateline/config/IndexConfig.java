package org.dateline.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ArticleId;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/**
 * Everything an archivist can decide about an archive. Immutable.
 *
 * @param zone in which an instant falls on a day; UTC by default
 * @param dayFirst whether {@code 04/05/2017} is the fourth of May; true by default
 * @param countries the countries
 * @param topics the tree of topics
 * @param stopWords the stop words
 * @param synonyms words that mean the same
 * @param limits how much a request may ask for
 * @param weights what counts in the order of hits
 * @param languages the BCP 47 codes that an article without a language may be told to be in; empty
 *     for all that are known, which is the default
 * @param fields members of the input that are filters and facets of this archive, by name
 * @param imports how the records of other systems are read, by the name given to each
 * @param settings every setting in force and where it comes from
 */
public record IndexConfig(
    ZoneId zone,
    boolean dayFirst,
    Countries countries,
    TopicTree topics,
    StopWords stopWords,
    Synonyms synonyms,
    Limits limits,
    Weights weights,
    Set<String> languages,
    List<String> fields,
    Map<String, ImportRules> imports,
    List<Setting> settings) {

  /** The folder of an archive that holds its configuration. */
  public static final String FOLDER = "index-config";

  private static final Set<String> STOP_WORD_LANGUAGES =
      Set.of("ar", "ckb", "de", "en", "es", "fa", "fr", "ku", "ru", "tr");

  /** Copies the collections. */
  public IndexConfig {
    languages = Set.copyOf(languages);
    fields = List.copyOf(fields);
    imports = Collections.unmodifiableMap(new LinkedHashMap<>(imports));
    settings = List.copyOf(settings);
  }

  /**
   * The configuration of an archive that decides nothing itself.
   *
   * @return the defaults
   */
  public static IndexConfig defaults() {
    return read(Optional.empty());
  }

  /**
   * Reads the configuration of an archive.
   *
   * @param archive its folder; {@value #FOLDER} in it need not exist
   * @return the configuration
   * @throws InvalidRequestException when a file cannot be read or understood, naming file and place
   */
  public static IndexConfig read(Path archive) {
    Path folder = archive.resolve(FOLDER);
    return read(Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty());
  }

  /**
   * A number that changes whenever the same article would be indexed with other values: with the
   * zone, the countries, the topics, the languages and the fields of the archive's own.
   *
   * @return the first 64 bits of a SHA-256
   */
  public long fingerprint() {
    String decisive =
        zone
            + "\n"
            + countries.all()
            + "\n"
            + topics.all()
            + "\n"
            + Set.copyOf(fields).stream().sorted().toList()
            + (languages.isEmpty() ? "" : "\n" + languages.stream().sorted().toList());
    String digest = ArticleId.ofBytes(decisive.getBytes(StandardCharsets.UTF_8));
    return Long.parseUnsignedLong(digest.substring(0, 16), 16);
  }

  /**
   * This configuration with other fields of the archive's own.
   *
   * @param names their names
   * @return the changed copy
   */
  public IndexConfig withFields(List<String> names) {
    return new IndexConfig(
        zone, dayFirst, countries, topics, stopWords, synonyms, limits, weights, languages, names,
        imports, settings);
  }

  /**
   * This configuration with other limits.
   *
   * @param others how much may be asked for
   * @return the changed copy
   */
  public IndexConfig withLimits(Limits others) {
    return new IndexConfig(
        zone, dayFirst, countries, topics, stopWords, synonyms, others, weights, languages, fields,
        imports, settings);
  }

  /**
   * The rules of an import of this archive.
   *
   * @param name its name in {@code archive.json}
   * @return how records are read
   * @throws InvalidRequestException code {@code unknown-import}, when there is none of this name
   */
  public ImportRules importRules(String name) {
    ImportRules rules = imports.get(name);
    if (rules == null) {
      throw new InvalidRequestException(
          Problem.of("unknown-import", "This archive has no import “" + name + "”.")
              .suggest(
                  Problem.nearest(name, imports.keySet())
                      .orElse(
                          imports.isEmpty()
                              ? "Imports stand in index-config/archive.json, under “imports”."
                              : "One of " + String.join(", ", imports.keySet()) + ".")));
    }
    return rules;
  }

  /**
   * Writes the commented settings file of a new archive, all of its lines comments, so that no
   * default is frozen.
   *
   * @param archive its folder
   * @throws IOException when it cannot be written
   */
  public static void writeTemplate(Path archive) throws IOException {
    Path folder = Files.createDirectories(archive.resolve(FOLDER));
    Path file = folder.resolve("archive.json");
    if (Files.notExists(file)) {
      Files.writeString(file, Defaults.template());
    }
  }

  private static IndexConfig read(Optional<Path> folder) {
    try {
      SettingsFile settings = new SettingsFile();
      settings.read(Defaults.text("archive.json"), "archive.json", "default");
      Optional<String> own = own(folder, "archive.json");
      if (own.isPresent()) {
        settings.read(own.get(), "archive.json", FOLDER + "/archive.json");
      }
      List<Setting> inForce = new ArrayList<>(settings.inForce());
      Countries countries = new Countries(Tables.countries(Defaults.text("countries.csv")));
      Optional<String> ownCountries = own(folder, "countries.csv");
      if (ownCountries.isPresent()) {
        countries = countries.overlaidBy(Tables.countries(ownCountries.get()));
      }
      inForce.add(table("countries.csv", countries.all().size() + " countries", ownCountries));
      TopicTree topics = new TopicTree(Tables.topics(Defaults.text("topics.json")));
      Optional<String> ownTopics = own(folder, "topics.json");
      if (ownTopics.isPresent()) {
        topics = topics.overlaidBy(Tables.topics(ownTopics.get()));
      }
      inForce.add(table("topics.json", topics.all().size() + " topics", ownTopics));
      StopWords stopWords = stopWords(folder, inForce);
      return new IndexConfig(
          settings.zone(),
          settings.dayFirst(),
          countries,
          topics,
          stopWords,
          synonyms(folder, inForce),
          settings.limits(),
          settings.weights(),
          settings.languages(),
          settings.fields(),
          settings.imports(),
          inForce);
    } catch (IOException e) {
      throw new UncheckedIOException("The configuration cannot be read: " + e.getMessage(), e);
    }
  }

  private static Synonyms synonyms(Optional<Path> folder, List<Setting> inForce)
      throws IOException {
    Synonyms synonyms = Synonyms.read(Defaults.text("synonyms.txt"));
    Optional<String> own = own(folder, "synonyms.txt");
    if (own.isPresent()) {
      synonyms = synonyms.overlaidBy(Synonyms.read(own.get()));
    }
    inForce.add(table("synonyms.txt", synonyms.all().size() + " words", own));
    return synonyms;
  }

  private static StopWords stopWords(Optional<Path> folder, List<Setting> inForce)
      throws IOException {
    Map<String, Set<String>> byLanguage = new HashMap<>();
    for (String language : STOP_WORD_LANGUAGES.stream().sorted().toList()) {
      byLanguage.put(language, words(Defaults.text("stopwords/" + language + ".txt")));
    }
    Set<String> own = new HashSet<>();
    if (folder.isPresent() && Files.isDirectory(folder.get().resolve("stopwords"))) {
      try (Stream<Path> files = Files.list(folder.get().resolve("stopwords"))) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString();
          if (name.endsWith(".txt")) {
            String language = name.substring(0, name.length() - ".txt".length());
            byLanguage.put(language, words(text(folder.get(), "stopwords/" + name)));
            own.add(language);
          }
        }
      }
    }
    byLanguage.keySet().stream()
        .sorted()
        .forEach(
            language ->
                inForce.add(
                    table(
                        "stopwords/" + language + ".txt",
                        byLanguage.getOrDefault(language, Set.of()).size() + " words",
                        Optional.of(language).filter(own::contains))));
    return new StopWords(byLanguage);
  }

  private static Setting table(String file, String size, Optional<String> own) {
    return new Setting(file, size, own.isPresent() ? FOLDER + "/" + file : "default");
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    text.lines()
        .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(words::add);
    return Set.copyOf(words);
  }

  private static Optional<String> own(Optional<Path> folder, String file) {
    if (folder.isEmpty() || Files.notExists(folder.get().resolve(file))) {
      return Optional.empty();
    }
    return Optional.of(text(folder.get(), file));
  }

  private static String text(Path folder, String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (CharacterCodingException e) {
      throw new InvalidRequestException(
          Problem.of("invalid-config", file + " is not written in UTF-8.")
              .suggest("Save it in UTF-8."));
    } catch (IOException e) {
      throw new InvalidRequestException(
          Problem.of("invalid-config", file + " cannot be read: " + e + "."));
    }
  }
}
