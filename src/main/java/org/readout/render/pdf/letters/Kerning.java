package org.readout.render.pdf.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much nearer two letters stand than their widths have it: pair adjustment of GPOS, which FontBox does not read (OpenType 1.9, lookup type 2,
 * feature “kern”). A row of pairs is worked out when its first glyph is met.
 */
final class Kerning {

    private static final int PAIRS = 2;
    private static final int ADVANCE = 4;

    private final LayoutTable table;
    private final List<List<Integer>> lookups;
    private final short[][] rows;
    private final Map<Integer, List<Integer>> coverages = new HashMap<>();
    private final Map<Integer, int[]> classes = new HashMap<>();

    /** @param glyphs how many the font has */
    Kerning(LayoutTable table, int glyphs) {
        this.table = table;
        this.lookups = table.lookups("kern", PAIRS, true);
        this.rows = new short[glyphs][];
    }

    /** In the font's own units; negative is nearer. */
    int between(int left, int right) {
        if (left >= rows.length || right >= rows.length) {
            return 0;
        }
        short[] row = rows[left];
        if (row == null) {
            row = rowOrNone(left);
            rows[left] = row;
        }
        return row[right];
    }

    /** Letters of a font that is not sound stand as far apart as their widths have it. */
    private short[] rowOrNone(int left) {
        try {
            return row(left);
        } catch (IndexOutOfBoundsException e) {
            return new short[rows.length];
        }
    }

    private short[] row(int left) {
        short[] row = new short[rows.length];
        for (List<Integer> lookup : lookups) {
            boolean[] decided = new boolean[rows.length];
            for (int subtable : lookup) {
                int index = coverages.computeIfAbsent(subtable + table.number(subtable + 2), table::covered).indexOf(left);
                if (index >= 0 && table.number(subtable) == 1) {
                    pairs(subtable, index, row, decided);
                } else if (index >= 0 && byClass(subtable, left, row, decided)) {
                    break;
                }
            }
        }
        return row;
    }

    private void pairs(int subtable, int index, short[] row, boolean[] decided) {
        int first = table.number(subtable + 4);
        int size = 2 + 2 * (Integer.bitCount(first) + Integer.bitCount(table.number(subtable + 6)));
        int set = subtable + table.number(subtable + 10 + 2 * index);
        for (int at = 0; at < table.number(set); at++) {
            int record = set + 2 + size * at;
            int right = table.number(record);
            if (right < row.length && !decided[right]) {
                row[right] += advance(record + 2, first);
                decided[right] = true;
            }
        }
    }

    /** @return true, for a subtable of classes has an answer for every second glyph */
    private boolean byClass(int subtable, int left, short[] row, boolean[] decided) {
        int first = table.number(subtable + 4);
        int size = 2 * (Integer.bitCount(first) + Integer.bitCount(table.number(subtable + 6)));
        int group = classes(subtable + table.number(subtable + 8))[left];
        int[] rights = classes(subtable + table.number(subtable + 10));
        int begin = subtable + 16 + size * table.number(subtable + 14) * group;
        for (int right = 0; right < row.length; right++) {
            if (!decided[right]) {
                row[right] += advance(begin + size * rights[right], first);
            }
        }
        return true;
    }

    private int[] classes(int place) {
        return classes.computeIfAbsent(place, key -> table.classes(key, rows.length));
    }

    /** The horizontal advance comes after the placements that the record has. */
    private short advance(int record, int format) {
        return (format & ADVANCE) == 0 ? 0 : (short) table.signed(record + 2 * Integer.bitCount(format & (ADVANCE - 1)));
    }
}
