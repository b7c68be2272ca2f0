package org.readout.words;

import java.util.Locale;

/** A stretch of text that both versions have, or one of them. */
public record Stretch(Side side, String text) {

    /** Whose it is. */
    public enum Side {
        SAME, DELETED, INSERTED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
