package org.readout.model;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** A way of thinking about the memo's subject, such as openness as a spectrum. */
public record Approach(String id, String title, String description, List<SourceSpan> spans) implements MemoRecord {

    public Approach {
        spans = List.copyOf(spans);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.APPROACH;
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("description", description);
    }

    @Override
    public Approach saying(BinaryOperator<String> words) {
        return new Approach(id, words.apply("title", title), words.apply("description", description), spans);
    }

    @Override
    public Approach named(UnaryOperator<String> ids) {
        return new Approach(ids.apply(id), title, description, spans);
    }
}
