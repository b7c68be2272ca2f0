package org.readout.release.changes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.readout.words.Stretch;

/**
 * One thing that changed, in one respect.
 *
 * @param id     the thing's anchor in the edition that has it, the later one if both have; or empty
 * @param name   what it is called there, with its number: "Recommendation 3 Fund independent audits"
 * @param where  the heading it stands under; empty at the top
 * @param aspect which part of it: "title", "text", "rationale", "addressee"; empty where the whole is meant
 * @param before what it said, or where it stood; empty where there was nothing
 * @param after  what it says, or where it stands; empty where there is nothing any more
 * @param words  both at once, word by word; empty unless it was reworded or retitled
 * @param extent how far its words were changed; empty where none were
 * @param weight of the change
 */
public record Change(Thing thing, Kind kind, String id, String name, String where, String aspect, String before, String after,
        List<Stretch> words, Optional<Extent> extent, Weight weight) {

    public Change {
        words = List.copyOf(words);
    }

    /** What happened. */
    public enum Kind {
        NEW, DROPPED, REWORDED, RETITLED, MOVED, RENUMBERED, FIELD, SPLIT, MERGED;

        /** The name used in templates and in JSON. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How much it matters.
     *
     * @param reason what says so: the rule, or who decided otherwise and why
     */
    public record Weight(boolean major, String reason) {
        static final Weight NONE = new Weight(false, "");
    }

    Change weighed(Weight other) {
        return new Change(thing, kind, id, name, where, aspect, before, after, words, extent, other);
    }
}
