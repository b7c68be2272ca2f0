package org.readout.release.states;

import java.util.Optional;

/** Something to be done with a release. Each decides for every state whether it may be, and if not says how to go on. */
public sealed interface Command permits MakeDraft, PublishAtOnce, Submit, Sign, Approve, ScheduleFor, Publish, Withdraw, RollBack, Clear {

    /** Id of the release. */
    String release();

    /** Whether somebody must be named who does it. */
    default boolean takesName() {
        return true;
    }

    /** Whether it must be said why. */
    default boolean takesReason() {
        return false;
    }

    /** What comes of it when nothing was heard of the release; empty when that must have been. */
    default Optional<Decision> onNew(Case asked) {
        return Optional.empty();
    }

    Decision on(Standing standing, Case asked);
}
