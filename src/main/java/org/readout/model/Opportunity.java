package org.readout.model;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

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

    @Override
    public Opportunity saying(BinaryOperator<String> words) {
        return new Opportunity(id, words.apply("title", title), words.apply("description", description), spans);
    }

    @Override
    public Opportunity named(UnaryOperator<String> ids) {
        return new Opportunity(ids.apply(id), title, description, spans);
    }
}
