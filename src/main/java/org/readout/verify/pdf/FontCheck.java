package org.readout.verify.pdf;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.readout.edition.Edition;
import org.readout.verify.judging.Requirements;

/** Every font is in the file and says which characters its glyphs are (ISO 14289-2, 8.4.5). */
final class FontCheck implements PdfCheck {

    @Override
    public void check(TaggedFile file, Edition edition, Requirements requirements) throws IOException {
        Set<PDFont> fonts = new LinkedHashSet<>();
        for (PDPage page : file.document().getPages()) {
            collect(page.getResources(), fonts);
        }
        for (PDFont font : fonts) {
            requirements.require(font.getCOSObject().containsKey(COSName.TO_UNICODE), "pdf-font-unicode", "The font " + font.getName() + " does not say which characters it shows.")
                    .require(font.isEmbedded(), "pdf-font-missing", "The font " + font.getName() + " is not in the file.");
        }
    }

    private static void collect(PDResources resources, Set<PDFont> fonts) throws IOException {
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                collect(form.getResources(), fonts);
            }
        }
    }
}
