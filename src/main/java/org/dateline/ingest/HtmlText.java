package org.dateline.ingest;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** The text of a piece of HTML, as a reader of the page sees it. */
final class HtmlText {
  /** Elements that begin and end a paragraph. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "caption",
          "center",
          "dd",
          "details",
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
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "xmp");

  /** Elements of which nothing is text to be read. */
  private static final Set<String> UNREAD =
      Set.of(
          "applet",
          "audio",
          "button",
          "canvas",
          "datalist",
          "embed",
          "head",
          "iframe",
          "input",
          "math",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "option",
          "rp",
          "rt",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  /** Elements whose text is broken into lines as it is shown. */
  private static final Set<String> LINES = Set.of("pre", "listing", "plaintext", "xmp");

  /** Elements in which a blank line is white space like any other. */
  private static final Set<String> ONE_PARAGRAPH =
      Set.of("dd", "dt", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "td", "th");

  private static final String CELLS = " | ";

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r\u00A0]*+\\n");

  private static final Pattern LINE = Pattern.compile("\\R");

  /** Shortcodes that hold an address, and with it go. */
  private static final Pattern EMBEDDED =
      Pattern.compile("\\[(embed|audio|video)(?:\\s[^\\[\\]]*+)?\\][^\\[\\]]*+\\[/\\1\\]");

  /** Shortcodes that go, while what stands between two of them stays. */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[/?(?:wp_)?caption(?:\\s[^\\[\\]]*+)?\\]"
              + "|\\[(?:gallery|playlist)(?:\\s[^\\[\\]]*+)?\\]"
              + "|\\[(?:audio|video)\\s[^\\[\\]]*+\\]"
              + "|\\[/?(?:vc|et_pb)_\\w++(?:\\s[^\\[\\]]*+)?\\]");

  private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[|\\]\\]>");

  private HtmlText() {}

  /**
   * A text of several paragraphs.
   *
   * @param html the HTML, of a page's body or a part of it
   * @return its paragraphs, each one line, with {@value Paragraphs#BORDER} between them
   */
  static String paragraphs(String html) {
    String readable = CDATA.matcher(html).replaceAll("");
    if (readable.indexOf('[') >= 0) {
      readable = EMBEDDED.matcher(readable).replaceAll("<br>");
      readable = SHORTCODE.matcher(readable).replaceAll("<br>");
    }
    Reading reading = new Reading();
    parsed(readable).filter(reading);
    return reading.text();
  }

  /**
   * A text of one line.
   *
   * @param html the HTML
   * @return the text, clean
   */
  static String line(String html) {
    return CleanText.line(paragraphs(html).replace(Paragraphs.BORDER, " "));
  }

  /** The parser keeps the tree at most 512 deep, however deep the elements are. */
  private static Element parsed(String html) {
    return Parser.htmlParser().parseInput(html, "").body();
  }

  /** Walks over the nodes, which the library does without recursion, and gathers paragraphs. */
  private static final class Reading implements NodeFilter {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    /** How many elements around this place keep lines, and how many keep to one paragraph. */
    private int inLines;

    private int inOneParagraph;

    /** Whether a cell began and none of its text came yet. */
    private boolean cell;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        read(text.getWholeText());
        return FilterResult.CONTINUE;
      }
      String name = node.normalName();
      if (UNREAD.contains(name)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (BLOCKS.contains(name)) {
        end();
      }
      cell |= isCell(name);
      inLines += LINES.contains(name) ? 1 : 0;
      inOneParagraph += ONE_PARAGRAPH.contains(name) ? 1 : 0;
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      String name = node.normalName();
      if (node instanceof Element && BLOCKS.contains(name)) {
        end();
      }
      inLines -= LINES.contains(name) ? 1 : 0;
      inOneParagraph -= ONE_PARAGRAPH.contains(name) ? 1 : 0;
      return FilterResult.CONTINUE;
    }

    private static boolean isCell(String name) {
      return name.equals("td") || name.equals("th");
    }

    private void read(String text) {
      // Systems that make paragraphs of blank lines when they show a text store it without tags.
      String[] pieces =
          inLines > 0
              ? LINE.split(text, -1)
              : inOneParagraph > 0 ? new String[] {text} : BLANK_LINE.split(text, -1);
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          end();
        }
        append(pieces[i]);
      }
    }

    private void append(String piece) {
      if (cell && !piece.isBlank()) {
        cell = false;
        if (!isBlank(paragraph)) {
          paragraph.append(CELLS);
        }
      }
      paragraph.append(piece);
    }

    private static boolean isBlank(CharSequence text) {
      return text.chars().allMatch(c -> CleanText.isSpace((char) c));
    }

    /** Ends the paragraph, when it holds anything. */
    private void end() {
      cell = false;
      if (paragraph.isEmpty()) {
        return;
      }
      int before = out.length();
      if (before > 0) {
        out.append(Paragraphs.BORDER);
      }
      int start = out.length();
      CleanText.append(paragraph.toString(), 0, paragraph.length(), out);
      if (out.length() == start) {
        out.setLength(before);
      }
      paragraph.setLength(0);
    }

    String text() {
      end();
      return out.toString();
    }
  }
}
