package org.readout.model;

import java.util.List;
import java.util.Map;

/** Something the memo's subject makes possible. */
public record Opportunity(String id, String title, String description, List<SourceSpan> spans) implements MemoRecord {

    public Opportunity {
        spans = List.copyOf(spans);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.OPPORTUNITY;
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("description", description);
    }
}
