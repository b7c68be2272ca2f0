package org.readout.batch.register;

import java.util.List;

import org.readout.release.states.Entry;
import org.readout.release.states.History;

/** What is taken off the schedule while somebody looks on, told once. What was before that waits in the status of releases, and is no news. */
public final class OffTheSchedule {

    /** So many entries of the log were looked through. */
    private int told;

    private OffTheSchedule(int told) {
        this.told = told;
    }

    public static OffTheSchedule since(History history) {
        return new OffTheSchedule(history.entries().size());
    }

    /** What came since this was asked last. */
    public List<Entry> next(History history) {
        int before = told;
        told = history.entries().size();
        return before == told ? List.of() : history.offTheSchedule(before);
    }
}
