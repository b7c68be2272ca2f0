package org.readout.translate.xliff;

import java.util.ArrayList;
import java.util.List;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

/** What there is to say about a file that came back. */
final class Remarks {

    private static final String HINT_DAMAGED = "Export it from the translation tool again, or ask the translator for the file as the tool wrote it.";

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    Remarks(String file) {
        this.file = file;
    }

    List<Finding> findings() {
        return findings;
    }

    Finding tooLarge(int bytes, int most) {
        return Finding.error("translation-refused", SourceSpan.of(file), "The file has " + (bytes >> 20) + " MB; a memo’s translation has at most " + (most >> 20) + ".",
                "Ask the translator for one file a memo.");
    }

    Finding hostile() {
        return Finding.error("translation-refused", SourceSpan.of(file), "The file declares a document type or is nested without end, which no translation needs and attacks use.",
                "Have it exported from the translation tool again; if it is the same, send it to whoever looks after Readout.");
    }

    Finding unreadable(String why) {
        return Finding.error("translation-unreadable", SourceSpan.of(file), "This is not XLIFF that can be read: " + why + ".", HINT_DAMAGED);
    }

    void unplaced(String why) {
        findings.add(Finding.warning("translation-unplaced", SourceSpan.of(file), why,
                "Say which memo and language it is of when you import it, or return the file that was sent."));
    }

    void skipped(String unit, String why) {
        findings.add(Finding.warning("translation-unit-skipped", place(unit), why, HINT_DAMAGED));
    }

    /** @param source the words that the translation is of, by which people find it */
    void unknownTag(String source, String tags) {
        findings.add(Finding.warning("translation-tag-unknown", words(source), "Nothing is known of " + tags + "; the words in it were read.",
                "Compare the segment with its source, and put in the tags of the source only."));
    }

    void segmentsChanged(String source) {
        findings.add(Finding.note("translation-segments-changed", words(source), "The translation is not cut into the sentences of the source; it was read as one.",
                "Leave it, or have the tool keep the segments it was sent."));
    }

    private SourceSpan words(String source) {
        return SourceSpan.of(file, List.of(), 0, 0, source);
    }

    private SourceSpan place(String unit) {
        return SourceSpan.of(file, List.of(unit), 0, 0, "");
    }
}
