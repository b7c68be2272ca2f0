package org.readout.source.docx;

import java.util.ArrayList;
import java.util.List;

import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** The bare characters below an element: what is left out must be told in full. */
final class WordText {

    private final StringBuilder text = new StringBuilder();

    private WordText() {
    }

    /** Paragraphs parted by newlines; deleted text too. Of alternatives, the one that is read. */
    static String of(Element element) {
        WordText words = new WordText();
        words.walk(element);
        return words.text.toString();
    }

    /** Of several contents for programs of different age, the one that is read. */
    static List<Element> alternative(Element alternateContent) {
        List<Element> contents = Xml.children(alternateContent);
        return contents.isEmpty() ? List.of() : contents.subList(0, 1);
    }

    /** Every element of this name below {@code root}, not looking into others of that name nor into alternatives left aside. */
    static List<Element> outermost(Element root, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.name(root).equals("AlternateContent") ? alternative(root) : Xml.children(root)) {
            if (Xml.name(child).equals(name)) {
                found.add(child);
            } else {
                found.addAll(outermost(child, name));
            }
        }
        return found;
    }

    private void walk(Element element) {
        switch (Xml.name(element)) {
            case "t", "delText" -> text.append(element.getTextContent());
            case "tab", "ptab", "br", "cr" -> text.append(' ');
            case "noBreakHyphen" -> text.append('\u2011');
            case "softHyphen" -> text.append('\u00ad');
            case "sym" -> text.append(Symbols.text(element));
            case "AlternateContent" -> alternative(element).forEach(this::walk);
            case "p" -> {
                Xml.children(element).forEach(this::walk);
                text.append('\n');
            }
            default -> Xml.children(element).forEach(this::walk);
        }
    }
}
