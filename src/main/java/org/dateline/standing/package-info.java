/**
 * Which rules does this article meet? Queries that wait for articles, in the language of the search
 * box: the topics of {@code topics.json}.
 *
 * <p>The door: {@link org.dateline.standing.Rules} are read once for a configuration, and refused
 * where they cannot be; {@link org.dateline.standing.StandingQueries}, one for each thread that
 * writes, tells the tags of an article and the words that made them.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>A rule means what it says.</b> All of its words are needed, names are found as typed,
 *       and what the search box would repair is refused when the rules are read, with the topic and
 *       what is wrong: nobody sees the warnings of a rule that runs at night.
 *   <li><b>The limits of requests are not those of rules.</b> They guard a server against its
 *       readers; rules are the archivist's.
 *   <li><b>An article has the same tags alone and among others.</b> A rule is resolved once for
 *       each language, without a vocabulary: patterns and fuzzy words are compared with each word
 *       of the article, and no word is taken apart or joined by how often it is written.
 *   <li><b>No Lucene Monitor.</b> It makes an index in memory of every article and compiles every
 *       rule to a query. Here one scan of the text, as for marks, finds the terms of all rules, and
 *       the rules that need none of those found are not evaluated; what is found is marked by the
 *       same code that decides, so that the evidence cannot differ from the rule.
 *   <li><b>Of a topic and one above it the lower is told</b>: filters and counts have those above
 *       it anyway.
 * </ul>
 */
@NullMarked
package org.dateline.standing;

import org.jspecify.annotations.NullMarked;
