package org.readout.render.docx;

import java.util.function.Supplier;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/**
 * Something that paragraphs and tables are added to.
 *
 * @param part  the part of the file it is in
 * @param width how much room a line has, in twips
 */
record Story(Supplier<CTP> paragraphs, Supplier<CTTbl> tables, PackagePart part, int width) {

    CTP paragraph() {
        return paragraphs.get();
    }

    CTTbl table() {
        return tables.get();
    }

    static Story of(CTBody body, PackagePart part, int width) {
        return new Story(body::addNewP, body::addNewTbl, part, width);
    }

    static Story of(CTSdtContentBlock content, PackagePart part, int width) {
        return new Story(content::addNewP, content::addNewTbl, part, width);
    }

    static Story of(CTTc cell, PackagePart part, int width) {
        return new Story(cell::addNewP, cell::addNewTbl, part, width);
    }

    static Story of(CTFtnEdn note, PackagePart part, int width) {
        return new Story(note::addNewP, note::addNewTbl, part, width);
    }
}
