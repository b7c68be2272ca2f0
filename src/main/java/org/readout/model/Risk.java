package org.readout.model;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Something the memo's subject puts at risk. */
public record Risk(String id, String title, String description, List<SourceSpan> spans) implements MemoRecord {

    public Risk {
        spans = List.copyOf(spans);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.RISK;
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("description", description);
    }

    @Override
    public Risk saying(BinaryOperator<String> words) {
        return new Risk(id, words.apply("title", title), words.apply("description", description), spans);
    }

    @Override
    public Risk named(UnaryOperator<String> ids) {
        return new Risk(ids.apply(id), title, description, spans);
    }
}
