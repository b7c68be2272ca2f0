package org.readout.model;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Something the memo asks someone to do.
 *
 * @param number    1-based place in the memo's one series of recommendations, grouped or not
 * @param title     the ask
 * @param addressee who is asked ("Legislators"), or empty
 * @param rationale why, or empty
 * @param priority  as the author ranks it, or empty
 * @param horizon   by when, or empty
 * @param related   ids of the components it speaks of, in the order of their mention
 * @param inferred  whether the author set it out in running prose, so that it was told by its words alone
 */
public record Recommendation(String id, int number, String title, String addressee, String rationale, String priority,
        String horizon, List<String> related, boolean inferred, List<SourceSpan> spans) implements MemoRecord {

    public Recommendation {
        related = List.copyOf(related);
        spans = List.copyOf(spans);
    }

    public Recommendation withNumber(int place) {
        return new Recommendation(id, place, title, addressee, rationale, priority, horizon, related, inferred, spans);
    }

    public Recommendation withRelated(List<String> components) {
        return new Recommendation(id, number, title, addressee, rationale, priority, horizon, components, inferred, spans);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.RECOMMENDATION;
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("addressee", addressee, "rationale", rationale, "priority", priority, "horizon", horizon,
                "related", String.join(", ", related));
    }

    @Override
    public Recommendation saying(BinaryOperator<String> words) {
        return new Recommendation(id, number, words.apply("title", title), words.apply("addressee", addressee),
                words.apply("rationale", rationale), words.apply("priority", priority),
                words.apply("horizon", horizon), related, inferred, spans);
    }

    @Override
    public Recommendation named(UnaryOperator<String> ids) {
        return new Recommendation(ids.apply(id), number, title, addressee, rationale, priority, horizon, related.stream().map(ids).toList(), inferred, spans);
    }
}
