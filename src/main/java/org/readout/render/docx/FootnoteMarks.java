package org.readout.render.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** The number Word repeats at the beginning of a footnote, and the footnote's style. */
final class FootnoteMarks {

    private FootnoteMarks() {
    }

    static void finish(CTFtnEdn note) {
        if (note.sizeOfPArray() == 0) {
            note.addNewP();
        }
        for (CTP paragraph : note.getPArray()) {
            CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
            if (!properties.isSetPStyle()) {
                properties.addNewPStyle().setVal("FootnoteText");
            }
        }
        CTP first = note.getPArray(0);
        CTR space = first.insertNewR(0);
        CTText text = space.addNewT();
        text.setStringValue(" ");
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        CTR mark = first.insertNewR(0);
        mark.addNewRPr().addNewRStyle().setVal("FootnoteReference");
        mark.addNewFootnoteRef();
    }
}
