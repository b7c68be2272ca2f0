package org.readout.release.states;

/** A release is taken away: a live or earlier one leaves a page that says so, one on its way goes without a trace outside. */
public record Withdraw(String release) implements Command {

    @Override
    public boolean takesReason() {
        return true;
    }

    @Override
    public Decision on(Standing standing, Case asked) {
        return switch (standing.state()) {
            case DRAFT, IN_REVIEW, APPROVED, SCHEDULED, LIVE -> Case.allowed(new Event.Withdrawn(release));
            case SUPERSEDED -> standing.published() ? Case.allowed(new Event.Withdrawn(release))
                    : Case.refused(standing, "be withdrawn", "a newer draft took its place", "There is nothing to do.");
            case WITHDRAWN -> Case.refused(standing, "be withdrawn", "it is withdrawn already",
                    "If not all of its drafts were wrong, “readout release clear " + release + " --draft …” says which may go out again.");
        };
    }
}
