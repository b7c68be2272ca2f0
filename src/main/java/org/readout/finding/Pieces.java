package org.readout.finding;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Pieces of reports, each written from one value and nothing else. A report on thousands of things is put together of them, so that who keeps them from one report to
 * the next has only those written whose value changed.
 */
public interface Pieces {

    /** For a report that has no next. */
    Pieces NONE = (kind, from, writing) -> writing.get().getBytes(StandardCharsets.UTF_8);

    /**
     * The piece that {@code writing} gives, in UTF-8; nobody writes into it.
     *
     * @param kind of piece, for several are written from the same value
     * @param from all that it is written from; a value, equal when the piece is
     */
    byte[] of(String kind, Object from, Supplier<String> writing);
}
