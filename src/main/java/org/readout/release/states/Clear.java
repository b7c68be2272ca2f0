package org.readout.release.states;

import java.util.List;

/**
 * Some drafts of a release that was taken away were not wrong. They may go out again in another; the release itself stays away.
 *
 * @param drafts their files
 */
public record Clear(String release, List<String> drafts) implements Command {

    public Clear {
        drafts = List.copyOf(drafts);
    }

    @Override
    public boolean takesReason() {
        return true;
    }

    @Override
    public Decision on(Standing standing, Case asked) {
        return standing.state() == State.WITHDRAWN || standing.takenBack() ? Case.allowed(new Event.Cleared(release, drafts))
                : Case.refused(standing, "have its drafts cleared", "nobody withdrew it or rolled back from it", "There is nothing to do: its drafts may go out again as they are.");
    }
}
