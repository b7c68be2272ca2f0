/**
 * Publishing at planned times.
 *
 * <p>Enters: a timetable, and what publishes. Leaves: runs, at their times, and scheduled releases that go out at theirs.
 *
 * <p>May import of batch: work, register, runs.
 */
@NullMarked
@NamedInterface("schedule")
package org.readout.batch.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
