package org.readout.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.readout.edition.Edition;
import org.readout.model.Format;
import org.readout.render.MissingLetters;
import org.readout.render.Renderer;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.zip.Zip;

/**
 * An edition as a Word document (ECMA-376 transitional), on the theme's {@code reference.docx}: every paragraph and run
 * gets a named style of that document, so that a designer restyles editions in Word.
 */
public final class DocxRenderer implements Renderer {

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public Rendition render(Edition edition, Theme theme) {
        try (XWPFDocument document = ReferenceDocument.open(theme)) {
            DocumentWriter writer = new DocumentWriter(document, edition, theme);
            writer.write();
            properties(document, edition);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
                // it is packed again, and compressed then
                zip.setLevel(Deflater.NO_COMPRESSION);
                document.write(zip);
            }
            return Rendition.of(edition, Format.DOCX, Zip.of(Zip.parts(bytes.toByteArray())), 0,
                    new MissingLetters(edition, Format.DOCX, theme.fallbacks()).inPictures(writer.missing()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Title and language, dates from the memo; nobody's name and no trace of a machine. */
    private static void properties(XWPFDocument document, Edition edition) throws IOException {
        String stamp = edition.metadata().date().orElse(UNDATED) + "T00:00:00Z";
        PackageProperties properties = document.getProperties().getCoreProperties().getUnderlyingProperties();
        try {
            properties.setTitleProperty(edition.metadata().title());
            properties.setSubjectProperty(edition.typeTitle());
            properties.setLanguageProperty(edition.language());
            properties.setKeywordsProperty(String.join(", ", edition.metadata().keywords()));
            properties.setCreatedProperty(stamp);
            properties.setModifiedProperty(stamp);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
