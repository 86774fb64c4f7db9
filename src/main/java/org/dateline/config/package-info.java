/**
 * What did the archivist decide? Settings and tables of an archive, read from its {@code
 * index-config/} folder; what is absent there comes from the defaults in the jar.
 *
 * <p>{@link org.dateline.config.IndexConfig} is the door; it hands out {@link
 * org.dateline.config.Countries}, {@link org.dateline.config.TopicTree}, {@link
 * org.dateline.config.StopWords}, {@link org.dateline.config.Limits}, {@link
 * org.dateline.config.Weights} and {@link org.dateline.config.ImportRules}.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>Tables overlay by row: a {@code countries.csv} with one row changes or adds one country, so
 *       an archive never freezes the defaults of the day it was made.
 *   <li>A topic's query is kept as written: what it means is for {@code query} to say, and an
 *       archive with one that cannot be read is not opened.
 *   <li>A field of an archive's own is named in letters from a to z, digits and {@code _}, since it
 *       is a parameter in addresses, a name before a colon and part of the search page. Names that
 *       mean something already are refused, in any case, so that no version of an archive's
 *       configuration changes what {@code country} is.
 *   <li>How the records of another system are read stands under a name in {@code archive.json}, so
 *       that a nightly import is one word on all ways in. An import of the same name replaces the
 *       whole of the other: half of two mappings is nobody's.
 *   <li>No weight needs a new index. What is indexed for the ranking are the lengths of texts and
 *       the frequencies of words; {@code length}, the c of normalisation 2, and all others are
 *       applied to these when a search is made. There is one formula and so no setting of it; a
 *       change of what is indexed is one of the format of the index, which an archive tells when it
 *       is opened.
 *   <li>A half-life of 30 days: the tenth hit of a page scores 0.55 to 0.8 of the first (queries of
 *       one and two words over the sample archive), so within days the better match stays first,
 *       and a month of age is as much as the scores of one page differ.
 *   <li>Names of countries in other languages come from the JDK's own locale data (CLDR): no table
 *       of ours to keep.
 * </ul>
 */
@NullMarked
package org.dateline.config;

import org.jspecify.annotations.NullMarked;
