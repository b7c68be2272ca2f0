package org.readout.model;

import java.util.Locale;

/** A form an edition can be rendered or exported in. */
public enum Format {
    HTML("html", "text/html"),
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLIFF("xlf", "application/xliff+xml");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The name used in templates and on the command line: "docx". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file name extension, without a dot. */
    public String extension() {
        return extension;
    }

    /** The IANA media type. */
    public String mediaType() {
        return mediaType;
    }
}
