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
 *   <li><b>The language is told by a rule of our own</b>: by script and characteristic letters, and
 *       where several languages share a script, by a vote of their commonest words, endings, parts
 *       of words and letters ({@code languages.txt}, 40 kB). No library does better in the room
 *       there is. {@code make eval-languages}, 288 texts of our own in 36 languages, in percent
 *       right/wrong/unsure, microseconds for an article, and what it adds to an embedder's jars:
 *       <table>
 *       <caption>Detectors compared</caption>
 *       <tr><th></th><th>headline</th><th>first paragraph</th><th>µs</th><th>MB</th></tr>
 *       <tr><td>ours</td><td>81/2/17</td><td>98/0/2</td><td>6</td><td>0</td></tr>
 *       <tr><td>Lingua 1.2.2</td><td>84/16/0</td><td>93/7/0</td><td>312</td><td>109</td></tr>
 *       <tr><td>OpenNLP 2.5.4</td><td>72/29/0</td><td>93/7/0</td><td>600</td><td>12</td></tr>
 *       <tr><td>Optimaize 0.6</td><td>60/5/35</td><td>85/8/7</td><td>230</td><td>4</td></tr>
 *       </table>
 *       None of them knows Kurdish, 6% of these texts; on the other languages Lingua is nearly
 *       always right, at fifteen times the 20 µs that indexing can spare. Our rule was made with
 *       these texts in sight; on prose about software it has seen none of, it is right about 97% of
 *       paragraphs in most languages, but unsure of half where neighbours are near: Indonesian and
 *       Malay, Croatian and Serbian in Latin letters, Danish and Norwegian.
 *   <li><b>It can say that it does not know</b>: a wrong language spoils the stems of an article,
 *       none costs it only the stems. Neighbours that are never told vote too. Where an archive
 *       names its languages, one of others need only be behind, not far behind.
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
