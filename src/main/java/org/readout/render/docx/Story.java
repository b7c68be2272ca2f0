package org.readout.render.docx;

import java.util.function.Supplier;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Something that paragraphs and tables are added to, and the part of the file it is in. */
record Story(Supplier<CTP> paragraphs, Supplier<CTTbl> tables, PackagePart part) {

    CTP paragraph() {
        return paragraphs.get();
    }

    CTTbl table() {
        return tables.get();
    }

    static Story of(CTBody body, PackagePart part) {
        return new Story(body::addNewP, body::addNewTbl, part);
    }

    static Story of(CTSdtContentBlock content, PackagePart part) {
        return new Story(content::addNewP, content::addNewTbl, part);
    }

    static Story of(CTTc cell, PackagePart part) {
        return new Story(cell::addNewP, cell::addNewTbl, part);
    }

    static Story of(CTFtnEdn note, PackagePart part) {
        return new Story(note::addNewP, note::addNewTbl, part);
    }
}
