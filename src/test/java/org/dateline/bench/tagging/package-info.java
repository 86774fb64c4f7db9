/**
 * How good are the tags that rules find? Run by {@code make eval-tags}, never by a test.
 *
 * <p>{@link org.dateline.bench.tagging.TaggingEvaluation} reads articles with the tags of people,
 * hides them, finds tags by rule, and compares; {@link org.dateline.bench.tagging.TopicEvaluation}
 * does so with topics, those of the sample articles always.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>A tag counts as often as it is given</b> (micro precision, recall and F1); beside it the
 *       mean of the F1 of each country, in which a country of one article counts as much as the
 *       United States.
 *   <li><b>A part of a country is that country here</b>: collections know no Scotland. The European
 *       Union is left out, since they file it under organizations.
 *   <li><b>Articles that people left without any tag count</b>: what is found in them is wrong. A
 *       row without them shows what that costs.
 *   <li><b>Errors are shown of the part that rules were tuned on</b> only; the other part stays
 *       unread.
 * </ul>
 */
@NullMarked
package org.dateline.bench.tagging;

import org.jspecify.annotations.NullMarked;
