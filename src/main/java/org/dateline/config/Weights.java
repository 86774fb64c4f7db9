package org.dateline.config;

/**
 * What counts how much in the order of hits.
 *
 * @param title the weight of a word in the title, beside 1 for the same word anywhere in the text;
 *     0.25 by default
 * @param length how much the frequency of a word is corrected for the length of the article: the
 *     parameter c of normalisation 2 in Amati and van Rijsbergen, "Probabilistic models of
 *     information retrieval based on measuring the divergence from randomness" (2002); 0.8 by
 *     default
 */
public record Weights(float title, float length) {}
