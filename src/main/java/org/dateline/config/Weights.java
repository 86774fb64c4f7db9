package org.dateline.config;

/**
 * What counts how much in the order of hits.
 *
 * @param opening the weight of a word in the opening (title, summary, and the first of several
 *     paragraphs), beside 1 for the same word anywhere in the text; 0.35 by default
 * @param length how much the frequency of a word is corrected for the length of the article: the
 *     parameter c of normalisation 2 in Amati and van Rijsbergen, "Probabilistic models of
 *     information retrieval based on measuring the divergence from randomness" (2002); 0.8 by
 *     default
 * @param shortest the length that shorter texts count as, in average lengths, so that a headline by
 *     itself is not preferred for being short; 0.2 by default
 * @param allWords up to how many bare words an article must have all of, or the most that one has;
 *     of more words it needs but one, and the weights alone order, unless it is ordered by date; 3
 *     by default
 * @param everyWord by how much more the words count in an article that has every one of them, where
 *     one is enough: 0.5, the default, is half as much again
 * @param expansion the weight of the word that the best articles of a query share most, from 0 to 1
 *     and beside 1 for the heaviest word typed; 0 for never looking for such words; 0.25 by default
 * @param expandFrom from how many bare words on they are looked for, of those queries that ask for
 *     one of their words; 5 by default
 * @param halfLife in days: in the order {@code recent}, an article this much older than another
 *     counts half as much; 30 by default
 */
public record Weights(
    float opening,
    float length,
    float shortest,
    int allWords,
    float everyWord,
    float expansion,
    int expandFrom,
    float halfLife) {}
