package org.readout.release.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.readout.edition.Furniture;

/** Lines as a template sets them: rows of a table in one table, and everything else for itself. */
final class Blocks {

    private Blocks() {
    }

    static List<Map<String, Object>> of(List<Redline.Marked> lines, Furniture words) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Redline.Marked line : lines) {
            if (line.now().isRow()) {
                rows.add(row(line));
                continue;
            }
            table(rows, blocks);
            blocks.add(block(line, words));
        }
        table(rows, blocks);
        return blocks;
    }

    private static void table(List<Map<String, Object>> rows, List<Map<String, Object>> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(Map.of("table", Map.of("rows", List.copyOf(rows)), "heading", List.of(), "line", List.of()));
            rows.clear();
        }
    }

    private static Map<String, Object> row(Redline.Marked line) {
        boolean head = line.now().kind() == Line.Kind.HEAD_ROW;
        return Map.of("change", line.change(), "cells", line.cells().stream().map(cell -> Map.of("head", head, "pieces", RedlineStyle.pieces(cell))).toList());
    }

    /** A heading that was dropped is a line, lest it stand in the outline of what is. */
    private static Map<String, Object> block(Redline.Marked line, Furniture words) {
        boolean gone = line.change().equals("deleted") || line.change().equals("moved-away");
        boolean heading = line.now().kind() == Line.Kind.HEADING && !gone;
        Map<String, Object> block = new HashMap<>();
        block.put("kind", line.now().kind().name().toLowerCase(Locale.ROOT));
        block.put("change", line.change());
        block.put("said", line.change().isEmpty() ? "" : words.say("changes." + line.change()));
        block.put("mark", line.now().mark());
        block.put("level", line.now().depth());
        block.put("depth", line.now().kind() == Line.Kind.HEADING ? 0 : line.now().depth());
        block.put("pieces", RedlineStyle.pieces(line.cells().get(0)));
        return Map.of("heading", heading ? block : List.of(), "line", heading ? List.of() : block, "table", List.of());
    }
}
