package org.readout.model;

import java.util.List;

/**
 * Something the memo leaves open.
 *
 * @param title   the question
 * @param context what the author says around it, or empty
 */
public record OpenQuestion(String id, String title, String context, List<SourceSpan> spans) implements MemoRecord {

    public OpenQuestion {
        spans = List.copyOf(spans);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.OPEN_QUESTION;
    }
}
