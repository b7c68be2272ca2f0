package org.readout.verify.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.render.Rendition;

/** Collects what a rendition falls short of, in the order it was looked for. */
public final class Requirements {

    private static final String HINT = "Report this to whoever looks after Readout or the theme; the release is held back.";

    private final SourceSpan place;
    private final List<Finding> findings = new ArrayList<>();

    public Requirements(Rendition rendition) {
        this.place = rendition.place();
    }

    /** Notes an error unless {@code sound}. */
    public Requirements require(boolean sound, String rule, String message) {
        return require(sound, rule, () -> message);
    }

    /** @param message that quotes what takes long to read, and is asked for only where it is needed */
    public Requirements require(boolean sound, String rule, Supplier<String> message) {
        if (!sound) {
            findings.add(Finding.error(rule, place, message.get(), HINT));
        }
        return this;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
