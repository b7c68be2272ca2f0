package org.readout.release.states;

/** A release that was live before is live again, in place of the one that is. */
public record RollBack(String release) implements Command {

    @Override
    public boolean takesReason() {
        return true;
    }

    @Override
    public Decision on(Standing standing, Case asked) {
        return switch (standing.state()) {
            case SUPERSEDED -> standing.published() ? Case.allowed(new Event.RolledBack(release, asked.history().live().map(Standing::release).orElse("")))
                    : Case.refused(standing, "be live again", "it never was", "“readout release status” lists those that were.");
            case LIVE -> Case.refused(standing, "be live again", "it is live", "There is nothing to do.");
            case DRAFT, IN_REVIEW, APPROVED, SCHEDULED -> Case.refused(standing, "be live again", "it never was; " + Case.itIs(standing),
                    "“readout release status” lists those that were live, and says what this one waits for.");
            case WITHDRAWN -> Case.refused(standing, "be live again", asked.because(standing, Event.Withdrawn.class, "withdrawn"), standing.published()
                    ? "If that was wrong, “readout release publish " + release + " --force --reason …” brings it back." : "Make a new draft with “readout publish --draft”.");
        };
    }
}
