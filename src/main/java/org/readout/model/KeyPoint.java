package org.readout.model;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** One of the few sentences a reader in a hurry should take away. */
public record KeyPoint(String id, String title, String description, List<SourceSpan> spans) implements MemoRecord {

    public KeyPoint {
        spans = List.copyOf(spans);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.KEY_POINT;
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("description", description);
    }

    @Override
    public KeyPoint saying(BinaryOperator<String> words) {
        return new KeyPoint(id, words.apply("title", title), words.apply("description", description), spans);
    }

    @Override
    public KeyPoint named(UnaryOperator<String> ids) {
        return new KeyPoint(ids.apply(id), title, description, spans);
    }
}
