package org.readout.finding;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings for a program; the shape is {@code templates/schemas/findings.schema.json}. */
public final class JsonReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonReport() {
    }

    public static String write(List<Finding> findings) {
        ObjectNode report = MAPPER.createObjectNode();
        ObjectNode counts = report.putObject("counts");
        for (Level level : Level.values()) {
            counts.put(level.id(), findings.stream().filter(finding -> finding.level() == level).count());
        }
        ArrayNode all = report.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode entry = all.addObject().put("rule", finding.rule()).put("level", finding.level().id())
                    .put("message", finding.message()).put("hint", finding.hint());
            ObjectNode place = entry.putObject("place").put("file", finding.span().file());
            ArrayNode headings = place.putArray("headings");
            finding.span().headings().forEach(headings::add);
            place.put("paragraph", finding.span().paragraph()).put("line", finding.span().line())
                    .put("start", finding.span().start()).put("end", finding.span().end()).put("words", finding.span().quoted());
        }
        return report.toPrettyString();
    }
}
