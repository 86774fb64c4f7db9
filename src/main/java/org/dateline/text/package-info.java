/**
 * What is in this string? Its language, its sentences, where it can be cut, and how a name sounds.
 *
 * <p>The door: {@link org.dateline.text.Language}, {@link org.dateline.text.Sentences}, {@link
 * org.dateline.text.Cut}, {@link org.dateline.text.NameKey} and {@link
 * org.dateline.text.NameDistance}. The room knows no article and imports nothing of Dateline.
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
