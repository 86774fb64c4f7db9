/**
 * Which terms is this text? One tokenizer for all languages cuts a text into words; each word has
 * an exact form, which depends on no language, and a stem, which depends on the article's.
 *
 * <p>The door: {@link org.dateline.analysis.Analyzers} tells the forms of words, {@link
 * org.dateline.analysis.ArticleStreams} makes the streams of an article's fields, {@link
 * org.dateline.analysis.Forms} are the forms of one word.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>Positions belong to the tokenizer alone.</b> A chain of filters turns one word into one
 *       term and can neither drop nor join positions, because it is given one word at a time. So
 *       the stemmed and the exact view of a text always stand at the same positions.
 *   <li><b>A word is analysed once.</b> The forms of a word are kept by its spelling, per thread;
 *       news repeats itself, so nearly every word of an article is a look-up.
 *   <li><b>Words are composed first</b> (NFKC), since the same word comes typed as one letter with
 *       its accent or as two, and Arabic also in presentation forms. Soft hyphens and marks of
 *       direction go, apostrophes get one shape.
 *   <li><b>Sentences are cut here for index and marks alike</b>, by {@code ArticleStreams}; a
 *       border is a term that no tokenizer makes, at the position of the first word after it.
 *   <li><b>Stems are made of what the stemmer of the language expects, and folded afterwards</b>:
 *       Lucene's stemmers of Arabic and Sorani fail on folded letters. Which stemmer, and why, is
 *       told at each constant of {@code Stemming}. No stemmer changes an ASCII first letter, since
 *       marks skip words by it; so Indonesian keeps its beginnings, and Irish and Serbian, whose
 *       stemmers change beginnings or script, have none.
 *   <li><b>Endings that a stemmer takes from some inflections only are mended before</b>, in {@code
 *       Endings}, one rule for each: it would leave porto and porti, which are too short for it, or
 *       take the n of the Norwegian havn for an ending.
 *   <li><b>Turkish has a stemmer of our own.</b> Snowball's takes the -ım of yaptırım (sanction)
 *       for "my" and gives yaptırımlar (sanctions) another stem. Ours takes fewer endings, repeats,
 *       and reads folded letters, so that what is typed without ı, ş and ğ has the same stem. A
 *       genitive behind a or e is read in both ways: başkanın is of başkan, bölgenin of bölge.
 *   <li><b>So has Sorani.</b> Lucene's gives شار, شارەکە and شارەکانی three stems.
 *   <li><b>Short Spanish and Galician plurals are ours</b>: Lucene's stemmers leave words under
 *       five letters or take too much, so that casa misses casas. Of a dozen short nouns tried in
 *       each, Portuguese missed only país, French yeux, German Seen and Eier. Italian needs six
 *       letters, and by its last vowel alone casa, house, would be caso, case.
 *   <li><b>A stem of two or three letters that a stemmer of ours made ends with an apostrophe</b>,
 *       which no word does, and meets words of its language only. A query asks for the stems of all
 *       languages of its script: Hitler would be found for the hit of English, as the Turkish
 *       plural of hit, made for mad, لبنان, Lebanon, for لبن, milk.
 *   <li><b>A word with a proclitic, elision or possessive also stands without it</b>, at the same
 *       position, so that phrases, NEAR, wildcards and fuzzy words see it too. In Arabic it cannot
 *       be known whether a first و, ف, ب, ل or ك is of the word: both are indexed, unless few
 *       letters would be left. On 5,081 Arabic articles this makes 41% more postings of {@code
 *       exact} (1.00 instead of 0.71 million) and 5% more of {@code text}; the stems take half of
 *       its different terms away, and the whole index grows by 1.1%, from 8.89 to 8.98 MB. On
 *       Reuters {@code exact} has 0.7% more postings and the index is 0.1% smaller, since accents
 *       are folded. Of a query only certain readings are asked for: those with an article, and what
 *       an apostrophe parts.
 *   <li><b>Umlauts also stand spelled out</b>, Mueller beside Müller, but for languages in which
 *       nobody does so; what is typed with an umlaut is looked for in both spellings. The other way
 *       round, poet would stand for pot.
 *   <li><b>Without spaces a character is a word</b>, and a word typed is a row of them: Han, kana,
 *       Hangul, Thai, Lao, Khmer, Burmese. The tokenizer would keep a run of Thai, of katakana and
 *       of Hangul with its particles as one word. Bigrams beside the characters would make rows of
 *       very common characters cheaper and double the postings of such languages; a row is found as
 *       surely without.
 *   <li><b>An apostrophe within a name</b> may be left out: Sana'a also stands as Sanaa; and the
 *       gershayim of Hebrew initials: צה"ל as צהל.
 *   <li><b>Names have a field of their own</b>: a term for each key (1.7 a name), followed by the
 *       spelling, once an article and without positions, so that the spellings of a name are a run
 *       of terms to read. After the exact form stands how the name is written where the exact form
 *       sounds otherwise: ş is not s, and the vowels of Sorani are no h, y and w.
 *   <li><b>What a name is like</b> depends on the script. A capital at the beginning of a sentence,
 *       in a headline whose every word has one, or in a word all in capitals tells nothing; that of
 *       a German noun only beside another. Without capitals all words take part that are no stop
 *       words. An article need not tell all of its names: another one will. How often spellings of
 *       a name then meet, by key and distance: see {@link org.dateline.text}.
 * </ul>
 */
@NullMarked
package org.dateline.analysis;

import org.jspecify.annotations.NullMarked;
