package org.readout.release.states;

import java.util.List;

/**
 * A release is taken away: a live or earlier one leaves a page that says so, one on its way goes without a trace outside.
 *
 * @param drafts files of those that are wrong, when the others may go out again; empty for all. Of a release that is withdrawn already, this says it afterwards.
 */
public record Withdraw(String release, List<String> drafts) implements Command {

    public Withdraw {
        drafts = List.copyOf(drafts);
    }

    @Override
    public boolean takesReason() {
        return true;
    }

    @Override
    public Decision on(Standing standing, Case asked) {
        return switch (standing.state()) {
            case DRAFT, IN_REVIEW, APPROVED, SCHEDULED, LIVE -> withdrawn();
            case SUPERSEDED -> standing.published() ? withdrawn()
                    : Case.refused(standing, "be withdrawn", "a newer draft took its place", "There is nothing to do.");
            case WITHDRAWN -> drafts.isEmpty() ? Case.refused(standing, "be withdrawn", "it is withdrawn already", "There is nothing to do.") : withdrawn();
        };
    }

    private Decision withdrawn() {
        return Case.allowed(new Event.Withdrawn(release, drafts));
    }
}
