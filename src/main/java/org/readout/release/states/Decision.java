package org.readout.release.states;

import java.util.List;

/** What comes of something asked for. */
public sealed interface Decision {

    /** @param events what happens; nothing when all is that way already */
    record Allowed(List<Event> events) implements Decision {
        public Allowed {
            events = List.copyOf(events);
        }
    }

    /**
     * @param release the release it is about; may be empty
     * @param message what cannot be, and why
     * @param hint    how to go on
     */
    record Refused(String release, String message, String hint) implements Decision {
    }
}
