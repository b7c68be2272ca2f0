package org.readout.render;

import java.util.List;

import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.model.SourceSpan;

/**
 * An edition in one format.
 *
 * @param path     where it lies among those of its release: "policymakers/policy-memo.fr.pdf"
 * @param language of its text, a BCP 47 tag
 * @param digest   of the bytes
 * @param pages    how many it has; 0 in a format that has none
 * @param findings what could not be set as it should be, such as a letter no font has
 */
public record Rendition(String path, String language, Format format, byte[] bytes, Digest digest, int pages, List<Finding> findings) {

    public Rendition {
        findings = List.copyOf(findings);
    }

    /** In a format without pages, with nothing to be said of it. */
    public Rendition(String path, String language, Format format, byte[] bytes) {
        this(path, language, format, bytes, Digest.of(bytes), 0, List.of());
    }

    public static Rendition of(Edition edition, Format format, byte[] bytes, int pages, List<Finding> findings) {
        return new Rendition(edition.file(format), edition.language(), format, bytes, Digest.of(bytes), pages, findings);
    }

    /** What is to be said of all of it is said of its file. */
    public SourceSpan place() {
        return SourceSpan.of(path);
    }
}
