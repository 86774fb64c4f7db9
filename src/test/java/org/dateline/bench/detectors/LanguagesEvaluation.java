package org.dateline.bench.detectors;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dateline.bench.detectors.LanguageDetectors.Detector;

/**
 * Compares detectors of languages: how often each is right, wrong or unsure on headlines, first
 * paragraphs and whole articles, what an article costs, and what it adds to the jars.
 */
final class LanguagesEvaluation {
  private static final int ROUNDS = 5;

  /** Until the compiler has done its work, in nanoseconds. */
  private static final long LONG_ENOUGH = 1_000_000_000L;

  private record Part(String label, Function<LabelledText, String> of) {}

  private static final Part HEADLINE = new Part("headline", LabelledText::headline);

  private static final List<Part> PARTS =
      List.of(
          HEADLINE,
          new Part("first paragraph", LabelledText::paragraph),
          new Part("whole article", LabelledText::whole));

  private static final class Score {
    private int right;
    private int wrong;
    private int unsure;

    void count(String told, String language, boolean telling) {
      if (told.equals(language) || (told.isEmpty() && !telling)) {
        right++;
      } else if (told.isEmpty()) {
        unsure++;
      } else {
        wrong++;
      }
    }

    String percent() {
      double all = Math.max(1, right + wrong + unsure) / 100.0;
      return String.format(
          Locale.ROOT, "%5.1f %5.1f %5.1f", right / all, wrong / all, unsure / all);
    }

    String counts() {
      return right + "/" + wrong + "/" + unsure;
    }
  }

  private final List<Detector> detectors;
  private final PrintStream out;

  private LanguagesEvaluation(List<Detector> detectors, PrintStream out) {
    this.detectors = detectors;
    this.out = out;
  }

  /**
   * Runs it.
   *
   * @param arguments files of articles beside our own texts, each as {@code language=path}; {@code
   *     --wrong} lists what our rule tells wrongly
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LanguagesEvaluation evaluation = new LanguagesEvaluation(LanguageDetectors.all(), out);
    List<LabelledText> ours = LabelledText.ours();
    List<String> files = new ArrayList<>(List.of(arguments));
    boolean wrong = files.remove("--wrong");
    out.printf("Our own texts: %d in %d languages%n", ours.size(), LabelledText.LANGUAGES.size());
    evaluation.totals(ours);
    evaluation.byLanguage(ours);
    if (wrong) {
      evaluation.misses(ours);
    }
    for (String file : files) {
      String[] parts = file.split("=", 2);
      if (parts.length < 2) {
        out.println("Give a file as language=path, not as " + file);
        continue;
      }
      List<LabelledText> texts = LabelledText.of(parts[0], Path.of(parts[1]));
      out.printf("%n%s: %d in %s%n", Path.of(parts[1]).getFileName(), texts.size(), parts[0]);
      evaluation.totals(texts);
    }
  }

  private void totals(List<LabelledText> texts) {
    out.printf("%n%-14s", "");
    for (Part part : PARTS) {
      out.printf("  %-17s", part.label);
    }
    out.printf("  %9s  %9s%n%-14s", "µs each", "jars, kB", "");
    for (int i = 0; i < PARTS.size(); i++) {
      out.printf("  right wrong  none");
    }
    out.println();
    for (Detector detector : detectors) {
      out.printf("%-14s", detector.name());
      for (Part part : PARTS) {
        out.printf("  %s", score(detector, part, texts).percent());
      }
      out.printf(
          Locale.ROOT,
          "  %9.1f  %,9d%n",
          microseconds(detector, texts),
          detector.jarBytes() / 1000);
    }
  }

  private static Score score(Detector detector, Part part, List<LabelledText> texts) {
    Score score = new Score();
    for (LabelledText text : texts) {
      String read = part.of.apply(text);
      if (!read.isBlank()) {
        boolean telling = !part.equals(HEADLINE) || text.telling();
        score.count(detector.detect().apply(read), text.language(), telling);
      }
    }
    return score;
  }

  /** The best of some rounds, on whole articles. */
  private double microseconds(Detector detector, List<LabelledText> texts) {
    long best = Long.MAX_VALUE;
    long read = 0;
    long end = System.nanoTime() + LONG_ENOUGH;
    for (int round = 0; round < ROUNDS || System.nanoTime() < end; round++) {
      long started = System.nanoTime();
      for (LabelledText text : texts) {
        read += detector.detect().apply(text.whole()).length();
      }
      best = Math.min(best, System.nanoTime() - started);
    }
    if (read == 0) {
      out.println("It tells nothing.");
    }
    return best / 1000.0 / texts.size();
  }

  private void byLanguage(List<LabelledText> texts) {
    out.printf("%nRight/wrong/unsure on headline, first paragraph, whole article:%n%-4s", "");
    detectors.forEach(detector -> out.printf("  %-20s", detector.name()));
    out.println();
    for (String language : LabelledText.LANGUAGES) {
      List<LabelledText> own = texts.stream().filter(t -> t.language().equals(language)).toList();
      out.printf("%-4s", language);
      for (Detector detector : detectors) {
        StringBuilder cell = new StringBuilder();
        for (Part part : PARTS) {
          cell.append(score(detector, part, own).counts()).append(' ');
        }
        out.printf("  %-20s", cell);
      }
      out.println();
    }
  }

  private void misses(List<LabelledText> texts) {
    Detector ours = detectors.getFirst();
    for (LabelledText text : texts) {
      for (Part part : PARTS) {
        String told = ours.detect().apply(part.of.apply(text));
        boolean telling = !part.equals(HEADLINE) || text.telling();
        if (!told.equals(text.language()) && (telling || !told.isEmpty())) {
          out.printf("%s, told “%s”: %s%n", text.language(), told, part.of.apply(text));
        }
      }
    }
  }
}
