package org.readout.release.states;

import java.util.List;
import java.util.Optional;

import org.readout.finding.Spelling;

/**
 * A person says by name to have looked at what only a person can judge.
 *
 * @param item id of the sign-off
 */
public record Sign(String release, String item) implements Command {

    @Override
    public Decision on(Standing standing, Case asked) {
        List<String> known = asked.policy().signOffs().stream().map(Policy.SignOff::id).toList();
        if (!known.contains(item)) {
            return new Decision.Refused(release, "There is nothing called “" + item + "” to sign.",
                    Spelling.nearest(item, known).map(near -> "Did you mean “" + near + "”? ").orElse("")
                            + (known.isEmpty() ? "templates/release.yaml lists no sign-offs." : "There are: " + String.join(", ", known) + "."));
        }
        return switch (standing.state()) {
            case DRAFT, IN_REVIEW, APPROVED, SCHEDULED, LIVE -> signed(standing);
            case SUPERSEDED, WITHDRAWN -> standing.flagged() ? signed(standing) : Case.refused(standing, "be signed", Case.itIs(standing),
                    "Sign the one that is on its way or live; “readout release status” names it.");
        };
    }

    private Decision signed(Standing standing) {
        return Optional.ofNullable(standing.review().signed().get(item)).map(who -> Case.refused(standing, "be signed twice", who + " has signed “" + item + "”",
                "There is nothing to do. What a release holds never changes, so the signature stands.")).orElseGet(() -> Case.allowed(new Event.SignedOff(release, item)));
    }
}
