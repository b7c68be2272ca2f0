package org.readout.release.announcement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A release that is or was public, as the log has it.
 *
 * @param published when it was live for the first time
 * @param since     when it came to be as it is
 * @param reason    that was given for that; may be empty
 * @param by        id of the release that is in its place; empty unless it is superseded
 * @param told      what it tells of itself; empty of one that is withdrawn
 * @param changes   paths in it of the pages about what changed
 */
public record ListedRelease(String id, State state, Instant published, Instant since, String reason, String by, Optional<Told> told, List<String> changes) {

    /** What the public knows of how it stands with a release. */
    public enum State { LIVE, SUPERSEDED, WITHDRAWN }

    public ListedRelease {
        changes = List.copyOf(changes);
    }
}
