package org.readout.batch.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is to be done now. Knows no clock: instants are passed in. */
record Planner(Timetable timetable, Missed missed) {

    /** A run that begins so late is on time still, as after a restart. */
    private static final Duration ON_TIME = Duration.ofMinutes(1);

    /** What is to be done. */
    sealed interface Step {

        /** Run. */
        record Run(Instant planned, boolean madeUp) implements Step {
        }

        /** Planned times up to this one were missed, and are left out. */
        record Skip(Instant planned) implements Step {
        }

        /** Nothing before this instant. */
        record Wait(Instant until) implements Step {
        }

        /** Nothing ever again. */
        record End() implements Step {
        }
    }

    /** @param last the planned instant that was dealt with last, or when to begin from */
    Step step(Instant last, Instant now) {
        Optional<Instant> next = timetable.after(last);
        if (next.isEmpty()) {
            return new Step.End();
        }
        if (next.get().isAfter(now)) {
            return new Step.Wait(next.get());
        }
        Instant planned = timetable.lastIn(last, now).orElseThrow();
        if (!planned.isBefore(now.minus(ON_TIME))) {
            return new Step.Run(planned, false);
        }
        return missed == Missed.RUN ? new Step.Run(planned, true) : new Step.Skip(planned);
    }
}
