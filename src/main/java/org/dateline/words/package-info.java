/**
 * Which words are there? Answers what {@link org.dateline.match.Vocabulary} asks from the terms of
 * an index: words like a pattern, names by their keys, values of facets, languages; each as long as
 * there is time.
 *
 * <p>The door: {@link org.dateline.words.TermWords}, one for each request, read until a {@link
 * org.dateline.words.Deadline}. Spellings of names are found once for each state of an archive,
 * which {@link org.dateline.words.FoundNames} keeps.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>What is read is remembered</b>: patterns for a request, which resolves its words again
 *       for each clause and each spelling; names for as long as the archive stays as it is, since
 *       newsrooms ask for the same names all day and comparing sounds is what costs most.
 *   <li><b>Names have half of the time at most.</b> A search for what was typed is worth more than
 *       its other spellings; that there was no time for them is a warning.
 * </ul>
 */
@NullMarked
package org.dateline.words;

import org.jspecify.annotations.NullMarked;
