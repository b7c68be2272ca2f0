package org.readout.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings for a code host: SARIF 2.1.0 (OASIS), heading path and paragraph as logical locations, the words as what is said of a location. */
public final class SarifReport {

    /** How deep a run stands in the log. */
    private static final int RUN = 2;

    private SarifReport() {
    }

    /** @param rules texts of the rules there are; those that found something are written */
    public static Report of(List<Finding> findings, List<RuleText> rules, String toolVersion, Pieces pieces) {
        SarifPlaces places = new SarifPlaces();
        findings.forEach(finding -> places.of(finding.span()));
        return LongJson.of(log -> {
            log.put("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            log.put("version", "2.1.0");
            log.only("runs", () -> {
                log.put("tool", tool(findings, rules, toolVersion));
                log.pieces("logicalLocations", places.pieces(pieces, RUN));
                log.pieces("results", findings.stream().map(finding -> new Placed(finding, places.of(finding.span())))
                        .map(placed -> pieces.of("findings.sarif", placed, () -> LongJson.piece(result(placed, places), RUN))));
            });
        });
    }

    private static ObjectNode tool(List<Finding> findings, List<RuleText> rules, String version) {
        ObjectNode tool = LongJson.object();
        ArrayNode described = tool.putObject("driver").put("name", "Readout").put("version", version).putArray("rules");
        Set<String> found = findings.stream().map(Finding::rule).collect(Collectors.toSet());
        for (RuleText rule : rules.stream().filter(one -> found.contains(one.id())).toList()) {
            ObjectNode entry = described.addObject().put("id", rule.id());
            entry.putObject("shortDescription").put("text", rule.reason());
            entry.putObject("help").put("text", rule.hint());
            entry.putObject("defaultConfiguration").put("level", rule.level().id());
        }
        return tool;
    }

    /** All that a result is written from: places have numbers, and the innermost has its name from the finding. */
    private record Placed(Finding finding, Optional<Integer> place) {
    }

    private static ObjectNode result(Placed placed, SarifPlaces places) {
        Finding finding = placed.finding();
        ObjectNode result = LongJson.object().put("ruleId", finding.rule()).put("level", finding.level().id());
        result.putObject("message").put("text", finding.message() + " " + finding.hint());
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(finding.span().file()));
        if (finding.span().line() > 0) {
            physical.putObject("region").put("startLine", finding.span().line());
        }
        placed.place().ifPresent(place -> places.write(location.putArray("logicalLocations").addObject(), place));
        if (!finding.span().words().isBlank()) {
            location.putObject("message").put("text", "“" + finding.span().quoted() + "”");
        }
        return result;
    }

    private static String uri(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    }
}
