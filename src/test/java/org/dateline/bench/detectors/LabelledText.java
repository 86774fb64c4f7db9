package org.dateline.bench.detectors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.config.IndexConfig;
import org.dateline.read.Articles;
import org.dateline.read.Entry;

/**
 * A text whose language is known.
 *
 * @param language its code
 * @param headline its headline; may be empty
 * @param paragraph its first paragraph; may be empty
 * @param whole as much of all of it as indexing looks at
 * @param telling whether the headline is more than names
 */
record LabelledText(
    String language, String headline, String paragraph, String whole, boolean telling) {
  /** The languages of our own texts, a file each. */
  static final List<String> LANGUAGES =
      List.of(
          ("ar az bg ca ckb cs da de el en es fa fi fr he hi hr hu id it ja ko ku ms nl no pl pt ro"
                  + " ru sr sv tr uk ur zh")
              .split(" "));

  /** Of a body indexing looks at this much. */
  private static final int SAMPLE = 2_000;

  /** Of a file, so that the slowest detector ends. */
  private static final int MOST = 1_000;

  /** Begins a headline that holds names only, from which nobody can tell. */
  private static final String NAMES = "~ ";

  /** Our own: items apart by blank lines, of headline, first paragraph and the rest. */
  static List<LabelledText> ours() throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    for (String language : LANGUAGES) {
      try (InputStream in =
          LabelledText.class.getResourceAsStream("/languages/" + language + ".txt")) {
        String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String item : file.strip().split("\n\n+")) {
          String[] lines = item.split("\n", 3);
          boolean telling = !lines[0].startsWith(NAMES);
          String headline = telling ? lines[0] : lines[0].substring(NAMES.length());
          texts.add(
              new LabelledText(
                  language,
                  headline,
                  lines[1],
                  String.join("\n", headline, lines[1], lines[2]),
                  telling));
        }
      }
    }
    return texts;
  }

  /** The first articles of a file, all in one language. */
  static List<LabelledText> of(String language, Path file) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    try (Articles read = Articles.open(List.of(file), IndexConfig.defaults())) {
      while (read.hasNext() && texts.size() < MOST) {
        if (read.next() instanceof Entry.Read entry) {
          texts.add(of(language, entry.article()));
        }
      }
    }
    return texts;
  }

  private static LabelledText of(String language, Article article) {
    String body = article.body().strip();
    int border = body.indexOf("\n\n");
    String first = border < 0 ? body : body.substring(0, border);
    String paragraph = article.summary().isBlank() ? first : article.summary();
    String whole =
        String.join(
            "\n",
            article.title(),
            article.summary(),
            body.substring(0, Math.min(SAMPLE, body.length())));
    return new LabelledText(
        language,
        article.title(),
        paragraph.substring(0, Math.min(SAMPLE, paragraph.length())),
        whole,
        true);
  }
}
