package org.readout.release.redline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.w3c.dom.Element;

/**
 * Which footnote is which: by the same words, then by like words.
 *
 * @param later by id in the earlier document: id in the later
 */
record Notes(Map<String, String> later) {

    static Notes paired(OfficePackage before, OfficePackage after) {
        Map<String, Said> old = said(before);
        Map<String, Said> now = said(after);
        Map<String, String> later = new HashMap<>();
        for (BiPredicate<Said, Said> alike : List.<BiPredicate<Said, Said>>of(Said::isSame, Said::isLike)) {
            old.forEach((id, note) -> {
                if (!later.containsKey(id)) {
                    now.entrySet().stream().filter(other -> alike.test(note, other.getValue())).findFirst().map(Map.Entry::getKey).ifPresent(other -> {
                        later.put(id, other);
                        now.remove(other);
                    });
                }
            });
        }
        return new Notes(later);
    }

    /** The notes that are marked, in the order of their marks. */
    private static Map<String, Said> said(OfficePackage document) {
        Map<String, Element> notes = new HashMap<>();
        all(document).forEach(note -> notes.putIfAbsent(Xml.attribute(note, "id"), note));
        Map<String, Said> said = new LinkedHashMap<>();
        Xml.all(document.tree(OfficePackage.DOCUMENT), "footnoteReference").stream().map(mark -> Xml.attribute(mark, "id"))
                .forEach(id -> said.computeIfAbsent(id, marked -> Said.by(notes.get(marked))));
        return said;
    }

    private static List<Element> all(OfficePackage document) {
        return Xml.children(document.tree(OfficePackage.FOOTNOTES).getDocumentElement(), "footnote");
    }

    static Element in(OfficePackage document, String id) {
        return all(document).stream().filter(note -> Xml.attribute(note, "id").equals(id)).findFirst().orElseThrow();
    }
}
