package org.readout.render.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.ibm.icu.text.Bidi;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.readout.model.Digest;
import org.readout.render.FallbackFont;
import org.readout.render.Theme;

/**
 * Words as outlines of a theme's own letters, its fallbacks' for letters it lacks, so that no font of the machine is asked for. Where letters join,
 * turn or change places, HarfBuzz, which is in the JDK, arranges them.
 */
final class Outlines {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final double SLANT = -0.21;

    /** Parsed once for each thread, as fonts are read by moving about in them. */
    private static final ThreadLocal<Map<Digest, Cut>> PARSED = ThreadLocal.withInitial(HashMap::new);
    private static final int MOST_PARSED = 16;

    private final Theme theme;
    /** Letters that no font has; they are boxes. */
    private final Set<Integer> missing = new TreeSet<>();

    Outlines(Theme theme) {
        this.theme = theme;
    }

    Set<Integer> missing() {
        return missing;
    }

    /** @param role of the family in the theme: {@code label}, {@code mono} */
    record Style(String role, double size, boolean bold, boolean italic) {
    }

    /** @param path begins at the origin, on the base line */
    record Line(Path2D path, double width) {
    }

    Line of(String text, Style style) {
        Path2D path = new Path2D.Double();
        double width = 0;
        Bidi bidi = new Bidi(text, Bidi.LEVEL_DEFAULT_LTR);
        int runs = bidi.countRuns();
        for (int at = 0; at < runs; at++) {
            var run = bidi.getVisualRun(at);
            List<Stretch> stretches = stretches(text.substring(run.getStart(), run.getLimit()), style);
            for (int one = 0; one < stretches.size(); one++) {
                Stretch stretch = stretches.get(run.isOddRun() ? stretches.size() - 1 - one : one);
                width += stretch.cut.write(stretch.text, style.size, run.isOddRun(), width, path);
            }
        }
        return new Line(style.italic ? new Path2D.Double(path, AffineTransform.getShearInstance(SLANT, 0)) : path, width);
    }

    /** Letters side by side that one font has. */
    private record Stretch(String text, Cut cut) {
    }

    private List<Stretch> stretches(String text, Style style) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        Cut cut = own(style);
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int letter = text.codePointAt(at);
            if (!cut.has(letter)) {
                if (at > from) {
                    stretches.add(new Stretch(text.substring(from, at), cut));
                }
                from = at;
                cut = cut(letter, style);
            }
        }
        stretches.add(new Stretch(text.substring(from), cut));
        return stretches;
    }

    private Cut cut(int letter, Style style) {
        Cut own = own(style);
        return own.has(letter) ? own : theme.fallbacks().stream().map(font -> fallback(font, style.bold)).flatMap(Optional::stream)
                .filter(font -> font.has(letter)).findFirst().orElseGet(() -> {
                    missing.add(letter);
                    return own;
                });
    }

    private Cut own(Style style) {
        String files = Theme.fontFiles(theme.fonts().getOrDefault(style.role, theme.fonts().get("label")));
        String file = Stream.of(style.bold ? "Bold.ttf" : "Regular.ttf", style.bold ? "SemiBold.ttf" : "Regular.ttf").map(files::concat)
                .filter(name -> theme.optional(name).isPresent()).findFirst().orElse(files + "Regular.ttf");
        return parsed(theme.digest(file), () -> theme.file(file));
    }

    private Optional<Cut> fallback(FallbackFont font, boolean bold) {
        return font.files().isEmpty() ? Optional.empty()
                : Optional.of(parsed(Digest.of(font.digest().hex(), Boolean.toString(bold)), () -> font.files().get(bold ? font.files().size() - 1 : 0)));
    }

    private static Cut parsed(Digest digest, Supplier<byte[]> file) {
        Map<Digest, Cut> all = PARSED.get();
        if (all.size() > MOST_PARSED) {
            all.clear();
        }
        return all.computeIfAbsent(digest, key -> new Cut(file.get()));
    }

    private static final class Cut {

        private final TrueTypeFont font;
        private final CmapLookup letters;
        private final byte[] file;
        /** For what must be arranged, from the first time there is any. */
        private Optional<Font> arranging = Optional.empty();

        Cut(byte[] file) {
            try {
                this.font = font(file);
                this.letters = font.getUnicodeCmapLookup();
                this.file = file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static TrueTypeFont font(byte[] file) throws IOException {
            if (file[0] != 't' || file[1] != 't' || file[2] != 'c') {
                return new TTFParser().parse(new RandomAccessReadBuffer(file));
            }
            List<TrueTypeFont> fonts = new ArrayList<>();
            // left open: its fonts go on reading from it
            new TrueTypeCollection(new ByteArrayInputStream(file)).processAllFonts(fonts::add);
            return fonts.get(0);
        }

        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }

        /** Adds the words to the path and gives back how far they run. */
        double write(String text, double size, boolean fromTheRight, double x, Path2D path) {
            try {
                return fromTheRight || text.codePoints().anyMatch(Cut::isArranged) ? arranged(text, size, fromTheRight, x, path) : oneByOne(text, size, x, path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Of the scripts of South and South-East Asia. */
        private static boolean isArranged(int letter) {
            return letter >= 0x900 && letter < 0x10A0 || letter >= 0x1780 && letter < 0x1800;
        }

        private double oneByOne(String text, double size, double x, Path2D path) throws IOException {
            double scale = size / font.getUnitsPerEm();
            double width = 0;
            for (int letter : text.codePoints().toArray()) {
                int glyph = letters.getGlyphId(letter);
                GlyphData outline = font.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    path.append(new AffineTransform(scale, 0, 0, -scale, x + width, 0).createTransformedShape(outline.getPath()), false);
                }
                width += font.getAdvanceWidth(glyph) * scale;
            }
            return width;
        }

        private double arranged(String text, double size, boolean fromTheRight, double x, Path2D path) throws IOException {
            try {
                if (arranging.isEmpty()) {
                    arranging = Optional.of(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)));
                }
                GlyphVector row = arranging.get().deriveFont((float) size).layoutGlyphVector(UNHINTED, text.toCharArray(), 0, text.length(),
                        fromTheRight ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
                path.append(row.getOutline((float) x, 0), false);
                return row.getGlyphPosition(row.getNumGlyphs()).getX();
            } catch (FontFormatException e) {
                throw new IllegalArgumentException("not a TrueType font", e);
            }
        }
    }
}
