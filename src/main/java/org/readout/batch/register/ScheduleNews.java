package org.readout.batch.register;

import java.util.List;

import org.readout.release.states.Entry;
import org.readout.release.states.History;

/** {@link History#ofTheSchedule What becomes of scheduled releases} while somebody looks on, told once. What was before that waits in their status, and is no news. */
public final class ScheduleNews {

    /** So many entries of the log were looked through. */
    private int told;

    private ScheduleNews(int told) {
        this.told = told;
    }

    public static ScheduleNews since(History history) {
        return new ScheduleNews(history.entries().size());
    }

    /** What came since this was asked last. */
    public List<Entry> next(History history) {
        int before = told;
        told = history.entries().size();
        return before == told ? List.of() : history.ofTheSchedule(before);
    }
}
