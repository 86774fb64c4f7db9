package org.dateline.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dateline.query.Token.Kind;

/**
 * Where a query that is being typed stands at its end, as the query language reads it. Nothing is
 * repaired or told.
 *
 * @param quote where a quotation mark was opened and not closed; -1 for nowhere
 * @param words where the last words begin that stand side by side without an operator, sign or
 *     field between, up to the end; none where the query does not end with a word
 * @param field the field that holds for the first of them, for what is in the open quotation mark,
 *     or for what is to follow its colon; empty for none
 * @param fieldStart where the name of this field begins when it stands directly before; -1 when it
 *     holds for a bracket, and for none
 * @param before how much of the query narrows what the first of the words can be; 0 when that is an
 *     alternative, or excluded
 * @param excluded whether all of them are in a bracket that is excluded, which nothing narrows
 * @param near whether the first of them is to be near something
 * @param nearby whether they are all in a bracket that is to be near something, or mentioned so
 *     often
 * @param plain whether the query is nothing but words; not where brackets are, which are being
 *     typed for a reason, though around nothing but words they are punctuation to a search
 */
public record QueryEnd(
    int quote,
    List<Integer> words,
    String field,
    int fieldStart,
    int before,
    boolean excluded,
    boolean near,
    boolean nearby,
    boolean plain) {

  /** Copies the list. */
  public QueryEnd {
    words = List.copyOf(words);
  }

  /**
   * Reads the end of a query.
   *
   * @param query the query typed so far
   * @param own the names of the archive's own fields
   * @return where it stands
   */
  public static QueryEnd of(String query, List<String> own) {
    ArchiveFields fields = new ArchiveFields(own, List.of());
    Lexer lexer = new Lexer(query, fields, new Warnings());
    List<Token> typed = lexer.tokens();
    int quote = lexer.unclosed();
    if (quote < 0) {
      return new Walk(query.length()).to(read(typed), quote);
    }
    // As it will be when something is in the quotation, and it is closed.
    String closed = query.substring(0, quote + 1) + "x" + query.charAt(quote);
    return new Walk(quote).to(read(new Lexer(closed, fields, new Warnings()).tokens()), quote);
  }

  private static List<Token> read(List<Token> typed) {
    Warnings untold = new Warnings();
    return new Habits(untold).read(new Brackets(QueryParser.DEPTH, untold).balance(typed));
  }

  /** A bracket that is open, or the whole query. */
  private record Frame(String field, boolean excluded, boolean nearby) {}

  /** Reads token by token. */
  private static final class Walk {
    private final int end;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<Integer> run = new ArrayList<>();
    private boolean plain = true;

    /** Whether nothing belongs to the words of the run but the first. */
    private boolean sealed;

    // What stands between the last term and the next one.
    private int pendingStart = -1;
    private String field = "";
    private int fieldStart = -1;
    private boolean excluded;
    private boolean alternative;
    private boolean near;

    private QueryEnd first = new QueryEnd(-1, List.of(), "", -1, 0, false, false, false, true);

    private Walk(int end) {
      this.end = end;
      open.push(new Frame("", false, false));
    }

    private QueryEnd to(List<Token> tokens, int quote) {
      Token last = tokens.getFirst();
      for (Token token : tokens) {
        boolean supplied = token.is(Kind.CLOSE) && token.text().isEmpty();
        if (token.is(Kind.END) || supplied || (token.start() >= end && quote >= 0)) {
          break;
        }
        take(token, last);
        last = token;
      }
      if (quote >= 0 || (last.is(Kind.FIELD) && last.end() == end)) {
        first = here(end);
        run.clear();
      } else if (run.isEmpty()) {
        first = new QueryEnd(-1, List.of(), "", -1, 0, false, false, false, plain);
      }
      return new QueryEnd(
          quote,
          run,
          first.field,
          first.fieldStart,
          first.before,
          first.excluded,
          first.near,
          first.nearby,
          plain && quote < 0);
    }

    private QueryEnd here(int start) {
      Frame frame = open.element();
      boolean apart = alternative || excluded || frame.excluded;
      return new QueryEnd(
          -1,
          List.of(),
          field.isEmpty() ? frame.field : field,
          fieldStart,
          apart ? 0 : pendingStart < 0 ? start : pendingStart,
          frame.excluded,
          near,
          frame.nearby,
          plain);
    }

    private void take(Token token, Token last) {
      if (token.is(Kind.WORD)) {
        if (run.isEmpty() || sealed) {
          first = here(token.start());
          run.clear();
          sealed = last.is(Kind.PLUS) || last.is(Kind.MINUS) || last.isPrefix();
        }
        run.add(token.start());
        settle();
        return;
      }
      plain = false;
      run.clear();
      switch (token.kind()) {
        case OPEN -> {
          boolean apart = alternative || excluded;
          open.push(opened());
          settle();
          alternative = apart;
        }
        case CLOSE -> {
          open.pop();
          settle();
        }
        case FIELD -> {
          pending(token);
          field = token.text();
          fieldStart = token.start();
        }
        case PLUS, MINUS, NOT -> {
          pending(token);
          excluded |= !token.is(Kind.PLUS);
          // What stands before the sign holds for it as for a bracket.
          fieldStart = -1;
        }
        case OR -> {
          pending(token);
          alternative = true;
        }
        case AND -> pending(token);
        case NEAR, ATLEAST -> {
          pending(token);
          near = true;
        }
        default -> settle();
      }
    }

    private Frame opened() {
      Frame outer = open.element();
      return new Frame(
          field.isEmpty() ? outer.field : field, outer.excluded || excluded, outer.nearby || near);
    }

    private void pending(Token token) {
      pendingStart = pendingStart < 0 ? token.start() : pendingStart;
    }

    private void settle() {
      pendingStart = -1;
      field = "";
      fieldStart = -1;
      excluded = false;
      alternative = false;
      near = false;
    }
  }
}
