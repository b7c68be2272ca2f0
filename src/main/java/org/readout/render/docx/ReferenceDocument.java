package org.readout.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.render.Theme;
import org.readout.zip.Zip;

/**
 * The Word document an edition is set on: the theme's {@code reference.docx}, which a designer restyles in Word, or the
 * shipped one where the theme has none. {@code src/docs/word-styles.md} says which style is used for what.
 */
public final class ReferenceDocument {

    private static final List<String> PARTS = List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels",
            "word/document.xml", "word/fontTable.xml", "word/footnotes.xml", "word/numbering.xml", "word/settings.xml",
            "word/styles.xml", "word/theme/theme1.xml");

    private ReferenceDocument() {
    }

    /** The one that ships, as a file to begin a design with. */
    static byte[] shipped() {
        try {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            for (String part : PARTS) {
                parts.put(part, part(part));
            }
            return Zip.of(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What keeps a reference document from being used as it is: an error when Word's file cannot be read, a warning for each
     * style it lacks, which is then taken from the shipped one.
     */
    public static List<Finding> check(String file, byte[] bytes) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return Styles.of(word).missing().stream().map(style -> Finding.warning("reference-style-missing", SourceSpan.of(file),
                    "This reference document has no style “" + style + "”; the shipped one's is used.",
                    "Bring it back in Word under Manage Styles → Import/Export, from a copy of the shipped reference.docx.")).toList();
        } catch (IOException | RuntimeException e) {
            return List.of(Finding.error("template-mistake", SourceSpan.of(file), "This is no Word document that can be read.",
                    "Save it in Word as a .docx document (not .dotx, not protected), or delete it to use the shipped one."));
        }
    }

    static XWPFDocument open(Theme theme) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(theme.optional(Theme.REFERENCE_DOCUMENT).orElseGet(ReferenceDocument::shipped)));
    }

    static byte[] part(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReferenceDocument.class.getResourceAsStream("reference/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
