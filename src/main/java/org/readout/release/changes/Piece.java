package org.readout.release.changes;

import java.util.Locale;

/** A stretch of text that both versions have, or one of them. */
public record Piece(Side side, String text) {

    /** Whose it is. */
    public enum Side {
        SAME, DELETED, INSERTED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
