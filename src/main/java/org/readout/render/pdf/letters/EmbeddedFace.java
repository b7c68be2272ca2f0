package org.readout.render.pdf.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** A face in a document, into which it is put when it is first used, so that faces not used are not in the file. */
public final class EmbeddedFace extends PDFontSupplier {

    private final PDDocument document;
    private final Face face;
    private final FontGroup group;
    private final Supplier<Optional<Fit>> fit;
    private final SortedMap<Integer, String> joined = new TreeMap<>();
    private @Nullable PDType0Font font;

    /** @param fit where its letters are fitted to each other */
    EmbeddedFace(PDDocument document, Face face, FontGroup group, Supplier<Optional<Fit>> fit) {
        super(null);
        this.document = document;
        this.face = face;
        this.group = group;
        this.fit = fit;
    }

    public void offer(PdfBoxFontResolver resolver) {
        resolver.addFont(this, face.family(), face.weight(), face.style(), true, group);
    }

    @Override
    public PDFont supply() {
        if (font == null) {
            try {
                font = PDType0Font.load(document, face.font(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }

    public Optional<PDType0Font> font() {
        return Optional.ofNullable(font);
    }

    Optional<Fit> fit() {
        return fit.get();
    }

    /** Has the ligatures among these glyphs in the file, for no text asks for them by a letter. */
    void join(int[] glyphs, int count) {
        for (int at = 0; at < count; at++) {
            int glyph = glyphs[at];
            if (!joined.containsKey(glyph)) {
                fit().flatMap(letters -> letters.meaning(glyph)).ifPresent(meaning -> {
                    joined.put(glyph, meaning);
                    font().orElseThrow().addGlyphsToSubset(Set.of(glyph));
                });
            }
        }
    }

    /** What letters its ligatures stand for, of those that are set. */
    SortedMap<Integer, String> joined() {
        return joined;
    }
}
