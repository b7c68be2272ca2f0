package org.readout.render.pdf.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * How the letters of a face are fitted to each other: ligatures, then kerning. PDFBox knows no kerning, and its own substitution compiles regular
 * expressions for each run of text; here a pair of glyphs is looked up in an array. Belongs to one thread, as its face does.
 */
final class Fit {

    private static final float THOUSANDTHS = 1000f;
    /** Letters below this are looked up once. */
    private static final int COMMON = 0x3000;
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char OBJECT = '\ufffc';

    private final CmapLookup letters;
    private final float scale;
    private final int[] advances;
    private final int[] common = new int[COMMON];
    private final boolean[] figures;
    private final Optional<Ligatures> ligatures;
    private final Optional<Kerning> kerning;
    private int[] row = new int[64];

    private Fit(Face face) throws IOException {
        TrueTypeFont font = face.font();
        this.letters = face.letters();
        this.scale = THOUSANDTHS / font.getUnitsPerEm();
        this.advances = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = Math.round(font.getAdvanceWidth(glyph) * scale);
        }
        Arrays.fill(common, -1);
        this.figures = new boolean[advances.length];
        for (char figure = '0'; figure <= '9'; figure++) {
            figures[letters.getGlyphId(figure)] = true;
        }
        boolean typewriter = font.getPostScript() != null && font.getPostScript().getIsFixedPitch() != 0;
        this.ligatures = typewriter ? Optional.empty() : table(font, "GSUB", Ligatures::new);
        this.kerning = typewriter ? Optional.empty() : table(font, "GPOS", table -> new Kerning(table, advances.length));
    }

    static Fit of(Face face) {
        try {
            return new Fit(face);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where the font has no such table, or one that points outside of itself. */
    private static <T> Optional<T> table(TrueTypeFont font, String name, Function<LayoutTable, T> reading) throws IOException {
        TTFTable table = font.getTableMap().get(name);
        try {
            return table == null ? Optional.empty() : Optional.of(reading.apply(new LayoutTable(font.getTableBytes(table))));
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** In thousandths of the size; negative where the face lacks a letter of the text. */
    float width(String text) {
        if (row.length < text.length()) {
            row = new int[text.length()];
        }
        int count = 0;
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (letter != SOFT_HYPHEN && letter != OBJECT) {
                int glyph = glyph(letter);
                if (glyph == 0) {
                    return -1;
                }
                row[count++] = glyph;
            }
        }
        count = joined(row, count);
        float width = 0;
        for (int at = 0; at < count; at++) {
            width += advances[row[at]] + (at + 1 < count ? kerning(row[at], row[at + 1]) : 0);
        }
        return width;
    }

    /** Whether the face has every letter of the text. */
    boolean hasAll(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (glyph(text.codePointAt(at)) == 0) {
                return false;
            }
        }
        return true;
    }

    private int glyph(int letter) {
        if (letter >= COMMON) {
            return letters.getGlyphId(letter);
        }
        int glyph = common[letter];
        if (glyph < 0) {
            glyph = letters.getGlyphId(letter);
            common[letter] = glyph;
        }
        return glyph;
    }

    /**
     * Puts ligatures in the place of the glyphs they stand for.
     *
     * @param count how many of the glyphs there are
     * @return how many there are then
     */
    int joined(int[] glyphs, int count) {
        if (ligatures.isEmpty()) {
            return count;
        }
        int to = 0;
        for (int at = 0; at < count; to++) {
            Optional<Ligatures.Ligature> ligature = ligature(glyphs, at, count);
            glyphs[to] = ligature.isPresent() ? ligature.get().glyph() : glyphs[at];
            at += ligature.isPresent() ? ligature.get().row().length : 1;
        }
        return to;
    }

    private Optional<Ligatures.Ligature> ligature(int[] glyphs, int at, int count) {
        List<Ligatures.Ligature> beginning = ligatures.orElseThrow().beginningWith(glyphs[at]);
        for (int next = 0; next < beginning.size(); next++) {
            if (beginning.get(next).isAt(at, glyphs, count)) {
                return Optional.of(beginning.get(next));
            }
        }
        return Optional.empty();
    }

    /** In thousandths of the size. Figures keep their widths, so that they stand under each other in tables. */
    int kerning(int left, int right) {
        return kerning.isEmpty() || figures[left] && figures[right] ? 0 : Math.round(kerning.get().between(left, right) * scale);
    }

    /** The letters that a ligature stands for; empty when the glyph is none, or of glyphs that no letter has. */
    Optional<String> meaning(int glyph) {
        return ligatures.flatMap(all -> all.row(glyph)).flatMap(row -> {
            StringBuilder meaning = new StringBuilder();
            for (int one : row) {
                List<Integer> codes = letters.getCharCodes(one);
                if (codes == null || codes.isEmpty()) {
                    return Optional.empty();
                }
                meaning.appendCodePoint(codes.get(0));
            }
            return Optional.of(meaning.toString());
        });
    }
}
