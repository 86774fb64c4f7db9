package org.dateline.match;

import java.util.ArrayList;
import java.util.List;
import org.dateline.analysis.Analyzers;

/** Cuts and folds patterns as the index cuts and folds words. */
final class Patterns {
  private final Analyzers analyzers;

  Patterns(Analyzers analyzers) {
    this.analyzers = analyzers;
  }

  /** The words of a pattern, cut as the index cuts words; never beside a wildcard. */
  List<String> pieces(String pattern) {
    List<String> pieces = new ArrayList<>();
    int[] end = {-1};
    analyzers.spellings(
        pattern.replace('*', 'a').replace('?', 'a'),
        (buffer, length, start, stop) -> {
          String piece = pattern.substring(start, stop);
          boolean goesOn =
              start == end[0] && (isWild(pattern.charAt(start - 1)) || isWild(piece.charAt(0)));
          if (goesOn) {
            pieces.add(pieces.removeLast() + piece);
          } else {
            pieces.add(piece);
          }
          end[0] = stop;
        });
    return pieces;
  }

  static boolean isWild(char c) {
    return c == '*' || c == '?';
  }

  String folded(String pattern) {
    StringBuilder folded = new StringBuilder();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i <= pattern.length(); i++) {
      char c = i < pattern.length() ? pattern.charAt(i) : '*';
      if (!isWild(c)) {
        letters.append(c);
        continue;
      }
      folded.append(exact(letters.toString()));
      letters.setLength(0);
      if (i < pattern.length()) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  String exact(String letters) {
    return letters.isEmpty()
        ? ""
        : analyzers.forms(letters.toCharArray(), letters.length(), "").exact();
  }
}
