package org.readout.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.readout.batch.work.Refusal;
import org.readout.release.states.History;
import org.readout.release.states.Standing;
import org.readout.release.states.State;

/** Which release is meant when none is named: the only one for which a command makes sense. */
final class Meant {

    private static final State[] HELD = {State.DRAFT, State.IN_REVIEW, State.APPROVED, State.SCHEDULED};

    private Meant() {
    }

    /** One in the first of these states that any is in; or else the only one on its way, which will say why it cannot be. */
    static String in(History history, State... states) {
        return Stream.of(states).map(history::in).filter(found -> !found.isEmpty()).findFirst()
                .map(Meant::only).orElseGet(() -> only(history.in(HELD)));
    }

    /** One that awaits approval, before or after it went out. */
    static String toApprove(History history) {
        List<Standing> flagged = history.live().filter(Standing::flagged).stream().toList();
        return history.in(State.IN_REVIEW).isEmpty() && !flagged.isEmpty() ? only(flagged) : in(history, State.IN_REVIEW);
    }

    static String toRollBackTo(History history) {
        return history.before().map(Standing::release).orElseThrow(() -> Refusal.of("readout release rollback",
                "There is no earlier release to roll back to.", "“readout release status” lists those that were live; name one with --to."));
    }

    /**
     * The only release that was taken away and keeps back what is named; or else the one taken away last, which will say why it cannot be.
     *
     * @param keepsBack whether a release does so
     */
    static String toClear(History history, Predicate<String> keepsBack) {
        List<Standing> keeping = history.away().stream().filter(keepsBack).flatMap(release -> history.find(release).stream()).toList();
        return !keeping.isEmpty() ? only(keeping) : history.away().stream().reduce((first, later) -> later)
                .orElseThrow(() -> Refusal.of("readout release clear", "No release was withdrawn or rolled back from.", "“readout release status” lists the releases there are."));
    }

    private static String only(List<Standing> found) {
        if (found.size() == 1) {
            return found.get(0).release();
        }
        throw found.isEmpty() ? Refusal.of("readout release", "No release is named, and there is none that this could be about.",
                "“readout publish --draft” makes a draft; “readout release status” lists the releases there are.")
                : Refusal.of("readout release", "No release is named, and several could be meant.",
                        "Name one: " + String.join(", ", found.stream().map(Standing::release).toList()) + ".");
    }
}
