package org.readout.render.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.readout.edition.Edition;
import org.readout.model.Audience.PdfProfile;
import org.readout.model.Digest;
import org.readout.render.pdf.letters.EmbeddedFace;
import org.readout.render.pdf.tags.Origins;
import org.readout.render.pdf.tags.Tagging;
import org.w3c.dom.Document;

/**
 * Makes what the engine set one file of the standards the audience asks for: PDF/UA-2 (ISO 14289-2), WTPDF 1.0 and PDF/A-4
 * (ISO 19005-4), or PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). Nothing in it comes from the clock.
 */
final class Finish {

    private Finish() {
    }

    /**
     * @param page    what was set
     * @param content of everything that went in, which is what the file is identified by
     * @param faces   what it was set in
     */
    static void apply(PDDocument document, Document page, Origins origins, Edition edition, Digest content, List<EmbeddedFace> faces) throws IOException {
        Tagging.mend(document, page, origins, edition, faces);
        Metadata.write(document, edition);
        Colours.declare(document);
        declareVersion(document, edition.audience().pdf() == PdfProfile.UA_2);
        document.getDocumentCatalog().setLanguage(edition.language());
        document.setDocumentId(Long.parseUnsignedLong(content.hex().substring(0, 15), 16));
    }

    /** The header says the version, and XMP what the information dictionary would say. */
    private static void declareVersion(PDDocument document, boolean second) {
        COSDocument file = document.getDocument();
        file.setVersion(second ? 2.0f : 1.7f);
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
        file.getTrailer().removeItem(COSName.INFO);
    }
}
