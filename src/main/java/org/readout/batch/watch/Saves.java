package org.readout.batch.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedSet;

/**
 * What was saved, or taken away, since the last run looked.
 *
 * @param last when the last of it was saved
 */
record Saves(SortedSet<Path> files, Instant last) {
}
