package org.readout.model;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Something the memo's subject does for society. */
public record Benefit(String id, String title, String description, List<SourceSpan> spans) implements MemoRecord {

    public Benefit {
        spans = List.copyOf(spans);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.BENEFIT;
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("description", description);
    }

    @Override
    public Benefit saying(BinaryOperator<String> words) {
        return new Benefit(id, words.apply("title", title), words.apply("description", description), spans);
    }

    @Override
    public Benefit named(UnaryOperator<String> ids) {
        return new Benefit(ids.apply(id), title, description, spans);
    }
}
