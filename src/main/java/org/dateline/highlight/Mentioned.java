package org.dateline.highlight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Part;
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
  private Places places = Places.NONE;

  /** How often it stands where. */
  private record Places(int title, int summary, int lead, int all) {
    static final Places NONE = new Places(0, 0, 0, 0);

    static Places of(Mention mention) {
      Part part = mention.text().part();
      return new Places(
          part == Part.TITLE ? 1 : 0,
          part == Part.SUMMARY ? 1 : 0,
          part == Part.BODY && mention.text().paragraph() == 1 ? 1 : 0,
          1);
    }

    Places and(Places other) {
      return new Places(
          title + other.title, summary + other.summary, lead + other.lead, all + other.all);
    }

    String told() {
      int others = all - title;
      if (title > 0) {
        String inTitle = title == 1 ? "in the title" : times(title) + " in the title";
        return others == 0 ? inTitle : inTitle + " and " + times(others) + " in the text";
      }
      String often = all == 1 ? "" : times(all) + " ";
      if (summary == all) {
        return often + "in the summary";
      }
      return often + (lead == all ? "in the first paragraph" : "in the text");
    }
  }

  /** A form and where it stands. */
  private record Form(String written, Places places) {
    Form and(Form again) {
      // At the beginning of a sentence a word is no name.
      boolean lower = again.written.equals(again.written.toLowerCase(Locale.ROOT));
      return new Form(lower ? again.written : written, places.and(again.places));
    }
  }

  Mentioned(Asked asked) {
    this.asked = asked;
  }

  /** What the marks of an article say of each word of the query, by its number. */
  static List<Mentioned> all(List<MarkedText> texts, List<Asked> asked) {
    List<Mentioned> words = asked.stream().map(Mentioned::new).toList();
    for (MarkedText text : texts) {
      Mention.of(text, asked).forEach(mention -> words.get(mention.word()).add(mention));
    }
    return words;
  }

  void add(Mention mention) {
    String written = mention.written();
    Places place = Places.of(mention);
    found.merge(written.toLowerCase(Locale.ROOT), new Form(written, place), Form::and);
    places = places.and(place);
  }

  boolean isEmpty() {
    return places.all() == 0;
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
    return found.getOrDefault(
        written.toLowerCase(Locale.ROOT), new Form(written, Places.of(mention)));
  }

  /** The forms, the most frequent first. */
  private List<Form> forms() {
    return found.values().stream()
        .sorted(Comparator.comparingInt((Form form) -> form.places().all()).reversed())
        .toList();
  }

  int weight() {
    return (places.title() > 0 ? IN_TITLE : 0)
        + (asked.length() > 1 ? IS_PHRASE : 0)
        + (places.summary() + places.lead() > 0 ? IN_LEAD : 0)
        + Math.min(places.all(), MOST_WEIGHING);
  }

  String sentence() {
    List<Form> all = forms();
    List<String> written = all.stream().map(Form::written).toList();
    String forms = written.size() > 1 ? ", as " + Named.all(written) : "";
    if (isAsTyped()) {
      return called(List.of(asked.typed())) + " " + places.told() + forms;
    }
    if (asked.typed().isEmpty()) {
      return called(written.subList(0, 1)) + " " + places.told() + forms;
    }
    // What the title does not have is told apart.
    String told =
        Stream.of(
                all.stream().filter(form -> form.places().title() > 0).toList(),
                all.stream().filter(form -> form.places().title() == 0).toList())
            .filter(some -> !some.isEmpty())
            .map(this::told)
            .collect(Collectors.joining(", "));
    return told + ", for " + Named.one(asked.typed());
  }

  /** The sentence; of a word that nothing is marked of, that the article has it. */
  String anySentence() {
    if (!isEmpty()) {
      return sentence();
    }
    return asked.typed().isEmpty()
        ? "another word of the query"
        : called(List.of(asked.typed())) + " in the article";
  }

  private String told(List<Form> forms) {
    Places where = forms.stream().map(Form::places).reduce(Places.NONE, Places::and);
    return called(forms.stream().map(Form::written).toList()) + " " + where.told();
  }

  private String called(List<String> names) {
    String kind = asked.length() == 1 ? "" : names.size() == 1 ? "the phrase " : "the phrases ";
    return kind + Named.all(names);
  }

  private static String times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }
}
