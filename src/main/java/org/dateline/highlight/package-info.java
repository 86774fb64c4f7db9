/**
 * Which piece shows it? Texts and the marks in them go in, a {@link org.dateline.Highlight} comes
 * out, and why the article matched, in words. The room knows no index and no query, so its logic is
 * tested on strings.
 *
 * <p>{@link org.dateline.highlight.Highlighter} is the door; it is given {@link
 * org.dateline.highlight.MarkedText}, a paragraph with its {@link org.dateline.highlight.Mark
 * marks}.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>Escape first, then mark</b>: nothing of an article reaches the HTML unescaped, whatever
 *       the marks are.
 *   <li><b>Passages lie on sentence borders</b>, because half a sentence misleads; only a sentence
 *       over 300 characters is cut, between words, around its marks.
 *   <li><b>Different words count more than the same word again</b>: each repeat of a word counts
 *       half of the one before.
 *   <li><b>Reasons are made of the marks</b> that are shown, so that they name nothing that did not
 *       make the article match. One sentence for each word or phrase tells how often, where and in
 *       which forms; a word is called as typed when it stands there so, else as written, with what
 *       was typed behind it. The title weighs most, as it does in the score.
 *   <li><b>Near each other</b> is at most three words from one to the next, wherever a sentence
 *       ends; told is the place with the most different words of the query, and the sentence only
 *       when it has more.
 *   <li>Paragraphs without marks are not looked at: of a long article only a few sentences are ever
 *       read.
 * </ul>
 */
@NullMarked
package org.dateline.highlight;

import org.jspecify.annotations.NullMarked;
