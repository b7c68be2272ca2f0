package org.readout.release.changes;

import java.util.List;

import org.readout.edition.Edition;

/**
 * What changed in one memo, for one audience. Each change is told once, as what it was.
 *
 * <pre>{@code
 * Changes changes = Changes.between(cut(earlier, audience), cut(later, audience), rules);
 * }</pre>
 *
 * @param memo         id of the memo
 * @param title        as the later edition has it
 * @param language     a BCP 47 tag
 * @param changes      in reading order
 * @param consequences what only follows from them
 */
public record Changes(String memo, String title, String language, List<Change> changes, List<Consequence> consequences) {

    public Changes {
        changes = List.copyOf(changes);
        consequences = List.copyOf(consequences);
    }

    /** Both are of the same memo, cut for the same audience. */
    public static Changes between(Edition before, Edition after, ChangeRules rules) {
        Comparison comparison = Comparison.of(Pairing.of(Inventory.of(before), Inventory.of(after)));
        return new Changes(after.memo(), after.metadata().title(), after.language(),
                comparison.changes().stream().map(change -> rules.weigh(after.memo(), change)).toList(), comparison.consequences());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
