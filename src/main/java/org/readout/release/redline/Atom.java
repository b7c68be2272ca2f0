package org.readout.release.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.BreakIterator;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The least that is inserted or deleted as one: a word, a note's mark, a picture, a field, a link.
 *
 * @param key   what it is compared by; empty for a place, which is no text and always the later document's
 * @param nodes children of a paragraph
 */
record Atom(String key, List<Element> nodes) {

    /** Of a paragraph, its properties left out. */
    static List<Atom> of(Element paragraph, Keys keys) {
        return of(paragraph, keys, true);
    }

    /** @param fields whether those are one; not in a paragraph that one begins or ends in, as that of a contents list does */
    private static List<Atom> of(Element paragraph, Keys keys, boolean fields) {
        List<Atom> atoms = new ArrayList<>();
        List<Element> field = new ArrayList<>();
        int depth = 0;
        for (Element child : Xml.children(paragraph)) {
            if (Xml.is(child, "pPr")) {
                continue;
            }
            List<Element> marks = Xml.is(child, "r") ? Xml.children(child, "fldChar") : List.of();
            boolean begins = fields && marks.stream().anyMatch(mark -> Xml.attribute(mark, "fldCharType").equals("begin"));
            boolean ends = fields && marks.stream().anyMatch(mark -> Xml.attribute(mark, "fldCharType").equals("end"));
            depth += begins ? 1 : 0;
            if (depth > 0) {
                field.add(child);
            } else if (Xml.is(child, "r")) {
                run(child, keys, atoms);
            } else if (Xml.is(child, "hyperlink") || child.getLocalName().startsWith("oMath") || Xml.is(child, "sdt")) {
                atoms.add(new Atom(child.getLocalName() + " " + keys.target(child) + " " + child.getTextContent(), List.of(child)));
            } else {
                atoms.add(new Atom("", List.of(child)));
            }
            depth -= ends ? 1 : 0;
            if (depth < 0) {
                return of(paragraph, keys, false);
            }
            if (depth == 0 && !field.isEmpty()) {
                atoms.add(new Atom("field " + String.join("", field.stream().map(Said::text).toList()), List.copyOf(field)));
                field.clear();
            }
        }
        return field.isEmpty() ? atoms : of(paragraph, keys, false);
    }

    private static void run(Element run, Keys keys, List<Atom> atoms) {
        for (Element child : Xml.children(run)) {
            if (Xml.is(child, "t")) {
                words(child.getTextContent(), keys.locale()).forEach(word -> {
                    Element text = Xml.create(run.getOwnerDocument(), "t");
                    text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                    text.setTextContent(word);
                    atoms.add(new Atom(word, List.of(with(run, text))));
                });
            } else if (!Xml.is(child, "rPr")) {
                String key = keys.of(child);
                atoms.add(new Atom(key, List.of(with(run, child.cloneNode(true)))));
            }
        }
    }

    private static Element with(Element run, Node content) {
        Element copy = (Element) run.cloneNode(false);
        Xml.child(run, "rPr").ifPresent(properties -> copy.appendChild(properties.cloneNode(true)));
        copy.appendChild(content);
        return copy;
    }

    private static List<String> words(String text, Locale locale) {
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getWordInstance(locale);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }

    /** What things in the line are compared by, in one of the two documents. */
    interface Keys {
        Locale locale();

        /** Of a note's mark, a picture, a tab. */
        String of(Element child);

        /** Of a link. */
        String target(Element link);
    }
}
