package org.readout.finding;

import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings for a program; the shape is {@code templates/schemas/findings.schema.json}. */
public final class JsonReport {

    private JsonReport() {
    }

    public static Report of(List<Finding> findings, Pieces pieces) {
        return LongJson.of(json -> {
            ObjectNode counts = LongJson.object();
            for (Level level : Level.values()) {
                counts.put(level.id(), findings.stream().filter(finding -> finding.level() == level).count());
            }
            json.put("counts", counts);
            json.pieces("findings", OnOneFile.of(findings).stream().map(on -> pieces.of("findings.json", on, () -> on.entries(one -> LongJson.piece(entry(one))))));
        });
    }

    /** One of them. */
    public static ObjectNode entry(Finding finding) {
        ObjectNode entry = LongJson.object().put("rule", finding.rule()).put("level", finding.level().id())
                .put("message", finding.message()).put("hint", finding.hint());
        ObjectNode place = entry.putObject("place").put("file", finding.span().file());
        ArrayNode headings = place.putArray("headings");
        finding.span().headings().forEach(headings::add);
        place.put("paragraph", finding.span().paragraph()).put("line", finding.span().line())
                .put("start", finding.span().start()).put("end", finding.span().end()).put("words", finding.span().quoted());
        return entry;
    }
}
