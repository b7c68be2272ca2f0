package org.readout.render.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.ibm.icu.text.BreakIterator;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.readout.model.Digest;
import org.readout.render.Theme;

/**
 * The letters pictures are labelled with, and how wide they run.
 *
 * @param family its name in style sheets
 */
public record Typeface(String family, Widths regular, Widths bold) {

    private static final Map<Digest, Widths> MEASURED = new ConcurrentHashMap<>();

    /** Widths of characters in thousandths of the size. */
    public record Widths(Map<Integer, Integer> advances) {

        /** What the font lacks is set in another; a full square is as wide as letters get, and one that is read from the right seldom has two thirds of it. */
        private static final int UNKNOWN = 1000;
        private static final int UNKNOWN_FROM_THE_RIGHT = 640;

        double of(String text, double size) {
            return text.codePoints().map(this::advance).sum() * size / 1000;
        }

        private int advance(int character) {
            return advances.getOrDefault(character, switch (Character.getDirectionality(character)) {
                case Character.DIRECTIONALITY_NONSPACING_MARK -> 0;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> UNKNOWN_FROM_THE_RIGHT;
                default -> UNKNOWN;
            });
        }
    }

    /** The theme's letters for labels. */
    public static Typeface of(Theme theme) {
        String family = theme.fonts().get("label");
        String files = Theme.fontFiles(family);
        Widths regular = widths(theme, files + "Regular.ttf");
        return new Typeface(family, regular, Stream.of("Bold.ttf", "SemiBold.ttf").map(style -> files + style)
                .filter(file -> theme.optional(file).isPresent()).findFirst().map(file -> widths(theme, file)).orElse(regular));
    }

    double width(String text, double size, boolean bold) {
        return (bold ? this.bold : regular).of(text, size);
    }

    /** The text in lines no wider than {@code width}, broken by the language's rules; a word that is wider is broken anywhere. */
    List<String> wrap(String text, double width, double size, boolean bold, Locale locale) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text.strip().replaceAll("\\s+", " "), BreakIterator.getLineInstance(locale))) {
            if (width((line + piece).stripTrailing(), size, bold) <= width) {
                line += piece;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.stripTrailing());
                line = "";
            }
            for (String character : pieces(piece, BreakIterator.getCharacterInstance(locale))) {
                if (!line.isEmpty() && width((line + character).stripTrailing(), size, bold) > width) {
                    lines.add(line);
                    line = "";
                }
                line += character;
            }
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    double widestWord(String text, double size, boolean bold, Locale locale) {
        return pieces(text.strip(), BreakIterator.getLineInstance(locale)).stream().mapToDouble(piece -> width(piece.strip(), size, bold)).max().orElse(0);
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        for (int start = breaks.first(), end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            pieces.add(text.substring(start, end));
        }
        return pieces;
    }

    private static Widths widths(Theme theme, String file) {
        return MEASURED.computeIfAbsent(theme.digest(file), digest -> measure(theme.file(file)));
    }

    private static Widths measure(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            int perEm = font.getUnitsPerEm();
            Map<Integer, Integer> advances = new HashMap<>();
            for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) {
                List<Integer> codes = characters.getCharCodes(glyph);
                if (codes != null) {
                    int advance = font.getAdvanceWidth(glyph) * 1000 / perEm;
                    codes.forEach(code -> advances.put(code, advance));
                }
            }
            return new Widths(Map.copyOf(advances));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
