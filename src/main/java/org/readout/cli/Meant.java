package org.readout.cli;

import java.util.List;
import java.util.stream.Stream;

import org.readout.batch.Refusal;
import org.readout.finding.Spelling;
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
     * Files of a release's drafts, which may be named without their endings.
     *
     * @param of    all it was made of
     * @param named those that are meant
     */
    static List<String> drafts(String release, List<String> of, List<String> named) {
        return named.stream().map(name -> of.stream().filter(file -> file.equals(name) || file.startsWith(name + ".")).findFirst().orElseThrow(() -> Refusal.of("--because-of " + name,
                "Release " + release + " was made of no such draft.", Spelling.nearest(name, of).map(near -> "Did you mean " + near + "? ").orElse("") + "It was made of " + String.join(", ", of) + ".")))
                .distinct().toList();
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
