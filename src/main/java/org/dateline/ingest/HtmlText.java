package org.dateline.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.dateline.Article;
import org.dateline.Article.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Reads the text of HTML. Blocks end paragraphs, entities become their characters, other tags go
 * without a trace; what a browser would not show as text is left out. Time and space grow with the
 * length of the HTML, not with its depth.
 */
final class HtmlText implements NodeFilter {
  private static final String BETWEEN_CELLS = " | ";

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "br",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "xmp");

  /** Blocks whose white space is never more than that: a blank line in them ends nothing. */
  private static final Set<String> FLOWING =
      Set.of(
          "address",
          "caption",
          "dd",
          "dt",
          "figcaption",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "p",
          "summary",
          "td",
          "th");

  private static final Set<String> CELLS = Set.of("td", "th");

  /** Blocks whose line breaks are shown. */
  private static final Set<String> AS_TYPED = Set.of("listing", "plaintext", "pre", "xmp");

  /** Never shown. */
  private static final Set<String> HIDDEN =
      Set.of("head", "noembed", "noframes", "noscript", "script", "style", "template", "title");

  /** Shown, but not as text: the words before and after stand apart. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "audio",
          "button",
          "canvas",
          "datalist",
          "embed",
          "iframe",
          "input",
          "meter",
          "object",
          "optgroup",
          "option",
          "output",
          "progress",
          "select",
          "svg",
          "textarea",
          "video");

  /** A row being read: where its paragraphs and those of its last cell begin. */
  private static final class Row {
    private final int start;
    private int cell;

    /** Whether it only arranges longer texts, and is no line of a table. */
    private boolean isLayout;

    Row(int start) {
      this.start = start;
      this.cell = start;
    }
  }

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final Deque<Row> rows = new ArrayDeque<>();
  private int flowing;
  private int asTyped;

  private HtmlText() {}

  /**
   * An article in plain text.
   *
   * @param given an article written in HTML; any other comes back as it is
   */
  static Article plain(Article given) {
    if (given.markup() == Markup.PLAIN) {
      return given;
    }
    return given.toBuilder()
        .markup(Markup.PLAIN)
        .title(line(given.title()))
        .summary(line(given.summary()))
        .body(body(given.body()))
        .build();
  }

  /** The text of a piece of HTML as one line. */
  static String line(String html) {
    return html.isEmpty() ? "" : String.join(" ", read(Jsoup.parseBodyFragment(html).body()));
  }

  /**
   * The text of a piece of HTML, with a blank line between its paragraphs. Where there is no tag at
   * all, the lines are as given: it is a plain text of an article whose title is in HTML, perhaps.
   */
  static String body(String html) {
    if (html.isEmpty()) {
      return "";
    }
    Element body = Jsoup.parseBodyFragment(Shortcodes.without(html)).body();
    if (body.childrenSize() == 0) {
      return body.wholeText();
    }
    return String.join(Paragraphs.BORDER, read(body));
  }

  private static List<String> read(Element body) {
    HtmlText text = new HtmlText();
    NodeTraversor.filter(text, body);
    text.endParagraph();
    return text.paragraphs;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    String name = node.normalName();
    if (HIDDEN.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (NO_TEXT.contains(name)) {
      paragraph.append(' ');
      return FilterResult.SKIP_ENTIRELY;
    }
    if (BLOCKS.contains(name) || CELLS.contains(name)) {
      endParagraph();
      begin(name);
    }
    return FilterResult.CONTINUE;
  }

  private void begin(String name) {
    flowing += FLOWING.contains(name) ? 1 : 0;
    asTyped += AS_TYPED.contains(name) ? 1 : 0;
    if (name.equals("table") && !rows.isEmpty()) {
      rows.element().isLayout = true;
    } else if (name.equals("tr")) {
      rows.push(new Row(paragraphs.size()));
    } else if (CELLS.contains(name) && !rows.isEmpty()) {
      rows.element().cell = paragraphs.size();
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    String name = node.normalName();
    if (BLOCKS.contains(name) || CELLS.contains(name)) {
      endParagraph();
      end(name);
    }
    return FilterResult.CONTINUE;
  }

  private void end(String name) {
    flowing -= FLOWING.contains(name) ? 1 : 0;
    asTyped -= AS_TYPED.contains(name) ? 1 : 0;
    if (rows.isEmpty()) {
      return;
    }
    if (CELLS.contains(name)) {
      Row row = rows.element();
      row.isLayout |= paragraphs.size() > row.cell + 1;
    } else if (name.equals("tr")) {
      Row row = rows.pop();
      if (!row.isLayout && paragraphs.size() > row.start + 1) {
        List<String> cells = paragraphs.subList(row.start, paragraphs.size());
        String line = String.join(BETWEEN_CELLS, cells);
        cells.clear();
        paragraphs.add(line);
      }
    }
  }

  private void append(String text) {
    if (asTyped == 0 && flowing > 0) {
      paragraph.append(text);
      return;
    }
    int from = 0;
    while (from < text.length()) {
      int to = endOfLine(text, from);
      int next = text.startsWith("\r\n", to) ? to + 2 : Math.min(to + 1, text.length());
      paragraph.append(text, from, to);
      if (to < text.length() && (asTyped > 0 || isBlankLine(text, next))) {
        endParagraph();
      } else {
        paragraph.append(text, to, next);
      }
      from = next;
    }
  }

  private static int endOfLine(String text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
      to++;
    }
    return to;
  }

  private static boolean isBlankLine(String text, int from) {
    int to = endOfLine(text, from);
    return to < text.length() && text.substring(from, to).isBlank();
  }

  private void endParagraph() {
    String line = CleanText.line(paragraph.toString());
    if (line.codePoints().anyMatch(HtmlText::isSeen)) {
      paragraphs.add(line);
    }
    paragraph.setLength(0);
  }

  /** Editors leave invisible characters in paragraphs that are empty otherwise. */
  private static boolean isSeen(int c) {
    return c != ' ' && Character.getType(c) != Character.FORMAT;
  }
}
