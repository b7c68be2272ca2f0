package org.readout.render.pdf.letters;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;

/**
 * Gives every glyph of a TrueType font a code point of its own, in the private use planes, by a new {@code cmap} table (OpenType
 * 1.9, format 12). Text set in such codes is text of glyphs, which the engine need not shape, and cannot.
 */
final class GlyphCodes {

    private static final int RECORD = 16;
    private static final int HEADER = 12;
    private static final int CMAP = 0x636D6170;
    private static final int BASIC_PLANE = 0x10000;

    private GlyphCodes() {
    }

    /**
     * A copy of the font; what its letters were mapped to, they still are.
     *
     * @param letters the font's own mapping
     * @param first   code point of glyph 0
     * @param glyphs  how many there are
     */
    static byte[] added(byte[] font, CmapLookup letters, int first, int glyphs) {
        byte[] table = table(letters, first, glyphs);
        ByteBuffer old = ByteBuffer.wrap(font);
        int tables = old.getShort(4);
        ByteBuffer copy = ByteBuffer.allocate(aligned(font.length) + aligned(table.length));
        copy.put(font).position(aligned(font.length));
        int at = copy.position();
        copy.put(table);
        for (int entry = 0; entry < tables; entry++) {
            int record = HEADER + entry * RECORD;
            if (copy.getInt(record) == CMAP) {
                copy.putInt(record + 8, at);
                copy.putInt(record + 12, table.length);
            }
        }
        return copy.array();
    }

    private static byte[] table(CmapLookup letters, int first, int glyphs) {
        List<int[]> groups = groups(letters);
        groups.add(new int[] {first, first + glyphs - 1, 0});
        ByteBuffer table = ByteBuffer.allocate(4 + 8 + 16 + groups.size() * 12);
        // version 0, one subtable: platform 3 (Windows), encoding 10 (all of Unicode)
        table.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(16 + groups.size() * 12).putInt(0).putInt(groups.size());
        groups.forEach(group -> table.putInt(group[0]).putInt(group[1]).putInt(group[2]));
        return table.array();
    }

    /** First code, last code and first glyph of each run. */
    private static List<int[]> groups(CmapLookup letters) {
        List<int[]> groups = new ArrayList<>();
        int[] last = {-2, -2, 0};
        for (int letter = 0; letter < BASIC_PLANE; letter++) {
            int glyph = letters.getGlyphId(letter);
            if (glyph == 0) {
                continue;
            }
            if (last[1] == letter - 1 && last[2] + last[1] - last[0] == glyph - 1) {
                last[1] = letter;
            } else {
                last = new int[] {letter, letter, glyph};
                groups.add(last);
            }
        }
        return groups;
    }

    private static int aligned(int length) {
        return (length + 3) & ~3;
    }
}
