package org.readout.render;

import java.util.List;

import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Format;

/**
 * An edition in one format.
 *
 * @param digest   of the bytes
 * @param pages    how many it has; 0 in a format that has none
 * @param findings what could not be set as it should be, such as a letter no font has
 */
public record Rendition(String memo, String audience, String language, Format format, byte[] bytes, Digest digest, int pages, List<Finding> findings) {

    public Rendition {
        findings = List.copyOf(findings);
    }

    public Rendition(String memo, String audience, String language, Format format, byte[] bytes, int pages, List<Finding> findings) {
        this(memo, audience, language, format, bytes, Digest.of(bytes), pages, findings);
    }

    public Rendition(String memo, String audience, String language, Format format, byte[] bytes, List<Finding> findings) {
        this(memo, audience, language, format, bytes, 0, findings);
    }

    public Rendition(String memo, String audience, String language, Format format, byte[] bytes) {
        this(memo, audience, language, format, bytes, List.of());
    }
}
