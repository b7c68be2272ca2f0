package org.readout.verify.docx;

import static org.readout.verify.docx.OfficeParts.attribute;
import static org.readout.verify.docx.OfficeParts.child;
import static org.readout.verify.docx.OfficeParts.children;
import static org.readout.verify.docx.OfficeParts.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.edition.Edition;
import org.readout.verify.judging.Requirements;
import org.w3c.dom.Element;

/** Title, language, headings, header rows and alternative texts. */
final class Perception {

    private Perception() {
    }

    static Requirements check(OfficeParts parts, Edition edition, Requirements requirements) {
        Visible visible = Visible.in(edition);
        requirements.require(parts.elements("docProps/core.xml", "title").anyMatch(title -> !title.getTextContent().isBlank()), "docx-no-title",
                "The file's properties have no title.");
        requirements.require(parts.elements("word/styles.xml", "docDefaults").flatMap(defaults -> within(defaults, "lang"))
                .anyMatch(language -> List.of(attribute(language, "val"), attribute(language, "bidi"), attribute(language, "eastAsia")).contains(edition.language())),
                "docx-language", "The file does not say its language.");
        long headed = parts.elements("tbl").filter(table -> headed(table.getValue())).count();
        requirements.require(headed >= visible.tablesWithHeader(), "docx-no-header", "Of " + visible.tablesWithHeader()
                + " tables with header rows only " + headed + " repeat them.");
        long silent = parts.elements("docPr").filter(picture -> attribute(picture.getValue(), "descr").isBlank() && !decorative(picture.getValue())).count();
        requirements.require(silent <= visible.picturesWithoutAlternative(), "docx-no-alternative", silent + " pictures have no alternative text.");
        headings(parts, requirements);
        return requirements;
    }

    private static boolean headed(Element table) {
        return child(table, "tr").stream().flatMap(row -> children(row, "trPr")).anyMatch(row -> children(row, "tblHeader").findAny().isPresent());
    }

    private static boolean decorative(Element picture) {
        return within(picture, "decorative").anyMatch(mark -> attribute(mark, "val").matches("1|true"));
    }

    private static void headings(OfficeParts parts, Requirements requirements) {
        Map<String, Element> styles = new HashMap<>();
        parts.elements("word/styles.xml", "style").forEach(style -> styles.put(attribute(style, "styleId"), style));
        Map<String, Optional<Integer>> levels = new HashMap<>();
        int[] before = {0};
        parts.elements(OfficeParts.MAIN, "p").forEach(paragraph -> level(paragraph, styles, levels).ifPresent(level -> {
            requirements.require(level <= before[0] + 1, "docx-heading-skipped", "“" + paragraph.getTextContent() + "” is a heading of level " + level
                    + " after one of level " + before[0] + ".");
            requirements.require(!paragraph.getTextContent().isBlank(), "docx-heading-empty", "A heading is empty.");
            before[0] = level;
        }));
    }

    /**
     * The outline level from 1, of the paragraph or else of its style.
     *
     * @param levels of the styles that were met
     */
    private static Optional<Integer> level(Element paragraph, Map<String, Element> styles, Map<String, Optional<Integer>> levels) {
        Optional<Element> properties = child(paragraph, "pPr");
        Optional<Integer> own = properties.flatMap(Perception::outline);
        Optional<Integer> level = own.isPresent() ? own : properties.flatMap(all -> child(all, "pStyle"))
                .flatMap(name -> levels.computeIfAbsent(attribute(name, "val"), style -> ofStyle(style, styles)));
        return level.filter(one -> one <= 9);
    }

    private static Optional<Integer> ofStyle(String name, Map<String, Element> styles) {
        Optional<Integer> own = Optional.empty();
        Element style = styles.get(name);
        for (int step = 0; own.isEmpty() && style != null && step < styles.size(); step++) {
            own = child(style, "pPr").flatMap(Perception::outline);
            style = child(style, "basedOn").map(base -> styles.get(attribute(base, "val"))).orElse(null);
        }
        return own;
    }

    private static Optional<Integer> outline(Element properties) {
        return child(properties, "outlineLvl").map(level -> Integer.parseInt(attribute(level, "val")) + 1);
    }
}
