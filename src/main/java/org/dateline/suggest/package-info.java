@NullMarked
package org.dateline.suggest;

import org.jspecify.annotations.NullMarked;
