package org.readout.model;

import java.util.Locale;

/**
 * Something in a draft that its reader did not carry into the document, so that the ledger can account for it: comments,
 * deleted words, page headers, a generated contents list, a picture that is not in the file.
 *
 * @param reason the rule of the finding that tells the author, such as {@code header-footer-dropped}, or {@code metadata}
 *               for words that became data about the memo
 * @param kind   what was left out
 * @param text   every character left out, words parted by white space; may be empty for what is not text
 */
public record Omission(SourceSpan span, String reason, Kind kind, String text) {

    /** What the ledger counts: characters of text, and these things by number. */
    public enum Kind {
        TEXT, IMAGE, TABLE, NOTE, COMMENT, LINK;

        /** The name used in reports: "image". */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Omission(SourceSpan span, String reason, String text) {
        this(span, reason, Kind.TEXT, text);
    }
}
