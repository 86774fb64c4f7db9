/**
 * What is in this string? Its language, its sentences, where it can be cut, and which word it is in
 * Arabic letters.
 *
 * <p>The door: {@link org.dateline.text.Language}, {@link org.dateline.text.Sentences}, {@link
 * org.dateline.text.Cut} and {@link org.dateline.text.ArabicScript}. The room knows no article and
 * imports nothing of Dateline.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>Sentences are found by a scanner of our own</b>, not by {@link java.text.BreakIterator}:
 *       that one ends a sentence after “Mr.” and “J.”, does not end one after the Arabic question
 *       mark and the Urdu full stop, and costs 15 to 40 ns per character, which indexing could not
 *       afford.
 *   <li><b>The language is told by script, characteristic letters and the commonest words</b>. That
 *       needs no model and no library, and it can say that it does not know: a wrong language
 *       spoils the stems of an article, none costs it only the stems.
 *   <li><b>Arabic script is folded alike for all its languages</b>: a name is typed on an Arabic,
 *       Persian, Sorani or Urdu keyboard by readers of all of them. Letters that tell sounds apart,
 *       پ from ب and گ from ك, stay apart; ێ, ۆ, ڕ and ڵ, which other keyboards lack, do not. A
 *       hamza by itself is dropped only from longer words.
 *   <li>Text is measured in UTF-16 code units everywhere, as ranges are.
 * </ul>
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
