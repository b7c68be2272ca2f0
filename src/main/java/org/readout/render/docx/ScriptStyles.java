package org.readout.render.docx;

import java.util.Arrays;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLevelSuffix;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** What a language's script asks of styles that were made for Latin letters. */
final class ScriptStyles {

    private static final String NO_BREAK_SPACE = "\u00a0";

    private ScriptStyles() {
    }

    static void fit(Styles styles, String language) {
        if (Language.isRightToLeft(language)) {
            spaceAfterNumbers(styles, "HeadingNumbers");
            spaceAfterNumbers(styles, "AppendixNumbers");
            styles.all().filter(style -> style.isSetPPr() && style.getPPr().isSetPBdr()).forEach(style -> mirror(style.getPPr().getPBdr()));
        }
        styles.all().filter(CTStyle::isSetRPr).forEach(style -> upright(style, Language.isUpright(language)));
    }

    /** LibreOffice leaves out the space that is to follow a number where lines begin at the right; one in the number stays. */
    private static void spaceAfterNumbers(Styles styles, String list) {
        styles.definition(styles.list(list)).ifPresent(definition -> Arrays.stream(definition.getLvlArray())
                .filter(level -> level.isSetSuff() && level.getSuff().getVal() == STLevelSuffix.SPACE).forEach(ScriptStyles::space));
    }

    private static void space(CTLvl level) {
        level.getSuff().setVal(STLevelSuffix.NOTHING);
        level.getLvlText().setVal(level.getLvlText().getVal() + NO_BREAK_SPACE);
    }

    /** Indents begin where lines do; bars stay at the side they are given (ISO/IEC 29500-1, 17.3.1.17). */
    private static void mirror(CTPBdr borders) {
        CTPBdr before = (CTPBdr) borders.copy();
        if (borders.isSetLeft()) {
            borders.unsetLeft();
        }
        if (borders.isSetRight()) {
            borders.unsetRight();
        }
        if (before.isSetLeft()) {
            borders.setRight(before.getLeft());
        }
        if (before.isSetRight()) {
            borders.setLeft(before.getRight());
        }
    }

    /** Arabic and its like (Word's complex scripts) are never slanted, and nothing is in a text of such a script: words set apart are heavier. */
    private static void upright(CTStyle style, boolean all) {
        CTRPr look = style.getRPr();
        boolean setApart = style.getType() == STStyleType.CHARACTER;
        if (look.sizeOfICsArray() > 0) {
            look.removeICs(0);
            if (setApart && look.sizeOfBCsArray() == 0) {
                look.addNewBCs();
            }
        }
        if (all && look.sizeOfIArray() > 0) {
            look.removeI(0);
            if (setApart && look.sizeOfBArray() == 0) {
                look.addNewB();
            }
        }
    }
}
