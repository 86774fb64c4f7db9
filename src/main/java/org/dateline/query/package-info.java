/**
 * What did the reader mean? A request becomes a plan: its text parsed to a tree of clauses with
 * positions, its values resolved with the archive's configuration, its dates made civil days, its
 * limits checked. Knows no engine.
 *
 * <p>The door: {@link org.dateline.query.Planner} makes a {@link org.dateline.query.SearchPlan},
 * whose query is a {@link org.dateline.query.Clause}.
 */
@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;
