package org.readout.batch.watch;

import java.time.Duration;

import org.readout.batch.runs.RecordedRuns;

/**
 * One run that saves started.
 *
 * @param sinceSave from the last save in the batch to the end of the run
 */
public record Regeneration(RecordedRuns.Run run, Duration sinceSave) {
}
