package org.readout.release.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

/** Where it is told what changed, it is told for people and for programs, for every audience that has anything. */
final class ChangesCheck {

    private static final String PAGE = "/CHANGES.html";
    private static final String JSON = "/changes.json";

    private ChangesCheck() {
    }

    static Check of(Claims claims, Evidence evidence) throws IOException {
        List<String> audiences = claims.files().stream().filter(Claims.Listed::isRendition).map(file -> file.about().path("audience").asString()).distinct().toList();
        List<String> told = audiences.stream().filter(audience -> evidence.lists(audience + PAGE) || evidence.lists(audience + JSON)).toList();
        List<Finding> findings = new ArrayList<>();
        for (String audience : told) {
            if (!evidence.lists(audience + PAGE)) {
                findings.add(error(audience + PAGE));
            }
            if (evidence.json(audience + JSON).isMissingNode()) {
                findings.add(error(audience + JSON));
            }
        }
        return new Check("Changes", told.isEmpty() ? "None are told: there was no earlier release to tell them of." : "Told to " + String.join(", ", told) + ".", findings);
    }

    private static Finding error(String path) {
        return Finding.error("release-changes", SourceSpan.of(path), "What changed is told to this audience in one form and not in the other.",
                "Ask whoever published the release for one with all its evidence.");
    }
}
