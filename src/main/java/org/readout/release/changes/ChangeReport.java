package org.readout.release.changes;

import java.util.List;

import org.readout.edition.Furniture;
import org.readout.finding.Surroundings;

/**
 * What changed since an earlier release, for one audience.
 *
 * @param words    in the language of the report
 * @param reasonsIn the language in which changes are weighed, a BCP 47 tag
 * @param since    id of the release it is told against
 * @param audience what the readers are called
 * @param memos    those in both, in the order they are shown; one without changes is told of as such
 * @param added    memos the earlier release had not
 * @param dropped  memos it had and this one has not
 * @param remarks  what else must be known to read it
 */
public record ChangeReport(Furniture words, String reasonsIn, String since, String audience, List<OfMemo> memos, List<Named> added, List<Named> dropped, List<String> remarks) {

    public ChangeReport {
        memos = List.copyOf(memos);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        remarks = List.copyOf(remarks);
    }

    /** @param redlines paths beside the report of the memo with its changes marked */
    public record OfMemo(Changes changes, List<String> redlines) {
        public OfMemo {
            redlines = List.copyOf(redlines);
        }
    }

    /** A memo by its id and title. */
    public record Named(String memo, String title) {
    }

    /** For people in a browser: one file, no script; it can be read without what it lies among. */
    public String page(Surroundings around) {
        return ChangesPage.write(this, around);
    }

    /** For programs: {@code templates/schemas/changes.schema.json}. */
    public String json() {
        return ChangesJson.write(this);
    }

    /** For people at a terminal: in English, as all that Readout says there. */
    public String text(Furniture english) {
        return ChangesText.write(this, new Sentences(english));
    }

    boolean isEmpty() {
        return added.isEmpty() && dropped.isEmpty() && memos.stream().allMatch(memo -> memo.changes().isEmpty());
    }
}
