package org.readout.model;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Something the memo leaves open.
 *
 * @param title   the question
 * @param context what the author says around it, or empty
 * @param related ids of the components it speaks of, in the order of their mention
 */
public record OpenQuestion(String id, String title, String context, List<String> related, List<SourceSpan> spans) implements MemoRecord {

    public OpenQuestion {
        related = List.copyOf(related);
        spans = List.copyOf(spans);
    }

    public OpenQuestion withRelated(List<String> components) {
        return new OpenQuestion(id, title, context, components, spans);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.OPEN_QUESTION;
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("context", context, "related", String.join(", ", related));
    }

    @Override
    public OpenQuestion saying(BinaryOperator<String> words) {
        return new OpenQuestion(id, words.apply("title", title), words.apply("context", context), related, spans);
    }

    @Override
    public OpenQuestion named(UnaryOperator<String> ids) {
        return new OpenQuestion(ids.apply(id), title, context, related.stream().map(ids).toList(), spans);
    }
}
