package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.query.Token.Kind;
import org.junit.jupiter.api.Test;

class LexerTest {

  @Test
  void signsStandBeforeTermsOnly() {
    assertThat(kinds("-a +b")).isEqualTo("MINUS WORD PLUS WORD");
    assertThat(kinds("a-b c- -")).isEqualTo("WORD WORD");
    assertThat(kinds("(-a)-b")).isEqualTo("OPEN MINUS WORD CLOSE WORD");
    assertThat(kinds("-\"a\" -(b) -title:c"))
        .startsWith("MINUS PHRASE MINUS OPEN WORD CLOSE MINUS");
    assertThat(kinds("-^ a")).isEqualTo("WORD");
    assertThat(kinds("+-a")).isEqualTo("PLUS WORD");
  }

  @Test
  void operatorsAreWholeWordsInCapitals() {
    assertThat(kinds("a AND b OR c NOT d")).isEqualTo("WORD AND WORD OR WORD NOT WORD");
    assertThat(kinds("and Or ANDES NOT.")).isEqualTo("WORD WORD WORD WORD");
    assertThat(kinds("'AND'")).isEqualTo("AND");
  }

  @Test
  void operatorsDirectlyAfterAPrefixAreWords() {
    assertThat(kinds("-AND title:OR")).isEqualTo("MINUS WORD FIELD WORD");
    assertThat(kinds("title: OR titel:OR")).isEqualTo("FIELD OR UNKNOWN_FIELD OR");
  }

  @Test
  void fieldsEndInTheirColon() {
    assertThat(kinds("title:a")).isEqualTo("FIELD WORD");
    assertThat(kinds("title: a")).isEqualTo("FIELD WORD");
    assertThat(kinds("Title: a")).isEqualTo("WORD WORD");
    assertThat(kinds("Title:(a)")).isEqualTo("FIELD OPEN WORD CLOSE");
    assertThat(kinds("titel:a titel: a")).isEqualTo("UNKNOWN_FIELD WORD WORD WORD");
    assertThat(kinds("http://a 10:30 a:-b عنوان:ا")).isEqualTo("WORD WORD WORD WORD");
  }

  @Test
  void rangesFollowDatesOnly() {
    assertThat(kinds("date:[2025 TO 2026]")).isEqualTo("FIELD RANGE");
    assertThat(kinds("title:[2025 TO 2026]")).isEqualTo("FIELD WORD WORD WORD");
    assertThat(kinds("[2025 TO 2026]")).isEqualTo("WORD WORD WORD");
    assertThat(kinds("date:[2025 2026]")).isEqualTo("FIELD WORD WORD");
  }

  @Test
  void tokensKnowTheirPlace() {
    List<Token> tokens =
        new Lexer("¿title:caesar?  «a b»", Queries.FIELDS, new Warnings()).tokens();
    assertThat(tokens)
        .containsExactly(
            new Token(Kind.FIELD, "title", 1, 7),
            new Token(Kind.WORD, "caesar", 7, 13),
            new Token(Kind.PHRASE, "a b", 16, 21),
            new Token(Kind.END, "", 21, 21));
  }

  @Test
  void brokenCharactersAreNoWords() {
    assertThat(kinds("\uD800 \uDC00 a\uD800")).isEqualTo("WORD");
  }

  @Test
  void bracketsAreBalanced() {
    assertThat(balanced(")a(b(c")).isEqualTo("WORD OPEN WORD OPEN WORD CLOSE CLOSE");
    assertThat(balanced("((a)(b))")).isEqualTo("OPEN OPEN WORD CLOSE OPEN WORD CLOSE CLOSE");
    assertThat(balanced("(((a)))")).isEqualTo("OPEN OPEN WORD CLOSE CLOSE");
  }

  @Test
  void lookingForEverIsAnError() {
    Tokens tokens = new Tokens(List.of(new Token(Kind.END, "", 0, 0)));
    for (long look = 0; look < tokens.mostLooks(); look++) {
      assertThat(tokens.take().is(Kind.END)).isTrue();
    }
    assertThatThrownBy(tokens::peek).isInstanceOf(IllegalStateException.class);
  }

  private static String balanced(String query) {
    Warnings warnings = new Warnings();
    return kinds(
        new Brackets(2, warnings).balance(new Lexer(query, Queries.FIELDS, warnings).tokens()));
  }

  private static String kinds(String query) {
    return kinds(new Lexer(query, Queries.FIELDS, new Warnings()).tokens());
  }

  private static String kinds(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> !token.is(Kind.END))
        .map(token -> token.kind().name())
        .collect(Collectors.joining(" "));
  }
}
