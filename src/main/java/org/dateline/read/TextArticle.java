package org.dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.Article;

/**
 * An article as plain text: headline, summary, paragraphs.
 *
 * <pre>
 * Ministers Discuss Lifting Sanctions                    the headline
 * Two ministers spoke of lifting the sanctions.          the summary, when there is one
 * ERBIL (Kurdistan24) - The minister held a call …       the body
 * Further paragraphs …
 * </pre>
 *
 * The second paragraph is a summary when more follows, it does not begin with a dateline, and the
 * one after it begins with one, or it is shorter than first paragraphs are: of a sentence, or of a
 * few lines that do not end as sentences do. A first paragraph too long for a headline, or with a
 * dateline, is of the body.
 */
final class TextArticle {
  /** The longest headlines of newspapers stay under this; first paragraphs seldom do. */
  private static final int HEADLINE = 250;

  /** The first sentences of news stories are seldom so short: 20 to 40 words are usual. */
  private static final int SHORT_SUMMARY = 120;

  /** Without a full stop it is a line of a headline's kind, and no paragraph of the story. */
  private static final int SUMMARY_WITHOUT_FULL_STOP = 300;

  private static final int SUMMARY_BEFORE_DATELINE = 800;

  /** Lines under this width were broken by whoever wrote the text, not by its paragraphs. */
  private static final int WRAPPED_WIDTH = 90;

  /** A place in capitals or an agency in brackets, and a dash, near the beginning. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]+\\b[^\\n]{0,60}?|[^\\n]{2,60}?\\([^()\\n]{2,40}\\))"
              + "\\s*[-–—]{1,2}\\s",
          Pattern.DOTALL);

  /**
   * The end of a sentence in Latin, Arabic or Urdu writing, and quotes or brackets it stands in.
   */
  private static final Pattern FULL_STOP =
      Pattern.compile("[.!?\u061F\u3002\u2026\u06D4][\\p{Pe}\\p{Pf}\\p{Pi}\"'\\s]*$");

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

  private final String text;
  private final boolean blocks;
  private final List<int[]> paragraphs;

  private TextArticle(String text) {
    this.text = text;
    this.blocks = BLANK_LINE.matcher(text.strip()).find();
    this.paragraphs = paragraphs();
  }

  /** The article, without id. */
  static Article.Builder parse(String written) {
    return new TextArticle(written.replace("\r\n", "\n").replace('\r', '\n')).article();
  }

  private Article.Builder article() {
    Article.Builder article = Article.builder();
    int next = 0;
    if (!beginsWithDateline(0) && length(0) <= HEADLINE) {
      article.title(joined(next++));
      if (isSummary(next)) {
        article.summary(joined(next++));
      }
    }
    if (next < paragraphs.size()) {
      article.body(text.substring(paragraphs.get(next)[0]).stripTrailing());
    }
    return article;
  }

  private boolean isSummary(int paragraph) {
    if (paragraph + 1 >= paragraphs.size() || beginsWithDateline(paragraph)) {
      return false;
    }
    if (!blocks && isWrapped(text)) {
      return false; // It is the first line of a paragraph, not a paragraph.
    }
    return length(paragraph) <= longestSummary(paragraph);
  }

  private int longestSummary(int paragraph) {
    if (beginsWithDateline(paragraph + 1)) {
      return SUMMARY_BEFORE_DATELINE;
    }
    return FULL_STOP.matcher(joined(paragraph)).find() ? SHORT_SUMMARY : SUMMARY_WITHOUT_FULL_STOP;
  }

  private boolean beginsWithDateline(int paragraph) {
    int[] range = paragraphs.get(paragraph);
    return DATELINE.matcher(text).region(range[0], range[1]).lookingAt();
  }

  private int length(int paragraph) {
    return paragraphs.get(paragraph)[1] - paragraphs.get(paragraph)[0];
  }

  private String joined(int paragraph) {
    int[] range = paragraphs.get(paragraph);
    return text.substring(range[0], range[1]).strip().replaceAll("\\s*\\n\\s*", " ");
  }

  /**
   * The first few paragraphs as ranges of the text: blocks between blank lines, or lines. A block
   * of several lines is one paragraph only when none of its lines is longer than wrapped ones are.
   */
  private List<int[]> paragraphs() {
    List<int[]> paragraphs = new ArrayList<>();
    int at = 0;
    while (at < text.length() && paragraphs.size() < 4) {
      int end = lineEnd(text, at);
      if (text.substring(at, end).isBlank()) {
        at = end + 1;
        continue;
      }
      int block = blocks ? blockEnd(text, at) : end;
      if (block > end && isWrapped(text.substring(at, block))) {
        end = block;
      }
      paragraphs.add(new int[] {at, end});
      at = end + 1;
    }
    return paragraphs;
  }

  private static boolean isWrapped(String lines) {
    return lines.lines().allMatch(line -> line.length() < WRAPPED_WIDTH);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static int blockEnd(String text, int from) {
    int end = lineEnd(text, from);
    while (end < text.length()) {
      int following = lineEnd(text, end + 1);
      if (text.substring(end + 1, following).isBlank()) {
        return end;
      }
      end = following;
    }
    return end;
  }
}
