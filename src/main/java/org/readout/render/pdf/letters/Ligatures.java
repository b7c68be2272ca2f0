package org.readout.render.pdf.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Glyphs that stand for a row of others, as “fi” does (OpenType 1.9, GSUB lookup type 4, feature “liga”). */
final class Ligatures {

    private static final int LIGATURES = 4;

    private final Map<Integer, List<Ligature>> byFirst = new HashMap<>();
    private final Map<Integer, int[]> rows = new HashMap<>();

    /** @param row the glyphs it stands for */
    record Ligature(int glyph, int[] row) {

        boolean isAt(int place, int[] glyphs, int count) {
            if (place + row.length > count) {
                return false;
            }
            for (int at = 1; at < row.length; at++) {
                if (glyphs[place + at] != row[at]) {
                    return false;
                }
            }
            return true;
        }
    }

    Ligatures(LayoutTable table) {
        table.lookups("liga", LIGATURES, false).forEach(lookup -> lookup.forEach(subtable -> read(table, subtable)));
    }

    private void read(LayoutTable table, int subtable) {
        List<Integer> firsts = table.covered(subtable + table.number(subtable + 2));
        for (int index = 0; index < firsts.size(); index++) {
            int set = subtable + table.number(subtable + 6 + 2 * index);
            for (int at = 0; at < table.number(set); at++) {
                int ligature = set + table.number(set + 2 + 2 * at);
                int[] row = new int[table.number(ligature + 2)];
                row[0] = firsts.get(index);
                for (int next = 1; next < row.length; next++) {
                    row[next] = table.number(ligature + 4 + 2 * (next - 1));
                }
                byFirst.computeIfAbsent(row[0], first -> new ArrayList<>()).add(new Ligature(table.number(ligature), row));
                rows.putIfAbsent(table.number(ligature), row);
            }
        }
    }

    /** Those that begin with a glyph, the ones to be preferred first. */
    List<Ligature> beginningWith(int glyph) {
        return byFirst.getOrDefault(glyph, List.of());
    }

    /** What a ligature stands for. */
    Optional<int[]> row(int glyph) {
        return Optional.ofNullable(rows.get(glyph));
    }
}
