package org.readout.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.readout.edition.Edition;
import org.readout.model.Audience.Paper;
import org.readout.model.Format;
import org.readout.render.Renderer;
import org.readout.render.Rendition;
import org.readout.render.Theme;

/**
 * An edition as a Word document (ECMA-376 transitional), on the theme's {@code reference.docx}: every paragraph and run
 * gets a named style of that document, so that a designer restyles editions in Word.
 */
public final class DocxRenderer implements Renderer {

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public Rendition render(Edition edition, Theme theme) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(theme.file("reference.docx")))) {
            paper(document, edition.audience().paper());
            new DocumentWriter(document, edition).write();
            language(document, edition.language());
            properties(document, edition);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            document.write(bytes);
            return new Rendition(edition.memo(), edition.audience().id(), edition.language(), Format.DOCX,
                    Repack.sorted(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void paper(XWPFDocument document, Paper paper) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(twips(paper.width()));
        size.setH(twips(paper.height()));
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MILLIMETRE));
    }

    private static void language(XWPFDocument document, String language) throws IOException {
        try {
            CTStyles styles = document.getStyle();
            styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(language);
            document.getStyles().setStyles(styles);
        } catch (org.apache.xmlbeans.XmlException e) {
            throw new IOException(e);
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
