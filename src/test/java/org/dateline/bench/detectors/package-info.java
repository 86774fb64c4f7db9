/**
 * How well is the language of a text told, beside three libraries? Run by {@code make
 * eval-languages}, never by a test; compiled only for it, in the Maven profile {@code detectors},
 * since the libraries weigh more than all else that is needed to build.
 */
@NullMarked
package org.dateline.bench.detectors;

import org.jspecify.annotations.NullMarked;
