package org.readout.model;

import java.util.List;

/**
 * Something the memo asks someone to do.
 *
 * @param number    1-based place in the memo's one series of recommendations, grouped or not
 * @param title     the ask
 * @param addressee who is asked ("Legislators"), or empty
 * @param rationale why, or empty
 * @param priority  as the author ranks it, or empty
 * @param horizon   by when, or empty
 */
public record Recommendation(String id, int number, String title, String addressee, String rationale, String priority,
        String horizon, List<SourceSpan> spans) implements MemoRecord {

    public Recommendation {
        spans = List.copyOf(spans);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.RECOMMENDATION;
    }
}
