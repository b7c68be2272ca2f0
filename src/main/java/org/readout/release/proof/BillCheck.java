package org.readout.release.proof;

import java.io.IOException;
import java.util.List;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import tools.jackson.databind.JsonNode;

/** The bill of materials (CycloneDX) tells what the Readout that made the release consists of. */
final class BillCheck {

    private static final String BILL = "sbom.json";

    private BillCheck() {
    }

    static Check of(Evidence evidence) throws IOException {
        JsonNode bill = evidence.json(BILL);
        if (bill.isMissingNode()) {
            return new Check("Bill of materials", "There is none.", Evidence.lack(BILL));
        }
        boolean sound = bill.path("bomFormat").asString("").equals("CycloneDX") && !bill.path("components").isEmpty()
                && bill.path("components").values().stream().allMatch(component -> component.has("purl") && component.has("hashes"));
        return new Check("Bill of materials", "CycloneDX " + bill.path("specVersion").asString("") + ": " + bill.path("components").size() + " libraries, each with its digest.",
                sound ? List.of()
                : List.of(Finding.error("release-bill", SourceSpan.of(BILL), "The bill of materials is not one in CycloneDX with digests.",
                        "Ask whoever published the release for its bill of materials.")));
    }
}
