package org.dateline.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import org.dateline.Problem;

/**
 * The streams of a command and what is known of who reads them. Colours are used only where a
 * terminal shows standard output and {@code NO_COLOR} is not set (see no-color.org).
 */
final class Terminal {
  private static final int NARROWEST = 40;
  private static final int USUAL_WIDTH = 80;

  /** Lines longer than this are hard to read, however wide the window is. */
  private static final int WIDEST = 110;

  private static final String RESET = "\u001b[0m";

  /** A way to make text stand out. */
  enum Style {
    /** What matched. */
    MARK("\u001b[1;33m"),
    /** A headline. */
    STRONG("\u001b[1m"),
    /** What is beside the point. */
    QUIET("\u001b[2m");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> env;

  Terminal(InputStream in, PrintStream out, PrintStream err, Map<String, String> env) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.env = Map.copyOf(env);
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** A variable of the environment; empty when it is not set. */
  String variable(String name) {
    return env.getOrDefault(name, "").strip();
  }

  /** Whether answers are shown in colour. */
  boolean colour() {
    return isTerminal("out")
        && env.getOrDefault("NO_COLOR", "").isEmpty()
        && !variable("TERM").equals("dumb");
  }

  /** Whether someone watches standard error, so that progress is worth showing. */
  boolean watched() {
    return isTerminal("err") && !variable("TERM").equals("dumb");
  }

  private boolean isTerminal(String stream) {
    return Arrays.asList(variable("DATELINE_TERMINAL").split(" ")).contains(stream);
  }

  /** How many columns a line has, for wrapping. */
  int width() {
    String columns = variable("COLUMNS");
    if (!columns.matches("[1-9][0-9]{0,4}")) {
      return USUAL_WIDTH;
    }
    return Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST);
  }

  /** Prints a line of the answer. */
  void line(String text) {
    out.print(text);
    out.print('\n');
  }

  /** Prints a line about the answer, or about why there is none. */
  void note(String text) {
    err.print(text);
    err.print('\n');
  }

  /** Prints what does not keep a command from its work. */
  void remark(Problem problem) {
    note(clean("note: " + problem.toLine()));
  }

  /** Whether nobody reads standard output any more, as behind {@code | head}. */
  boolean closed() {
    return out.checkError();
  }

  /** The text in a style, where there are colours. */
  String styled(Style style, String text) {
    return colour() ? style.code + text + RESET : text;
  }

  /**
   * A text without anything that a terminal would obey; each character keeps its place.
   *
   * @param text from an article
   * @return the same with blanks for control characters, and for those by which a text turns what
   *     stands after it around
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      clean.append(Character.isISOControl(c) || turnsText(c) ? ' ' : c);
    }
    return clean.toString();
  }

  /** Embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9, 2.1–2.5). */
  private static boolean turnsText(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
