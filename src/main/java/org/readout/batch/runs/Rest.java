package org.readout.batch.runs;

import java.time.Duration;

/** Doing nothing for a while. */
@FunctionalInterface
public interface Rest {

    /** Rests no longer than {@code most}; whether to go on afterwards. */
    boolean of(Duration most);
}
