package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.dateline.Article;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IntakeLanguageTest {
  private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
  private static final String DUTCH =
      "De ministers zijn het eens over een nieuwe brug, maar het werk zal nog jaren duren.";
  private static final String SORANI = "وەزیرەکان لەسەر پردێکی نوێ ڕێککەوتن";

  @TempDir private Path archive;

  @Test
  void tellsAnyLanguageByDefault() {
    Intake intake = new Intake(IndexConfig.defaults());

    assertThat(language(intake, DUTCH, "")).isEqualTo("nl");
    assertThat(language(intake, SORANI, "")).isEqualTo("ckb");
  }

  @Test
  void tellsOnlyTheLanguagesOfTheArchive() throws IOException {
    Intake intake = new Intake(configured("[\"ar\", \"ckb\", \"en\"]"));

    assertThat(language(intake, DUTCH, "")).isEmpty();
    assertThat(language(intake, SORANI, "")).isEqualTo("ckb");
  }

  @Test
  void aLanguageInTheInputWins() throws IOException {
    Intake intake = new Intake(configured("[\"ar\", \"en\"]"));

    assertThat(language(intake, DUTCH, "nl")).isEqualTo("nl");
    assertThat(language(intake, DUTCH, "en")).isEqualTo("en");
  }

  @Test
  void givenKurdishBecomesSoraniAnyhow() throws IOException {
    Intake intake = new Intake(configured("[\"en\"]"));

    assertThat(language(intake, SORANI, "ku")).isEqualTo("ckb");
    assertThat(language(intake, "Li Hewlêrê civîna nû ya wezîran", "ku")).isEqualTo("ku");
  }

  @Test
  void leavesAnUncertainCaseOpen() {
    Intake intake = new Intake(IndexConfig.defaults());

    assertThat(language(intake, "Hassan Rouhani, Bandar Abbas", "")).isEmpty();
    assertThat(language(intake, "18:04", "")).isEmpty();
  }

  private IndexConfig configured(String languages) throws IOException {
    Path file = archive.resolve(IndexConfig.FOLDER).resolve("archive.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"languages\": " + languages + "}");
    return IndexConfig.read(archive);
  }

  private static String language(Intake intake, String title, String given) {
    Article article = Article.builder().title(title).language(given).build();
    return ((Taken.Accepted) intake.take(article, NOW)).article().language();
  }
}
