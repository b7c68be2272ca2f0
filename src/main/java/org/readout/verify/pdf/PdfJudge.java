package org.readout.verify.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.readout.edition.Edition;
import org.readout.render.Rendition;
import org.readout.verify.Judge;
import org.readout.verify.Judgement;
import org.readout.verify.Requirements;

/** Whether a PDF is tagged and says its language. */
public final class PdfJudge implements Judge {

    @Override
    public List<Judgement> judge(Rendition rendition, Edition edition) throws IOException {
        try (PDDocument document = Loader.loadPDF(rendition.bytes())) {
            PDMarkInfo mark = document.getDocumentCatalog().getMarkInfo();
            Requirements requirements = new Requirements(rendition)
                    .require(mark != null && mark.isMarked() && document.getDocumentCatalog().getStructureTreeRoot() != null,
                            "pdf-untagged", "The PDF is not tagged.")
                    .require(document.getDocumentCatalog().getLanguage() != null, "pdf-language", "The PDF does not say its language.");
            return List.of(new Judgement("PDF, tagged", "Readout", requirements.findings()));
        }
    }
}
