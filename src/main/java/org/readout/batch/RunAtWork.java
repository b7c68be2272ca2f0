package org.readout.batch;

import java.util.concurrent.atomic.AtomicReference;

/** The run that the job's steps are to do: one after the other, as whoever holds the lock on the output folder does them. */
final class RunAtWork {

    private final AtomicReference<PublishRun> run = new AtomicReference<>();

    void begin(PublishRun next) {
        run.set(next);
    }

    PublishRun get() {
        return run.get();
    }
}
