package org.readout.source.docx;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Formula;
import org.readout.model.Formula.Term;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** Office MathML (ECMA-376 part 1, 22.1) as presentation MathML. What has no counterpart keeps its parts in order. */
final class Formulas {

    private Formulas() {
    }

    static Formula of(Element math) {
        return new Formula(row(math));
    }

    private static Term row(Element parent) {
        List<Term> terms = new ArrayList<>();
        Xml.children(parent).forEach(child -> add(child, terms));
        return Term.layout("mrow", terms);
    }

    private static void add(Element element, List<Term> into) {
        switch (Xml.name(element)) {
            case "r" -> run(element, into);
            case "f" -> into.add(Term.layout("mfrac", List.of(part(element, "num"), part(element, "den"))));
            case "sSup" -> into.add(Term.layout("msup", List.of(part(element, "e"), part(element, "sup"))));
            case "sSub" -> into.add(Term.layout("msub", List.of(part(element, "e"), part(element, "sub"))));
            case "sSubSup" -> into.add(Term.layout("msubsup", List.of(part(element, "e"), part(element, "sub"), part(element, "sup"))));
            case "sPre" -> into.add(Term.layout("mrow", List.of(part(element, "sub"), part(element, "sup"), part(element, "e"))));
            case "rad" -> into.add(root(element));
            case "limLow" -> into.add(Term.layout("munder", List.of(part(element, "e"), part(element, "lim"))));
            case "limUpp" -> into.add(Term.layout("mover", List.of(part(element, "e"), part(element, "lim"))));
            case "nary" -> nary(element, into);
            case "d" -> delimited(element, into);
            case "acc" -> into.add(Term.layout("mover", List.of(part(element, "e"), Term.token("mo", property(element, "chr", "\u0302")))));
            case "bar" -> into.add(property(element, "pos", "bot").equals("top") ? Term.layout("mover", List.of(part(element, "e"), Term.token("mo", "\u00AF")))
                    : Term.layout("munder", List.of(part(element, "e"), Term.token("mo", "_"))));
            case "groupChr" -> into.add(Term.layout(property(element, "pos", "bot").equals("top") ? "mover" : "munder",
                    List.of(part(element, "e"), Term.token("mo", property(element, "chr", "\u23DF")))));
            case "m" -> into.add(matrix(element));
            case "eqArr" -> into.add(Term.layout("mtable", Xml.children(element, "e").stream()
                    .map(line -> Term.layout("mtr", List.of(Term.layout("mtd", List.of(row(line)))))).toList()));
            case "del", "moveFrom" -> { }
            default -> Xml.children(element).forEach(child -> add(child, into));
        }
    }

    private static void run(Element run, List<Term> into) {
        Xml.children(run, "t").forEach(text -> tokens(text.getTextContent(), into));
    }

    /** Word keeps "2x+1" in one run; MathML wants numbers, names and signs apart. */
    private static void tokens(String text, List<Term> into) {
        for (int at = 0; at < text.length();) {
            int from = at;
            int code = text.codePointAt(at);
            boolean digit = Character.isDigit(code);
            boolean letter = Character.isLetter(code);
            do {
                at += Character.charCount(text.codePointAt(at));
            } while (at < text.length() && (digit && (Character.isDigit(text.codePointAt(at)) || text.charAt(at) == '.')
                    || letter && Character.isLetter(text.codePointAt(at))));
            String token = text.substring(from, at);
            if (!token.isBlank()) {
                into.add(Term.token(digit ? "mn" : letter ? "mi" : "mo", token));
            }
        }
    }

    private static Term root(Element root) {
        Term degree = part(root, "deg");
        return degree.terms().isEmpty() ? Term.layout("msqrt", part(root, "e").terms())
                : Term.layout("mroot", List.of(part(root, "e"), degree));
    }

    private static void nary(Element sum, List<Term> into) {
        Term operator = Term.token("mo", property(sum, "chr", "∫"));
        Term low = part(sum, "sub");
        Term high = part(sum, "sup");
        if (low.terms().isEmpty() && high.terms().isEmpty()) {
            into.add(operator);
        } else if (high.terms().isEmpty()) {
            into.add(Term.layout("munder", List.of(operator, low)));
        } else {
            into.add(Term.layout("munderover", List.of(operator, low, high)));
        }
        into.add(part(sum, "e"));
    }

    private static void delimited(Element brackets, List<Term> into) {
        sign(property(brackets, "begChr", "("), into);
        List<Element> parts = Xml.children(brackets, "e");
        for (int at = 0; at < parts.size(); at++) {
            if (at > 0) {
                sign(property(brackets, "sepChr", "|"), into);
            }
            into.add(row(parts.get(at)));
        }
        sign(property(brackets, "endChr", ")"), into);
    }

    /** What an element's properties say, or what the standard says where they do not. */
    private static String property(Element element, String name, String otherwise) {
        return Xml.child(element, Xml.name(element) + "Pr").flatMap(properties -> Xml.value(properties, name)).orElse(otherwise);
    }

    private static void sign(String sign, List<Term> into) {
        if (!sign.isBlank()) {
            into.add(Term.token("mo", sign));
        }
    }

    private static Term matrix(Element matrix) {
        return Term.layout("mtable", Xml.children(matrix, "mr").stream().map(line -> Term.layout("mtr", Xml.children(line, "e").stream()
                .map(cell -> Term.layout("mtd", List.of(row(cell)))).toList())).toList());
    }

    private static Term part(Element element, String name) {
        return Xml.child(element, name).map(Formulas::row).orElseGet(() -> Term.layout("mrow", List.of()));
    }
}
