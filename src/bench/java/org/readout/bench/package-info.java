/**
 * Measurements, compiled and run by {@code src/bench/run} alone. Nothing here is a test: figures are read by people, and no
 * build fails on them.
 */
@NullMarked
package org.readout.bench;

import org.jspecify.annotations.NullMarked;
