package org.readout.batch.job;

import java.util.concurrent.atomic.AtomicReference;

/** What the job's steps are to do: of one run after the other, as whoever holds the lock on the output folder does them. */
final class RunAtWork {

    private final AtomicReference<Steps> run = new AtomicReference<>();

    void begin(Steps next) {
        run.set(next);
    }

    Steps get() {
        return run.get();
    }
}
