/** Programs that embed Dateline, written as strangers to it: they see its public API only. */
@NullMarked
package embedder;

import org.jspecify.annotations.NullMarked;
