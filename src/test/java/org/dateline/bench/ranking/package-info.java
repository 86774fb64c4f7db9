/**
 * How well are articles ordered? Run by {@code make eval}, never by a test.
 *
 * <p>{@link org.dateline.bench.ranking.RankingEvaluation} indexes judged collections through the
 * public API, asks their queries through it, and prints the measures of the field beside those of
 * two rankings that others start from, with the significance of the difference.
 */
@NullMarked
package org.dateline.bench.ranking;

import org.jspecify.annotations.NullMarked;
