package org.readout.release.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import tools.jackson.databind.JsonNode;

/** The conformance report tells of every rendition, and of none that fell short. */
final class ConformanceCheck {

    private static final String REPORT = "conformance.json";
    private static final String HINT = "Ask whoever published the release for one that was verified.";

    private ConformanceCheck() {
    }

    static Check of(Claims claims, Evidence evidence) throws IOException {
        JsonNode report = evidence.json(REPORT);
        if (report.isMissingNode()) {
            return new Check("Conformance", "There is no report.", Evidence.lack(REPORT));
        }
        Map<String, JsonNode> told = new HashMap<>();
        report.path("renditions").forEach(rendition -> told.put(rendition.path("path").asString(), rendition));
        List<Finding> findings = new ArrayList<>();
        int judged = 0;
        for (Claims.Listed file : claims.files()) {
            if (!file.isRendition() || file.about().path("format").asString().equals("xliff")) {
                continue;
            }
            JsonNode rendition = told.remove(file.path());
            if (rendition == null) {
                findings.add(error(file.path(), "The conformance report does not tell of this file."));
            } else if (rendition.path("machine").isEmpty()) {
                findings.add(Finding.warning("release-unjudged", SourceSpan.of(file.path()), "No judge has seen this file.", HINT));
            } else {
                judged++;
                rendition.path("machine").forEach(judgement -> judgement.path("findings").forEach(finding -> {
                    if (finding.path("level").asString().equals("error")) {
                        findings.add(error(file.path(), "It fell short of " + judgement.path("standard").asString() + ": " + finding.path("message").asString()));
                    }
                }));
            }
        }
        told.keySet().forEach(path -> findings.add(error(path, "The conformance report tells of this file, and the release has none.")));
        return new Check("Conformance", judged + " renditions judged, each by every judge of its format, and none fell short.", findings);
    }

    private static Finding error(String path, String message) {
        return Finding.error("release-conformance", SourceSpan.of(path), message, HINT);
    }
}
