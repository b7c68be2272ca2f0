package org.readout.release.states;

import java.util.List;

/**
 * A release goes out now.
 *
 * @param force whether though nobody approved it, when it stays flagged until somebody does; or before its time
 */
public record Publish(String release, boolean force) implements Command {

    @Override
    public boolean takesReason() {
        return force;
    }

    @Override
    public Decision on(Standing standing, Case asked) {
        return switch (standing.state()) {
            case APPROVED -> published(Way.REVIEWED);
            case SCHEDULED -> asked.history().due(asked.now()).contains(standing) ? published(Way.DUE) : force ? published(Way.EARLY)
                    : Case.refused(standing, "be published", "it is kept back until " + standing.embargo().map(Embargo::words).orElse("its time"),
                            "Wait: it goes live at its time. If it cannot wait, “--force --reason …” brings it out now; it stays approved, and the log says that it went out before its time.");
            case DRAFT -> forced(standing, "nobody has approved it", "First “readout release submit " + release + "”, and have it approved.");
            case IN_REVIEW -> forced(standing, "nobody has approved it", "First have it approved: “readout release approve " + release + "”.");
            case LIVE -> Case.refused(standing, "be published", "it is live already", "There is nothing to do.");
            case SUPERSEDED -> Case.refused(standing, "be published", "it is superseded", standing.published()
                    ? "“readout release rollback --to " + release + " --reason …” makes it live again." : "Make a new draft with “readout publish --draft”.");
            case WITHDRAWN -> standing.published() ? forced(standing, asked.because(standing, Event.Withdrawn.class, "withdrawn"), "Make a new draft of edited drafts.")
                    : Case.refused(standing, "be published", asked.because(standing, Event.Withdrawn.class, "withdrawn"), "Make a new draft with “readout publish --draft”.");
        };
    }

    private Decision published(Way way) {
        return Case.allowed(new Event.Published(release, way, List.of()));
    }

    private Decision forced(Standing standing, String why, String hint) {
        return force ? published(Way.FORCED) : Case.refused(standing, "be published", why,
                hint + " If it cannot wait, “--force --reason …” brings it out now; it is flagged then until somebody approves it.");
    }
}
