package org.dateline.highlight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.highlight.Highlighter.Asked;
import org.dateline.highlight.Highlighter.Value;

/** Why an article matched, told from the marks in its texts. */
final class Reasons {
  /** A reader looks at no more. */
  private static final int MOST = 8;

  /** What stands near each other weighs as much as a word that stands there five times. */
  private static final int NEAR = 5;

  private static final int IN_ONE_SENTENCE = 3;
  private static final int VALUE = 0;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private final List<MarkedText> texts;
  private final List<Asked> asked;
  private final List<Value> values;
  private final List<Mentioned> words;
  private final List<Reason> reasons = new ArrayList<>();

  private record Reason(int weight, String sentence) {}

  Reasons(List<MarkedText> texts, List<Asked> asked, List<Value> values) {
    this.texts = texts;
    this.values = values;
    this.words = asked.stream().map(Mentioned::new).toList();
    this.asked = asked;
  }

  /** The sentences, the weightiest first; the first word of the query first among equals. */
  List<String> sentences(String language) {
    List<List<Mention>> mentions = texts.stream().map(text -> Mention.of(text, asked)).toList();
    mentions.forEach(ofText -> ofText.forEach(mention -> words.get(mention.word()).add(mention)));
    for (Mentioned word : words) {
      if (!word.isEmpty()) {
        reasons.add(new Reason(word.weight(), word.sentence()));
      }
    }
    Nearby nearby = new Nearby(mention -> words.get(mention.word()).name(mention), language);
    for (int i = 0; i < texts.size(); i++) {
      nearby.read(texts.get(i), mentions.get(i));
    }
    together(NEAR, nearby.near(), " near each other");
    together(IN_ONE_SENTENCE, nearby.inOneSentence(), " in one sentence");
    values.forEach(value -> reasons.add(new Reason(VALUE, sentence(value))));
    return reasons.stream()
        .sorted(Comparator.comparingInt(Reason::weight).reversed())
        .map(Reason::sentence)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private void together(int weight, List<String> names, String how) {
    if (!names.isEmpty()) {
      reasons.add(new Reason(weight, Named.all(names) + how));
    }
  }

  private static String sentence(Value value) {
    String named = value.text() + " (" + value.facet() + ")";
    return switch (value.facet()) {
      case "date" -> published(value.text());
      case "country", "topic" -> "about " + named;
      case "source" -> "from " + named;
      case "author" -> "by " + named;
      case "language", "section" -> "in " + named;
      case "words" -> "of " + value.text() + (isOne(value.text()) ? " word" : " words");
      default -> "with " + named;
    };
  }

  private static boolean isOne(String number) {
    return number.equals("1") || number.endsWith(" 1");
  }

  private static String published(String date) {
    try {
      return switch (date.length()) {
        case 10 -> "published on " + DAY.format(LocalDate.parse(date));
        case 7 -> "published in " + MONTH.format(YearMonth.parse(date));
        default -> "published in " + date;
      };
    } catch (DateTimeParseException e) {
      return "published in " + date;
    }
  }
}
