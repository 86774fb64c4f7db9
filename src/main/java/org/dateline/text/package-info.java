/**
 * What is in this string? Its language, its sentences, where it can be cut, which word it is in
 * Arabic letters, and how a name sounds.
 *
 * <p>The door: {@link org.dateline.text.Language}, {@link org.dateline.text.Sentences}, {@link
 * org.dateline.text.Cut}, {@link org.dateline.text.ArabicScript}, {@link org.dateline.text.NameKey}
 * and {@link org.dateline.text.NameDistance}. The room knows no article and imports nothing of
 * Dateline.
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
 *       of words and letters ({@code languages.txt}, 40 kB). On headlines Lingua is right more
 *       often, and wrong where ours is unsure, which costs more; no library fits into the room
 *       there is. {@code make eval-languages}, 288 texts of our own in 36 languages, in percent
 *       right/wrong/unsure, microseconds for a text, and what it adds to an embedder's jars:
 *       <table>
 *       <caption>Detectors compared</caption>
 *       <tr><th></th><th>headline</th><th>first paragraph</th><th>article</th><th>µs</th><th>MB</th>
 *       </tr>
 *       <tr><td>ours</td><td>81/2/17</td><td>98/0/2</td><td>99/0/1</td><td>6</td><td>0</td></tr>
 *       <tr><td>Lingua 1.2.2</td><td>84/16/0</td><td>93/7/0</td><td>94/6/0</td><td>178</td>
 *       <td>109</td></tr>
 *       <tr><td>OpenNLP 2.5.4</td><td>72/29/0</td><td>93/7/0</td><td>93/7/0</td><td>80</td>
 *       <td>12</td></tr>
 *       <tr><td>Optimaize 0.6</td><td>60/5/35</td><td>85/8/7</td><td>84/8/8</td><td>84</td>
 *       <td>4</td></tr>
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
 *   <li><b>Names are compared by sound in two alphabets</b>, one with vowels (Latin; Cyrillic,
 *       Greek and Sorani are brought to it letter by letter) and one of consonants (Arabic and
 *       Hebrew letters), and between the two. Making Latin letters of Arabic ones would have to
 *       guess the vowels; comparing does not. The rules of {@code name-letters.tsv} and {@code
 *       name-sounds.tsv} say how letters are read and what languages write for one sound; there is
 *       no list of names.
 *   <li><b>What else spellings cost is learned</b> ({@code name-costs.tsv}, by {@code make
 *       train-names}) from 64,000 pairs of names: units of up to three letters are aligned and
 *       their costs estimated from the alignments, six times, the worst 7% of pairs left out. In
 *       the first two rounds units are single letters: from the start, long units learn names by
 *       heart. A cost is relative to what a letter likes best on both sides; a letter left out is
 *       judged against all the places where none was left out, without which deletions become free
 *       and each round makes them freer; and names are counted as spelled as they are too, without
 *       which what differs seems the rule. Within Latin letters the learned costs alone let Scholz
 *       be Schulz and Hamid be Hamad, so rules hold them: a long vowel is never near another.
 *   <li><b>A name has up to four keys of three consonants</b>, because one letter is read in more
 *       than one way (ch, j, x, v): 97% of the pairs within Latin letters and 98% of those between
 *       Latin and Arabic share one, and a name has 770 candidates (median) among 101,000 names. A
 *       first vowel is not kept: Ibrahim and Brahim, Yevgeny and Evgeny would not meet. With one
 *       more consonant 2% of the pairs are lost.
 *   <li><b>Figures</b> ({@code make eval-names}). Our list of 273 names: 95.8% of the pairs within
 *       Latin letters and 93.4% of those across scripts are not farther than {@code SAME}, and 0.6%
 *       of 630 pairs of other names (Scholz and Schulz among them). Pairs of names not learned
 *       from, where the median name lets in 3 others of its script: 87% within Latin letters; 3 of
 *       the other: 95% of Latin with Arabic; 3 of both together: 82% and 93%. Arabic with Persian
 *       spellings of foreign names are the weakest (78%): a vowel that only one of them writes is
 *       what tells other Arabic names apart. A distance takes 1 to 2 µs.
 *   <li>Text is measured in UTF-16 code units everywhere, as ranges are.
 * </ul>
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
