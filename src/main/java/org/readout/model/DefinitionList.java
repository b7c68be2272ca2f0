package org.readout.model;

import java.util.List;

/** Terms, each with what is said of it. */
public record DefinitionList(SourceSpan span, List<Entry> entries) implements Block {

    public DefinitionList {
        entries = List.copyOf(entries);
    }

    /** One term and its definition. */
    public record Entry(SourceSpan span, List<Inline> term, List<Block> definition) {
        public Entry {
            term = List.copyOf(term);
            definition = List.copyOf(definition);
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.definitions(this);
    }
}
