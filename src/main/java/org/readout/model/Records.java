package org.readout.model;

import java.util.List;
import java.util.Optional;

/**
 * The place in a memo where records of one kind are set out: it stands where the author's list or run of headings
 * stood, and holds all of that text, entry by entry. Every authoring form gives the same entries, so a renderer sets
 * them alike. What an entry means is in the {@link MemoRecord} of the same id. A table with a row for each record stays
 * the author's {@link Table}; an {@link Anchor} at the start of the row says which record it is ({@link #rowAnchor}).
 *
 * @param depth how far their headings stand below that of the section: 1, and one more for each group they are gathered in
 */
public record Records(SourceSpan span, RecordKind kind, Form form, int depth, List<Entry> entries) implements Block {

    public Records {
        entries = List.copyOf(entries);
    }

    /** What the author wrote the records as. */
    public enum Form { HEADINGS, NUMBERED_LIST, BULLETED_LIST, PARAGRAPHS, DEFINITIONS }

    /**
     * One record at one place.
     *
     * @param record id of the {@link MemoRecord}; two entries share it when the author sets a record out twice
     * @param label  what the author counts it by ("Recommendation 3:"), or empty
     * @param title  the name, ask or question as written
     * @param fields the rest of the text, in the author's order
     */
    public record Entry(SourceSpan span, String record, String label, List<Inline> title, List<Field> fields) {
        public Entry {
            title = List.copyOf(title);
            fields = List.copyOf(fields);
        }

        /** The same, with what the author counts it by or calls it before what it says of itself. */
        public Entry countedBy(String before) {
            return before.isEmpty() ? this : new Entry(span, record, before + (label.isEmpty() ? "" : " " + label), title, fields);
        }
    }

    /**
     * A stretch of an entry.
     *
     * @param key   the field it fills ("spectrum", "addressee"), or empty for body text
     * @param label the words the author put before it ("Spectrum."); empty for body text
     */
    public record Field(SourceSpan span, String key, List<Inline> label, List<Block> blocks) {
        public Field {
            label = List.copyOf(label);
            blocks = List.copyOf(blocks);
        }
    }

    /** The id of the anchor in a table's row that is about this record. */
    public static String rowAnchor(String record) {
        return record + "-row";
    }

    /** The record that the anchor's row is about; empty when the anchor marks no row. */
    public static Optional<String> ofRow(Anchor anchor) {
        String end = rowAnchor("");
        String id = anchor.id();
        return id.endsWith(end) ? Optional.of(id.substring(0, id.length() - end.length())) : Optional.empty();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.records(this);
    }
}
