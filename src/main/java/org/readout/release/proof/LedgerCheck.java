package org.readout.release.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import tools.jackson.databind.JsonNode;

/** Of every draft that was published, and every edition of it, no character is unaccounted for. */
final class LedgerCheck {

    private static final String LEDGER = "ledger.json";

    private LedgerCheck() {
    }

    static Check of(Claims claims, Evidence evidence) throws IOException {
        JsonNode ledger = evidence.json(LEDGER);
        if (ledger.isMissingNode()) {
            return new Check("Ledger", "There is none.", Evidence.lack(LEDGER));
        }
        Set<String> published = new HashSet<>();
        claims.files().stream().filter(Claims.Listed::isRendition).forEach(file -> published.add(file.about().path("source").path("file").asString()));
        List<Finding> findings = new ArrayList<>();
        Set<String> accounted = new HashSet<>();
        ledger.path("drafts").forEach(draft -> {
            String file = draft.path("file").asString();
            if (published.contains(file) && draft.path("read").asBoolean() && balanced(draft)) {
                accounted.add(file);
            } else if (published.contains(file)) {
                findings.add(error("The ledger of " + file + " is not balanced, and editions of it are in the release."));
            }
        });
        ledger.path("editions").forEach(edition -> {
            accounted.add(edition.path("memo").asString() + "/" + edition.path("audience").asString());
            if (!balanced(edition)) {
                findings.add(error("The ledger of " + edition.path("memo").asString() + " for " + edition.path("audience").asString() + " is not balanced."));
            }
        });
        claims.files().stream().filter(Claims.Listed::isRendition).filter(file -> !file.about().path("format").asString().equals("xliff"))
                .map(file -> file.about().path("memo").asString() + "/" + file.about().path("audience").asString()).distinct()
                .filter(edition -> !accounted.contains(edition)).forEach(edition -> findings.add(error("The ledger does not account for " + edition + ".")));
        return new Check("Ledger", "Balanced for every draft and every edition in the release.", findings);
    }

    private static boolean balanced(JsonNode account) {
        return account.path("unaccounted").asInt(1) == 0 && account.path("invented").asInt(1) == 0;
    }

    private static Finding error(String message) {
        return Finding.error("release-ledger", SourceSpan.of(LEDGER), message, "Ask whoever published the release for one that is accounted for.");
    }
}
