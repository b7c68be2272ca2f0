package org.readout.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Says what letters the glyphs of a font stand for (ToUnicode, ISO 32000-2, 9.10.3), where the engine was given codes or joined forms in place
 * of letters, or ligatures were put in: whoever copies or searches the text gets the letters the author wrote.
 */
final class GlyphMeanings {

    private static final int BLOCK = 100;
    /** A glyph whose letters another glyph of its cluster speaks for must still stand for something. */
    private static final String NOTHING = "\u200B";

    private final Map<Integer, String> ofCodes;
    private final Map<Integer, String> ofGlyphs;

    /**
     * @param ofCodes  letters of code points that stand for glyphs
     * @param ofGlyphs letters of glyphs by their numbers
     */
    GlyphMeanings(Map<Integer, String> ofCodes, Map<Integer, String> ofGlyphs) {
        this.ofCodes = ofCodes;
        this.ofGlyphs = ofGlyphs;
    }

    /**
     * @param font   whose subset is made
     * @param glyphs how many its face has
     */
    void mend(COSDictionary font, int glyphs) throws IOException {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
            mend(stream, glyphs);
        }
    }

    private void mend(COSStream stream, int glyphs) throws IOException {
        CMap old;
        try (var bytes = new RandomAccessReadBuffer(stream.createInputStream())) {
            old = new CMapParser().parse(bytes);
        }
        SortedMap<Integer, String> mended = new TreeMap<>();
        boolean changed = false;
        for (int glyph = 0; glyph < glyphs; glyph++) {
            String text = old.toUnicode(glyph, 2);
            if (text != null || ofGlyphs.containsKey(glyph)) {
                String letters = ofGlyphs.getOrDefault(glyph, text == null ? "" : letters(text));
                changed |= !letters.equals(text);
                mended.put(glyph, letters);
            }
        }
        if (changed) {
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(write(mended).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().forEach(code -> letters.append(ofCodes.containsKey(code) ? ofCodes.get(code)
                : isJoinedForm(code) ? Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC) : Character.toString(code)));
        return letters.isEmpty() ? NOTHING : letters.toString();
    }

    /** Arabic Presentation Forms A and B. */
    private static boolean isJoinedForm(int code) {
        return code >= 0xFB50 && code <= 0xFDFF || code >= 0xFE70 && code <= 0xFEFC;
    }

    private static String write(SortedMap<Integer, String> letters) {
        StringBuilder cmap = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, String>> all = new ArrayList<>(letters.entrySet());
        for (int from = 0; from < all.size(); from += BLOCK) {
            List<Map.Entry<Integer, String>> block = all.subList(from, Math.min(all.size(), from + BLOCK));
            cmap.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> cmap.append(String.format(Locale.ROOT, "<%04X> <%s>%n", entry.getKey(), hex(entry.getValue())).replace("\r", "")));
            cmap.append("endbfchar\n");
        }
        return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(unit -> hex.append(String.format(Locale.ROOT, "%04X", unit)));
        return hex.toString();
    }
}
