package org.readout.model;

/** The formats a draft may come in. */
public enum DraftFormat {
    DOCX, ODT, HTML, MARKDOWN, TEXT
}
