package org.readout.compose;

import org.readout.model.Memo;

/**
 * A memo that a work is composed of.
 *
 * @param kind what people call its type ("Technical memorandum")
 */
public record Part(Memo memo, String kind) {

    /** What the work calls it. */
    String title() {
        return memo.metadata().title().isBlank() ? kind : memo.metadata().title();
    }
}
