package org.readout.release.redline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;

/**
 * Which footnote is which: by the same words, then by like words.
 *
 * @param later by id in the earlier document: id in the later
 */
record Notes(Map<String, String> later) {

    static Notes paired(OfficePackage before, OfficePackage after) {
        Map<String, String> old = texts(before);
        Map<String, String> now = texts(after);
        Map<String, String> later = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (double least : List.of(1.0, Alignment.ALIKE)) {
            old.forEach((id, text) -> now.forEach((other, words) -> {
                boolean alike = least == 1.0 ? text.equals(words) : Alignment.likeness(text, words) >= least;
                if (alike && !later.containsKey(id) && !taken.contains(other)) {
                    later.put(id, other);
                    taken.add(other);
                }
            }));
        }
        return new Notes(later);
    }

    /** Of the notes that are marked, in the order of their marks. */
    private static Map<String, String> texts(OfficePackage document) {
        Map<String, String> texts = new LinkedHashMap<>();
        Xml.all(document.tree(OfficePackage.DOCUMENT), "footnoteReference").stream().map(mark -> Xml.attribute(mark, "id"))
                .forEach(id -> texts.put(id, Alignment.text(in(document, id))));
        return texts;
    }

    static Element in(OfficePackage document, String id) {
        return Xml.children(document.tree(OfficePackage.FOOTNOTES).getDocumentElement(), "footnote").stream()
                .filter(note -> Xml.attribute(note, "id").equals(id)).findFirst().orElseThrow();
    }
}
