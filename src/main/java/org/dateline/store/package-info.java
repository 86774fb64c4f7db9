/**
 * How does an article lie on disk? Puts an article into its document, as shown and as given, and
 * reads it back; keeps the texts that articles are compressed against. Knows no writer and no
 * search.
 *
 * <p>The door: {@link org.dateline.store.Dictionaries} are opened with the files of an index and
 * learn from what is written; a {@link org.dateline.store.Packer} stores an article in its
 * document; an {@link org.dateline.store.ArticleReader} reads it, and tells by reading how a word
 * is written.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>Whole articles are stored</b>, as shown and, where that differs, as given, so that an
 *       archive can be built anew from itself.
 *   <li><b>Articles are packed one by one</b>, with DEFLATE against a dictionary that the archive
 *       learns from its first large batch: 0.41 of their JSON, and a hit of a page unpacks no
 *       neighbours. The whole index took 24.9 MB, 1.45 times the text, where stored fields in LZ4
 *       took it to 1.65. Lucene's {@code BEST_COMPRESSION} is as small, but a page takes two to
 *       five times as long.
 *   <li><b>A body as given is kept as the layout of the shown one</b>: its line breaks and what
 *       stood before it, not a second text. That took stored fields from 17.9 to 13.6 MB.
 *   <li><b>A fresh archive keeps the dictionary</b> of the one whose place it takes: readers that
 *       have that one open know it, and go on with the new index without being opened anew.
 *   <li><b>How a word is written is read in articles</b> that have it: the index has it without
 *       accents and capitals, and a list of spellings beside it would have to be kept. What is
 *       suggested and what was meant are both written so.
 * </ul>
 *
 * <p>Sizes are of Reuters-21578, 17.1 MB of text.
 */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
