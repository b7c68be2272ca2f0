package org.readout.render.docx;

import java.util.function.Supplier;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;

/** Complex fields (ECMA-376 part 1, 17.16): an instruction, and between its marks what the field shows until it is updated. */
final class Field {

    private Field() {
    }

    static void write(Supplier<CTR> runs, String instruction, Runnable shown) {
        begin(runs, instruction);
        shown.run();
        end(runs);
    }

    static void begin(Supplier<CTR> runs, String instruction) {
        mark(runs, STFldCharType.BEGIN);
        CTText code = runs.get().addNewInstrText();
        code.setStringValue(" " + instruction + " ");
        code.setSpace(Space.PRESERVE);
        mark(runs, STFldCharType.SEPARATE);
    }

    static void end(Supplier<CTR> runs) {
        mark(runs, STFldCharType.END);
    }

    private static void mark(Supplier<CTR> runs, STFldCharType.Enum type) {
        CTFldChar character = runs.get().addNewFldChar();
        character.setFldCharType(type);
    }
}
