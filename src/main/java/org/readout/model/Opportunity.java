package org.readout.model;

import java.util.List;

/** Something the memo's subject makes possible. */
public record Opportunity(String id, String title, String description, List<SourceSpan> spans) implements MemoRecord {

    public Opportunity {
        spans = List.copyOf(spans);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.OPPORTUNITY;
    }
}
