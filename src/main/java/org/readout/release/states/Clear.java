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
        // a draft that was withdrawn may be a draft again: what it says is away all the same
        if (!asked.history().away().contains(release)) {
            boolean wasAway = asked.history().entries().stream().anyMatch(entry -> History.takenAwayBy(entry.event()).equals(release));
            return Case.refused(standing, "have its drafts cleared", wasAway ? "it was live again since it was taken away" : "nobody withdrew it or rolled back from it",
                    "There is nothing to do: its drafts may go out again as they are.");
        }
        return drafts.isEmpty() ? Case.refused(standing, "have its drafts cleared", "none of them is named",
                "Name those that were not wrong with --draft. Where all of them were wrong there is nothing to do.")
                : Case.allowed(new Event.Cleared(release, drafts));
    }
}
