package org.readout.verify.pdf;

import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.readout.edition.Edition;
import org.readout.verify.judging.Requirements;

/** The file is tagged, shows its title and says its language (ISO 14289-2, 8.11 and 8.4.4). */
final class DocumentCheck implements PdfCheck {

    @Override
    public void check(TaggedFile file, Edition edition, Requirements requirements) {
        PDDocumentCatalog catalog = file.document().getDocumentCatalog();
        PDMarkInfo mark = catalog.getMarkInfo();
        PDViewerPreferences preferences = catalog.getViewerPreferences();
        requirements
                .require(mark != null && mark.isMarked() && !mark.isSuspect() && file.all("Document").count() == 1, "pdf-untagged", "The PDF is not tagged.")
                .require(edition.language().equals(catalog.getLanguage()), "pdf-language", "The PDF does not say that its language is “" + edition.language() + "”.")
                .require(preferences != null && preferences.displayDocTitle(), "pdf-title-hidden", "A viewer would show the file's name and not the memo's title.");
    }
}
