/**
 * Which piece shows it? Texts and the marks in them go in, a {@link org.dateline.Highlight} comes
 * out. The room knows no index and no query, so its logic is tested on strings.
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
 *   <li>Paragraphs without marks are not looked at: of a long article only a few sentences are ever
 *       read.
 * </ul>
 */
@NullMarked
package org.dateline.highlight;

import org.jspecify.annotations.NullMarked;
