package org.dateline.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.dateline.match.ResolvedPlan.NameSpellings.Spelling;

/**
 * The one question that making a query needs to ask: which words like this are there, and how
 * often? Asked of an archive when searching, or of a batch of articles when tagging. It only ranks:
 * counts shown to anybody come from searches.
 */
public interface Vocabulary {

  /** What words are wanted. */
  sealed interface Like {
    /**
     * Words that fit a pattern.
     *
     * @param pattern in exact form, with {@code *} for any letters and {@code ?} for one
     */
    record Pattern(String pattern) implements Like {}

    /**
     * Words spelt nearly so.
     *
     * @param word in exact form
     * @param edits how many letters may differ, 1 or 2; the first letter is always the same
     */
    record Near(String word, int edits) implements Like {}
  }

  /**
   * A word as written.
   *
   * @param text its exact form
   * @param articles how many have it, about
   */
  record Counted(String text, int articles) {}

  /**
   * A word written like a name.
   *
   * @param exact its exact form
   * @param written the same with the accents and letters it was written with, case aside
   * @param articles how many have it so as a name, about
   */
  record Name(String exact, String written, int articles) {}

  /**
   * The words like this.
   *
   * @param like which
   * @param most how many at most
   * @return the words in most articles, by count and then by text
   */
  Words words(Like like, int most);

  /**
   * An answer.
   *
   * @param words the words
   * @param complete whether there are no more than were asked for; no words and not complete means
   *     that no words like this can be looked up
   */
  record Words(List<Counted> words, boolean complete) {
    /** Copies the list. */
    public Words {
      words = List.copyOf(words);
    }
  }

  /**
   * The words written like names, by a key of them.
   *
   * @param key the key, as {@link org.dateline.text.NameKey} gives it
   * @param most how many at most
   * @return the commonest first
   */
  List<Name> names(String key, int most);

  /**
   * How many articles have a word written like a name.
   *
   * @param key a key of the word
   * @param exact the word in exact form
   * @return how many, about; 0 when none has
   */
  int asName(String key, String exact);

  /**
   * The spellings of a name among these words: found once, as long as the words stay the same.
   *
   * @param typed the name
   * @param find finds them
   * @return what was found, now or before; empty when there is no time to find it
   */
  Optional<List<Spelling>> spellings(String typed, Supplier<List<Spelling>> find);

  /**
   * The values of a facet that are names like one typed.
   *
   * @param facet the facet's name, {@code person}
   * @param distance how far a value is from it
   * @param farthest how far it may be
   * @param most how many at most
   * @return values as held, the nearest first
   */
  List<String> valuesLike(
      String facet, ToDoubleFunction<String> distance, double farthest, int most);

  /**
   * How many articles have a word.
   *
   * @param exact the word in exact form
   * @return how many, about; 0 when none has
   */
  int articles(String exact);

  /**
   * The languages of the articles.
   *
   * @return BCP 47 codes
   */
  Set<String> languages();

  /**
   * The value of a facet as it is held.
   *
   * @param facet the facet's name
   * @param value a value, in any case
   * @return the value as held, the same one before others; empty when it is not held
   */
  Optional<String> held(String facet, String value);

  /**
   * The value of a facet nearest to a mistyped one.
   *
   * @param facet the facet's name
   * @param value as typed
   * @return a value that is held, or empty when none is near
   */
  Optional<String> nearest(String facet, String value);
}
