package org.readout.model;

import java.util.Locale;

/** The formats a draft may come in. */
public enum DraftFormat {
    DOCX, ODT, HTML, MARKDOWN, TEXT;

    /** The name used in reports: "docx". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
