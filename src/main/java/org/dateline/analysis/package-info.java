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
 *       its accent or as two, and Arabic also in presentation forms.
 *   <li><b>Sentences are cut here for index and marks alike</b>, by {@code ArticleStreams}; a
 *       border is a term that no tokenizer makes, at the position of the first word after it.
 *   <li>Stems are made of what the stemmer of the language expects, and folded afterwards.
 * </ul>
 */
@NullMarked
package org.dateline.analysis;

import org.jspecify.annotations.NullMarked;
