package org.readout.release.states;

/** A draft is handed to others for review. */
public record Submit(String release) implements Command {

    @Override
    public Decision on(Standing standing, Case asked) {
        return switch (standing.state()) {
            case DRAFT -> Case.allowed(new Event.Submitted(release));
            case IN_REVIEW, APPROVED, SCHEDULED -> Case.refused(standing, "be submitted for review", Case.itIs(standing) + " already",
                    "“readout release status” says what is to be done next.");
            case LIVE -> Case.refused(standing, "be submitted for review", "it is live, and what is published is never edited",
                    standing.flagged() ? "It was published without review: “readout release approve " + release + "” does that afterwards."
                            : "Edit the drafts, and make a new draft with “readout publish --draft”.");
            case SUPERSEDED, WITHDRAWN -> Case.refused(standing, "be submitted for review", Case.itIs(standing),
                    "Make a new draft with “readout publish --draft”.");
        };
    }
}
