package org.readout.release.states;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A release was made, and is to be a draft. A draft nobody has submitted yet makes room for it.
 *
 * @param writers whom its memos name as authors and editors
 * @param part    whether it was made of a part of everything, and nobody said that the rest may go
 */
public record MakeDraft(String release, List<String> writers, boolean part) implements Command {

    public MakeDraft {
        writers = List.copyOf(writers);
    }

    @Override
    public boolean takesName() {
        return false;
    }

    @Override
    public Optional<Decision> onNew(Case asked) {
        return Optional.of(drafted(asked));
    }

    private Decision drafted(Case asked) {
        Stream<Event> replaced = asked.history().in(State.DRAFT).stream().map(older -> new Event.Replaced(older.release(), release));
        return new Decision.Allowed(Stream.concat(Stream.<Event>of(new Event.Drafted(release, writers, part)), replaced).toList());
    }

    @Override
    public Decision on(Standing standing, Case asked) {
        return switch (standing.state()) {
            case DRAFT, IN_REVIEW, APPROVED, SCHEDULED, LIVE -> Case.allowed();
            case SUPERSEDED -> standing.published() ? Case.refused(standing, "be a draft again", "it was live before, and holds exactly this",
                    "“readout release rollback --to " + release + " --reason …” makes it live again; or edit the drafts.") : drafted(asked);
            case WITHDRAWN -> standing.published() ? Case.refused(standing, "be a draft again", asked.because(standing, Event.Withdrawn.class, "withdrawn"),
                    "Edit the drafts, or bring it back as it was with “readout release publish " + release + " --force --reason …”.") : drafted(asked);
        };
    }
}
