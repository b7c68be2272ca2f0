package org.readout.render.pdf.letters;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.fontbox.ttf.PostScriptTable;

/**
 * Sets text in scripts whose letters join, turn and change places (Devanagari and its kin) as a row of glyphs, as HarfBuzz, which is in the
 * JDK, arranges them. The engine knows nothing of this; each glyph goes through it as a code point of its own (see {@link GlyphCodes}).
 */
public final class Shaping {

    private static final Set<UnicodeScript> SHAPED = Set.of(UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI, UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI, UnicodeScript.ORIYA, UnicodeScript.TAMIL, UnicodeScript.TELUGU, UnicodeScript.KANNADA, UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final float SIZE = 1000;
    /** What JDK fonts call a glyph that is not drawn. */
    private static final int UNDRAWN = 0xFFFE;

    private final Font font;
    private final Face face;
    private final int first;

    /** @param first the code point that stands for glyph 0 */
    Shaping(Face face, int first) {
        try {
            this.font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.file())).deriveFont(SIZE);
        } catch (FontFormatException e) {
            throw new IllegalArgumentException("not a TrueType font", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.face = face;
        this.first = first;
    }

    static boolean isShaped(String script) {
        return SHAPED.contains(UnicodeScript.forName(script.replace(' ', '_')));
    }

    public static boolean isShaped(int letter) {
        return letter > 0x8FF && SHAPED.contains(UnicodeScript.of(letter));
    }

    /** Whether a letter goes on with a stretch of shaped text: of such a script, a joiner, or a mark on what went before. */
    public static boolean continues(int letter) {
        return isShaped(letter) || letter == ZERO_WIDTH_NON_JOINER || letter == ZERO_WIDTH_JOINER || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /**
     * Code points of the glyphs of one stretch of text in one script.
     *
     * @param meanings takes up what letters each code stands for; where one glyph speaks for others, those stand for none
     */
    public String shape(String text, Map<Integer, String> meanings) {
        GlyphVector glyphs = font.layoutGlyphVector(new FontRenderContext(null, true, true), text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        StringBuilder codes = new StringBuilder();
        int count = glyphs.getNumGlyphs();
        for (int start = 0; start < count;) {
            int end = start + 1;
            while (end < count && glyphs.getGlyphCharIndex(end) == glyphs.getGlyphCharIndex(start)) {
                end++;
            }
            int from = glyphs.getGlyphCharIndex(start);
            int to = end < count ? glyphs.getGlyphCharIndex(end) : text.length();
            cluster(glyphs.getGlyphCodes(start, end - start, null), text.substring(from, Math.max(from, to)), codes, meanings);
            start = end;
        }
        return codes.toString();
    }

    private void cluster(int[] glyphs, String text, StringBuilder codes, Map<Integer, String> meanings) {
        String rest = text;
        for (int glyph : glyphs) {
            String own = own(glyph);
            if (!own.isEmpty() && rest.contains(own)) {
                rest = rest.replaceFirst(Pattern.quote(own), "");
            }
        }
        for (int glyph : glyphs) {
            if (glyph >= UNDRAWN) {
                continue;
            }
            codes.appendCodePoint(first + glyph);
            String own = own(glyph);
            if (!own.isEmpty() && text.contains(own)) {
                meanings.put(first + glyph, own);
            } else {
                meanings.putIfAbsent(first + glyph, rest);
                rest = "";
            }
        }
    }

    /**
     * The letters a glyph is of by the font's own account: it has them, or its name says so, as Adobe's glyph naming rules have it ("uni0915094D",
     * and "uni093F.alt", which is a variant of "uni093F"); empty where it does not say.
     */
    private String own(int glyph) {
        String direct = letter(glyph);
        return direct.isEmpty() && glyph < UNDRAWN ? named(name(glyph)) : direct;
    }

    private String name(int glyph) {
        try {
            PostScriptTable names = face.font().getPostScript();
            String name = names == null ? null : names.getName(glyph);
            return name == null ? "" : name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String named(String name) {
        int variant = name.indexOf('.');
        String base = variant > 0 ? name.substring(0, variant) : name;
        if (base.matches("uni(?:[0-9A-F]{4})+")) {
            StringBuilder letters = new StringBuilder();
            for (int at = 3; at < base.length(); at += 4) {
                letters.append((char) Integer.parseInt(base.substring(at, at + 4), 16));
            }
            return letters.toString();
        }
        try {
            return variant > 0 ? letter(face.font().nameToGID(base)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String letter(int glyph) {
        List<Integer> codes = face.letters().getCharCodes(glyph);
        return glyph == 0 || codes == null || codes.isEmpty() ? "" : Character.toString(codes.get(0));
    }
}
