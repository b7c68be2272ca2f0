package org.readout.cli;

import org.readout.release.proof.Proof;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was looked at in a release, for programs. */
final class ProofJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProofJson() {
    }

    static String of(Proof proof) {
        ObjectNode json = MAPPER.createObjectNode().put("release", proof.release()).put("holds", proof.holds());
        ArrayNode checks = json.putArray("checks");
        proof.checks().forEach(check -> {
            ObjectNode one = checks.addObject().put("of", check.of()).put("passed", check.passed()).put("says", check.told());
            ArrayNode findings = one.putArray("findings");
            check.findings().forEach(finding -> findings.addObject().put("rule", finding.rule()).put("level", finding.level().id()).put("file", finding.span().file())
                    .put("message", finding.message()).put("hint", finding.hint()));
        });
        return json.toPrettyString();
    }
}
