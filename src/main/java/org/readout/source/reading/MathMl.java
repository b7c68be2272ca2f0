package org.readout.source.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.readout.model.Formula;
import org.readout.model.Formula.Term;
import org.w3c.dom.Element;

/** Presentation MathML as a formula; annotations are left aside, and wrappers that only set a style are looked through. */
public final class MathMl {

    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext");
    private static final Set<String> LAYOUTS = Set.of("mfrac", "msqrt", "mroot", "msub", "msup", "msubsup",
            "munder", "mover", "munderover", "mmultiscripts", "mtable", "mtr", "mtd");

    private MathMl() {
    }

    public static Formula formula(Element math) {
        return new Formula(Term.layout("mrow", terms(math)));
    }

    private static List<Term> terms(Element parent) {
        List<Term> terms = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            String name = Xml.name(child);
            if (TOKENS.contains(name)) {
                terms.add(Term.token(name, child.getTextContent().strip()));
            } else if (name.equals("ms")) {
                terms.add(Term.token("mtext", child.getTextContent().strip()));
            } else if (LAYOUTS.contains(name)) {
                terms.add(Term.layout(name, terms(child)));
            } else if (!name.startsWith("annotation")) {
                terms.add(Term.layout("mrow", terms(child)));
            }
        }
        return terms;
    }
}
