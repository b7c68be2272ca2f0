package org.readout.render.pdf.letters;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a font's GSUB and GPOS tables have in common (OpenType 1.9, chapter 2): lookups by feature, coverage, classes. Places are offsets from the
 * table's beginning. A table that points outside of itself fails as {@link IndexOutOfBoundsException}.
 */
final class LayoutTable {

    /** Scripts whose letters stand beside each other and do not join. */
    private static final Set<String> SCRIPTS = Set.of("DFLT", "latn", "grek", "cyrl");
    private static final int EXTENSION_OF_SUBSTITUTION = 7;
    private static final int EXTENSION_OF_POSITION = 9;

    private final ByteBuffer table;

    LayoutTable(byte[] table) {
        this.table = ByteBuffer.wrap(table);
    }

    int number(int place) {
        return table.getShort(place) & 0xffff;
    }

    int signed(int place) {
        return table.getShort(place);
    }

    /** Subtables of one type for one feature, lookup by lookup, in the order they are applied. */
    List<List<Integer>> lookups(String feature, int type, boolean position) {
        int lookupList = number(8);
        List<List<Integer>> lookups = new ArrayList<>();
        for (int index : lookupIndices(feature)) {
            int lookup = lookupList + number(lookupList + 2 + 2 * index);
            List<Integer> subtables = new ArrayList<>();
            for (int at = 0; at < number(lookup + 4); at++) {
                int subtable = lookup + number(lookup + 6 + 2 * at);
                int kind = number(lookup);
                if (kind == (position ? EXTENSION_OF_POSITION : EXTENSION_OF_SUBSTITUTION)) {
                    kind = number(subtable + 2);
                    subtable += table.getInt(subtable + 4);
                }
                if (kind == type) {
                    subtables.add(subtable);
                }
            }
            lookups.add(subtables);
        }
        return lookups;
    }

    private Set<Integer> lookupIndices(String feature) {
        Set<Integer> indices = new TreeSet<>();
        int features = number(6);
        for (int used : featuresOfScripts()) {
            int record = features + 2 + 6 * used;
            if (tag(record).equals(feature)) {
                int place = features + number(record + 4);
                for (int at = 0; at < number(place + 2); at++) {
                    indices.add(number(place + 4 + 2 * at));
                }
            }
        }
        return indices;
    }

    /** Of no language in particular. */
    private Set<Integer> featuresOfScripts() {
        Set<Integer> features = new TreeSet<>();
        int scripts = number(4);
        for (int at = 0; at < number(scripts); at++) {
            int record = scripts + 2 + 6 * at;
            int script = scripts + number(record + 4);
            if (SCRIPTS.contains(tag(record)) && number(script) != 0) {
                int language = script + number(script);
                for (int feature = 0; feature < number(language + 4); feature++) {
                    features.add(number(language + 6 + 2 * feature));
                }
            }
        }
        return features;
    }

    private String tag(int place) {
        StringBuilder tag = new StringBuilder();
        for (int at = place; at < place + 4; at++) {
            tag.append((char) table.get(at));
        }
        return tag.toString();
    }

    /** Glyphs in the order of their coverage indices. */
    List<Integer> covered(int coverage) {
        List<Integer> glyphs = new ArrayList<>();
        boolean ranges = number(coverage) == 2;
        for (int at = 0; at < number(coverage + 2); at++) {
            int record = coverage + 4 + (ranges ? 6 : 2) * at;
            for (int glyph = number(record); glyph <= number(ranges ? record + 2 : record); glyph++) {
                glyphs.add(glyph);
            }
        }
        return glyphs;
    }

    /** The class of each glyph. */
    int[] classes(int place, int glyphs) {
        int[] classes = new int[glyphs];
        boolean ranges = number(place) == 2;
        int count = number(place + (ranges ? 2 : 4));
        for (int at = 0; at < count; at++) {
            if (ranges) {
                int record = place + 4 + 6 * at;
                for (int glyph = number(record); glyph <= number(record + 2) && glyph < glyphs; glyph++) {
                    classes[glyph] = number(record + 4);
                }
            } else if (number(place + 2) + at < glyphs) {
                classes[number(place + 2) + at] = number(place + 6 + 2 * at);
            }
        }
        return classes;
    }
}
