package org.readout.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who an edition is for, as declared in {@code templates/audiences/<id>.yaml}.
 *
 * @param title       what people call it ("Policymakers")
 * @param description who they are and what they get, in a sentence that everybody reads on the page of the release
 * @param memos       ids of the memo types this audience gets editions of
 * @param parts       ids of the parts shown, in this order; {@link #EVERYTHING} alone shows all in the author's order
 * @param formats     in the order they are listed to readers
 * @param theme       name of a folder under {@code templates/themes}
 * @param features    what the edition carries beside the text
 * @param readability how hard a text this audience is to be given
 * @param pdf         what its PDF files conform to
 * @param leastTranslated how much of a memo must have a current translation, in percent of its words, for this audience to get it in
 *                    another language; empty where it gets the source alone
 * @param working     whether it works on the texts: its editions are kept apart from what is public
 */
public record Audience(String id, String title, String description, List<String> memos, List<String> parts,
        List<Format> formats, Paper paper, String theme, Set<Feature> features, Readability readability, PdfProfile pdf, OptionalInt leastTranslated, boolean working) {

    /** Stands in {@link #parts} for every part, and for sections that are none. */
    public static final String EVERYTHING = "everything";
    /** Stands in {@link #parts} for what is before the first heading. */
    public static final String PREAMBLE = "preamble";

    public Audience {
        memos = List.copyOf(memos);
        parts = List.copyOf(parts);
        formats = List.copyOf(formats);
        features = Set.copyOf(features);
    }

    /**
     * A budget; 0 sets no bound.
     *
     * @param sentenceWords  the most words of a sentence
     * @param paragraphWords the most words of a paragraph
     * @param grade          the most years of schooling the text may ask for on the whole
     */
    public record Readability(int sentenceWords, int paragraphWords, int grade) {

        public static final Readability UNBOUNDED = new Readability(0, 0, 0);
    }

    /** Standards that one PDF file meets together. */
    public enum PdfProfile {
        /** PDF/UA-2 (ISO 14289-2:2024), WTPDF 1.0 for accessibility and for reuse, and PDF/A-4 (ISO 19005-4:2020); PDF 2.0. */
        UA_2,
        /** PDF/UA-1 (ISO 14289-1:2014) and PDF/A-2a (ISO 19005-2:2011); PDF 1.7. */
        UA_1;

        /** The name used in templates: "ua-2". */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Sheet sizes, in millimetres. */
    public enum Paper {
        A4(210, 297), LETTER(215.9, 279.4);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }

        public double width() {
            return width;
        }

        public double height() {
            return height;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What an audience can ask for beside the text. */
    public enum Feature {
        COVER, CONTENTS, NUMBERED_HEADINGS, FINDINGS, PARAGRAPH_NUMBERS, SUMMARY_PAGE, STACK, SPECTRUM, MATRIX, SIDE_BY_SIDE, INDEX;

        /** The name used in templates: "numbered-headings". */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether sections of this part are shown; what stands inside a part that is shown is shown with it. */
    public boolean shows(String part) {
        return parts.contains(EVERYTHING) || parts.contains(part);
    }

    /** Whether it would be shown something of a memo that has these parts. */
    public boolean showsAnyOf(Collection<String> others) {
        return parts.contains(EVERYTHING) || others.stream().anyMatch(parts::contains);
    }

    public boolean shows(Feature feature) {
        return features.contains(feature);
    }
}
