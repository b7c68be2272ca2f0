package org.readout.render.pdf.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.openhtmltopdf.css.constants.IdentValue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.readout.render.FallbackFont;

/**
 * One style of a family, parsed. FontBox reads tables when they are first asked for, so a face belongs to one thread.
 *
 * @param file its bytes
 */
record Face(String family, int weight, IdentValue style, TrueTypeFont font, CmapLookup letters, byte[] file) {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** "IBMPlexSans-SemiBoldItalic.ttf" is the face of weight 600, italic, of the family "IBM Plex Sans". */
    static Face parse(String file, byte[] bytes) {
        String style = file.replaceFirst("\\.ttf$", "").replaceFirst("^[^-]*-?", "");
        try {
            TrueTypeFont font = font(bytes);
            String typographic = font.getNaming().getName(16, 3, 1, 0x409);
            return face(typographic == null ? font.getNaming().getFontFamily() : typographic, weight(style),
                    style.endsWith("Italic") ? IdentValue.ITALIC : IdentValue.NORMAL, font, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its first file is the regular face, its second the bold one. */
    static List<Face> parse(FallbackFont fallback) {
        List<Face> faces = new ArrayList<>();
        for (byte[] bytes : fallback.files()) {
            try {
                faces.add(face(fallback.family(), faces.isEmpty() ? REGULAR : BOLD, IdentValue.NORMAL, font(bytes), bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return faces;
    }

    private static Face face(String family, int weight, IdentValue style, TrueTypeFont font, byte[] file) throws IOException {
        font.setEnableGsub(false);
        return new Face(family, weight, style, font, font.getUnicodeCmapLookup(false), file);
    }

    private static TrueTypeFont font(byte[] bytes) throws IOException {
        if (bytes[0] != 't' || bytes[1] != 't' || bytes[2] != 'c' || bytes[3] != 'f') {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        }
        List<TrueTypeFont> fonts = new ArrayList<>();
        // left open: its fonts go on reading from it
        new TrueTypeCollection(new ByteArrayInputStream(bytes)).processAllFonts(fonts::add);
        return fonts.get(0);
    }

    private static int weight(String style) {
        return switch (style.replace("Italic", "")) {
            case "Thin" -> 100;
            case "ExtraLight" -> 200;
            case "Light" -> 300;
            case "Medium" -> 500;
            case "SemiBold" -> 600;
            case "Bold" -> BOLD;
            default -> REGULAR;
        };
    }

    /** The same face, whose glyphs can be asked for by code points from {@code first} on. */
    Face withGlyphCodes(int first) {
        try {
            byte[] coded = GlyphCodes.added(file, letters, first, font.getNumberOfGlyphs());
            return face(family, weight, style, font(coded), coded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int glyphs() {
        try {
            return font.getNumberOfGlyphs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether glyph numbers of one are those of the other, as in the weights of one family. */
    boolean hasSameGlyphs(Face other) {
        try {
            return glyphs() == other.glyphs() && (font.getPostScript() == null || other.font.getPostScript() == null
                    || Arrays.equals(font.getPostScript().getGlyphNames(), other.font.getPostScript().getGlyphNames()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }
}
