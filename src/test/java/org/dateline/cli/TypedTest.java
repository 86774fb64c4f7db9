package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTest {
  private static Typed typed(String... words) {
    return new Typed(List.of(words));
  }

  @Test
  void leavesOutFlagsWithTheirValue() {
    assertThat(
            typed("index", "--limit", "5", "--dry-run", "x", "--limit=6").without("--limit", true))
        .isEqualTo(typed("index", "--dry-run", "x"));
    assertThat(typed("index", "--dry-run", "x").without("--dry-run", false))
        .isEqualTo(typed("index", "x"));
  }

  @Test
  void wordsAfterTwoHyphensAreNoFlags() {
    assertThat(typed("index", "--", "--limit", "5").without("--limit", true))
        .isEqualTo(typed("index", "--", "--limit", "5"));
  }

  @Test
  void moreWordsFollowTheCommand() {
    assertThat(typed("index", "--", "x").with(List.of("--records", "a.b")))
        .isEqualTo(typed("index", "--records", "a.b", "--", "x"));
  }

  @Test
  void wordsAreQuotedForTheShell() {
    assertThat(typed("index", "--set", "source=It's", "رقم=id", "a b", "", "$HOME").command())
        .isEqualTo("dateline index --set 'source=It'\\''s' 'رقم=id' 'a b' '' '$HOME'");
  }
}
