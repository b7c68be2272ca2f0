package org.readout.extract.entry;

import org.readout.extract.language.Tongue;
import org.readout.model.RecordKind;

/**
 * What is looked for: records of a kind, by the words of a language, and where those found are entered.
 *
 * @param group what is said of all of them
 */
public record Sought(RecordKind kind, Registry registry, Tongue tongue, Group group) {

    /** Records of which nothing is said together. */
    public Sought(RecordKind kind, Registry registry, Tongue tongue) {
        this(kind, registry, tongue, Group.NONE);
    }

    /** Records of another kind in the same memo. */
    public Sought of(RecordKind other) {
        return new Sought(other, registry, tongue);
    }

    /** The same, below words that say this of them. */
    public Sought below(Group said) {
        return new Sought(kind, registry, tongue, said.within(group));
    }

    /** The same, each led by the body that is asked. */
    public Sought ofBodies() {
        return new Sought(kind, registry, tongue, group.ofBodies());
    }
}
