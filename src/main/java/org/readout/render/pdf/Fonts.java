package org.readout.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.readout.model.Digest;
import org.readout.render.Theme;

/**
 * A theme's fonts, parsed once for each thread (FontBox reads tables when they are first asked for, which is not safe to
 * share). Glyph substitution is off: PDFBox compiles regular expressions anew for every text run, which makes a render
 * six times as slow.
 */
final class Fonts {

    private static final ThreadLocal<Map<Digest, List<Face>>> PARSED = ThreadLocal.withInitial(LinkedHashMap::new);

    /** More themes than this at once on one thread are parsed again. */
    private static final int MOST_THEMES = 4;

    private Fonts() {
    }

    private record Face(String family, int weight, FontStyle style, TrueTypeFont font) {
    }

    /** Hands every face to the renderer; those that are used are embedded as subsets. */
    static void use(Theme theme, PDDocument document, PdfRendererBuilder builder) {
        for (Face face : faces(theme)) {
            builder.useFont(new Embedding(document, face.font()), face.family(), face.weight(), face.style(), true);
        }
    }

    private static List<Face> faces(Theme theme) {
        Map<Digest, List<Face>> parsed = PARSED.get();
        if (parsed.size() > MOST_THEMES) {
            parsed.clear();
        }
        return parsed.computeIfAbsent(theme.digest(), digest -> parse(theme));
    }

    private static List<Face> parse(Theme theme) {
        List<Face> faces = new ArrayList<>();
        theme.files().forEach((path, bytes) -> {
            if (path.startsWith("fonts/") && path.endsWith(".ttf")) {
                faces.add(parse(path.substring("fonts/".length()), bytes));
            }
        });
        return faces;
    }

    /** "IBMPlexSans-SemiBoldItalic.ttf" is the face of weight 600, italic, of the family "IBM Plex Sans". */
    private static Face parse(String file, byte[] bytes) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            String style = file.replaceFirst("\\.ttf$", "").replaceFirst("^[^-]*-?", "");
            String family = font.getNaming().getFontFamily();
            String typographic = font.getNaming().getName(16, 3, 1, 0x409);
            return new Face(typographic == null ? family : typographic, weight(style),
                    style.endsWith("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int weight(String style) {
        String name = style.replace("Italic", "");
        return switch (name) {
            case "Thin" -> 100;
            case "ExtraLight" -> 200;
            case "Light" -> 300;
            case "Medium" -> 500;
            case "SemiBold" -> 600;
            case "Bold" -> 700;
            default -> 400;
        };
    }

    /** Puts a face into the document when it is first used, so that faces not used are not in the file. */
    private static final class Embedding extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont font;
        private PDType0Font embedded;

        Embedding(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public org.apache.pdfbox.pdmodel.font.PDFont supply() {
            if (embedded == null) {
                try {
                    embedded = PDType0Font.load(document, font, true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return embedded;
        }
    }
}
