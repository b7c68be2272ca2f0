package org.readout.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.readout.model.RecordKind;

/**
 * What stands before and behind a section. Memos go from what is thought through what there is, what it is good for and what may go wrong
 * to what should be done.
 */
record Place(Optional<RecordKind> before, Optional<RecordKind> behind) {

    static final Place ANYWHERE = new Place(Optional.empty(), Optional.empty());
    private static final Set<RecordKind> GOOD = EnumSet.of(RecordKind.BENEFIT, RecordKind.OPPORTUNITY);

    /** Whether such records would stand here. */
    boolean suits(RecordKind kind) {
        return switch (kind) {
            case APPROACH -> behind.filter(RecordKind.COMPONENT::equals).isPresent();
            case BENEFIT -> behind.filter(RecordKind.RISK::equals).isPresent();
            case OPPORTUNITY -> before.filter(RecordKind.BENEFIT::equals).isPresent() && behind.filter(RecordKind.RISK::equals).isPresent();
            case RISK -> before.filter(GOOD::contains).isPresent();
            case RECOMMENDATION -> before.filter(RecordKind.RISK::equals).isPresent();
            default -> false;
        };
    }
}
