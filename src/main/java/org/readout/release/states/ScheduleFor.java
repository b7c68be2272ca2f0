package org.readout.release.states;

/** An approved release is to be live at a time, and not before. */
public record ScheduleFor(String release, Embargo embargo) implements Command {

    @Override
    public Decision on(Standing standing, Case asked) {
        return switch (standing.state()) {
            case APPROVED, SCHEDULED -> scheduled(standing, asked);
            case DRAFT -> Case.refused(standing, "be scheduled", "it is a draft", "First “readout release submit " + release + "”, and have it approved.");
            case IN_REVIEW -> Case.refused(standing, "be scheduled", "it is in review", "First have it approved: “readout release approve " + release + "”.");
            case LIVE -> Case.refused(standing, "be scheduled", "it is live", "Edit the drafts, and make a new draft with “readout publish --draft”.");
            case SUPERSEDED, WITHDRAWN -> Case.refused(standing, "be scheduled", Case.itIs(standing), "Make a new draft with “readout publish --draft”.");
        };
    }

    private Decision scheduled(Standing standing, Case asked) {
        return embargo.end().isAfter(asked.now()) ? Case.allowed(new Event.Scheduled(release, embargo))
                : Case.refused(standing, "be scheduled for " + embargo.words(), "that time has passed",
                        "Name a later time; or bring it out now with “readout release publish " + release + "”.");
    }
}
