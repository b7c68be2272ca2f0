package org.readout.render.docx;

import java.util.List;

import org.openxmlformats.schemas.officeDocument.x2006.math.CTLimLow;
import org.openxmlformats.schemas.officeDocument.x2006.math.CTLimUpp;
import org.openxmlformats.schemas.officeDocument.x2006.math.CTOMath;
import org.openxmlformats.schemas.officeDocument.x2006.math.CTOMathArg;
import org.openxmlformats.schemas.officeDocument.x2006.math.CTR;
import org.openxmlformats.schemas.officeDocument.x2006.math.CTRad;
import org.openxmlformats.schemas.officeDocument.x2006.math.CTSSub;
import org.openxmlformats.schemas.officeDocument.x2006.math.CTSSubSup;
import org.openxmlformats.schemas.officeDocument.x2006.math.CTSSup;
import org.readout.model.Formula;
import org.readout.model.Formula.Term;

/** MathML terms as Office Math (ECMA-376 part 1, 22.1). What has no like there is written in one line. */
final class FormulaWriter {

    private FormulaWriter() {
    }

    static void write(Formula formula, CTOMath math) {
        CTOMathArg all = CTOMathArg.Factory.newInstance();
        write(formula.term(), all);
        math.set(all);
    }

    private static void write(Term term, CTOMathArg in) {
        switch (term.element()) {
            case "mrow" -> term.terms().forEach(inner -> write(inner, in));
            case "mfrac" -> {
                var fraction = in.addNewF();
                write(part(term, 0), fraction.addNewNum());
                write(part(term, 1), fraction.addNewDen());
            }
            case "msqrt", "mroot" -> root(term, in.addNewRad());
            case "munder" -> low(term, in.addNewLimLow());
            case "mover" -> {
                CTLimUpp over = in.addNewLimUpp();
                write(part(term, 0), over.addNewE());
                write(part(term, 1), over.addNewLim());
            }
            case "munderover" -> {
                CTLimUpp over = in.addNewLimUpp();
                low(term, over.addNewE().addNewLimLow());
                write(part(term, 2), over.addNewLim());
            }
            case "msub" -> {
                CTSSub low = in.addNewSSub();
                write(part(term, 0), low.addNewE());
                write(part(term, 1), low.addNewSub());
            }
            case "msup" -> {
                CTSSup high = in.addNewSSup();
                write(part(term, 0), high.addNewE());
                write(part(term, 1), high.addNewSup());
            }
            case "msubsup" -> {
                CTSSubSup both = in.addNewSSubSup();
                write(part(term, 0), both.addNewE());
                write(part(term, 1), both.addNewSub());
                write(part(term, 2), both.addNewSup());
            }
            default -> text(term.line(), in.addNewR());
        }
    }

    private static void low(Term term, CTLimLow under) {
        write(part(term, 0), under.addNewE());
        write(part(term, 1), under.addNewLim());
    }

    private static void root(Term term, CTRad root) {
        if (term.element().equals("mroot")) {
            write(part(term, 1), root.addNewDeg());
            write(part(term, 0), root.addNewE());
        } else {
            root.addNewRadPr().addNewDegHide().setVal(true);
            root.addNewDeg();
            write(Term.layout("mrow", term.terms()), root.addNewE());
        }
    }

    private static Term part(Term term, int at) {
        return at < term.terms().size() ? term.terms().get(at) : Term.layout("mrow", List.of());
    }

    private static void text(String text, CTR run) {
        // of its two kinds of text this is mathematics' own; the other is a letter's
        run.addNewT2().setStringValue(text);
    }
}
