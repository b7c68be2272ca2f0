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
        return write(findings, Pieces.NONE);
    }

    public static String write(List<Finding> findings, Pieces pieces) {
        ObjectNode counts = MAPPER.createObjectNode();
        for (Level level : Level.values()) {
            counts.put(level.id(), findings.stream().filter(finding -> finding.level() == level).count());
        }
        return new PiecedJson().put("counts", counts)
                .put("findings", findings.stream().map(one -> pieces.of("findings.json", one, () -> PiecedJson.entry(json(one)))).toList()).text();
    }

    private static ObjectNode json(Finding finding) {
        ObjectNode entry = MAPPER.createObjectNode().put("rule", finding.rule()).put("level", finding.level().id())
                .put("message", finding.message()).put("hint", finding.hint());
        ObjectNode place = entry.putObject("place").put("file", finding.span().file());
        ArrayNode headings = place.putArray("headings");
        finding.span().headings().forEach(headings::add);
        place.put("paragraph", finding.span().paragraph()).put("line", finding.span().line())
                .put("start", finding.span().start()).put("end", finding.span().end()).put("words", finding.span().quoted());
        return entry;
    }
}
