package org.readout.release.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import tools.jackson.databind.JsonNode;

/** Every edition is of a draft that is named, and of none that has errors. */
final class SourcesCheck {

    private SourcesCheck() {
    }

    static Check of(Claims claims) {
        Map<String, JsonNode> drafts = new HashMap<>();
        claims.drafts().forEach(draft -> drafts.put(draft.path("file").asString(), draft));
        List<Finding> findings = new ArrayList<>();
        claims.files().stream().filter(Claims.Listed::isRendition).forEach(file -> {
            JsonNode source = file.about().path("source");
            JsonNode draft = drafts.get(source.path("file").asString());
            if (draft == null || !draft.path("sha256").equals(source.path("sha256"))) {
                findings.add(error(file.path(), "The manifest does not list the draft this was made from."));
            } else if (draft.path("heldBack").asBoolean()) {
                findings.add(error(file.path(), "This was made from a draft with errors."));
            }
        });
        return new Check("Drafts", (claims.drafts().size() == 1 ? "1 draft: every edition is of it." : claims.drafts()
                .size() + " drafts: every edition is of one of them, and of none that was held back."), findings);
    }

    private static Finding error(String path, String message) {
        return Finding.error("release-source", SourceSpan.of(path), message, "Ask whoever published the release where it is from.");
    }
}
