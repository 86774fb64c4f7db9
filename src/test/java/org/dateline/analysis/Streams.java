package org.dateline.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;

/** Reads token streams as an index would. */
final class Streams {
  private Streams() {}

  /** A term and where it stands. */
  record Placed(String term, int position) {}

  static List<Placed> read(TokenStream stream) {
    List<Placed> all = new ArrayList<>();
    try (stream) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        all.add(new Placed(term.getBytesRef().utf8ToString(), position));
      }
      stream.end();
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBorder(Placed placed) {
    return !placed.term().isEmpty() && placed.term().charAt(0) == ArticleStreams.BORDER;
  }

  /** The words of a stream, without the borders and other readings beside them. */
  static List<String> terms(TokenStream stream) {
    return words(stream).stream().map(Placed::term).toList();
  }

  /** Where the words of a stream stand. */
  static List<Integer> positions(TokenStream stream) {
    return words(stream).stream().map(Placed::position).toList();
  }

  private static List<Placed> words(TokenStream stream) {
    List<Placed> words = new ArrayList<>();
    int last = -1;
    for (Placed placed : read(stream)) {
      if (placed.position() != last) {
        words.add(placed);
      }
      last = placed.position();
    }
    return words;
  }

  /** All that stands at a position, but for borders. */
  static List<String> at(int position, TokenStream stream) {
    return read(stream).stream()
        .filter(p -> p.position() == position && !isBorder(p))
        .map(Placed::term)
        .toList();
  }

  /** Where the borders of one kind are. */
  static List<Integer> borders(TokenStream stream, String border) {
    return read(stream).stream()
        .filter(p -> p.term().equals(border))
        .map(Placed::position)
        .toList();
  }
}
