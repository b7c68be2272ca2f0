package org.readout.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.readout.model.SourceSpan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings for a code host: SARIF 2.1.0 (OASIS), heading path and paragraph as logical locations, the words as what is said of a location. */
public final class SarifReport {

    private static final String STEP = " › ";

    private SarifReport() {
    }

    /** @param rules texts of the rules there are; those that found something are written */
    public static Report of(List<Finding> findings, List<RuleText> rules, String toolVersion, Pieces pieces) {
        return LongJson.of(log -> {
            log.put("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            log.put("version", "2.1.0");
            log.only("runs", () -> {
                log.put("tool", tool(findings, rules, toolVersion));
                log.pieces("results", OnOneFile.of(findings).stream().map(on -> pieces.of("findings.sarif", on, () -> on.entries(one -> LongJson.piece(result(one))))));
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

    private static ObjectNode result(Finding finding) {
        ObjectNode result = LongJson.object().put("ruleId", finding.rule()).put("level", finding.level().id());
        result.putObject("message").put("text", finding.message() + " " + finding.hint());
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(finding.span().file()));
        if (finding.span().line() > 0) {
            physical.putObject("region").put("startLine", finding.span().line());
        }
        place(finding.span(), location);
        if (!finding.span().words().isBlank()) {
            location.putObject("message").put("text", "“" + finding.span().quoted() + "”");
        }
        return result;
    }

    /** Draft, headings and paragraph (3.33); a draft as a whole is no part of anything. The run has no table of places, as it would have to be numbered through for each. */
    private static void place(SourceSpan span, ObjectNode location) {
        List<String> names = new ArrayList<>(span.headings());
        if (span.paragraph() > 0) {
            names.add("paragraph " + span.paragraph());
        }
        if (!names.isEmpty()) {
            location.putArray("logicalLocations").addObject().put("name", names.get(names.size() - 1)).put("fullyQualifiedName", span.file() + STEP + String.join(STEP, names))
                    .put("kind", span.paragraph() > 0 ? "paragraph" : "section");
        }
    }

    private static String uri(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    }
}
