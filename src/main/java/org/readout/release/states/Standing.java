package org.readout.release.states;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How it stands with a release.
 *
 * @param published whether it is or was live
 * @param flagged   whether it went live without review, and nobody has approved it since
 * @param takenBack whether somebody rolled back from it
 * @param embargo   until when it is kept back, while it is scheduled
 */
public record Standing(String release, State state, boolean published, boolean flagged, boolean takenBack, Review review, Optional<Embargo> embargo) {

    static Standing begun(String release, List<String> writers, String who) {
        return new Standing(release, State.DRAFT, false, false, false, Review.NONE.involving(who).involving(writers), Optional.empty());
    }

    Standing in(State next) {
        return new Standing(release, next, published, flagged && next != State.WITHDRAWN, takenBack && next != State.LIVE, review, Optional.empty());
    }

    Standing until(Embargo end) {
        return new Standing(release, State.SCHEDULED, published, flagged, takenBack, review, Optional.of(end));
    }

    Standing with(UnaryOperator<Review> change) {
        return new Standing(release, state, published, flagged, takenBack, change.apply(review), embargo);
    }

    /** Enough people have approved it, before it went live or afterwards. */
    Standing reviewed() {
        return new Standing(release, state == State.IN_REVIEW ? State.APPROVED : state, published, false, takenBack, review, embargo);
    }

    /** What goes out without review is to be approved afterwards, whatever was approved before. */
    Standing published(Way way, String who) {
        boolean flag = way == Way.FORCED || way == Way.UNREVIEWED;
        return new Standing(release, State.LIVE, true, flag, false, flag ? review.anew(who) : review, Optional.empty());
    }

    Standing followed() {
        return in(State.SUPERSEDED);
    }

    Standing rolledBackFrom() {
        return new Standing(release, State.SUPERSEDED, published, flagged, true, review, Optional.empty());
    }
}
