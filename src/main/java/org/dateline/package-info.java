/**
 * What can I ask, and what do I get? The whole API of Dateline, a full-text search engine for news
 * archives; it knows no engine, no server and no file format.
 *
 * <p>Start at {@link org.dateline.Archive}: open one with {@code LuceneArchive.open(path)}, {@link
 * org.dateline.Archive#index index} {@link org.dateline.Article articles}, ask it a {@link
 * org.dateline.SearchRequest} and read the {@link org.dateline.SearchResult}. Everything that is
 * wrong, or was repaired, is a {@link org.dateline.Problem}.
 *
 * <h2>The rooms</h2>
 *
 * Each package answers one question and has a door of at most three public types ({@code read} has
 * four: one for those who must know what is committed). Arrows point downwards only:
 *
 * <pre>
 * cli  http                                 ways in: know Archive, not Lucene
 * lucene                                    the embedded engine: files, writer, searcher
 * store  words  count  suggest  standing    parts of the engine: no writer, no searcher
 * match  analysis                           Lucene without an index
 * query  ingest  highlight  read            one job each: no engine, no server
 * config  json  text                        vocabulary
 * (root)                                    what the API speaks; imports nothing of ours
 * </pre>
 *
 * <ul>
 *   <li>{@code config}: what did the archivist decide?
 *   <li>{@code text}: what is in this string?
 *   <li>{@code json}: how is it written?
 *   <li>{@code query}: what did the reader mean?
 *   <li>{@code ingest}: what is this article about?
 *   <li>{@code analysis}: which terms is this text?
 *   <li>{@code match}: which articles does this mean?
 *   <li>{@code highlight}: which piece shows it?
 *   <li>{@code read}: which articles are in these bytes?
 *   <li>{@code store}: how does an article lie on disk?
 *   <li>{@code words}: which words are there?
 *   <li>{@code count}: how many of each?
 *   <li>{@code suggest}: how does what is typed go on?
 *   <li>{@code standing}: which rules does this article meet?
 *   <li>{@code lucene}: which articles, in what order, how many?
 *   <li>{@code http}: how does the web ask?
 *   <li>{@code cli}: how does a terminal ask?
 * </ul>
 *
 * <h2>The two flows</h2>
 *
 * <p><b>A search.</b> {@code http} turns names and values into a {@link
 * org.dateline.SearchRequest}; {@code query} makes a plan of it (text parsed, values resolved,
 * limits checked); {@code match} resolves the plan with the archive's own words and compiles it;
 * {@code lucene} takes hits, exact total, facets and timeline in one pass, with the counters of
 * {@code count}, and has {@code store} read the hits of this page; {@code highlight} shows them;
 * {@code json} streams the answer.
 *
 * <p><b>An article.</b> {@code read} yields an entry with its line; {@link
 * org.dateline.Archive#index} takes a bounded batch; {@code ingest} decides id, language, dateline
 * and tags; {@code standing} adds topics where there are none; {@code lucene} writes one document
 * per article, in which {@code store} packs the whole article, and commits once for the batch.
 */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
