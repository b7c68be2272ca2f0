package org.readout.release.states;

import java.util.List;
import java.util.Optional;

/**
 * A release was made by {@code readout publish}, and is to be live without anybody's review.
 *
 * @param writers   whom its memos name as authors and editors
 * @param returning what of it somebody took away, and nobody has brought back since: that it goes out again, somebody has to say
 */
public record PublishAtOnce(String release, List<String> writers, List<Returning> returning) implements Command {

    public PublishAtOnce {
        writers = List.copyOf(writers);
        returning = List.copyOf(returning);
    }

    @Override
    public boolean takesName() {
        return false;
    }

    @Override
    public Optional<Decision> onNew(Case asked) {
        return Optional.of(published(Way.UNREVIEWED));
    }

    private Decision published(Way way) {
        return returning.isEmpty() ? Case.allowed(new Event.Published(release, way, writers))
                : new Decision.Refused(release, "Release " + release + " cannot be published just like that: " + Returning.words(returning) + ".",
                        "Edit " + (returning.size() == 1 ? "it, or take it" : "them, or take them")
                        + " out of the folder. If what was wrong is mended all the same, somebody has to say so: make a draft with"
                                + " “readout publish --draft”, and then have it reviewed, or bring it out with “readout release publish --force --reason …”." + innocent());
    }

    @Override
    public Decision on(Standing standing, Case asked) {
        return switch (standing.state()) {
            case LIVE -> Case.allowed();
            case DRAFT -> published(Way.UNREVIEWED);
            case IN_REVIEW, APPROVED, SCHEDULED -> Case.refused(standing, "be published at once", Case.itIs(standing),
                    "“readout release status” says what it waits for; “readout release publish " + release + " --force --reason …” does not wait.");
            case SUPERSEDED -> standing.takenBack() ? Case.refused(standing, "be published again just like that", asked.becauseTakenBack(standing),
                    "Edit the drafts; or, if it was right after all, “readout release rollback --to " + release + " --reason …” makes it live again.")
                    : published(standing.review().complete() ? Way.REVIEWED : Way.UNREVIEWED);
            case WITHDRAWN -> Case.refused(standing, "be published again just like that", asked.because(standing, Event.Withdrawn.class, "withdrawn"),
                    standing.published() ? "Edit the drafts" + drafts() + "; or bring it back as it was with “readout release publish " + release + " --force --reason …”."
                            : "Edit the drafts; or make it a draft again with “readout publish --draft”.");
        };
    }

    /** With the wrong ones, others may have been taken away. */
    private String innocent() {
        return " Where " + (returning.size() == 1 ? "it was not" : "some of them were not") + " what was wrong there: “readout release clear "
                + History.takenAwayBy(returning.get(0).taken().event()) + " --draft \""
                + returning.get(0).before() + "\" --reason …”.";
    }

    private String drafts() {
        return returning.isEmpty() ? "" : " (" + Returning.names(returning.stream().map(Returning::draft).toList()) + ")";
    }
}
