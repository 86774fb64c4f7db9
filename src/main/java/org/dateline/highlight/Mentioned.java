package org.dateline.highlight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.highlight.Highlighter.Asked;

/** What an article has of one word or phrase of the query: how often, where, and in which forms. */
final class Mentioned {
  /** More mentions weigh no more. */
  private static final int MOST_WEIGHING = 5;

  private static final int IN_TITLE = 8;
  private static final int IS_PHRASE = 4;
  private static final int IN_LEAD = 2;

  private final Asked asked;
  private final Map<String, Form> found = new LinkedHashMap<>();
  private int title;
  private int summary;
  private int lead;
  private int all;

  /** A form and how often it stands there. */
  private record Form(String written, int times) {
    Form and(String again) {
      // At the beginning of a sentence a word is no name.
      boolean lower = again.equals(again.toLowerCase(Locale.ROOT));
      return new Form(lower ? again : written, times + 1);
    }
  }

  Mentioned(Asked asked) {
    this.asked = asked;
  }

  void add(Mention mention) {
    String written = mention.written();
    found.merge(
        written.toLowerCase(Locale.ROOT), new Form(written, 1), (form, one) -> form.and(written));
    all++;
    switch (mention.text().part()) {
      case TITLE -> title++;
      case SUMMARY -> summary++;
      default -> lead += mention.text().paragraph() == 1 ? 1 : 0;
    }
  }

  boolean isEmpty() {
    return all == 0;
  }

  /** Whether it stands there as typed. */
  private boolean isAsTyped() {
    return found.containsKey(asked.typed().toLowerCase(Locale.ROOT));
  }

  /** How a mention of it is called in a sentence: as typed, when that stands in the article. */
  String name(Mention mention) {
    return isAsTyped() ? asked.typed() : form(mention).written();
  }

  private Form form(Mention mention) {
    String written = mention.written();
    return found.getOrDefault(written.toLowerCase(Locale.ROOT), new Form(written, 1));
  }

  private List<String> written() {
    return found.values().stream()
        .sorted(Comparator.comparingInt(Form::times).reversed())
        .map(Form::written)
        .toList();
  }

  int weight() {
    return (title > 0 ? IN_TITLE : 0)
        + (asked.length() > 1 ? IS_PHRASE : 0)
        + (summary + lead > 0 ? IN_LEAD : 0)
        + Math.min(all, MOST_WEIGHING);
  }

  String sentence() {
    List<String> written = written();
    String forms = written.size() > 1 ? ", as " + Named.all(written) : "";
    if (isAsTyped()) {
      return called(List.of(asked.typed())) + " " + where() + forms;
    }
    if (asked.typed().isEmpty()) {
      return called(written.subList(0, 1)) + " " + where() + forms;
    }
    return called(written) + " " + where() + ", for " + Named.one(asked.typed());
  }

  private String called(List<String> names) {
    String kind = asked.length() == 1 ? "" : names.size() == 1 ? "the phrase " : "the phrases ";
    return kind + Named.all(names);
  }

  private String where() {
    int others = all - title;
    if (title > 0) {
      String inTitle = title == 1 ? "in the title" : times(title) + " in the title";
      return others == 0 ? inTitle : inTitle + " and " + times(others) + " in the text";
    }
    String often = all == 1 ? "" : times(all) + " ";
    if (summary == all) {
      return often + "in the summary";
    }
    if (lead == all) {
      return often + "in the first paragraph";
    }
    return all == 1 ? "in the text" : times(all);
  }

  private static String times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }
}
