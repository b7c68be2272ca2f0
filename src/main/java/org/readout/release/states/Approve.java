package org.readout.release.states;

import java.util.List;

/** Another pair of eyes finds a release good: before it goes out or, where it went out without review, afterwards. */
public record Approve(String release) implements Command {

    @Override
    public Decision on(Standing standing, Case asked) {
        return switch (standing.state()) {
            case DRAFT -> Case.refused(standing, "be approved", "nobody has submitted it for review", "First “readout release submit " + release + "”.");
            case IN_REVIEW -> approved(standing, asked);
            case APPROVED, SCHEDULED -> Case.refused(standing, "be approved", Case.itIs(standing) + " already",
                    standing.state() == State.APPROVED ? "Go on with “readout release schedule " + release + " --at …” or “readout release publish " + release + "”."
                            : "There is nothing to do: it goes live at its time.");
            case LIVE, SUPERSEDED -> standing.flagged() ? approved(standing, asked) : Case.refused(standing, "be approved",
                    standing.review().complete() ? "it was approved already" : "nobody ever published it", "There is nothing to do.");
            case WITHDRAWN -> Case.refused(standing, "be approved", "it is withdrawn", "Make a new draft with “readout publish --draft”.");
        };
    }

    private Decision approved(Standing standing, Case asked) {
        if (asked.policy().eyes() > 1 && asked.isInvolved(standing)) {
            return Case.refused(standing, "be approved by " + asked.who(), "whoever wrote, made, submitted or published it is no second pair of eyes",
                    "Ask somebody else to approve it.");
        }
        if (Names.isAmong(asked.who(), standing.review().approvals())) {
            return Case.refused(standing, "be approved twice by " + asked.who(), "it takes " + asked.policy().approvals() + " different people",
                    "Ask somebody else to approve it.");
        }
        List<Policy.SignOff> open = asked.policy().open(standing);
        List<String> required = open.stream().filter(Policy.SignOff::required).map(Policy.SignOff::id).toList();
        if (!required.isEmpty()) {
            return Case.refused(standing, "be approved", "nobody has signed: " + String.join(", ", required),
                    "Whoever has looked signs with “readout release sign " + required.get(0) + " --who …”.");
        }
        int missing = Math.max(0, asked.policy().approvals() - standing.review().approvals().size() - 1);
        return Case.allowed(new Event.Approved(release, missing, open.stream().map(Policy.SignOff::id).toList()));
    }
}
