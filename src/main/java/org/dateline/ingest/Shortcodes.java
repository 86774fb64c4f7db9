package org.dateline.ingest;

import java.util.regex.Pattern;

/**
 * The names in square brackets that WordPress replaces when it shows an article, and leaves in what
 * it exports. Those known to stand for pictures, films and forms go, with an address between them;
 * those around a text go and leave the text. Any other bracket is text.
 */
final class Shortcodes {
  /** Attributes, or an address; words alone are an editor's remark in brackets. */
  private static final String ATTRIBUTES = "(?:\\s(?=[^\\[\\]=:]*+[=:])[^\\[\\]]*+)?";

  private static final Pattern AROUND_TEXT =
      Pattern.compile(
          "\\[/?(?:caption|wp_caption|(?:vc|et_pb|fusion)_\\w++)" + ATTRIBUTES + "\\s*+/?\\]");

  private static final Pattern IN_PLACE_OF_SOMETHING =
      Pattern.compile(
          "\\[(gallery|playlist|embed|audio|video|youtube|vimeo|twitter|tweet|instagram|facebook"
              + "|soundcloud|contact-form-7)"
              + ATTRIBUTES
              + "\\s*+/?\\](?:[^\\[\\]]{0,2000}+\\[/\\1\\])?");

  /** Whatever a shortcode stood between does not run on. */
  private static final String BREAK = "<br>";

  private Shortcodes() {}

  /** The HTML without them. */
  static String without(String html) {
    if (html.indexOf('[') < 0) {
      return html;
    }
    String replaced = IN_PLACE_OF_SOMETHING.matcher(html).replaceAll(BREAK);
    return AROUND_TEXT.matcher(replaced).replaceAll(BREAK);
  }
}
