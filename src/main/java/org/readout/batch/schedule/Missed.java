package org.readout.batch.schedule;

/** What becomes of planned times that passed while Readout was down, the machine asleep, or another run at work. */
public enum Missed {

    /** Made up by one run, as soon as there can be one, however many were missed. */
    RUN,
    /** Left out. */
    SKIP
}
