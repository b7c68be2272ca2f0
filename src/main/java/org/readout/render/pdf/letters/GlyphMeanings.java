package org.readout.render.pdf.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Says what letters the glyphs of a font stand for (ToUnicode, ISO 32000-2, 9.10.3), where the engine was given codes or joined forms in place
 * of letters, or ligatures were put in: whoever copies or searches the text gets the letters the author wrote.
 */
final class GlyphMeanings {

    private static final int BLOCK = 100;
    /** As PDFBox writes them: first glyph, last glyph, what the first stands for; the others stand for what follows it. */
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}+)>");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
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

    /** @param font whose subset is made */
    void mend(COSDictionary font) throws IOException {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
            mend(stream);
        }
    }

    private void mend(COSStream stream) throws IOException {
        SortedMap<Integer, String> old;
        try (InputStream in = stream.createInputStream()) {
            old = read(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        }
        SortedMap<Integer, String> mended = new TreeMap<>();
        old.forEach((glyph, text) -> mended.put(glyph, letters(text)));
        mended.putAll(ofGlyphs);
        if (!mended.equals(old)) {
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(write(mended).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** PDFBox's own parser makes all letters there are before it reads the first: that takes longer than a page does. */
    private static SortedMap<Integer, String> read(String cmap) {
        SortedMap<Integer, String> letters = new TreeMap<>();
        RANGE.matcher(cmap).results().forEach(range -> {
            int first = Integer.parseInt(range.group(1), 16);
            char[] text = new String(HEX.parseHex(range.group(3)), StandardCharsets.UTF_16BE).toCharArray();
            for (int glyph = first; glyph <= Integer.parseInt(range.group(2), 16); glyph++) {
                letters.put(glyph, new String(text));
                text[text.length - 1]++;
            }
        });
        return letters;
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
            block.forEach(entry -> cmap.append('<').append(HEX.toHexDigits((short) (int) entry.getKey())).append("> <")
                    .append(HEX.formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE))).append(">\n"));
            cmap.append("endbfchar\n");
        }
        return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }
}
