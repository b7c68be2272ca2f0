package org.readout.extract.entry;

import java.util.Optional;

import org.readout.model.RecordKind;

/**
 * Where a section stands. Memos go from what is thought through what there is, what it is good for and what may go wrong to what should be done.
 *
 * @param before      what the section before it holds
 * @param behind      what the heading behind it says that it holds
 * @param early       whether nothing stands before it but what tells the memo in short
 * @param inTheBody   whether records stand before it
 * @param amongOrders whether it is one of several whose headings order something
 */
public record Place(Optional<RecordKind> before, Optional<RecordKind> behind, boolean early, boolean inTheBody, boolean amongOrders) {

    public static final Place ANYWHERE = new Place(Optional.empty(), Optional.empty(), false, false, false);

    /** Whether such records would stand here. */
    public boolean suits(RecordKind kind) {
        return switch (kind) {
            case APPROACH -> behind.filter(RecordKind.COMPONENT::equals).isPresent();
            case BENEFIT -> behind.filter(RecordKind.RISK::equals).isPresent();
            case OPPORTUNITY -> before.filter(RecordKind.BENEFIT::equals).isPresent() && behind.filter(RecordKind.RISK::equals).isPresent();
            case RISK -> before.filter(RecordKind.GOOD::contains).isPresent();
            case RECOMMENDATION -> before.filter(RecordKind.RISK::equals).isPresent();
            default -> false;
        };
    }
}
