package org.readout.model;

import java.util.Locale;
import java.util.Optional;

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

    /**
     * Where a rendition in this format lies among those of its release: "policymakers/policy-memo.pdf".
     *
     * @param into the language of a translation, which stands before the ending ("policymakers/policy-memo.fr.pdf"); empty for what is none
     */
    public String file(String audience, String memo, Optional<String> into) {
        return audience + "/" + memo + into.map(language -> "." + language).orElse("") + "." + extension;
    }

    /** The IANA media type. */
    public String mediaType() {
        return mediaType;
    }
}
