package org.readout.render.docx;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.readout.model.Audience.Feature;

/** Which style a heading is set in: those with numbers count by their styles, in two runs, sections and appendices. */
final class Headings {

    private static final int LEVELS = 6;

    private final DocumentWriter document;

    Headings(DocumentWriter document) {
        this.document = document;
    }

    /**
     * @param number as the edition counts; Word counts by itself and comes to the same, for the edition counts by place
     */
    CTP begin(Story story, int level, String number) {
        if (number.isEmpty()) {
            boolean others = document.edition().audience().shows(Feature.NUMBERED_HEADINGS);
            return document.paragraph(story, style(others ? "UnnumberedHeading" : "Heading", level));
        }
        boolean appendix = Character.isLetter(number.charAt(0));
        CTP heading = document.paragraph(story, style(appendix ? "AppendixHeading" : "Heading", level));
        int counted = number.split("\\.").length;
        if (counted != Math.min(level, LEVELS)) {
            document.numbering().apply(heading, appendix ? "AppendixNumbers" : "HeadingNumbers", counted - 1);
        }
        return heading;
    }

    /** Whether a paragraph of this style, by its id, is a heading. */
    boolean isStyle(String id) {
        return IntStream.rangeClosed(1, LEVELS).boxed().flatMap(level -> Stream.of("Heading", "AppendixHeading", "UnnumberedHeading").map(family -> style(family, level)))
                .anyMatch(style -> document.styles().id(style).equals(id));
    }

    static String style(String family, int level) {
        return family + Math.min(level, LEVELS);
    }

    static String cardTitle(int level) {
        return style("CardTitle", level);
    }
}
