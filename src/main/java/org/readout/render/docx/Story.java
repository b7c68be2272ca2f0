package org.readout.render.docx;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Something that paragraphs and tables are added to, and the part of the file it is in. */
interface Story {

    CTP paragraph();

    CTTbl table();

    PackagePart part();

    static Story of(CTBody body, PackagePart part) {
        return new Story() {
            @Override
            public CTP paragraph() {
                return body.addNewP();
            }

            @Override
            public CTTbl table() {
                return body.addNewTbl();
            }

            @Override
            public PackagePart part() {
                return part;
            }
        };
    }

    static Story of(CTTc cell, PackagePart part) {
        return new Story() {
            @Override
            public CTP paragraph() {
                return cell.addNewP();
            }

            @Override
            public CTTbl table() {
                return cell.addNewTbl();
            }

            @Override
            public PackagePart part() {
                return part;
            }
        };
    }

    static Story of(CTFtnEdn note, PackagePart part) {
        return new Story() {
            @Override
            public CTP paragraph() {
                return note.addNewP();
            }

            @Override
            public CTTbl table() {
                return note.addNewTbl();
            }

            @Override
            public PackagePart part() {
                return part;
            }
        };
    }
}
