package org.readout.words;

import java.util.Locale;

/**
 * A stretch of text that both versions have, or one of them.
 *
 * @param language a BCP 47 tag; empty when it is the language of the whole
 */
public record Stretch(Side side, String text, String language) {

    /** Whose it is. */
    public enum Side {
        SAME, DELETED, INSERTED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
