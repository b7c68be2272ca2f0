package org.readout.render.docx;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.readout.edition.Edition;

/** Header and footer: the title, who it is for, page and pages. */
final class Margins {

    private Margins() {
    }

    static void write(XWPFDocument word, Edition edition) {
        XWPFHeaderFooterPolicy policy = word.createHeaderFooterPolicy();
        XWPFParagraph header = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        header.setStyle("Header");
        header.createRun().setText(edition.metadata().title());
        XWPFParagraph footer = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun().setText(edition.typeTitle() + ", " + edition.furniture().say("prepared-for", edition.audience().title()));
        footer.createRun().addTab();
        field(footer.getCTP(), "PAGE");
        footer.createRun().setText(" / ");
        field(footer.getCTP(), "NUMPAGES");
    }

    private static void field(CTP paragraph, String instruction) {
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        field.addNewR().addNewT().setStringValue("1");
    }
}
