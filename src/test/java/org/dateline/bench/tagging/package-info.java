/** How well, and how fast, articles are tagged by rule. */
@NullMarked
package org.dateline.bench.tagging;

import org.jspecify.annotations.NullMarked;
