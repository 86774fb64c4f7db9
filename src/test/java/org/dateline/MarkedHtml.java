package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads marked passages the way a browser does. */
final class MarkedHtml {
  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&amp;", "&", "&quot;", "\"", "&#39;", "'");

  private MarkedHtml() {}

  /** The words that are marked in a passage. */
  static List<String> marked(Passage passage) {
    return passage.ranges().stream()
        .map(range -> passage.text().substring(range.start(), range.end()))
        .toList();
  }

  /** The words that are marked in the title and the passages of a hit. */
  static List<String> marked(Hit hit) {
    List<String> words = new ArrayList<>();
    hit.highlight().title().ifPresent(title -> words.addAll(marked(title)));
    hit.highlight().passages().forEach(passage -> words.addAll(marked(passage)));
    return words;
  }

  /** The HTML shows the text, with the ranges marked and no element besides. */
  static void assertWellFormed(Passage passage) {
    StringBuilder text = new StringBuilder();
    List<Range> ranges = new ArrayList<>();
    int start = -1;
    String html = passage.html();
    int at = 0;
    while (at < html.length()) {
      if (html.startsWith("<mark>", at)) {
        assertThat(start).as("marks within marks: %s", html).isEqualTo(-1);
        start = text.length();
        at += "<mark>".length();
      } else if (html.startsWith("</mark>", at)) {
        ranges.add(new Range(start, text.length()));
        start = -1;
        at += "</mark>".length();
      } else {
        String piece = piece(html, at);
        text.append(ENTITIES.getOrDefault(piece, piece));
        at += piece.length();
      }
    }
    assertThat(text).as("text of %s", html).hasToString(passage.text());
    assertThat(ranges).as("marks of %s", html).isEqualTo(passage.ranges());
    assertThat(ranges).allMatch(range -> range.start() < range.end());
    assertThat(passage.paragraph()).isPositive();
  }

  /** An entity or a character; one that has a meaning in HTML must not stand for itself. */
  private static String piece(String html, int at) {
    if (html.charAt(at) == '&') {
      return html.substring(at, html.indexOf(';', at) + 1);
    }
    assertThat(html.charAt(at)).as("unescaped in %s", html).isNotIn('<', '>', '"');
    return html.substring(at, at + 1);
  }
}
