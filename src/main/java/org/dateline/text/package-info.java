/**
 * What is in this string? Its language, its sentences, and where it can be cut.
 *
 * <p>The door: {@link org.dateline.text.Language}, {@link org.dateline.text.Sentences} and {@link
 * org.dateline.text.Cut}. The room knows no article and imports nothing of Dateline.
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
 *   <li>Text is measured in UTF-16 code units everywhere, as ranges are.
 * </ul>
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
